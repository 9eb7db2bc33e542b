import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { type Change, fell, responded, rose } from '../../../crmo/criteria/response.ts'
import { type EarlierMeasures, emptyReview, type Review } from '../../../crmo/review.ts'
import { pedcno2010 } from '../../../smart-config/instruments/pedcno-2010.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf, codedLesion, lab } from '../builders.ts'
import { wholeBodyMri } from './further.ts'

const { rule } = pedcno2010

describe('one measure', () => {
  test.each([
    [10, 7, 'yes'],
    [10, 7.1, 'no'],
    [3, 2.1, 'yes'],
    [0.3, 0.21, 'yes'],
    [0, 0, 'no'],
    [5, 5, 'no'],
  ])('from %s to %s fell by 30 %%: %s', (before, now, expected) => expect(fell({ before, now }, 30)).toBe(expected))
  test.each([
    [10, 13, 'no'],
    [10, 13.1, 'yes'],
    [0, 0, 'no'],
    [0, 1, 'yes'],
  ])('from %s to %s rose by more than 30 %%: %s', (before, now, expected) =>
    expect(rose({ before, now }, 30)).toBe(expected),
  )
})

const to = (now: number): Change => ({ before: 10, now })
describe('three of five, at most one other worse', () => {
  test.each([
    ['three improved', [to(7), to(7), to(7), to(10), to(10)], 'yes'],
    ['one other worse', [to(7), to(7), to(7), to(14), to(10)], 'yes'],
    ['two others worse', [to(7), to(7), to(7), to(14), to(14)], 'no'],
    ['two improved', [to(7), to(7), to(8), to(10), to(10)], 'no'],
    ['three improved, two unknown: both may be worse', [to(7), to(7), to(7), null, null], 'unknown'],
    ['three improved, one unknown: at most one worse', [to(7), to(7), to(7), to(10), null], 'yes'],
    ['two improved, one unknown', [to(7), to(7), to(10), to(10), null], 'unknown'],
    ['one improved, one unknown', [to(7), to(10), to(10), to(10), null], 'no'],
    ['nothing known', [null, null, null, null, null], 'unknown'],
  ])('%s', (_, changes, expected) => expect(responded(changes, 30, rule)).toBe(expected))

  const change = fc.constantFrom<Change>(null, to(0), to(4), to(7), to(10), to(13), to(14))
  const five = fc.array(change, { minLength: 5, maxLength: 5 })
  test('an answer with unknowns is that of every completion', () => {
    fc.assert(
      fc.property(five, fc.array(fc.constantFrom(0, 10, 14), { minLength: 5, maxLength: 5 }), (changes, values) => {
        const completed = changes.map((one, at) => one ?? to(values[at] ?? 10))
        const answer = responded(changes, 30, rule)
        if (answer !== 'unknown') expect(responded(completed, 30, rule)).toBe(answer)
      }),
    )
  })
  test('a higher level is never reached where a lower one is not', () => {
    fc.assert(
      fc.property(five, (changes) => {
        if (responded(changes, 30, rule) === 'no') expect(responded(changes, 50, rule)).toBe('no')
        if (responded(changes, 70, rule) === 'yes') expect(responded(changes, 30, rule)).toBe('yes')
      }),
    )
  })
})

const esr = (value: number, date: string) => lab('4537-7', value, 'mm/h', { effectiveDateTime: date })
const reviewed = (measures: Partial<Review['measures']>): Review => ({
  ...emptyReview(),
  measures: { ...emptyReview().measures, ...measures },
})
const earlier: EarlierMeasures = {
  date: '2026-01-10',
  values: { esr: 40, lesions: 4, physicianGlobal: 6, patientGlobal: 6, chaq: 1 },
}
const pedcno = (resources: unknown[], review: Review, before: EarlierMeasures | null, again = false) => {
  const chart = chartOf(...resources)
  const imaged = again ? { ...chart, wholeSkeletonImaged: true, wholeSkeletonEvidence: [wholeBodyMri] } : chart
  return assess(imaged, review, siteRules, before).instruments['pedcno-2010']
}

describe('from the chart and the review', () => {
  const better = reviewed({ physicianGlobal: 2, patientGlobal: 3, chaq: 0.5 })
  test('response since the earlier assessment, with every level in the sentence, labelled as unconfirmed', () => {
    const { result, items } = pedcno([esr(10, '2026-06-15')], better, earlier)
    expect(result).toMatchObject({ kind: 'checklist', state: 'met' })
    expect(result.sentence).toMatch(/Since 2026-01-10: PedCNO30 reached, PedCNO50 reached, PedCNO70 no.*not confirmed/)
    expect(items.find(({ key }) => key === 'esrImproved')?.reason).toMatch(/10 mm\/h, 2026-06-15.*was 40 on 2026-01-10/)
  })
  test('an ESR from before the earlier assessment says nothing', () => {
    const { items } = pedcno([esr(10, '2026-01-10')], better, earlier)
    expect(items.find(({ key }) => key === 'esrImproved')?.answer).toBe('unknown')
  })
  test('lesions count only when the whole body was imaged again: the list is cumulative', () => {
    const lesion = codedLesion('12611008', 'left')
    const answer = (again: boolean) =>
      pedcno([lesion], better, earlier, again).items.find(({ key }) => key === 'lesionsImproved')?.answer
    expect(answer(false)).toBe('unknown')
    expect(answer(true)).toBe('yes')
  })
  test('a report since then that does not name every lesion leaves the count open', () => {
    const chart = { ...chartOf(codedLesion('12611008', 'left')), wholeSkeletonEvidence: [wholeBodyMri] }
    const several = { ...chart, unlocatedLesions: [wholeBodyMri] }
    const { items } = assess(several, better, siteRules, earlier).instruments['pedcno-2010']
    expect(items.find(({ key }) => key === 'lesionsImproved')?.answer).toBe('unknown')
  })
  test('without an earlier assessment it is undetermined', () => {
    expect(pedcno([esr(10, '2026-06-15')], better, null).result).toMatchObject({ state: 'undetermined' })
  })
})

describe('CNO CDAS', () => {
  const cdas = (measures: Partial<Review['measures']>) =>
    assess(chartOf(), reviewed(measures), siteRules).instruments['cno-cdas-2023'].result
  test.each([
    [{}, 0, 30],
    [{ pain: 6 }, 6, 26],
    [{ pain: 6, patientGlobal: 0, clinicalLesions: 2 }, 8, 8],
    [{ pain: 10, patientGlobal: 10, clinicalLesions: 14 }, 30, 30],
  ])('%o', (measures, lower, upper) => {
    expect(cdas(measures)).toMatchObject({ lower, upper, maximum: 30, threshold: null, category: 'no-threshold' })
  })
  test('no cut-off, and an unconfirmed formula, are said', () => {
    expect(cdas({ pain: 6 }).sentence).toMatch(/No cut-off is known.*not confirmed at the source/)
  })
})
