import { describe, expect, it } from 'vitest'
import { bisphosphonateDose } from '../../../crmo/treatment/bisphosphonate-dose.ts'
import { bisphosphonateRange, pamidronateYearly } from '../../../smart-config/treatment/bisphosphonate-doses.ts'
import type { DoseRow, ScaledAmount } from '../../../smart-config/treatment/dose-types.ts'
import { doseTable } from '../../../smart-config/treatment/doses.ts'

const rows = doseTable.flatMap((table) => table.rows.map((row) => ({ ...row, drug: table.drug })))
const row = (id: string): DoseRow => {
  const found = rows.find((one) => one.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const scaled = (id: string): ScaledAmount => row(id).amount as ScaledAmount

/** clinical-basis 4.5, retyped from the document and not from the table. */
const document: [id: string, low: number, high: number, unit: string, per: string, caps: string[], status: string][] = [
  ['naproxen-table', 10, 20, 'mg/kg', 'day', ['1000 day'], 'published copy'],
  ['naproxen-medscape', 7, 20, 'mg/kg', 'day', ['1000 day'], 'published copy'],
  ['naproxen-per-dose', 5, 5, 'mg/kg', 'dose', ['500 dose'], 'published'],
  ['ibuprofen', 30, 40, 'mg/kg', 'day', ['2400 day'], 'published'],
  ['indomethacin-label', 1, 2, 'mg/kg', 'day', ['150 day'], 'published copy'],
  ['indomethacin-table', 1.5, 3, 'mg/kg', 'day', ['200 day'], 'published copy'],
  ['meloxicam-medscape', 0.125, 0.125, 'mg/kg', 'day', ['7.5 day'], 'published copy'],
  ['meloxicam-etg', 0.125, 0.125, 'mg/kg', 'day', ['15 day'], 'published copy'],
  ['meloxicam-table', 0.25, 0.25, 'mg/kg', 'day', ['15 day'], 'published copy'],
  ['pamidronate-crmo-series', 1, 1, 'mg/kg', 'dose', ['60 dose'], 'published'],
  ['pamidronate-three-days', 1, 1, 'mg/kg', 'day', ['60 dose'], 'published'],
  ['pamidronate-two-days-over-3', 1.5, 1.5, 'mg/kg', 'day', ['90 dose', '60 dose'], 'published copy'],
  ['pamidronate-two-days-2-to-3', 1.125, 1.125, 'mg/kg', 'day', ['90 dose', '60 dose'], 'published copy'],
  ['pamidronate-two-days-under-2', 0.75, 0.75, 'mg/kg', 'day', ['90 dose', '60 dose'], 'published copy'],
  ['pamidronate-by-age-under-2', 0.5, 0.5, 'mg/kg', 'day', ['60 dose'], 'published'],
  ['pamidronate-by-age-2-to-3', 0.75, 0.75, 'mg/kg', 'day', ['60 dose'], 'published'],
  ['pamidronate-monthly', 1, 1, 'mg/kg', 'dose', ['60 dose'], 'unconfirmed'],
  ['zoledronate-george', 0.025, 0.05, 'mg/kg', 'dose', ['4 dose'], 'published'],
  ['zoledronate-osteoporosis', 0.05, 0.05, 'mg/kg', 'dose', ['4 dose'], 'published'],
  ['zoledronate-cno', 0.0125, 0.025, 'mg/kg', 'dose', ['4 dose'], 'unconfirmed'],
  ['etanercept', 0.8, 0.8, 'mg/kg', 'dose', ['50 dose'], 'published'],
  ['adalimumab-surface', 24, 24, 'mg/m²', 'dose', ['40 dose'], 'published'],
  ['infliximab-medscape', 3, 5, 'mg/kg', 'dose', [], 'published copy'],
  ['infliximab-arthritis', 6, 10, 'mg/kg', 'dose', [], 'published'],
  ['methotrexate', 10, 15, 'mg/m²', 'dose', ['25 week'], 'published'],
  ['prednisone-course', 2, 2, 'mg/kg', 'day', ['60 day'], 'published'],
  ['prednisone-low', 0.1, 0.2, 'mg/kg', 'day', ['60 day'], 'published'],
]

describe('the dose table is the one of clinical-basis 4.5', () => {
  it.each(document)('%s', (id, low, high, unit, per, caps, status) => {
    expect(scaled(id)).toMatchObject({ low, high, unit, per })
    expect(row(id).caps.map((cap) => `${cap.mg} ${cap.per}`)).toEqual(caps)
    const { confirmation, secondHand } = row(id).citation
    expect(secondHand ? `${confirmation} copy` : confirmation).toBe(status)
  })
  it('holds no other row', () => {
    const banded = ['adalimumab-lowest', 'adalimumab-formulary', 'adalimumab-us-tiers']
    expect(rows.map(({ id }) => id).sort()).toEqual([...document.map(([id]) => id), ...banded].sort())
  })
  it('gives no dose of sulfasalazine', () => {
    expect(doseTable.find(({ drug }) => drug === 'sulfasalazine')?.rows).toEqual([])
  })
  it('says once a week beside methotrexate', () => {
    expect(row('methotrexate').schedule).toBe('ONCE A WEEK')
  })
  it('calls the limits that bind unconfirmed by their name', () => {
    const unconfirmed = rows.flatMap(({ drug, caps }) =>
      caps
        .filter(({ citation }) => citation.confirmation === 'unconfirmed')
        .map(({ mg, per }) => `${drug} ${mg} ${per}`),
    )
    expect(new Set(unconfirmed)).toEqual(
      new Set(['pamidronate 60 dose', 'zoledronate 4 dose', 'methotrexate 25 week', 'prednisone 60 day']),
    )
  })
})

describe('the default', () => {
  it('is never an unconfirmed dose, and starts at the low end of its row', () => {
    for (const one of rows) {
      if (one.use === 'default') expect(one.citation.confirmation).not.toBe('unconfirmed')
      if ('low' in one.amount) expect(one.amount.start).toBe(one.amount.low)
    }
  })
  it('is the lowest of the confirmed rows of its age; naproxen alone follows the document, 10 mg/kg/day', () => {
    const ageKey = ({ ages }: DoseRow): string => JSON.stringify(ages ?? {})
    for (const one of rows.filter(({ use, drug }) => use === 'default' && !['naproxen', 'prednisone'].includes(drug))) {
      if (!('start' in one.amount)) continue
      const rivals = rows.filter(
        (other) =>
          other.drug === one.drug && ageKey(other) === ageKey(one) && other.citation.confirmation !== 'unconfirmed',
      )
      for (const { amount } of rivals)
        if ('start' in amount && amount.unit === one.amount.unit)
          expect(one.amount.start).toBeLessThanOrEqual(amount.start)
    }
    expect(row('naproxen-table').use).toBe('default')
  })
})

describe('pamidronate arithmetic of clinical-basis 4.6', () => {
  const yearly = (mgPerKg: number, days: number, everyMonths: number): number =>
    Math.round(((mgPerKg * days * 12) / everyMonths) * 10) / 10
  it.each([
    ['pamidronate-three-days', 3, 3.8, 9.5, 'below'],
    ['pamidronate-three-days', 3, 4, 9, 'below'],
    ['pamidronate-three-days', 3, 3, 12, 'above'],
    ['pamidronate-three-days', 3, 2, 18, 'above'],
    ['pamidronate-three-days', 3, 1, 36, 'above'],
    ['pamidronate-crmo-series', 1, 2, 6, 'below'],
    ['pamidronate-crmo-series', 1, 4, 3, 'below'],
    ['pamidronate-two-days-over-3', 2, 3, 12, 'above'],
    ['pamidronate-two-days-2-to-3', 2, 3, 9, 'below'],
    ['pamidronate-two-days-under-2', 2, 2, 9, 'below'],
    ['pamidronate-by-age-under-2', 3, 2, 9, 'below'],
    ['pamidronate-by-age-2-to-3', 3, 3, 9, 'below'],
  ])('%s on %i days every %d months', (id, days, months, total, side) => {
    expect(yearly(scaled(id).start, days, months)).toBe(total)
    expect(total > pamidronateYearly.mgPerKg ? 'above' : 'below').toBe(side)
  })
  it('reviews from 11.5 mg/kg in 365 days', () => {
    expect(pamidronateYearly).toMatchObject({ mgPerKg: 11.5, days: 365 })
  })
})

describe("the app's own bisphosphonate dose", () => {
  it('spans the figures of 4.5', () => {
    expect(bisphosphonateRange).toEqual({
      pamidronate: { lowest: 0.5, highest: 1.5 },
      zoledronate: { lowest: 0.0125, highest: 0.05 },
    })
  })
  it.each([
    ['pamidronate', 0.5, true],
    ['pamidronate', 1.5, true],
    ['pamidronate', 0.499, false],
    ['pamidronate', 1.501, false],
    ['pamidronate', 1000, false],
    ['pamidronate', 0.001, false],
    ['zoledronate', 0.0125, true],
    ['zoledronate', 0.05, true],
    ['zoledronate', 0.012, false],
    ['zoledronate', 0.0501, false],
    ['zoledronate', 50, false],
    ['pamidronate', Number.NaN, false],
    ['pamidronate', Number.POSITIVE_INFINITY, false],
    ['pamidronate', -1, false],
  ] as const)('%s %d mg/kg: %s', (drug, mgPerKg, ok) => {
    expect(bisphosphonateDose(drug, mgPerKg).ok).toBe(ok)
  })
  it('holds every bisphosphonate figure of the table', () => {
    for (const one of rows)
      if ((one.drug === 'pamidronate' || one.drug === 'zoledronate') && 'low' in one.amount)
        for (const figure of [one.amount.low, one.amount.high, one.amount.start])
          expect(bisphosphonateDose(one.drug, figure).ok).toBe(true)
  })
})
