import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../crmo/chart/chart.ts'
import { holds } from '../../../crmo/criteria/lab-limits.ts'
import { crp, interpretation, lab } from '../builders.ts'
import { furtherItem } from './further.ts'

const quantity = (value: number, comparator?: Quantity['comparator']): Quantity => ({
  value,
  unit: 'mg/L',
  ...(comparator && { comparator }),
})
/** Values that the true result may have, near the stated one and far from it. */
const possible = ({ value, comparator }: Quantity): number[] => {
  const [least, most] = [value - 0.001, value + 0.001]
  if (comparator === '<') return [least, value - 1e6]
  if (comparator === '<=') return [value, least, value - 1e6]
  if (comparator === '>') return [most, value + 1e6]
  return comparator === '>=' ? [value, most, value + 1e6] : [value]
}

test('a limit holds, or does not, exactly when it does so for every possible true value', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(29, 29.99, 30, 30.01, 31),
      fc.constantFrom(undefined, '<' as const, '<=' as const, '>' as const, '>=' as const),
      fc.constantFrom('at-most' as const, 'below' as const),
      (value, comparator, is) => {
        const stated = quantity(value, comparator)
        const each = possible(stated).map((one) => (is === 'below' ? one < 30 : one <= 30))
        const expected = each.every(Boolean) ? 'yes' : each.some(Boolean) ? 'unknown' : 'no'
        expect(holds(stated, { is, value: 30, unit: 'mg/L' })).toBe(expected)
      },
    ),
  )
})

const sent = (value: number, comparator: string) =>
  crp(0, '', { valueQuantity: { value, comparator, code: 'mg/L', unit: 'mg/L' } })
const nbods = (...resources: unknown[]) => furtherItem(resources, 'nbods-2023', 'crpAtMost55')
const bristol = (...resources: unknown[]) => furtherItem(resources, 'bristol-2016', 'crpBelow30')

describe('each CRP limit is its own', () => {
  test.each([
    ['55 exactly', [crp(55)], 'yes'],
    ['just above', [crp(55.1)], 'no'],
    ['5.5 mg/dL is 55 mg/L', [crp(5.5, 'mg/dL')], 'yes'],
    ['the highest decides', [crp(8), crp(80, 'mg/L', { effectiveDateTime: '2026-06-16' })], 'no'],
    ['below 60 leaves it open', [sent(60, '<')], 'unknown'],
    ['above 55 is not at most 55', [sent(55, '>')], 'no'],
    ['called normal', [crp('normal')], 'yes'],
    ['raised without a number', [crp('raised', '', interpretation('H'))], 'unknown'],
    ['none', [], 'unknown'],
  ])('NBODS, at most 55 mg/L: %s', (_, resources, expected) => {
    expect(nbods(...resources).answer).toBe(expected)
  })

  test.each([
    ['below', 29.9, 'yes', 'no'],
    ['exactly 30 is neither', 30, 'no', 'no'],
    ['above', 30.1, 'no', 'yes'],
  ])('Bristol, 30 mg/L: %s', (_, value, below, above) => {
    expect(bristol(crp(value)).answer).toBe(below)
    expect(furtherItem([crp(value)], 'bristol-2016', 'crpAbove30').answer).toBe(above)
  })

  test('a CRP beyond 1,000 mg/L is asked about, never used (row 19)', () => {
    const item = bristol(crp(24, 'g/L'))
    expect(item.answer).toBe('unknown')
    expect(item.reason).toMatch(/not possible.*right unit\?.*30 mg\/L/)
    expect(nbods(crp(24, 'g/L')).answer).toBe('unknown')
  })

  test('unit changes never change an answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (value) => {
        expect(bristol(crp(value / 10, 'mg/dL')).answer).toBe(bristol(crp(value)).answer)
        expect(nbods(crp(value, 'ug/mL')).answer).toBe(nbods(crp(value)).answer)
      }),
      { numRuns: 25 },
    )
  })
})

describe('bands', () => {
  const bands = (value: number, unit: string) => ({ ...lab('x', value, unit), code: { text: 'Neutrophil bands' } })
  test.each([
    ['at the limit', [bands(0.22, '10*9/L')], 'yes'],
    ['as cells a microlitre', [bands(220, '/uL')], 'yes'],
    ['above', [bands(0.23, '10*9/L')], 'no'],
    ['a percentage is not a count', [bands(3, '%')], 'unknown'],
    ['often not reported: unknown, not zero', [lab('751-8', 4, '10*9/L')], 'unknown'],
  ])('%s', (_, resources, expected) => {
    expect(furtherItem(resources, 'nbods-2023', 'bandsAtMost022').answer).toBe(expected)
  })
})
