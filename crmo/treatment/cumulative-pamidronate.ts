/** Pamidronate over any 365 days, from administrations that a clinician has confirmed (clinical-basis 4.4, 4.6). */
import { pamidronateYearly } from '../../smart-config/treatment/bisphosphonate-doses.ts'
import type { Chart, Medication } from '../chart/chart.ts'
import { dayOf, daysBetween } from '../dates.ts'
import type { Review } from '../review.ts'
import { daysAgo } from './care.ts'
import { convertedEvidence, dosePerKg } from './charted-bisphosphonates.ts'
import { figure } from './numbers.ts'
import type { CumulativePamidronate, PamidronateDose } from './treatment-types.ts'

const sum = (values: number[]): number => Number(values.reduce((total, value) => total + value, 0).toPrecision(12))

type Confirmed = NonNullable<Review['treatment']>['confirmedDoses']

function doseOf(chart: Chart, medication: Medication, confirmed: Confirmed): PamidronateDose {
  const { reference } = medication.evidence
  const date = medication.start ? dayOf(medication.start) : null
  const [dose] = medication.doses
  const single = medication.doses.length === 1 && medication.doseUnread === null ? dose : undefined
  const { mgPerKg, from, evidence } = single
    ? dosePerKg(chart, medication, single)
    : { mgPerKg: null, from: medication.doseUnread ?? 'Not one dose is charted.', evidence: [] }
  const countable = mgPerKg !== null && date !== null
  return {
    reference,
    date,
    mgPerKg,
    confirmed: countable && confirmed.some((one) => one.reference === reference && one.mgPerKg === mgPerKg),
    sentence: mgPerKg === null ? `Not known per kilogram: ${from}` : `${figure(mgPerKg)} mg/kg, ${from}.`,
    evidence: [
      convertedEvidence(medication, mgPerKg === null ? 'dose not known per kilogram' : `${figure(mgPerKg)} mg/kg`),
      ...evidence,
    ],
  }
}

/** The highest sum in any window of the given days, counted back from each dose. */
function highestSum(doses: { date: string; mgPerKg: number }[], days: number): number {
  const ending = doses.map(({ date: end }) =>
    sum(
      doses
        .filter(({ date }) => daysBetween(date, end) >= 0 && daysBetween(date, end) < days)
        .map(({ mgPerKg }) => mgPerKg),
    ),
  )
  return Math.max(...ending)
}

export function cumulativePamidronate(chart: Chart, review: Review): CumulativePamidronate {
  const { mgPerKg: limit, days, citation } = pamidronateYearly
  const given = chart.medications.filter(
    (one) => one.kind === 'administration' && one.ingredients.includes('pamidronate'),
  )
  const doses = given.map((one) => doseOf(chart, one, review.treatment?.confirmedDoses ?? []))
  const counted = doses.flatMap(({ date, mgPerKg, confirmed }) =>
    confirmed && date !== null && mgPerKg !== null ? [{ date, mgPerKg }] : [],
  )
  const recent = counted.filter(({ date }) => (daysAgo(date, chart.readAt) ?? days) < days)
  const unconfirmed = doses.filter(({ confirmed }) => !confirmed).length
  const total = counted.length > 0 ? sum(recent.map(({ mgPerKg }) => mgPerKg)) : null
  const highest = counted.length > 0 ? highestSum(counted, days) : null
  const open =
    unconfirmed > 0
      ? ` ${unconfirmed} charted ${unconfirmed === 1 ? 'dose is' : 'doses are'} not confirmed and not summed.`
      : ''
  const sentence =
    given.length === 0
      ? 'No administration of pamidronate is charted; orders are not summed.'
      : total === null || highest === null
        ? `No charted dose is confirmed, so there is no sum.${open}`
        : `Confirmed: ${figure(total)} mg/kg in the last ${days} days, at most ${figure(highest)} mg/kg in any ${days} days; review from ${figure(limit)} mg/kg.${open}`
  return { doses, mgPerKg: total, highestMgPerKg: highest, unconfirmed, limitMgPerKg: limit, sentence, citation }
}
