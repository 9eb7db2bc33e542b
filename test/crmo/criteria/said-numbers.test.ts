/** Numbers that the clinician enters: beside the chart's, never in place of it, and for component scores alone. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Assessment } from '../../../crmo/assessment.ts'
import { fromQuestionnaireResponse } from '../../../crmo/questionnaire/from-questionnaire-response.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { type EarlierMeasures, emptyReview, type Review } from '../../../crmo/review.ts'
import { reviewSchema } from '../../../crmo/review-schema.ts'
import { measureKeys, measureTable } from '../../../smart-config/instruments/measures.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf, codedLesion, lab } from '../builders.ts'
import { answerProblems } from '../questionnaire/answer-problems.ts'
import { clinicians } from '../questionnaire/clinicians.ts'
import { sampleSigning } from '../questionnaire/sample.ts'
import { wholeBodyMri } from './further.ts'

const esr = lab('4537-7', 60, 'mm/h', { effectiveDateTime: '2026-06-15' })
const earlier: EarlierMeasures = { date: '2026-01-10', values: { esr: 40, lesions: 4, patientGlobal: 6, chaq: 1 } }
const saying = (measures: Partial<Review['measures']>, measureNotes: Review['measureNotes'] = {}): Review => ({
  ...emptyReview(),
  measures: { ...emptyReview().measures, ...measures },
  measureNotes,
})
const outside = { esr: { reason: 'Outside laboratory, today.', of100: false } }
const itemOf = ({ instruments }: Assessment, key: string) =>
  instruments['pedcno-2010'].items.find((item) => item.key === key)

describe('an ESR said in place of the chart’s', () => {
  const chart = chartOf(esr)
  const asCharted = assess(chart, emptyReview(), siteRules, earlier)
  const said = assess(chart, saying({ esr: 10 }, outside), siteRules, earlier)
  test('decides the item, with the clinician as its source, and the chart beside it', () => {
    expect(itemOf(asCharted, 'esrImproved')).toMatchObject({ answer: 'no', unsaid: null, measure: 'esr' })
    const item = itemOf(said, 'esrImproved')
    expect(item).toMatchObject({ answer: 'yes', origin: 'mixed', unsaid: { answer: 'no' } })
    expect(item?.reason).toContain('ESR: 10 mm/h, entered by the clinician: Outside laboratory, today.')
    expect(item?.unsaid?.reason).toContain('Latest ESR 60 mm/h, 2026-06-15.')
    expect(item?.evidence.map(({ reference }) => reference.split('/')[0])).toEqual(['clinician', 'Observation'])
  })
  test('is the number of this assessment, marked as the clinician’s', () => {
    expect(asCharted.monitoring.course.now).toMatchObject({ measures: { esr: 60 }, saidOverChart: [] })
    expect(said.monitoring.course.now).toMatchObject({ measures: { esr: 10 }, saidOverChart: ['esr'] })
  })
  test('changes nothing but component scores', () => {
    const rest = ({
      instruments: { 'pedcno-2010': _, ...others },
      monitoring: _course,
      ...assessment
    }: Assessment) => ({
      ...assessment,
      others,
    })
    expect(rest(said)).toEqual(rest(asCharted))
  })
})

describe('a number of lesions', () => {
  test('is what the chart counts on a first whole-body study, and nothing without one', () => {
    const chart = chartOf(codedLesion('12611008', 'left'))
    const whole = { ...chart, wholeSkeletonImaged: true, wholeSkeletonEvidence: [wholeBodyMri] }
    expect(assess(whole, emptyReview(), siteRules).monitoring.course.now.measures.lesions).toBe(1)
    expect(assess(chart, emptyReview(), siteRules).monitoring.course.now.measures.lesions).toBeUndefined()
    const unnamed = { ...whole, unlocatedLesions: [wholeBodyMri] }
    expect(assess(unnamed, emptyReview(), siteRules).monitoring.course.now.measures.lesions).toBeUndefined()
  })
  test('can be said where the chart leaves it open', () => {
    const chart = chartOf(codedLesion('12611008', 'left'))
    const review = saying({ lesions: 2 }, { lesions: { reason: 'Counted on the outside MRI', of100: false } })
    expect(itemOf(assess(chart, review, siteRules, earlier), 'lesionsImproved')).toMatchObject({
      answer: 'yes',
      unsaid: { answer: 'unknown' },
    })
  })
})

const everyNumber = saying(
  { pain: 4.5, patientGlobal: 3, physicianGlobal: 0, chaq: 0.125, clinicalLesions: 2, esr: 10, lesions: 3 },
  {
    pain: { reason: 'On the ward', of100: true },
    lesions: { reason: 'Outside MRI', of100: false },
    ...outside,
  },
)

describe('every number', () => {
  const assessment = assess(chartOf(esr), everyNumber, siteRules, null)
  const signing = { ...sampleSigning, measures: everyNumber.measures }
  const response = toQuestionnaireResponse(assessment, signing, clinicians)
  const group = response.item?.find(({ linkId }) => linkId === 'measure')?.item ?? []
  const answer = (linkId: string) => group.find((item) => item.linkId === linkId)?.answer?.[0]

  test('is written beside what the chart gives, by the published Questionnaire', () => {
    expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
    expect(answer('measure.esr')?.valueDecimal).toBe(10)
    expect(JSON.stringify(answer('measure.esr'))).toContain('"override"')
    expect(answer('measure.esr.chart')?.valueDecimal).toBe(60)
    expect(JSON.stringify(answer('measure.esr.chart'))).not.toContain('information-origin')
    expect(answer('measure.esr.reason')?.valueString).toBe('Outside laboratory, today.')
    expect(answer('measure.esr.chartReason')?.valueString).toMatch(/^Latest ESR 60/)
    expect(answer('measure.pain')?.valueDecimal).toBe(4.5)
    expect(answer('measure.pain.of100')?.valueDecimal).toBe(45)
    expect(answer('measure.pain.reason')?.valueString).toBe('On the ward')
    expect(answer('measure.lesions')?.valueInteger).toBe(3)
    expect(answer('measure.lesions.chart')).toBeUndefined()
  })

  test('stands in the note with who said it', () => {
    const note = noteText(assessment, signing, clinicians).replace(/\s+/g, ' ')
    expect(note).toContain('Pain: 4.5 of 10 (read as 45 of 100; On the ward); Patient')
    expect(note).toContain('ESR: 10 mm/h [clinician] Outside laboratory, today. - In the chart: Latest ESR 60 mm/h')
    expect(note).toContain('Number of radiological lesions: 3 [clinician] Outside MRI - In the chart: No whole-body')
  })

  test('is an earlier measure at the next launch, and is compared', () => {
    const record = fromQuestionnaireResponse({ ...response, id: '1' })?.record
    expect(record).toMatchObject({ measures: assessment.monitoring.course.now.measures })
    expect(record?.saidOverChart?.toSorted()).toEqual(['esr', 'lesions'])
    expect(Object.keys(record?.measures ?? {}).toSorted()).toEqual(measureKeys.toSorted())
    if (!record) throw new Error('no record')
    const later = { ...chartOf(esr), readAt: '2026-09-01T08:00:00Z', earlier: [{ ...record, date: '2026-06-16' }] }
    const better = saying({ patientGlobal: 1, chaq: 0, esr: 5 }, outside)
    const { instruments, monitoring } = assess(later, better, siteRules)
    expect(instruments['pedcno-2010'].result).toMatchObject({ state: 'undetermined' })
    expect(monitoring.course.earlier[0]).toMatchObject({
      measures: record.measures,
      saidOverChart: record.saidOverChart,
    })
    const also = saying({ ...better.measures, physicianGlobal: 0 }, outside)
    expect(assess(later, also, siteRules).instruments['pedcno-2010'].result).toMatchObject({ state: 'met' })
  })

  test.each([
    ['measure.pain', { valueDecimal: 45 }],
    ['measure.esr', { valueDecimal: -1 }],
    ['measure.lesions', { valueDecimal: 2.5 }],
  ])('%s outside its bounds in an earlier document is left out', (linkId, wrong) => {
    const item = [{ linkId: 'measure', item: [{ linkId, answer: [wrong] }] }]
    expect(fromQuestionnaireResponse({ ...response, id: '1', item })?.record?.measures).toEqual({})
  })
})

describe('what a browser sends', () => {
  const refusal = (review: Review) => reviewSchema.safeParse(review).error?.issues.map(({ message }) => message)
  test('passes unchanged', () => expect(reviewSchema.parse(everyNumber)).toEqual(everyNumber))
  test.each(measureKeys)('%s out of its bounds is refused with a sentence', (key) => {
    const { min, max, label } = measureTable[key]
    const notes = { [key]: { reason: 'Seen.', of100: false } }
    expect(refusal(saying({ [key]: max }, notes))).toBeUndefined()
    expect(refusal(saying({ [key]: min }, notes))).toBeUndefined()
    for (const wrong of [min - 1, max + 1]) {
      const [sentence] = refusal(saying({ [key]: wrong }, notes)) ?? []
      expect(sentence).toMatch(new RegExp(`^${label}: a.* number from ${min} to ${max}`))
    }
  })
  test.each(['esr', 'lesions'] as const)(
    '%s without a reason is refused: the chart would be gainsaid in silence',
    (key) => {
      expect(refusal(saying({ [key]: 5 }))?.[0]).toContain('needs a reason')
      expect(refusal(saying({ [key]: 5 }, { [key]: { reason: '  ', of100: false } }))?.[0]).toContain('needs a reason')
      expect(refusal(saying({ [key]: null }))).toBeUndefined()
    },
  )
})
