import { describe, expect, it } from 'vitest'
import { emptyReview } from '../../../crmo/review.ts'
import { reviewSchema } from '../../../crmo/review-schema.ts'
import { child } from '../builders.ts'
import { day, given, ordered, treatmentOf, weighed } from './scene.ts'

/** The clinician confirms what is shown: reference and figure. */
function confirmed(doses: ReturnType<typeof given>[], more: unknown[] = []) {
  const shown = treatmentOf([...doses, ...more]).pamidronate.doses
  const confirmedDoses = shown.flatMap(({ reference, mgPerKg }) => (mgPerKg === null ? [] : [{ reference, mgPerKg }]))
  return treatmentOf([...doses, ...more], child, { ...emptyReview(), treatment: { confirmedDoses } })
}
const course = (date: string, mgPerKg: number, days = 3) =>
  Array.from({ length: days }, (_, index) => given('Pamidronate', day(date, index), mgPerKg, 'mg/kg'))

describe('pamidronate of 365 days', () => {
  it('sums nothing that is not confirmed', () => {
    const doses = course('2026-01-10', 1)
    const { pamidronate, alerts } = treatmentOf(doses)
    expect(pamidronate).toMatchObject({ mgPerKg: null, highestMgPerKg: null, unconfirmed: 3 })
    expect(alerts.map(({ id }) => id)).toEqual(['pamidronate-unconfirmed'])
  })
  it('sums what is confirmed, in any unit', () => {
    const doses = [
      given('Pamidronate', '2026-01-10', 1, 'mg/kg'),
      given('Pamidronate', '2026-01-11', 0.001, 'g/kg'),
      given('Pamidronic acid', '2026-01-12', 1000, 'ug/kg'),
    ]
    expect(confirmed(doses).pamidronate).toMatchObject({ mgPerKg: 3, highestMgPerKg: 3, unconfirmed: 0 })
  })
  it('takes the weight of each day for an amount', () => {
    const doses = [given('Pamidronate', '2025-12-01', 20, 'mg'), given('Pamidronate', '2026-06-10', 30, 'mg')]
    const weights = [weighed(20, '2025-11-20'), weighed(30, '2026-06-09')]
    expect(confirmed(doses, weights).pamidronate.doses.map(({ mgPerKg }) => mgPerKg)).toEqual([1, 1])
    expect(confirmed(doses).pamidronate).toMatchObject({ mgPerKg: null, unconfirmed: 2 })
  })
  it('warns at 11.5 mg/kg, not below', () => {
    const at = (last: number) =>
      confirmed([
        ...course('2025-09-01', 1),
        ...course('2025-12-01', 1),
        ...course('2026-03-01', 1),
        given('Pamidronate', '2026-06-01', last, 'mg/kg'),
        given('Pamidronate', '2026-06-02', 1, 'mg/kg'),
      ])
    expect(at(1.5).pamidronate.mgPerKg).toBe(11.5)
    expect(at(1.5).alerts.find(({ id }) => id === 'pamidronate-yearly')).toMatchObject({ level: 'warn' })
    expect(at(1.49).alerts.map(({ id }) => id)).not.toContain('pamidronate-yearly')
  })
  it('looks at any window of 365 days: the 365th day after a dose is outside', () => {
    const pair = (apart: number) =>
      confirmed([
        given('Pamidronate', day('2026-06-10', -apart), 1, 'mg/kg'),
        given('Pamidronate', '2026-06-10', 1, 'mg/kg'),
      ])
    expect(pair(364).pamidronate.highestMgPerKg).toBe(2)
    expect(pair(365).pamidronate.highestMgPerKg).toBe(1)
    const old = confirmed([
      ...course('2020-01-01', 1),
      ...course('2020-04-01', 1),
      ...course('2020-07-01', 1),
      ...course('2020-10-01', 1),
    ])
    expect(old.pamidronate).toMatchObject({ mgPerKg: 0, highestMgPerKg: 12 })
    expect(old.alerts.map(({ id }) => id)).toContain('pamidronate-yearly')
  })
  it('takes administrations only, and of pamidronate only', () => {
    const zoledronate = given('Zoledronate', '2026-06-01', 0.025, 'mg/kg')
    expect(confirmed([zoledronate]).pamidronate.doses).toEqual([])
    expect(treatmentOf([ordered('Pamidronate', 1, 'mg/kg')]).pamidronate.sentence).toContain('orders are not summed')
  })
  it('drops a confirmation when the chart gives another figure', () => {
    const dose = given('Pamidronate', '2026-06-01', 1, 'mg/kg')
    const review = {
      ...emptyReview(),
      treatment: { confirmedDoses: [{ reference: `MedicationAdministration/${dose.id}`, mgPerKg: 1 }] },
    }
    expect(treatmentOf([dose], child, review).pamidronate.mgPerKg).toBe(1)
    const corrected = { ...dose, dosage: { dose: { value: 1.4, unit: 'mg/kg', code: 'mg/kg' } } }
    expect(treatmentOf([corrected], child, review).pamidronate).toMatchObject({ mgPerKg: null, unconfirmed: 1 })
  })
  it('has its place in the checked review', () => {
    const review = (treatment: unknown) => reviewSchema.safeParse({ ...emptyReview(), treatment }).success
    expect(review({ confirmedDoses: [{ reference: 'MedicationAdministration/1', mgPerKg: 1 }] })).toBe(true)
    expect(reviewSchema.safeParse(emptyReview()).success).toBe(true)
    expect(review({ confirmedDoses: ['MedicationAdministration/1'] })).toBe(false)
  })
})
