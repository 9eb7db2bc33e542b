/** The app's own dose of a bisphosphonate: a number of mg/kg inside a closed range. A dose in grams per kilogram cannot be built. */
import { type Bisphosphonate, bisphosphonateRange } from '../../smart-config/treatment/bisphosphonate-doses.ts'

declare const inRange: unique symbol
type BisphosphonateDose = {
  readonly drug: Bisphosphonate
  readonly mgPerKg: number
  /** Only `bisphosphonateDose` makes one. */
  readonly [inRange]: true
}
export type DoseOrRefusal = { ok: true; dose: BisphosphonateDose } | { ok: false; refusal: string }

export const isBisphosphonate = (drug: string): drug is Bisphosphonate => Object.hasOwn(bisphosphonateRange, drug)

/** The only way to a `BisphosphonateDose`; refuses what lies outside the range of clinical-basis 4.5, both ends included. */
export function bisphosphonateDose(drug: Bisphosphonate, mgPerKg: number): DoseOrRefusal {
  const { lowest, highest } = bisphosphonateRange[drug]
  if (mgPerKg >= lowest && mgPerKg <= highest) return { ok: true, dose: { drug, mgPerKg } as BisphosphonateDose }
  return {
    ok: false,
    refusal: `This ${drug} figure is outside ${lowest} to ${highest} mg/kg, the range of the published doses: the app does not print it.`,
  }
}

export const milligramsOf = (dose: BisphosphonateDose, kg: number): number => dose.mgPerKg * kg
