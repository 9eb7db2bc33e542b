/** Every written chart that is read and answered wholly right stays so; over all of them no answer is the wrong way round. */
import { describe, expect, test } from 'vitest'
import { scoreCases, totals, writtenCases } from '../../written-cases/score.ts'

const settled = /^[gpqwxyz]\d/
/** An item or a bone is still open there. */
const notYet = /^(?:g(?:01|26)|p(?:08|14|15)|q(?:02|06|07|11|13|14)|w(?:20|24|26|37)|y07|z(?:06|20))/
const charts = writtenCases('tuning')
const scored = scoreCases(charts)

describe('each item of the score and each lesion by bone and side', () => {
  test.each(charts.filter(({ id }) => settled.test(id) && !notYet.test(id)))('$id', ({ id }) =>
    expect(scored.mistakes.filter((one) => one.startsWith(`${id} `))).toEqual([]),
  )
})

test('over all charts no answer is the wrong way round or over-claimed, and the measures hold', () => {
  expect(scored.mistakes.filter((one) => /: (?:wrong way|over-claimed)/.test(one))).toEqual([])
  const { agreement, f1 } = totals(scored)
  expect(agreement).toBeGreaterThan(0.97)
  expect(f1).toBeGreaterThan(0.98)
})
