/** An earlier assessment beside this one: what counts as new, gone or healed, and what is said only when both measured it. */
import { describe, expect, it, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { LesionState } from '../../../crmo/lesion.ts'
import type { AssessmentRecord } from '../../../crmo/monitoring/record.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import {
  chartOf,
  codedLesion,
  condition,
  crp,
  interpretation,
  lab,
  medication,
  report,
  temperature,
} from '../builders.ts'
import { clavicle, free, ilium, mandible, radius, tibia, vertebra } from '../pathway/row-cases.ts'
import { saying } from '../pathway/saying.ts'

const lesion = (bone: string, state: LesionState = 'reported'): AssessmentRecord['lesions'][number] => ({
  bone,
  level: null,
  side: 'left',
  region: 'unspecified',
  segment: 'unspecified',
  state,
})
const then: AssessmentRecord = {
  assessmentId: 'a',
  date: '2026-01-20T12:00:00Z',
  score: null,
  measures: {},
  crp: null,
  lesions: [],
  treatment: [],
}
const monitored = (earlier: Partial<AssessmentRecord> | null, ...resources: unknown[]) =>
  assess({ ...chartOf(...resources), earlier: earlier ? [{ ...then, ...earlier }] : [] }, emptyReview(), siteRules)
    .monitoring
const compared = (earlier: Partial<AssessmentRecord>, ...resources: unknown[]) =>
  monitored(earlier, ...resources).course.earlier[0]
const past = (site: string) =>
  condition('Osteomyelitis', {
    clinicalStatus: { coding: [{ code: 'resolved' }] },
    bodySite: [{ coding: [{ system: 'http://snomed.info/sct', code: site }], text: 'Left tibia' }],
  })

describe('a lesion', () => {
  test.each<[string, LesionState[], unknown[], string[]]>([
    ['that counts only now is new', [], [codedLesion(tibia, 'left')], ['tibia, left: new']],
    ['that counted and counts', ['reported'], [codedLesion(tibia, 'left')], ['tibia, left: then-and-now']],
    ['that was confirmed then', ['confirmed'], [codedLesion(tibia, 'left')], ['tibia, left: then-and-now']],
    ['that was added then', ['added'], [codedLesion(tibia, 'left')], ['tibia, left: then-and-now']],
    ['that was only suggested then', ['suggested'], [codedLesion(tibia, 'left')], ['tibia, left: new']],
    ['that was removed then', ['removed'], [codedLesion(tibia, 'left')], ['tibia, left: new']],
    ['that is gone is not called healed', ['reported'], [], ['tibia, left: not-counted-now']],
    ['that is described as past', ['reported'], [past(tibia)], ['tibia, left: resolved']],
    ['that never counted', ['suggested'], [], []],
  ])('%s', (_, states, resources, courses) => {
    const found = compared({ lesions: states.map((state) => lesion('tibia', state)) }, ...resources)
    expect(found?.lesionCourse.map(({ name, course }) => `${name}: ${course}`)).toEqual(courses)
  })
})

describe('what is said of an earlier assessment', () => {
  const sentence = (earlier: Partial<AssessmentRecord>, ...resources: unknown[]) =>
    compared(earlier, ...resources)?.sentence
  it('is its day alone where nothing can be compared', () => {
    expect(sentence({})).toBe('Since 2026-01-20: ')
  })
  it('CRP and score only where both have one, the drugs of then', () => {
    expect(sentence({ crp: 30 })).not.toContain('CRP')
    expect(sentence({}, crp(4))).not.toContain('CRP')
    expect(sentence({ crp: 30 }, crp(4))).toContain('CRP 30 mg/L then, 4 mg/L now.')
    expect(sentence({ score: { lower: 20, upper: 20 } })).toMatch(/Score 20 then, \d+ to \d+ now\./)
    expect(sentence({ treatment: ['Naproxen', 'Adalimumab'] })).toContain('Treatment then: Naproxen, Adalimumab.')
  })
  it('each lesion under its own course', () => {
    expect(
      sentence(
        { lesions: [lesion('tibia'), lesion('femur')] },
        codedLesion(tibia, 'left'),
        codedLesion(radius, 'left'),
      ),
    ).toContain(
      'Lesions new since then: radius, left. Lesions then and now: tibia, left. Lesions not counted now: femur, left.',
    )
  })
})

