/** No regular expression and no loop of the reader may run away on a hostile text: bounded in proportion to an ordinary report of the same length. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'

const length = 50_000
const filled = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** CPU time, so that a busy machine does not count. */
function milliseconds(text: string): number {
  const before = process.cpuUsage()
  readText(text, { kind: 'note', title: 'MRI left knee' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('50 kB of', () => {
  const ordinary = filled(
    'Marrow oedema of the left distal tibial metaphysis, 12 mm. The fibula is normal. CRP was 45 mg/L. ',
  )
  milliseconds(ordinary)
  const benign = milliseconds(ordinary)

  test.each([
    ' ',
    'and and and ',
    'no ',
    '((T5, ',
    '9',
    '1,234 ',
    ',',
    '-',
    '/',
    '?',
    'bilateral ',
    'normal < ',
    'CRP 4 to ',
    'temp 38 to ',
    'CRP, ESR/',
    'CRP less than ',
    'urine, WCC 9 ',
    'WBC 19 450 -> ',
    'never above 37.5 ',
    'CRP (normal range ',
    'Hb128',
    'fever after ',
    'T6/7/',
    'surrounded by a thin ',
    'R FOOT\n',
  ])('%j', { timeout: 120_000 }, (piece) => {
    expect(milliseconds(filled(piece))).toBeLessThan(benign * 25 + 200)
  })
})
