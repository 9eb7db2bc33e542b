import { describe, expect, it } from 'vitest'
import { doseInWords } from '../../../crmo/chart/dose-words.ts'
import { chartOf, medication } from '../builders.ts'
import { alertIds, alerts, given, ordered, treatmentOf, weighed } from './scene.ts'

const dosesOf = (resource: unknown) => chartOf(resource).medications[0]?.doses
const perKg = (mgPerKg: number, per = 'dose') => [{ mgPerKg, mg: null, per }]
const worded = (drug: string, text: string) => medication(drug, '2026-06-10', { dosageInstruction: [{ text }] })

describe('charted bisphosphonate doses', () => {
  it.each([
    [1, 'mg/kg', 1],
    [1, 'g/kg', 1000],
    [1000, 'ug/kg', 1],
    [0.001, 'g/kg', 1],
    [1, 'mg/kg/d', 1],
    [25, 'mcg/kg', 0.025],
    [1, 'mg/kg/{dose}', 1],
  ])('%d %s is converted by UCUM', (value, unit, expected) => {
    expect(dosesOf(ordered('Pamidronate', value, unit))).toEqual(perKg(expected, unit === 'mg/kg/d' ? 'day' : 'dose'))
  })
  it('are read from doseQuantity, doseAndRate, statements and administrations', () => {
    const amount = { value: 1, unit: 'mg/kg', code: 'mg/kg' }
    expect(dosesOf(medication('Pamidronate', '2026-06-10', { dosageInstruction: [{ doseQuantity: amount }] }))).toEqual(
      perKg(1),
    )
    expect(dosesOf(given('Pamidronate', '2026-06-10', 1, 'mg/kg'))).toEqual(perKg(1))
    const statement = {
      ...ordered('Pamidronate', 1, 'mg/kg'),
      resourceType: 'MedicationStatement',
      effectiveDateTime: '2026-06-10',
      dosage: [{ doseAndRate: [{ doseQuantity: amount }] }],
    }
    expect(dosesOf(statement)).toEqual(perKg(1))
  })
  it('keep an amount as an amount', () => {
    expect(dosesOf(ordered('Pamidronate', 0.06, 'g'))).toEqual([{ mgPerKg: null, mg: 60, per: 'dose' }])
  })
  it('of other drugs keep their unit', () => {
    const [ivig] = chartOf(ordered('Normal immunoglobulin (IVIG)', 1, 'g/kg')).medications
    expect(ivig).toMatchObject({ doses: [], evidence: { value: '1 g/kg' } })
    expect(alerts([ordered('Normal immunoglobulin (IVIG)', 2, 'g/kg')])).toEqual([])
  })
  it('whose unit and code contradict each other are not read', () => {
    const odd = medication('Pamidronate', '2026-06-10', {
      dosageInstruction: [{ doseQuantity: { value: 1, unit: 'mg/kg', code: 'g/kg' } }],
    })
    expect(chartOf(odd).medications[0]).toMatchObject({ doses: [], doseUnread: expect.stringContaining('contradict') })
  })
})

describe('a dose in words', () => {
  it.each([
    ['1 g/kg/day IV on 3 days', 1000, 'day'],
    ['1mg/kg/day x 3', 1, 'day'],
    ['1 mg/kg (30 mg) IV over 4 h', 1, 'dose'],
    ['1 mg per kg per dose (max 60 mg/dose)', 1, 'dose'],
    ['50 mcg/kg', 0.05, 'dose'],
    ['25 µg/kg', 0.025, 'dose'],
    ['25 μg/kg', 0.025, 'dose'],
    ['1,5 mg/kg', 1.5, 'dose'],
    ['1 GM/KG', 1000, 'dose'],
  ])('%s', (text, mgPerKg, per) => {
    expect(doseInWords(text)).toEqual({ dose: { mgPerKg, mg: null, per }, unread: null })
  })
  it.each([
    '0.5-1 mg/kg',
    '60 mg, max 90 mg',
    '1,000 mg',
    '0.05 mg/kg/h',
    '1 mg/kg per week',
    '.5 mg/kg',
    '1 mg kg-1',
    '30 mg/m2',
    '1 mg/kg or 1.5 mg/kg',
  ])('%s is not read', (text) => {
    expect(doseInWords(text)).toEqual({ dose: null, unread: expect.any(String) })
  })
  it.each(['weight 30 kg', '3 mg/mL', 'as directed'])('%s is no dose', (text) => {
    expect(doseInWords(text)).toEqual({ dose: null, unread: null })
  })
  it('is an amount beside its diluent', () => {
    expect(doseInWords('60 mg in 250 mL over 4 h').dose).toEqual({ mgPerKg: null, mg: 60, per: 'dose' })
  })
})

