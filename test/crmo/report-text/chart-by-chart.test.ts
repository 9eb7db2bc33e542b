/** Every settled written chart that is read and answered wholly right stays so: each item of the score and each lesion by bone and side. */
import { describe, expect, test } from 'vitest'
import { scoreCases, writtenCases } from '../../written-cases/score.ts'

const settled = /^[gpqwxyz]\d/
/** An item or a bone is still open there. */
const notYet = /^(?:g(?:01|26)|p(?:08|14|15)|q(?:02|06|07|11|13|14)|w(?:20|24|26|37)|y07|z(?:06|20))/
const charts = writtenCases('tuning')

describe('each item of the score and each lesion by bone and side', () => {
  test.each(charts.filter(({ id }) => settled.test(id) && !notYet.test(id)))('$id', (one) =>
    expect(scoreCases([one]).mistakes).toEqual([]),
  )
})
