/** The body weight that may carry a dose in milligrams: recent, plausible for age and uncontradicted [house, clinical-basis 4.4]. */
import { plausibleKg, weightRules } from '../../smart-config/treatment/body-weight.ts'
import type { Chart, LabResult } from '../chart/chart.ts'
import { byDate, dayOf, daysBetween, instantOf } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import { doseAge } from './dose-age.ts'
import { figure } from './numbers.ts'

declare const valid: unique symbol
/** A weight that has passed every rule; milligrams can be computed from nothing else. */
export type DoseWeight = {
  readonly kg: number
  readonly date: string
  readonly evidence: Evidence
  readonly [valid]: true
}
export type WeightVerdict = { ok: true; weight: DoseWeight } | { ok: false; reason: string; evidence: Evidence[] }

const refuse = (reason: string, evidence: Evidence[] = []): WeightVerdict => ({ ok: false, reason, evidence })

const isPlausible = (kg: number, age: number): boolean => {
  const band = plausibleKg.find(({ belowYears }) => age < belowYears)
  return band !== undefined && kg >= band.from && kg <= band.to
}

/**
 * The latest weight up to `at`. When that one cannot be used no older one takes its place: it would be the one that a slip hid.
 *
 * @param at ISO 8601: the reading, or the day on which a charted dose was given
 */
export function doseWeight(chart: Chart, at: string): WeightVerdict {
  const age = doseAge(chart.patient, at)
  if (age === null) return refuse('The birth date is missing or incomplete, so no weight can be judged for age.')
  const days = age < 2 ? weightRules.daysUnderTwo : weightRules.days
  const before = chart.labs
    .filter((lab): lab is LabResult & { date: string } => lab.analyte === 'weight' && lab.date !== null)
    // A weight of the same day counts, whatever its hour.
    .filter((lab) => instantOf(dayOf(lab.date)) <= instantOf(at))
    .sort(byDate)
  const latest = before.at(-1)
  if (!latest) return refuse('No dated body weight is charted.')
  const shown = `${latest.evidence.value ?? 'without a value'} of ${dayOf(latest.date)}`
  if (daysBetween(dayOf(latest.date), dayOf(at)) > days)
    return refuse(`The latest weight (${shown}) is more than ${days} days old.`, [latest.evidence])
  const kg = latest.quantity && !latest.quantity.comparator ? latest.quantity.value : null
  if (kg === null) return refuse(`The latest weight (${shown}) cannot be used.`, [latest.evidence])
  if (!isPlausible(kg, age))
    return refuse(`The latest weight (${shown}) is not plausible at ${age} years: check value and unit.`, [
      latest.evidence,
    ])
  const recent = before.filter((lab) => daysBetween(dayOf(lab.date), dayOf(at)) <= days)
  const other = recent.find(
    ({ quantity }) =>
      quantity && Math.abs(quantity.value - kg) > weightRules.contradiction * Math.min(kg, quantity.value),
  )
  if (other)
    return refuse(
      `Two weights contradict each other (${shown}; ${other.evidence.value ?? ''} of ${dayOf(other.date)}): weigh again.`,
      [latest.evidence, other.evidence],
    )
  return { ok: true, weight: { kg, date: dayOf(latest.date), evidence: latest.evidence } as DoseWeight }
}

/** "30.5 kg on 2026-06-15": stands beside every figure in milligrams. */
export const weightWords = (weight: DoseWeight): string => `${figure(weight.kg)} kg on ${weight.date}`