describe('an alert', () => {
  it.each([
    ['Pamidronate', 1.5, 'mg/kg', false],
    ['Pamidronate', 1.51, 'mg/kg', true],
    ['Pamidronate', 1500, 'ug/kg', false],
    ['Pamidronate', 1501, 'ug/kg', true],
    ['Pamidronate', 0.0015, 'g/kg', false],
    ['Pamidronate', 1, 'g/kg', true],
    ['Zoledronic acid', 0.05, 'mg/kg', false],
    ['Zoledronic acid', 0.051, 'mg/kg', true],
    ['Zoledronic acid', 50, 'ug/kg', false],
    ['Zoledronate', 0.00005, 'g/kg', false],
    ['Zoledronate', 0.05, 'g/kg', true],
  ])('%s %d %s: %s', (drug, value, unit, raised) => {
    const found = alerts([ordered(drug, value, unit)]).filter(({ level }) => level === 'urgent')
    expect(found.length > 0).toBe(raised)
  })
  it('counts the doses of a day', () => {
    const twice = (value: number) =>
      medication('Pamidronate', '2026-06-10', {
        dosageInstruction: [
          {
            timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
            doseAndRate: [{ doseQuantity: { value, unit: 'mg/kg', code: 'mg/kg' } }],
          },
        ],
      })
    expect(alertIds([twice(0.75)])).not.toContain('charted-dose')
    expect(alertIds([twice(0.76)])).toContain('charted-dose')
  })
  it('says the converted dose and suspects the misprint', () => {
    const [found] = alerts([worded('Pamidronate', '1 g/kg/day on 3 consecutive days')])
    expect(found?.text).toContain('the charted dose is 1,000 mg/kg/day, above 1.5 mg/kg/day')
    expect(found?.text).toContain('grams for milligrams')
    expect(found?.evidence[0]?.value).toBe('1,000 mg/kg/day')
  })
  it('suspects no misprint where the dose is merely too high', () => {
    const [found] = alerts([worded('Pamidronate', '3 mg/kg/day on 3 consecutive days')])
    expect(found?.text).toContain('the charted dose is 3 mg/kg/day')
    expect(found?.text).not.toContain('grams for milligrams')
  })
  it('looks at structure and words both', () => {
    const both = medication('Pamidronate', '2026-06-10', {
      dosageInstruction: [
        { text: '1 g/kg', doseAndRate: [{ doseQuantity: { value: 1, unit: 'mg/kg', code: 'mg/kg' } }] },
      ],
    })
    expect(alertIds([both])).toContain('charted-dose')
  })
  it('judges an amount by the weight of its day', () => {
    expect(alertIds([ordered('Pamidronate', 45, 'mg'), weighed(30, '2026-06-09')])).not.toContain('charted-dose')
    expect(alerts([ordered('Pamidronate', 46, 'mg'), weighed(30, '2026-06-09')])[0]).toMatchObject({ level: 'urgent' })
  })
  it('without a weight is raised above the highest cap only', () => {
    expect(alerts([ordered('Pamidronate', 90, 'mg')])[0]).toMatchObject({ level: 'info' })
    expect(alerts([ordered('Pamidronate', 91, 'mg')])[0]).toMatchObject({ level: 'urgent' })
    expect(alerts([ordered('Zoledronate', 4, 'mg')])[0]).toMatchObject({ level: 'info' })
    expect(alerts([ordered('Zoledronate', 4.1, 'mg')])[0]).toMatchObject({ level: 'urgent' })
  })
  it.each([
    ['a plan', { intent: 'plan' }],
    ['a proposal', { intent: 'proposal' }],
    ['a draft', { status: 'draft' }],
    ['an order that begins next week', { authoredOn: '2026-06-27' }],
  ])('is raised for %s, which is no exposure', (_, extra) => {
    const order = ordered('Pamidronate', 1, 'g/kg', extra)
    expect(alertIds([order])).toEqual(['charted-dose'])
    expect(chartOf(order).medications).toEqual([])
    expect(treatmentOf([order]).history).toEqual([])
  })
  it('is not raised for what was cancelled or must not be given', () => {
    for (const extra of [{ status: 'cancelled', intent: 'plan' }, { doNotPerform: true }])
      expect(alertIds([ordered('Pamidronate', 1, 'g/kg', extra)])).toEqual([])
  })
  it('says when a charted dose was not read', () => {
    expect(alertIds([worded('Pamidronate', '0.5-1 mg/kg')])).toEqual(['charted-dose-unread'])
  })
})
