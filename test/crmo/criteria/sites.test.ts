import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { assessed, chartOf, child, codedLesion, condition, itemOf, now, report } from '../builders.ts'

const tibia = '12611008'
const answer = (key: string, ...resources: unknown[]) => itemOf(resources, key).answer

describe('symmetric lesions', () => {
  test('the same bone on both sides', () =>
    expect(answer('symmetricLesions', codedLesion(tibia, 'left'), codedLesion(tibia, 'right'))).toBe('yes'))
  test('different bones are not', () =>
    expect(answer('symmetricLesions', codedLesion(tibia, 'left'), codedLesion('71341001', 'right'))).toBe('unknown'))
  test('a bilateral code is two lesions', () => {
    const both = codedLesion(tibia, null, 'Bone lesion', {
      bodySite: {
        coding: [
          { system: 'http://snomed.info/sct', code: tibia },
          { system: 'http://snomed.info/sct', code: '51440002' },
        ],
      },
    })
    expect(chartOf(both).lesions.map(({ side }) => side)).toEqual(['left', 'right'])
    expect(answer('symmetricLesions', both)).toBe('yes')
  })
  test('only midline bones cannot be symmetric, and stay open', () =>
    expect(answer('symmetricLesions', codedLesion('56873002', null))).toBe('unknown'))
})

describe('not shown is not "no"', () => {
  const wholeBody = report('Marrow signal is normal throughout.', { code: { text: 'MRI whole body' } })
  test('unknown while the skeleton is not fully imaged', () =>
    expect(answer('multipleLesions', codedLesion(tibia, 'left'))).toBe('unknown'))
  test('a firm no after whole-body imaging', () =>
    expect(answer('multipleLesions', codedLesion(tibia, 'left'), wholeBody)).toBe('no'))
  test('unknown again when the reports could not all be read', () => {
    const partial = {
      name: 'DiagnosticReport',
      type: 'DiagnosticReport',
      outcome: 'partial',
      read: 1,
      reason: 'page limit',
      asked: '',
      milliseconds: 1,
    } as const
    const chart = readChart([child, codedLesion(tibia, 'left'), wholeBody], now, [partial])
    const item = assess(chart, emptyReview(), siteRules).instruments['jansson-2009'].items.find(
      ({ key }) => key === 'multipleLesions',
    )
    expect(item).toMatchObject({ answer: 'unknown', reason: expect.stringContaining('not all reports could be read') })
  })
})

describe('coded findings', () => {
  test.each([
    ['a coded absence', codedLesion(tibia, 'left', 'Bone lesion', { valueCodeableConcept: { text: 'Absent' } })],
    [
      'a negative interpretation',
      codedLesion(tibia, 'left', 'Bone lesion', { interpretation: [{ coding: [{ code: 'NEG' }] }] }),
    ],
    ['a suspicion', codedLesion(tibia, 'left', 'Bone lesion', { valueCodeableConcept: { text: 'Suspected' } })],
    ['a painful site', codedLesion(tibia, 'left', 'Tenderness')],
    [
      'a refuted diagnosis',
      condition('Osteomyelitis of left tibia', { verificationStatus: { coding: [{ code: 'refuted' }] } }),
    ],
    [
      'a provisional diagnosis',
      condition('Osteomyelitis of left tibia', { verificationStatus: { coding: [{ code: 'provisional' }] } }),
    ],
  ])('%s is no lesion', (_, resource) => {
    expect(chartOf(resource).lesions).toEqual([])
  })
  test('a vertebra by its code has its level', () => {
    expect(chartOf(codedLesion('62487009', null)).lesions).toMatchObject([
      { bone: 'vertebra', level: 'T7', side: 'midline' },
    ])
    expect(answer('axialSite', codedLesion('62487009', null))).toBe('yes')
  })
  test('a confirmed diagnosis with a body site counts, a resolved one is past', () => {
    const site = {
      bodySite: [{ coding: [{ system: 'http://snomed.info/sct', code: '51299004' }], text: 'Left clavicle' }],
    }
    expect(chartOf(condition('Chronic recurrent multifocal osteomyelitis', site)).lesions).toMatchObject([
      { bone: 'clavicle', side: 'left', state: 'reported' },
    ])
    expect(
      chartOf(condition('Osteomyelitis', { ...site, clinicalStatus: { coding: [{ code: 'resolved' }] } })).lesions,
    ).toMatchObject([{ state: 'resolved' }])
  })
  test('the same lesion coded twice stands once, with both pieces of evidence', () => {
    const { lesions } = chartOf(
      codedLesion(tibia, 'left'),
      codedLesion(tibia, 'left', 'Bone marrow oedema', { effectiveDateTime: '2026-06-16' }),
    )
    expect(lesions).toHaveLength(1)
    expect(lesions[0]).toMatchObject({ features: ['marrow_oedema'], firstShown: '2026-06-15T09:00:00Z' })
    expect(lesions[0]?.evidence).toHaveLength(2)
  })
  test('a sclerotic margin answers item 3 and does not make the lesion sclerotic', () => {
    expect(chartOf(codedLesion(tibia, 'left', 'Sclerotic margin')).lesions[0]?.features).toEqual(['sclerotic_margin'])
    expect(answer('marginalSclerosis', codedLesion(tibia, 'left', 'Sclerotic margin'))).toBe('yes')
    expect(answer('marginalSclerosis', codedLesion(tibia, 'left', 'Sclerotic lesion'))).toBe('unknown')
  })
})

describe('the clinician edits the list', () => {
  const resources = [codedLesion(tibia, 'left'), codedLesion(tibia, 'right')]
  const [left] = chartOf(...resources).lesions
  test('a removed lesion no longer counts and stays visible with its reason', () => {
    const review = {
      ...emptyReview(),
      lesions: { ...emptyReview().lesions, removed: [{ id: left?.id ?? '', reason: 'growth plate' }] },
    }
    expect(itemOf(resources, 'symmetricLesions', review).answer).toBe('unknown')
    expect(assessed(resources, review).lesions.find((lesion) => lesion.id === left?.id)).toMatchObject({
      state: 'removed',
      doubt: 'growth plate',
    })
  })
  test('an added lesion counts', () => {
    const added = {
      id: 'a1',
      bone: 'clavicle',
      level: null,
      side: 'left' as const,
      region: 'unspecified' as const,
      segment: 'unspecified' as const,
      features: [],
      reason: 'outside MRI',
    }
    const review = { ...emptyReview(), lesions: { ...emptyReview().lesions, added: [added] } }
    expect(itemOf(resources, 'axialSite', review)).toMatchObject({
      answer: 'yes',
      origin: 'mixed',
      chartAnswer: 'unknown',
    })
  })
})
