/** Laboratory values in running text, each with the words that it quotes. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../../crmo/report-text/read-text.ts'

const check = (rows: [text: string, values: string[], quotes: string[]][]) =>
  test.each(rows)('%s', (text, values, quotes) => {
    const { results } = readText(text, { kind: 'note', title: '' })
    const read = results.map(
      ({ analyte, comparator = '', value, unit, range }) =>
        `${analyte} ${comparator}${value} ${unit ?? '?'}${range ? ` (${range.low ?? ''}-${range.high ?? ''})` : ''}`,
    )
    expect(read).toEqual(values)
    expect(results.map(({ span }) => text.slice(span.start, span.end))).toEqual(quotes)
  })

describe('a value with its unit, sign and limits; several in a row', () => {
  check([
    ['CRP 45 mg/L.', ['crp 45 mg/L'], ['CRP 45 mg/L']],
    ['CRP 45mg/L.', ['crp 45 mg/L'], ['CRP 45mg/L']],
    ['CRP of 45.', ['crp 45 ?'], ['CRP of 45']],
    ['CRP: 45', ['crp 45 ?'], ['CRP: 45']],
    ['CRP = 45 mg/l', ['crp 45 mg/L'], ['CRP = 45 mg/l']],
    ['CRP was clearly raised at 45 mg/L.', ['crp 45 mg/L'], ['CRP was clearly raised at 45 mg/L']],
    ['CRP <5.', ['crp <5 ?'], ['CRP <5']],
    ['CRP < 0.5 mg/dL.', ['crp <0.5 mg/dL'], ['CRP < 0.5 mg/dL']],
    ['CRP ≤ 5 mg/L.', ['crp <=5 mg/L'], ['CRP ≤ 5 mg/L']],
    ['CRP > 200 mg/L.', ['crp >200 mg/L'], ['CRP > 200 mg/L']],
    ['CRP less than 5 mg/L.', ['crp <5 mg/L'], ['CRP less than 5 mg/L']],
    ['CRP up to 45 mg/L.', ['crp 45 mg/L'], ['CRP up to 45 mg/L']],
    ['CRP never above 20 mg/L.', ['crp <=20 mg/L'], ['CRP never above 20 mg/L']],
    ['CRP 45 mg/L (normal < 5).', ['crp 45 mg/L (-5)'], ['CRP 45 mg/L']],
    ['CRP 45 mg/L (ref 0-5).', ['crp 45 mg/L (0-5)'], ['CRP 45 mg/L']],
    ['CRP 45 (0-5).', ['crp 45 ? (0-5)'], ['CRP 45']],
    ['CRP 45 (5-0).', ['crp 45 ?'], ['CRP 45']],
    ['CRP 45 mg/L [NR < 10].', ['crp 45 mg/L (-10)'], ['CRP 45 mg/L']],
    ['CRP 45 (normal up to 5 mg/L).', ['crp 45 ? (-5)'], ['CRP 45']],
    ['CRP 45 (2020).', ['crp 45 ?'], ['CRP 45']],
    ['Platelets 466 (NR 150-450).', ['platelets 466 ? (150-450)'], ['Platelets 466']],
    ['Platelets 466 (normal range 150 to 450).', ['platelets 466 ? (150-450)'], ['Platelets 466']],
    ['CRP fell from 45 to 8 mg/L.', ['crp 45 mg/L', 'crp 8 mg/L'], ['CRP fell from 45', 'CRP fell from 45 to 8 mg/L']],
    ['CRP 45 -> 8.', ['crp 45 ?', 'crp 8 ?'], ['CRP 45', 'CRP 45 -> 8']],
    ['CRP 45 → 8 mg/L.', ['crp 45 mg/L', 'crp 8 mg/L'], ['CRP 45', 'CRP 45 → 8 mg/L']],
    ['CRP 45, then 8 mg/L.', ['crp 45 mg/L', 'crp 8 mg/L'], ['CRP 45', 'CRP 45, then 8 mg/L']],
    [
      'CRP 45 then 8 then 3 mg/L.',
      ['crp 45 mg/L', 'crp 8 mg/L', 'crp 3 mg/L'],
      ['CRP 45', 'CRP 45 then 8', 'CRP 45 then 8 then 3 mg/L'],
    ],
    ['CRP 45 mg/L, ESR 60 mm/h.', ['crp 45 mg/L', 'esr 60 mm/h'], ['CRP 45 mg/L', 'ESR 60 mm/h']],
    [
      'CRP and ESR 45 mg/L and 60 mm/h.',
      ['crp 45 mg/L', 'esr 60 mm/h'],
      ['CRP and ESR 45 mg/L', 'ESR 45 mg/L and 60 mm/h'],
    ],
    ['CRP, ESR 45, 60.', ['crp 45 ?', 'esr 60 ?'], ['CRP, ESR 45', 'ESR 45, 60']],
    ['CRP/ESR 45/60.', ['crp 45 ?', 'esr 60 ?'], ['CRP/ESR 45', 'ESR 45/60']],
    ['CRP and ESR 45 mg/L.', [], []],
    [
      'CRP, ESR and Hb 45, 60 and 110.',
      ['crp 45 ?', 'esr 60 ?', 'haemoglobin 110 ?'],
      ['CRP, ESR and Hb 45', 'ESR and Hb 45, 60', 'Hb 45, 60 and 110'],
    ],
  ])
})

describe('spans, and numbers that are none', () => {
  check([
    ['CRP 12-35 mg/L.', ['crp 12 mg/L', 'crp 35 mg/L'], ['CRP 12-35 mg/L', 'CRP 12-35 mg/L']],
    ['CRP 12-35.', [], []],
    [
      'CRP between 12 and 35 mg/L.',
      ['crp 12 mg/L', 'crp 35 mg/L'],
      ['CRP between 12 and 35 mg/L', 'CRP between 12 and 35 mg/L'],
    ],
    ['CRP 35-12 mg/L.', [], []],
    ['CRP 4-6 weeks ago.', [], []],
    ['CRP in 4 weeks.', [], []],
    ['CRP 2 weeks ago 32 mg/L.', ['crp 32 mg/L'], ['CRP 2 weeks ago 32 mg/L']],
    ['CRP 45 %.', [], []],
    ['CRP 12/2020.', [], []],
    ['CRP 3/12.', [], []],
    ['CRP 3.10.2020', [], []],
    ['ESR 48/120 mm.', [], []],
  ])
})

describe('units and thousands', () => {
  check([
    ['ESR 48 mm/h.', ['esr 48 mm/h'], ['ESR 48 mm/h']],
    ['ESR 48 mm/hr', ['esr 48 mm/h'], ['ESR 48 mm/hr']],
    ['ESR 48.', ['esr 48 ?'], ['ESR 48']],
    ['WBC 14.2.', ['leucocytes 14.2 ?'], ['WBC 14.2']],
    ['WBC 14,200.', ['leucocytes 14200 ?'], ['WBC 14,200']],
    ['WBC 14 200.', ['leucocytes 14200 ?'], ['WBC 14 200']],
    ['WBC 14.200/µL.', ['leucocytes 14200 /uL'], ['WBC 14.200/µL']],
    ['WBC 14.200.', ['leucocytes 14.2 ?'], ['WBC 14.200']],
    ['WBC 9,800/mm3.', ['leucocytes 9800 /uL'], ['WBC 9,800/mm3']],
    ['WBC 9.8 x10^9/L.', ['leucocytes 9.8 10*9/L'], ['WBC 9.8 x10^9/L']],
    ['WBC 9.8 × 10⁹/L.', ['leucocytes 9.8 10*9/L'], ['WBC 9.8 × 10⁹/L']],
    ['WBC 9.8 G/L.', ['leucocytes 9.8 10*9/L'], ['WBC 9.8 G/L']],
    ['Hb 128 g/L.', ['haemoglobin 128 g/L'], ['Hb 128 g/L']],
    ['Hb 12.8 g/dL.', ['haemoglobin 12.8 g/dL'], ['Hb 12.8 g/dL']],
    ['Hb 12,8 g/dl', ['haemoglobin 12.8 g/dL'], ['Hb 12,8 g/dl']],
    ['Hb128.', ['haemoglobin 128 ?'], ['Hb128']],
    ['CRP32.', ['crp 32 ?'], ['CRP32']],
    ['CRP32mg/l.', ['crp 32 mg/L'], ['CRP32mg/l']],
    ['Platelets 450,000.', ['platelets 450000 ?'], ['Platelets 450,000']],
    ['Platelets 450 000/µL.', ['platelets 450000 /uL'], ['Platelets 450 000/µL']],
    ['Platelets 450k.', ['platelets 450 10*3/uL'], ['Platelets 450k']],
    ['ALP 300 U/L.', ['alp 300 U/L'], ['ALP 300 U/L']],
  ])
})

describe('of another specimen, of another time, not at all', () => {
  check([
    ['Urine: white cells 30.', [], []],
    ['Urine normal, WCC 16.', ['leucocytes 16 ?'], ['WCC 16']],
    ['Urine clear; WCC 16.', ['leucocytes 16 ?'], ['WCC 16']],
    ['Joint fluid with 62,000 leucocytes.', [], []],
    ['62,000 leucocytes in the joint fluid.', [], []],
    ['WCC 16 in blood.', ['leucocytes 16 ?'], ['WCC 16']],
    ['Blood: WCC 16; urine: WCC 30.', ['leucocytes 16 ?'], ['WCC 16']],
    ['CSF WCC 3. Blood WCC 16.', ['leucocytes 16 ?'], ['WCC 16']],
    ['WCC 16 from the urine.', [], []],
    ['Previously CRP 45.', ['crp 45 ?'], ['CRP 45']],
    ['Possible CRP 45.', [], []],
    ['CRP not 45.', [], []],
    ['CRP never 45.', [], []],
    ['C-reactive protein 45.', ['crp 45 ?'], ['C-reactive protein 45']],
    ['COMPARISON: CRP 45. Normal.', [], []],
    ['PLAN: CRP 45.', [], []],
    ['Neutrophils 3.9.', ['neutrophils 3.9 ?'], ['Neutrophils 3.9']],
    ['CRP today 14 mg/L, last year <3.', ['crp 14 mg/L'], ['CRP today 14 mg/L']],
    ['CRP 45 mg/L, down from 80.', ['crp 45 mg/L', 'crp 80 mg/L'], ['CRP 45 mg/L', 'CRP 45 mg/L, down from 80']],
    ['CRP 45 mg/L, ESR not done.', ['crp 45 mg/L'], ['CRP 45 mg/L']],
    ['CRP on day 3: 45 mg/L.', ['crp 45 mg/L'], ['CRP on day 3: 45 mg/L']],
    ['CRP on day 3: 45 mg/L.', ['crp 45 mg/L'], ['CRP on day 3: 45 mg/L']],
    ['CRP on day 3 was 45 mg/L.', ['crp 45 mg/L'], ['CRP on day 3 was 45 mg/L']],
    ['CRP on day 3.', [], []],
  ])
})