describe('what is measured now', () => {
  const now = (...resources: unknown[]) => monitored(null, ...resources).course.now
  it('the latest CRP with a date and an exact value', () => {
    const at = (value: number, day: string | undefined, extra = {}) =>
      crp(value, 'mg/L', { effectiveDateTime: day, ...extra })
    expect(now(at(30, '2026-06-01'), at(4, '2026-06-10')).crp).toBe(4)
    expect(now(at(4, '2026-06-10'), at(30, '2026-06-01')).crp).toBe(4)
    expect(now(at(30, undefined)).crp).toBeNull()
    expect(now(temperature(39)).crp).toBeNull()
    const bound = {
      valueQuantity: { value: 5, comparator: '<', unit: 'mg/L', code: 'mg/L', system: 'http://unitsofmeasure.org' },
    }
    expect(now(at(30, '2026-06-01'), at(5, '2026-06-10', bound)).crp).toBeNull()
  })
  it('the number of lesions only where the whole skeleton was shown and each is named', () => {
    const whole = (text: string) => report(text, { code: { text: 'MRI whole body' } })
    expect(now(codedLesion(tibia, 'left')).measures.lesions).toBeUndefined()
    expect(now(codedLesion(tibia, 'left'), free).measures.lesions).toBe(1)
    expect(now(whole('Multiple bone lesions in the skeleton.')).measures.lesions).toBeUndefined()
    expect(
      monitored(
        {},
        codedLesion(tibia, 'left'),
        report('Whole-body MRI. No lesion.', { effectiveDateTime: '2025-12-01' }),
      ).course.now.measures.lesions,
    ).toBeUndefined()
  })
  it('the drugs that run', () => {
    expect(
      now(medication('Naproxen', '2026-06-01'), medication('Ibuprofen', '2026-01-01', { status: 'completed' }))
        .treatment,
    ).toEqual(['Naproxen'])
  })
})

describe('what to watch', () => {
  const watch = (key: string, resources: unknown[], review = emptyReview()) =>
    assess(chartOf(...resources), review, siteRules).monitoring.watches.find((one) => one.key === key)
  test.each<[string, unknown[], ReturnType<typeof saying>, string, RegExp, number]>([
    ['growth', [], emptyReview(), 'unknown', /No lesion of an epiphysis/, 0],
    [
      'growth',
      [codedLesion(tibia, 'left', 'Lesion of diaphysis')],
      emptyReview(),
      'unknown',
      /No lesion of an epiphysis/,
      0,
    ],
    [
      'growth',
      [codedLesion(ilium, 'left', 'Lesion of metaphysis')],
      emptyReview(),
      'unknown',
      /No lesion of an epiphysis/,
      0,
    ],
    [
      'growth',
      [codedLesion(tibia, 'left', 'Lesion of metaphysis')],
      emptyReview(),
      'unknown',
      /beside the growth plate \(left tibia\)/,
      1,
    ],
    [
      'growth',
      [codedLesion(tibia, 'left', 'Lesion of metaphysis'), codedLesion(radius, 'left', 'Lesion of epiphysis')],
      emptyReview(),
      'yes',
      /^left radius\.$/,
      1,
    ],
    ['limbLength', [codedLesion(tibia, 'left'), codedLesion(ilium, 'left')], emptyReview(), 'yes', /^left tibia\.$/, 1],
    ['limbLength', [codedLesion(ilium, 'left')], emptyReview(), 'unknown', /No lesion of a long bone/, 0],
    ['deformity', [codedLesion(ilium, 'left')], emptyReview(), 'unknown', /No lesion of clavicle/, 0],
    [
      'deformity',
      [codedLesion(mandible, 'left'), codedLesion(tibia, 'left')],
      emptyReview(),
      'yes',
      /^left mandible, left tibia\.$/,
      2,
    ],
    ['vertebra', [codedLesion(vertebra, null)], emptyReview(), 'yes', /vertebra/, 1],
    ['sacroiliac', [], emptyReview(), 'unknown', /ask\. No lesion of the pelvis/, 0],
    ['sacroiliac', [], saying({ inflammatoryBackPain: 'no' }), 'unknown', /: no\. No lesion of the pelvis/, 1],
    ['sacroiliac', [codedLesion(ilium, 'left')], saying({ inflammatoryBackPain: 'no' }), 'yes', /^left ilium\.$/, 1],
    ['sacroiliac', [codedLesion(tibia, 'left')], saying({ inflammatoryBackPain: 'yes' }), 'yes', /: yes\.$/, 1],
    ['skin', [], saying({ psoriasisOrPustulosis: 'no', acneOrNeutrophilicSkin: 'no' }), 'no', /: no\..*: no\./, 2],
    ['skin', [], saying({ psoriasisOrPustulosis: 'no' }), 'unknown', /: no\..*: ask\./, 1],
    ['skin', [], saying({ psoriasisOrPustulosis: 'no', acneOrNeutrophilicSkin: 'yes' }), 'yes', /: yes\.$/, 1],
    ['school', [codedLesion(clavicle, 'left')], emptyReview(), 'yes', /^left clavicle\.$/, 1],
    ['school', [codedLesion(tibia, 'left')], emptyReview(), 'unknown', /Ask for school days/, 0],
    ['pain', [], saying({ painOverSixWeeks: 'yes' }), 'yes', /: yes\.$/, 1],
  ])('%s: %#', (key, resources, review, answer, reason, sources) => {
    const found = watch(key, resources, review)
    expect([found?.answer, found?.evidence.length]).toEqual([answer, sources])
    expect(found?.reason).toMatch(reason)
  })
  it('growth no longer at 18 years, still at 17', () => {
    const aged = (birthDate: string | null) => {
      const chart = chartOf(codedLesion(tibia, 'left', 'Lesion of epiphysis'))
      const { watches } = assess(
        { ...chart, patient: { ...chart.patient, birthDate } },
        emptyReview(),
        siteRules,
      ).monitoring
      return ['growth', 'limbLength'].map((key) => watches.find((one) => one.key === key)?.answer)
    }
    expect(aged('2008-06-01')).toEqual(['no', 'no'])
    expect(aged('2008-07-30')).toEqual(['yes', 'yes'])
    expect(aged(null)).toEqual(['yes', 'yes'])
  })
})

