/** Over all written charts no answer is the wrong way round or over-claimed, and the measures of the reading hold. */
import { expect, test } from 'vitest'
import { scoreCases, totals, writtenCases } from '../written-cases/score.ts'

test('no answer of any written chart is the wrong way round or over-claimed', () => {
  const scored = scoreCases(writtenCases('tuning'))
  expect(scored.mistakes.filter((one) => /: (?:wrong way|over-claimed)/.test(one))).toEqual([])
  const { agreement, f1 } = totals(scored)
  expect(agreement).toBeGreaterThan(0.97)
  expect(f1).toBeGreaterThan(0.98)
}, 120_000)
