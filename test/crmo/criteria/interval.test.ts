import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryOf, decidingItems, scoreInterval } from '../../../crmo/criteria/interval.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { jansson2009 } from '../../../smart-config/instruments/jansson-2009.ts'

const answers: Answer[] = ['yes', 'no', 'unknown']
const items = jansson2009.items.map(({ key, points }) => ({ key, points }))
/** All 3^7 answer sets. */
const allSets = items.reduce<Answer[][]>(
  (sets) => sets.flatMap((set) => answers.map((answer) => [...set, answer])),
  [[]],
)
const scored = (set: Answer[]) => items.map((item, index) => ({ ...item, answer: set[index] ?? 'unknown' }))
const completions = (set: Answer[]): Answer[][] =>
  set.reduce<Answer[][]>(
    (done, answer) =>
      done.flatMap((one) =>
        answer === 'unknown'
          ? [
              [...one, 'yes' as const],
              [...one, 'no' as const],
            ]
          : [[...one, answer]],
      ),
    [[]],
  )
const total = (set: Answer[]): number => scoreInterval(scored(set)).lower

describe('the table', () => {
  test('points are round(3 ln OR) and sum to the published maximum', () => {
    for (const item of jansson2009.items) expect(item.points).toBe(Math.round(3 * Math.log(item.oddsRatio)))
    expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(63)
  })

  test('the derived facts of the score hold', () => {
    const complete = allSets.filter((set) => !set.includes('unknown')).map(total)
    expect(complete).toHaveLength(128)
    expect(complete.filter((score) => score >= 39)).toHaveLength(37)
    expect(complete.filter((score) => score <= 28)).toHaveLength(52)
    expect(new Set(complete).size).toBe(50)
    for (const impossible of [1, 5, 11, 12, 51, 52, 58, 62]) expect(complete).not.toContain(impossible)
  })
})

describe('the interval, over all 2187 answer sets', () => {
  test('contains exactly the span of every completion', () => {
    for (const set of allSets) {
      const { lower, upper } = scoreInterval(scored(set))
      const totals = completions(set).map(total)
      expect([lower, upper]).toEqual([Math.min(...totals), Math.max(...totals)])
    }
  })

  test('its category is that of all completions, or undetermined', () => {
    for (const set of allSets) {
      const reached = completions(set).map((one) => total(one) >= 39)
      const expected = reached.every(Boolean) ? 'at-or-above' : reached.some(Boolean) ? 'undetermined' : 'below'
      expect(categoryOf(scoreInterval(scored(set)), 39, true)).toBe(expected)
    }
  })

  test('deciding items are those whose answer tips some completion', () => {
    for (const set of allSets) {
      const tips = items.filter((_, index) => {
        if (set[index] !== 'unknown') return false
        const others = completions(set.map((answer, at) => (at === index ? 'no' : answer)))
        return others.some(
          (one) => total(one) < 39 && total(one.map((answer, at) => (at === index ? 'yes' : answer))) >= 39,
        )
      })
      expect(decidingItems(scored(set), 39).sort()).toEqual(tips.map((item) => item.key).sort())
    }
  })
})

test('monotone: finding a yes never lowers a bound, learning an answer never widens the interval', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...answers), { minLength: 7, maxLength: 7 }),
      fc.nat(6),
      fc.constantFrom<Answer>('yes', 'no'),
      (set, index, answer) => {
        const before = scoreInterval(scored(set))
        const yes = scoreInterval(scored(set.with(index, 'yes')))
        expect(yes.lower).toBeGreaterThanOrEqual(before.lower)
        if (set[index] === 'no') expect(yes.upper).toBeGreaterThanOrEqual(before.upper)
        if (set[index] === 'unknown') {
          const after = scoreInterval(scored(set.with(index, answer)))
          expect(after.lower).toBeGreaterThanOrEqual(before.lower)
          expect(after.upper).toBeLessThanOrEqual(before.upper)
        }
      },
    ),
  )
})
