import { describe, expect, it } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { bedsideSchwartz, kidneyFunction } from '../../../crmo/treatment/kidney.ts'
import { lab, now } from '../builders.ts'
import { born, check, day, measured } from './scene.ts'

const ago = (days: number): string => day('2026-06-20', -days)
const ten = born('2016-06-01')
const kidney = (resources: unknown[], patient: unknown = ten) => kidneyFunction(readChart([patient, ...resources], now))
const creatinine = (value: number, unit = 'mg/dL', date = '2026-06-15', extra = {}) =>
  lab('2160-0', value, unit, { effectiveDateTime: date, ...extra })

describe('bedside Schwartz', () => {
  it('gives the test value of clinical-basis 8.3', () => {
    expect(bedsideSchwartz(100, 0.4)).toBe(103.25)
    expect(kidney([measured(100), creatinine(0.4)])).toMatchObject({ known: true, rate: 103.25, bound: 'exact' })
  })
  it('does not depend on the unit of creatinine or height', () => {
    expect(kidney([measured(100), creatinine(0.4 * 88.4, 'umol/L')])).toMatchObject({ rate: 103.25 })
    expect(kidney([lab('8302-2', 1, 'm'), creatinine(0.4)])).toMatchObject({ rate: 103.25 })
  })
  it('needs a height within 90 days of the creatinine', () => {
    expect(kidney([measured(100, ago(95)), creatinine(0.4, 'mg/dL', ago(5))]).known).toBe(true)
    expect(kidney([measured(100, ago(96)), creatinine(0.4, 'mg/dL', ago(5))]).known).toBe(false)
    expect(kidney([creatinine(0.4)]).sentence).toContain('no height')
  })
  it('needs a creatinine of the last 90 days', () => {
    expect(kidney([measured(100, ago(90)), creatinine(0.4, 'mg/dL', ago(90))]).known).toBe(true)
    expect(kidney([measured(100, ago(91)), creatinine(0.4, 'mg/dL', ago(91))])).toMatchObject({
      known: false,
      outOfDate: true,
    })
  })
  it('holds from 1 to 16 years', () => {
    const at = (birthDate: string): boolean => kidney([measured(100), creatinine(0.4)], born(birthDate)).known
    expect(at('2025-06-19')).toBe(true)
    expect(at('2025-07-20')).toBe(false)
    expect(at('2009-06-25')).toBe(true)
    expect(at('2009-06-18')).toBe(false)
    expect(at('2016')).toBe(false)
  })
  it('is not taken from an impossible creatinine', () => {
    expect(kidney([measured(130), creatinine(0.2)]).sentence).toContain('check the units')
  })
})

describe('limits', () => {
  // 0.413 × 100 / 1.3767 = 30.0
  const at30 = creatinine(41.3 / 30)
  it('block a bisphosphonate under 30, not at 30', () => {
    expect(check('pamidronate', 'bisphosphonate-kidney', [measured(100), at30])).toMatchObject({ status: 'done' })
    expect(check('pamidronate', 'bisphosphonate-kidney', [measured(100), creatinine(41.3 / 29.98)])).toMatchObject({
      status: 'abnormal',
      consequence: 'block',
    })
  })
  it('warn of an NSAID under 30, and never block', () => {
    expect(check('naproxen', 'nsaid-kidney', [measured(100), creatinine(41.3 / 29.98)])).toMatchObject({
      status: 'abnormal',
      consequence: 'warn',
    })
    expect(check('naproxen', 'nsaid-kidney', [measured(100), at30]).status).toBe('done')
  })
  it('warn of impaired function under 60', () => {
    expect(
      check('zoledronate', 'bisphosphonate-kidney-impaired', [measured(100), creatinine(41.3 / 59)]).consequence,
    ).toBe('warn')
    expect(() =>
      check('zoledronate', 'bisphosphonate-kidney-impaired', [measured(100), creatinine(41.3 / 60)]),
    ).toThrow()
  })
  it('take the lower of a reported and a computed rate', () => {
    const reported = (value: number, extra = {}) => ({
      ...lab('x', value, 'mL/min/{1.73_m2}', extra),
      code: { text: 'eGFR' },
    })
    expect(kidney([measured(100), creatinine(0.4), reported(25)])).toMatchObject({ rate: 25 })
    expect(
      kidney([reported(90, { valueQuantity: { value: 90, unit: 'mL/min/1.73 m2', comparator: '>' } })]),
    ).toMatchObject({
      rate: 90,
      bound: 'at-least',
    })
  })
  it('leave a bound that does not decide open', () => {
    const below = creatinine(41.3 / 29, 'mg/dL', '2026-06-15', {
      valueQuantity: { value: 41.3 / 29, unit: 'mg/dL', code: 'mg/dL', comparator: '<' },
    })
    expect(check('pamidronate', 'bisphosphonate-kidney', [measured(100), below]).status).toBe('missing')
  })
})
