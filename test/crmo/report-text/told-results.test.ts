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
    ['CRP and ESR were 45 and 60.', ['crp 45 ?', 'esr 60 ?']],
    ['CRP and ESR were 12 mg/l and 40.', ['crp 12 mg/L', 'esr 40 ?']],
    ['ESR/CRP 35/22.', ['esr 35 ?', 'crp 22 ?']],
    ['WCC 7.2, neut 3.9, plt 288.', ['leucocytes 7.2 ?', 'platelets 288 ?']],
    ['WBC 19 450 with left shift, plt 628 000.', ['leucocytes 19450 ?', 'platelets 628000 ?']],
    ['WBC 6.2K, plt 298K.', ['leucocytes 6.2 10*3/uL', 'platelets 298 10*3/uL']],
    ['CRP32mg/l, Hb128.', ['crp 32 mg/L', 'haemoglobin 128 ?']],
    ['Hb 12.4 -> 9.8 g/dL.', ['haemoglobin 12.4 g/dL', 'haemoglobin 9.8 g/dL']],
    ['CRP between 12 and 35 mg/L.', ['crp 12 mg/L', 'crp 35 mg/L']],
    ['CRP less than 5 mg/L, ESR never above 20.', ['crp <5 mg/L', 'esr <=20 ?']],
    ['C-reactive protein (CRP) level of 3.5 mg/dL.', ['crp 3.5 mg/dL']],
    ['CRP 32 (0-5).', ['crp 32 ? (0-5)']],
    ['Leucocytes 16.8 x 10^9/L on admission.', ['leucocytes 16.8 10*9/L']],
    [
      'TC 8,400, Hb 12.4 gm%, platelets 3.1 lakhs.',
      ['leucocytes 8400 ?', 'haemoglobin 12.4 g/dL', 'platelets 3.1 10*5/uL'],
    ],
    ['CRP 2 weeks ago 32 mg/L.', ['crp 32 mg/L']],
    // Every CRP of the sentence, none of another test.
    ['CRP was 4 mg/L at first and 31 mg/L a year later.', ['crp 4 mg/L', 'crp 31 mg/L']],
    ['CRP was below 5 mg/L at first; during the flare it was 27 mg/L.', ['crp <5 mg/L', 'crp 27 mg/L']],
    ['CRP 3 mg/L; SAA 64 mg/L.', ['crp 3 mg/L']],
    ['CRP 0.3 mg/dL, uric acid 4.2 mg/dL.', ['crp 0.3 mg/dL']],
    ['CRP 4 mg/L, upper limit of the laboratory 10 mg/L.', ['crp 4 mg/L']],
    // Of another illness.
    ['At twelve a tonsillitis, temperature 39.4 °C, CRP 88 mg/L.', []],
    ['No pneumonia, CRP 45 mg/L.', ['crp 45 mg/L']],
    // Whose number it is, or what it counts, is not certain.
    ['CRP and ESR were 45.', []],
    ['Urine: white cells 30. Joint fluid with 62,000 leucocytes.', []],
    ['CRP in 4 weeks.', []],
    ["Her mother's CRP was 40 mg/L.", []],
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
