/** Charted bisphosphonate doses in mg/kg, and an alert where one lies above the highest published value (clinical-basis 4.4). */
import {
  type Bisphosphonate,
  bisphosphonateRange,
  highestAmountMg,
} from '../../smart-config/treatment/bisphosphonate-doses.ts'
import { house } from '../../smart-config/treatment/cite.ts'
import type { Chart, ChartedDose, Medication } from '../chart/chart.ts'
import { dayOf } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import { isBisphosphonate } from './bisphosphonate-dose.ts'
import { drugName } from './history.ts'
import { figure } from './numbers.ts'
import type { TreatmentAlert } from './treatment-types.ts'
import { doseWeight, weightWords } from './weight.ts'

const citation = house('alert above the highest published value: house rule (clinical-basis 4.4)')

export type DosePerKg = { mgPerKg: number | null; from: string; evidence: Evidence[] }

/** Conversion noise must not decide a limit. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** A charted dose per kilogram; an amount needs the weight of its own day. */
export function dosePerKg(chart: Chart, { start }: Medication, dose: ChartedDose): DosePerKg {
  if (dose.mgPerKg !== null) return { mgPerKg: dose.mgPerKg, from: 'charted per kilogram', evidence: [] }
  const verdict = start === null ? null : doseWeight(chart, start)
  if (!verdict?.ok || dose.mg === null)
    return {
      mgPerKg: null,
      from: verdict && !verdict.ok ? verdict.reason : 'The dose is not dated.',
      evidence: verdict && !verdict.ok ? verdict.evidence : [],
    }
  const { weight } = verdict
  return {
    mgPerKg: tidy(dose.mg / weight.kg),
    from: `charted amount over ${weightWords(weight)}`,
    evidence: [weight.evidence],
  }
}

/** The wording of the chart stays in the source: it may hold the misprint. What is shown is the converted value. */
export function convertedEvidence({ evidence }: Medication, converted: string): Evidence {
  const { value: _charted, ...rest } = evidence
  return { ...rest, value: converted, note: 'Converted by the app; the charted wording stands in the source.' }
}

const perWords = (drug: Bisphosphonate): string => (drug === 'pamidronate' ? 'mg/kg/day' : 'mg/kg a dose')

function alertOf(chart: Chart, medication: Medication, drug: Bisphosphonate, dose: ChartedDose): TreatmentAlert[] {
  const limit = bisphosphonateRange[drug].highest
  const when = medication.start ? dayOf(medication.start) : 'undated'
  const about = { citation, id: `charted-dose-${medication.evidence.reference}` }
  const name = `${drugName(drug)} (${medication.kind}, ${when})`
  const { mgPerKg, from, evidence } = dosePerKg(chart, medication, dose)
  if (mgPerKg === null) {
    const amount = dose.mg ?? 0
    const shown = `${figure(amount)} mg`
    return [
      amount > highestAmountMg[drug]
        ? {
            ...about,
            level: 'urgent',
            text: `${name}: the charted amount is above the highest cap of any source. Check the order at once.`,
            reason: `No weight tells the dose per kilogram: ${from}`,
            evidence: [convertedEvidence(medication, shown), ...evidence],
          }
        : {
            ...about,
            level: 'info',
            text: `${name}: the charted amount cannot be judged per kilogram.`,
            reason: from,
            evidence: [convertedEvidence(medication, shown), ...evidence],
          },
    ]
  }
  const timesADay =
    dose.per === 'dose' && medication.timesPerWeek !== null ? Math.max(1, medication.timesPerWeek / 7) : 1
  const value = tidy(mgPerKg * (drug === 'pamidronate' ? timesADay : 1))
  if (value <= limit) return []
  const grams = value >= 100 ? ' The size suggests grams for milligrams, the known misprint.' : ''
  return [
    {
      ...about,
      level: 'urgent',
      text: `${name}: the charted dose is ${figure(value)} ${perWords(drug)}, above ${figure(limit)} ${perWords(drug)}. Check the order at once.${grams}`,
      reason: `Above the highest published dose (${from}).`,
      evidence: [convertedEvidence(medication, `${figure(value)} ${perWords(drug)}`), ...evidence],
    },
  ]
}

function alertsOf(chart: Chart, medication: Medication): TreatmentAlert[] {
  const drug = medication.ingredients.find(isBisphosphonate)
  if (!drug) return []
  const judged = medication.doses.flatMap((dose) => alertOf(chart, medication, drug, dose))
  if (!medication.doseUnread) return judged
  const { value: _charted, ...evidence } = medication.evidence
  const unread: TreatmentAlert = {
    id: `charted-dose-unread-${medication.evidence.reference}`,
    level: 'warn',
    text: `${drugName(drug)} (${medication.kind}, ${medication.start ? dayOf(medication.start) : 'undated'}): the charted dose was not read. Check it in the EHR.`,
    reason: medication.doseUnread,
    evidence: [evidence],
    citation,
  }
  return [...judged, unread]
}

/** Orders, statements and administrations alike, and what is only planned. */
export const chartedDoseAlerts = (chart: Chart): TreatmentAlert[] =>
  [...chart.medications, ...(chart.plannedMedications ?? [])].flatMap((medication) => alertsOf(chart, medication))
