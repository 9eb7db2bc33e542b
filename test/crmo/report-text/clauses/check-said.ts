import { expect, test } from 'vitest'
import { readText } from '../../../../crmo/report-text/read-text.ts'
import type { TextKind } from '../../../../crmo/report-text/reading.ts'

/** Values and findings together: "crp >=45 mg/L (0-5) H", "platelets normal", "fever no". */
const saidIn = (text: string, kind: TextKind): string[] => {
  const { results, findings } = readText(text, { kind, title: '' })
  return [
    ...results.map(({ analyte, comparator = '', value, unit, range, flag, isMultiple, isCalledNormal }) => {
      if (isCalledNormal) return `${analyte} normal`
      const limits = range ? ` (${range.low ?? ''}-${range.high ?? ''})` : ''
      const number = `${comparator}${value} ${isMultiple ? 'times' : (unit ?? '?')}`
      return `${analyte} ${number}${limits}${flag ? ` ${flag}` : ''}`
    }),
    ...findings.map(({ key, answer }) => `${key} ${answer}`),
  ]
}

/** Each text with all its values and then all its findings; a note unless another kind is given. */
export const checkSaid = (rows: [text: string, said: string[], kind?: TextKind][]) =>
  test.each(rows)('%s', (text, said, kind) => {
    expect(saidIn(text, kind ?? 'note')).toEqual(said)
  })
