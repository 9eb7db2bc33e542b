import { describe, expect, it, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { addDays, ageInYears, byDate, daysBetween } from '../../crmo/dates.ts'
import { inSentence } from '../../crmo/in-sentence.ts'
import { emptyReview } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { chartOf, codedLesion, crp, report } from './builders.ts'

test.each<[string | null, string | null, number | null]>([
  ['2016-06-20', '2026-06-20', 10],
  ['2016-06-20', '2026-06-18', 9.9],
  ['2024-06-20', '2026-06-20', 2],
  ['2024-06-20', '2026-06-19', 1.9],
  ['2008-02-29', '2026-02-28', 17.9],
  ['2008-02-29', '2026-03-01', 18],
  ['2026-06-20', '2026-06-20', 0],
  ['2026-06-21', '2026-06-20', null],
  ['2016', '2026-01-01', 10],
  [null, '2026-06-20', null],
  ['2016-06-20', null, null],
  ['unknown', '2026-06-20', null],
])('born %s, on %s: %s years', (birth, at, years) => {
  expect(ageInYears(birth, at)).toBe(years)
})

test('days are counted and moved across a leap day', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
})

test('the undated stand first, the rest by day', () => {
  const dates = ['2026-01-02', null, '2025', '2026-01-01T09:00:00Z']
  const sorted = dates.map((date) => ({ date })).sort(byDate)
  expect(sorted.map(({ date }) => date)).toEqual([null, '2025', '2026-01-01T09:00:00Z', '2026-01-02'])
})

test.each([
  ['Normal blood count', 'normal blood count'],
  ['CRP at least 10 mg/L', 'CRP at least 10 mg/L'],
])('"%s" inside a sentence', (label, inside) => expect(inSentence(label)).toBe(inside))

describe('the age of the illness', () => {
  const age = (...resources: unknown[]) => assess(chartOf(...resources), emptyReview(), siteRules).ageYears
  const on = (date: string) => ({ effectiveDateTime: date })
  it('is that at the first lesion, else at the latest result, else at the reading', () => {
    expect(age()).toBe(10)
    expect(age(crp(3, 'mg/L', on('2023-06-10')), report('Normal.', on('2022-06-10')))).toBe(7)
    expect(age(codedLesion('12611008', 'left', 'Lesion', on('2021-06-10')), crp(3))).toBe(5)
  })
})
