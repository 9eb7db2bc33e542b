import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'

const resultsIn = (text: string): string[] =>
  readText(text, { kind: 'note', title: '' }).results.map(
    ({ analyte, comparator = '', value, unit, range }) =>
      `${analyte} ${comparator}${value} ${unit ?? '?'}${range ? ` (${range.low ?? ''}-${range.high ?? ''})` : ''}`,
  )

describe('laboratory values in running text', () => {
  test.each<[string, string[]]>([
    [
      'Hb 71 g/L, WBC 14.2, CRP 45 mg/L, ESR 60 mm/h.',
      ['haemoglobin 71 g/L', 'leucocytes 14.2 ?', 'crp 45 mg/L', 'esr 60 mm/h'],
    ],
    ['WBC count was 9,800/µL.', ['leucocytes 9800 /uL']],
    ['Leucocytes 11 300/mm3, platelets 512 G/L.', ['leucocytes 11300 /uL', 'platelets 512 10*9/L']],
    ['Hb 12.9 g/dl, leucocytes 7.9/nl.', ['haemoglobin 12.9 g/dL', 'leucocytes 7.9 10*9/L']],
    ['CRP < 0.5 mg/dL.', ['crp <0.5 mg/dL']],
    ['The CRP was raised at 32 mg/L (normal < 5).', ['crp 32 mg/L (-5)']],
    ['Platelets 466 (NR 150-450).', ['platelets 466 ? (150-450)']],
    ['CRP fell from 45 to 8 mg/L.', ['crp 45 mg/L', 'crp 8 mg/L']],
    ['CRP and ESR raised (45 mg/L and 60 mm/h, respectively).', ['crp 45 mg/L', 'esr 60 mm/h']],
    ['CRP today 14 mg/L, last year <3.', ['crp 14 mg/L']],
    // Whose number it is, or what it counts, is not certain.
    ['CRP and ESR were 45 and 60.', []],
    ['Neutrophils 70 %.', []],
    ['ESR 48/120 mm.', []],
    ['WBC 380-400 /mm3.', []],
    // Earlier, planned, somebody else's.
    ['Previously Hb was 9.0 g/dL.', []],
    ['If the CRP exceeds 20 mg/L, call us.', []],
    ['Her mother had a CRP of 40 mg/L.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results)
  })

  test('the span quotes name, number and unit', () => {
    const text = 'Seen today. CRP was 45 mg/L and falling.'
    const [result] = readText(text, { kind: 'note', title: '' }).results
    expect(text.slice(result?.span.start, result?.span.end)).toBe('CRP was 45 mg/L')
  })
})
