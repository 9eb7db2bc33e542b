import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { type AssessmentRecord, earlierRecords } from '../../../crmo/monitoring/record.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { child, crp, lab, medication, report } from '../builders.ts'
import { clinicians } from '../questionnaire/clinicians.ts'
import { sampleSigning } from '../questionnaire/sample.ts'

const at = (day: string) => ({ effectiveDateTime: `${day}T09:00:00Z` })
const wholeBody = (text: string, day: string) => report(text, { code: { text: 'MRI whole body' }, ...at(day) })
const first = [
  crp(30, 'mg/L', at('2026-01-10')),
  lab('4537-7', 60, 'mm/h', at('2026-01-10')),
  wholeBody(
    'Bone marrow oedema of the left distal tibial metaphysis and of the right clavicle. No other lesion.',
    '2026-01-12',
  ),
  medication('Naproxen 250 mg', '2026-01-15'),
]
const later = [
  crp(4, 'mg/L', at('2026-07-10')),
  lab('4537-7', 12, 'mm/h', at('2026-07-10')),
  wholeBody(
    'Bone marrow oedema of the right clavicle, of T8. The left distal tibia is normal. No other lesion.',
    '2026-07-12',
  ),
]
const measures = (value: number, chaq: number): Review => ({
  ...emptyReview(),
  measures: { pain: value, patientGlobal: value, physicianGlobal: value, chaq, clinicalLesions: value },
})
const signed = (resources: unknown[], day: string, review: Review) => {
  const assessment = assess(readChart([child, ...resources], `${day}T12:00:00Z`), review, siteRules)
  const signing = { ...sampleSigning, subject: 'Patient/p', authored: `${day}T12:00:00Z`, measures: review.measures }
  return { assessment, response: { ...toQuestionnaireResponse(assessment, signing, clinicians), id: `qr-${day}` } }
}

describe('an assessment read back from its document', () => {
  const { assessment, response } = signed(first, '2026-01-20', measures(8, 2))

  test('is what it measured and saw', () => {
    const chart = readChart([child, response], '2026-08-01T12:00:00Z')
    const { now } = assessment.monitoring.course
    expect(now).toMatchObject({ crp: 30, measures: { esr: 60, lesions: 2, pain: 8, chaq: 2, clinicalLesions: 8 } })
    expect(chart.earlier).toEqual([{ ...now, assessmentId: sampleSigning.assessmentId, date: '2026-01-20T12:00:00Z' }])
  })

  test('makes PedCNO answer, and course and treatment stand beside the new one', () => {
    const chart = readChart([child, ...first, ...later, response], '2026-08-01T12:00:00Z')
    const next = assess(chart, measures(1, 0.2), siteRules)
    const { course } = next.monitoring
    expect(next.instruments['pedcno-2010'].result).toMatchObject({ kind: 'checklist', state: 'met' })
    expect(course.response).toMatchObject({ state: 'met', since: '2026-01-20T12:00:00Z' })
    expect(course.earlier[0]?.response).toMatch(/^PedCNO30 reached, PedCNO50 /)
    expect(course.response?.sentence).toContain(course.earlier[0]?.response)
    expect(course.earlier).toHaveLength(1)
    const courses = course.earlier[0]?.lesionCourse.map(({ name, course: one }) => `${name}: ${one}`)
    expect(courses).toContain('clavicle, right: then-and-now')
    expect(courses).toContain('vertebra (T8), midline: new')
    expect(course.earlier[0]?.sentence).toContain('CRP 30 mg/L then, 4 mg/L now.')
    expect(course.earlier[0]?.sentence).toContain('Naproxen')
  })

  test('of another child, of the same day, or withdrawn, is no earlier one', () => {
    const of = (change: object, now = '2026-08-01T12:00:00Z') =>
      readChart([child, { ...response, ...change }], now).earlier
    expect(of({ subject: { reference: 'Patient/other' } })).toEqual([])
    expect(of({ subject: undefined })).toEqual([])
    expect(of({ status: 'entered-in-error' })).toEqual([])
    expect(of({}, '2026-01-20T18:00:00Z')).toEqual([])
    expect(of({})).toHaveLength(1)
  })
})

test('without an earlier assessment there is nothing to compare', () => {
  const { course } = signed(first, '2026-01-20', measures(8, 2)).assessment.monitoring
  expect(course).toMatchObject({ earlier: [], response: null })
})

test('each assessment counts once, newest first', () => {
  const record = (assessmentId: string, date: string): AssessmentRecord => ({
    assessmentId,
    date,
    score: null,
    measures: {},
    crp: null,
    lesions: [],
    treatment: [],
  })
  const ids = earlierRecords(
    [record('a', '2025-01-01'), record('b', '2025-06-01'), record('a', '2025-01-01'), record('c', '2026-09-01')],
    '2026-08-01T12:00:00Z',
  ).map(({ assessmentId }) => assessmentId)
  expect(ids).toEqual(['b', 'a'])
})
