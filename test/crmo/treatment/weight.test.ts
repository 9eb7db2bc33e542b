import { describe, expect, it } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { doseWeight } from '../../../crmo/treatment/weight.ts'
import { lab, now } from '../builders.ts'
import { born, day, treatmentOf, weighed } from './scene.ts'

const ten = born('2016-06-01')
const infant = born('2025-02-01')
const verdict = (resources: unknown[], patient: unknown = ten) =>
  doseWeight(readChart([patient, ...resources], now), now)
const ago = (days: number): string => day('2026-06-20', -days)

describe('a weight carries milligrams', () => {
  it('for 90 days', () => {
    expect(verdict([weighed(30, ago(90))])).toMatchObject({ ok: true, weight: { kg: 30, date: ago(90) } })
    expect(verdict([weighed(30, ago(91))])).toMatchObject({ ok: false, reason: expect.stringContaining('90 days') })
  })
  it('for 30 days under two years of age', () => {
    expect(verdict([weighed(10, ago(30))], infant).ok).toBe(true)
    expect(verdict([weighed(10, ago(31))], infant)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('30 days'),
    })
  })
  it('at a plausible weight for age only, both ends included', () => {
    // 10 to 12 years: 18 to 110 kg.
    for (const kg of [18, 110]) expect(verdict([weighed(kg)]).ok).toBe(true)
    for (const kg of [17.9, 110.1, 3])
      expect(verdict([weighed(kg)])).toMatchObject({ ok: false, reason: expect.stringContaining('not plausible') })
  })
  it('whatever the unit', () => {
    for (const [value, unit] of [
      [30, 'kg'],
      [30_000, 'g'],
      [66.13867866, '[lb_av]'],
      [66.13867866, 'lbs'],
    ] as const) {
      const found = verdict([weighed(value, '2026-06-15', unit)])
      expect(found.ok && found.weight.kg).toBeCloseTo(30, 6)
    }
  })
  it('not without unit, date or as a bound', () => {
    expect(verdict([weighed(30, '2026-06-15', '')]).ok).toBe(false)
    expect(verdict([lab('29463-7', 30, 'kg', { effectiveDateTime: undefined })])).toMatchObject({
      ok: false,
      reason: 'No dated body weight is charted.',
    })
    expect(verdict([lab('29463-7', 30, 'kg', { valueQuantity: { value: 30, unit: 'kg', comparator: '<' } })]).ok).toBe(
      false,
    )
  })
  it('not when the latest cannot be used: no older one takes its place', () => {
    expect(verdict([weighed(30, ago(20)), weighed(30, ago(1), 'stone-ish')]).ok).toBe(false)
    expect(verdict([weighed(30, ago(20)), weighed(300, ago(1))]).ok).toBe(false)
  })
  it('not when two recent weights contradict each other: pounds taken for kilograms', () => {
    expect(verdict([weighed(30, ago(20)), weighed(66, ago(1))])).toMatchObject({
      ok: false,
      reason: expect.stringContaining('contradict'),
    })
    expect(verdict([weighed(30, ago(20)), weighed(37.5, ago(1))]).ok).toBe(true)
    expect(verdict([weighed(30, ago(20)), weighed(37.6, ago(1))]).ok).toBe(false)
    expect(verdict([weighed(66, ago(90)), weighed(30, ago(1))]).ok).toBe(false)
    expect(verdict([weighed(66, ago(91)), weighed(30, ago(1))]).ok).toBe(true)
  })
  it('never from the future of the day that is asked for', () => {
    const chart = readChart([ten, weighed(30, '2026-06-15'), weighed(29, '2026-03-01')], now)
    expect(doseWeight(chart, '2026-03-10')).toMatchObject({ ok: true, weight: { kg: 29 } })
    expect(doseWeight(chart, '2026-02-01').ok).toBe(false)
  })
})

it('is said with its date, or why not', () => {
  expect(treatmentOf([weighed(30)], ten).weight.sentence).toContain('30 kg on 2026-06-15')
  expect(treatmentOf([], ten).weight.sentence).toBe('No dated body weight is charted. Doses stay per kilogram.')
})
