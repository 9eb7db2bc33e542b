/** Kidney function from the chart: bedside Schwartz, or a reported filtration rate; the lower one where both are known. */
import { schwartz } from '../../smart-config/treatment/kidney.ts'
import type { Chart, LabResult } from '../chart/chart.ts'
import { byDate, dayOf, daysBetween } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import { doseAge } from './dose-age.ts'
import { figure } from './numbers.ts'

export type Kidney =
  /** `bound`: what a comparator of the laboratory leaves of the figure. */
  | { known: true; rate: number; bound: 'exact' | 'at-least' | 'at-most'; sentence: string; evidence: Evidence[] }
  | { known: false; outOfDate: boolean; sentence: string; evidence: Evidence[] }

/** mL/min/1.73 m², to two decimals. */
export const bedsideSchwartz = (heightCm: number, creatinineMgPerDl: number): number =>
  Math.round(((schwartz.factor * heightCm) / creatinineMgPerDl) * 100) / 100

type Dated = LabResult & { date: string }
const latest = (chart: Chart, analyte: string): Dated | undefined =>
  chart.labs
    .filter((lab): lab is Dated => lab.analyte === analyte && lab.date !== null)
    .sort(byDate)
    .at(-1)

const unknown = (sentence: string, evidence: Evidence[] = [], outOfDate = false): Kidney => ({
  known: false,
  outOfDate,
  sentence,
  evidence,
})
const shown = (lab: Dated): string => `${lab.label} ${lab.evidence.value ?? ''} of ${dayOf(lab.date)}`
const boundOf = (comparator: string | undefined, inverse: boolean): 'exact' | 'at-least' | 'at-most' =>
  comparator === undefined ? 'exact' : comparator.startsWith('>') !== inverse ? 'at-least' : 'at-most'

function fromCreatinine(chart: Chart): Kidney {
  const age = doseAge(chart.patient, chart.readAt)
  const creatinine = latest(chart, 'creatinine')
  if (!creatinine?.quantity)
    return unknown('No creatinine with a usable value and date.', creatinine ? [creatinine.evidence] : [])
  if (daysBetween(dayOf(creatinine.date), dayOf(chart.readAt)) > schwartz.creatinineDays)
    return unknown(`${shown(creatinine)} is too old.`, [creatinine.evidence], true)
  if (age === null || age < schwartz.ages.from || age >= schwartz.ages.below)
    return unknown(`${shown(creatinine)}; the bedside formula holds from 1 to 16 years only.`, [creatinine.evidence])
  const height = latest(chart, 'height')
  const apart = height ? Math.abs(daysBetween(dayOf(height.date), dayOf(creatinine.date))) : null
  if (!height?.quantity || height.quantity.comparator || apart === null || apart > schwartz.heightDays)
    return unknown(`${shown(creatinine)}, but no height within ${schwartz.heightDays} days of it.`, [
      creatinine.evidence,
    ])
  const { value, comparator } = creatinine.quantity
  const rate = value > 0 ? bedsideSchwartz(height.quantity.value, value) : Number.POSITIVE_INFINITY
  const evidence = [creatinine.evidence, height.evidence]
  if (rate > schwartz.possibleUpTo)
    return unknown(
      `${shown(creatinine)} with ${shown(height)} gives no possible filtration rate: check the units.`,
      evidence,
    )
  return {
    known: true,
    rate,
    bound: boundOf(comparator, true),
    sentence: `Bedside Schwartz ${figure(rate)} mL/min/1.73 m² (${shown(creatinine)}, ${shown(height)}); it needs an enzymatic creatinine and stable function.`,
    evidence,
  }
}

function reported(chart: Chart): Kidney {
  const rate = latest(chart, 'filtrationRate')
  if (!rate?.quantity) return unknown('No filtration rate is reported.')
  if (daysBetween(dayOf(rate.date), dayOf(chart.readAt)) > schwartz.creatinineDays)
    return unknown(`${shown(rate)} is too old.`, [rate.evidence], true)
  return {
    known: true,
    rate: rate.quantity.value,
    bound: boundOf(rate.quantity.comparator, false),
    sentence: `Reported: ${shown(rate)}.`,
    evidence: [rate.evidence],
  }
}

export function kidneyFunction(chart: Chart): Kidney {
  const computed = fromCreatinine(chart)
  const told = reported(chart)
  if (computed.known && told.known) return told.rate < computed.rate ? told : computed
  if (told.known) return told
  return computed.known || !told.outOfDate || computed.outOfDate ? computed : told
}