describe('risk factors', () => {
  const esr = (value: number, flag?: string) => lab('4537-7', value, 'mm/h', flag ? interpretation(flag) : {})
  const risk = (key: string, ...resources: unknown[]) =>
    monitored(null, ...resources).risks.find((one) => one.key === key)
  test.each<[string, unknown[], string, RegExp, number]>([
    ['esr', [], 'unknown', /^No ESR is charted\.$/, 0],
    ['esr', [esr(6, 'N')], 'no', /^Not above/, 1],
    ['esr', [esr(60, 'H'), esr(6, 'N')], 'yes', /^ESR 60 mm\/h\.$/, 1],
    ['esr', [esr(60), esr(6, 'N')], 'unknown', /^Not above/, 2],
    ['lesionCount', [], 'unknown', /^No lesion counts\.$/, 0],
    [
      'lesionCount',
      [codedLesion(tibia, 'left'), codedLesion(radius, 'left')],
      'yes',
      /^2 counted so far; the skeleton/,
      2,
    ],
    ['lesionCount', [codedLesion(tibia, 'left'), free], 'yes', /^1 counted\.$/, 1],
    ['site', [codedLesion(radius, 'left')], 'unknown', /No lesion there/, 0],
    ['site', [codedLesion(tibia, 'left')], 'yes', /tibia/, 1],
    ['site', [codedLesion(ilium, 'left')], 'yes', /ilium/, 1],
    ['symmetry', [codedLesion(tibia, 'left'), codedLesion(tibia, 'right')], 'yes', /^Both sides/, 2],
    ['symmetry', [], 'unknown', /No bone is involved on both sides so far/, 0],
  ])('%s: %#', (key, resources, answer, reason, sources) => {
    const found = risk(key, ...resources)
    expect([found?.answer, found?.evidence.length]).toEqual([answer, sources])
    expect(found?.reason).toMatch(reason)
  })
})

describe('the schedule', () => {
  const line = (id: string, ...resources: unknown[]) =>
    monitored(null, ...resources).schedule.find((one) => one.id === id)
  it('dates nothing from a drug that has ended, or from a start without a day', () => {
    expect(line('new-drug', medication('Naproxen', '2026-06-01'))?.due).toBe('2026-08-31')
    expect(line('new-drug', medication('Naproxen', '2026-06'))?.due).toBeNull()
    expect(line('new-drug', medication('Naproxen', '2026-01-01', { status: 'completed' }))).toMatchObject({
      due: null,
      evidence: [],
    })
  })
  it('stands on the drug it is for', () => {
    expect(line('nsaid-tests', medication('Naproxen', '2026-06-01'))?.evidence).toHaveLength(1)
    expect(line('nsaid-tests', medication('Naproxen', '2026-01-01', { status: 'completed' }))?.evidence).toHaveLength(1)
    expect(line('nsaid-tests', medication('Adalimumab', '2026-06-01'))).toBeUndefined()
  })
})
