/** The words of a dose line: figures, cap and notes as the clinician reads them; and which drugs count as running. */
import { describe, expect, it, test } from 'vitest'
import { doseLines } from '../../../crmo/treatment/dose-lines.ts'
import type { DrugDoses } from '../../../smart-config/treatment/dose-types.ts'
import { doseTable } from '../../../smart-config/treatment/doses.ts'
import { condition, medication } from '../builders.ts'
import { alertIds, born, day, given, option } from './scene.ts'

const ago = (days: number): string => day('2026-06-20', -days)
const lineOf = (drug: string, id: string, patient?: unknown) => {
  const line = option(drug, [], patient).doses.find((one) => one.id === id)
  return line ?? expect.fail(`no line ${id}`)
}

describe('a dose line', () => {
  test.each<[string, string, string, string | null, string[]]>([
    [
      'naproxen',
      'naproxen-table',
      '10 to 20 mg/kg/day in 2 divided doses',
      'at most 1,000 mg a day',
      [
        'Second-hand source.',
        'Not from CNO: juvenile idiopathic arthritis.',
        'Figures for this child are those of 10 mg/kg/day.',
        'Warning above 15 mg/kg/day: the US label calls a total of up to 15 mg/kg/day well tolerated.',
      ],
    ],
    [
      'naproxen',
      'naproxen-per-dose',
      '5 mg/kg a dose twice daily',
      'at most 500 mg a dose',
      ['Not from CNO: juvenile idiopathic arthritis.'],
    ],
    [
      'meloxicam',
      'meloxicam-medscape',
      '0.125 mg/kg/day once daily',
      'at most 7.5 mg a day',
      ['Second-hand source.', 'Not from CNO: juvenile idiopathic arthritis.'],
    ],
    [
      'pamidronate',
      'pamidronate-crmo-series',
      '1 mg/kg a dose one infusion every 2 to 4 months',
      'at most 60 mg a dose (limit not confirmed; it binds)',
      ['Older than 3 years.', '5 patients with CRMO, 12 to 42 months.'],
    ],
    [
      'pamidronate',
      'pamidronate-monthly',
      '1 mg/kg a dose monthly, or on 3 days every 3 months',
      'at most 60 mg a dose (limit not confirmed; it binds)',
      ['Not confirmed at the source: shown, and no support for anything.', 'Older than 3 years.'],
    ],
    [
      'zoledronate',
      'zoledronate-george',
      '0.025 to 0.05 mg/kg a dose one infusion, median every 6 months',
      'at most 4 mg a dose (limit not confirmed; it binds)',
      [
        'Not from CNO: 81 young patients, mainly osteoporosis and osteogenesis imperfecta.',
        'Figures for this child are those of 0.025 mg/kg a dose.',
      ],
    ],
    [
      'adalimumab',
      'adalimumab-formulary',
      'fixed dose by weight band every 2 weeks, subcutaneous',
      'at most 40 mg a dose',
      ['Second-hand source.', 'Not from CNO: juvenile idiopathic arthritis.'],
    ],
    [
      'infliximab',
      'infliximab-arthritis',
      '6 to 10 mg/kg a dose at weeks 0, 2 and 6, then every 4 to 8 weeks',
      null,
      ['Not from CNO: juvenile idiopathic arthritis.', 'Figures for this child are those of 6 mg/kg a dose.'],
    ],
    [
      'methotrexate',
      'methotrexate',
      '10 to 15 mg/m² a dose ONCE A WEEK',
      'at most 25 mg a week (limit not confirmed; it binds)',
      ['Not from CNO: juvenile idiopathic arthritis.', 'Figures for this child are those of 10 mg/m² a dose.'],
    ],
  ])('%s, %s', (drug, id, text, cap, notes) => {
    expect(lineOf(drug, id)).toMatchObject({ text, cap, notes })
  })
  it('names the ages it is for', () => {
    expect(lineOf('pamidronate', 'pamidronate-by-age-under-2', born('2025-01-01')).notes).toContain('Under 2 years.')
    expect(lineOf('pamidronate', 'pamidronate-by-age-2-to-3', born('2023-12-01')).notes).toContain('From 2 to 3 years.')
  })
  it('names the lowest cap of each kind', () => {
    const table = doseTable.find(({ drug }) => drug === 'naproxen') as DrugDoses
    const [row] = table.rows
    if (!row?.caps[0]) return expect.fail('no cap')
    const cap = (mg: number, per: 'day' | 'dose') => ({ ...row.caps[0], mg, per }) as (typeof row.caps)[number]
    const verdict = { ok: false as const, reason: 'none', evidence: [] }
    const capOf = (...caps: (typeof row.caps)[number][]) =>
      doseLines({ ...table, rows: [{ ...row, caps }] }, 10, verdict, null)[0]?.cap
    expect(capOf(cap(900, 'day'), cap(300, 'dose'), cap(700, 'day'), cap(500, 'dose'))).toBe(
      'at most 700 mg a day; at most 300 mg a dose',
    )
    expect(capOf()).toBeNull()
  })
})

describe('a drug runs', () => {
  const crohn = condition("Crohn's disease")
  const pregnant = condition('Pregnancy')
  const warned = (id: string, ...resources: unknown[]): boolean => alertIds(resources).includes(id)
  const naproxen = (extra: Record<string, unknown>) => ({
    resourceType: 'MedicationStatement',
    id: `n-${JSON.stringify(extra).length}`,
    medicationCodeableConcept: { text: 'Naproxen' },
    subject: { reference: 'Patient/p' },
    ...extra,
  })
  it('while an order or statement is active and has not ended', () => {
    const bowel = (extra: Record<string, unknown>) => warned('interaction-nsaid-bowel', naproxen(extra), crohn)
    expect(bowel({ status: 'active', effectivePeriod: { start: ago(400) } })).toBe(true)
    expect(bowel({ status: 'on-hold', effectivePeriod: { start: ago(400) } })).toBe(true)
    expect(bowel({ status: 'active', effectivePeriod: { start: ago(400), end: ago(-5) } })).toBe(true)
    expect(bowel({ status: 'active', effectivePeriod: { start: ago(40), end: ago(0) } })).toBe(true)
    expect(bowel({ status: 'active', effectivePeriod: { start: ago(40), end: ago(1) } })).toBe(false)
    expect(bowel({ status: 'completed', effectivePeriod: { start: ago(40) } })).toBe(false)
    expect(bowel({ status: 'stopped', effectivePeriod: { start: ago(40) } })).toBe(false)
  })
  it('for 60 days after an infusion', () => {
    const infusion = (days: number) =>
      warned('interaction-bisphosphonate-pregnancy', given('Pamidronate', ago(days), 30, 'mg'), pregnant)
    expect(infusion(0)).toBe(true)
    expect(infusion(60)).toBe(true)
    expect(infusion(61)).toBe(false)
  })
  it('and an order of the same age without an end still does', () => {
    expect(warned('interaction-bisphosphonate-pregnancy', medication('Pamidronate', ago(300)), pregnant)).toBe(true)
  })
})
