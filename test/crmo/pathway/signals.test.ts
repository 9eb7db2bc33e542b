/** The inputs of the decision rows: yes, no and unknown of each, at the limit and beside it. A row can be no better than these. */
import { describe, expect, it, test } from 'vitest'
import { basisOf } from '../../../crmo/assess.ts'
import type { LabResult, Quantity } from '../../../crmo/chart/chart.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { isHigh, isLow, isOff, over, under } from '../../../crmo/pathway/signals/lab-tests.ts'
import { allOf, anyOf } from '../../../crmo/pathway/signals/signal.ts'
import { type SignalKey, signalsOf } from '../../../crmo/pathway/signals/signals.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf, codedLesion, condition, interpretation, lab, medication, report } from '../builders.ts'
import { clavicle, free, ilium, mandible, radius, rib, tibia, vertebra } from './row-cases.ts'
import { saying } from './saying.ts'

const signalOf = (key: SignalKey, resources: unknown[], review: Review = emptyReview()) =>
  signalsOf(basisOf(chartOf(...resources), review, siteRules))[key]
const number = (value: number, comparator?: Quantity['comparator']) =>
  ({ quantity: { value, unit: '', ...(comparator && { comparator }) }, normality: 'unknown' }) as LabResult
const judged = (normality: LabResult['normality']) => ({ quantity: null, normality }) as LabResult

describe('a result against a limit', () => {
  test.each<[number, Quantity['comparator'] | undefined, Answer, Answer]>([
    [3.9, undefined, 'yes', 'no'],
    [4, undefined, 'no', 'no'],
    [4.1, undefined, 'no', 'yes'],
    [4, '<', 'yes', 'no'],
    [4, '<=', 'unknown', 'no'],
    [4, '>', 'no', 'yes'],
    [4, '>=', 'no', 'unknown'],
    [5, '<', 'unknown', 'unknown'],
    [5, '>', 'no', 'yes'],
    [3, '>', 'unknown', 'unknown'],
    [3, '>=', 'unknown', 'unknown'],
    [3, '<', 'yes', 'no'],
  ])('%d %s: under 4 %s, over 4 %s', (value, comparator, below, above) => {
    expect([under(4)(number(value, comparator)), over(4)(number(value, comparator))]).toEqual([below, above])
  })
  it('without a number is open', () => {
    expect([under(4)(judged('low')), over(4)(judged('high'))]).toEqual(['unknown', 'unknown'])
  })
  test.each<[LabResult['normality'], Answer, Answer, Answer]>([
    ['low', 'yes', 'no', 'yes'],
    ['normal', 'no', 'no', 'no'],
    ['high', 'no', 'yes', 'yes'],
    ['abnormal', 'unknown', 'unknown', 'yes'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s for the laboratory: low %s, high %s, off %s', (normality, low, high, off) => {
    const result = judged(normality)
    expect([isLow(result), isHigh(result), isOff(result)]).toEqual([low, high, off])
  })
})

describe('three-valued', () => {
  test.each<[Answer[], Answer, Answer]>([
    [['yes', 'yes'], 'yes', 'yes'],
    [['yes', 'no'], 'no', 'yes'],
    [['no', 'no'], 'no', 'no'],
    [['yes', 'unknown'], 'unknown', 'yes'],
    [['no', 'unknown'], 'no', 'unknown'],
    [['unknown', 'unknown'], 'unknown', 'unknown'],
  ])('%j: and is %s, or is %s', (answers, and, or) => {
    expect([allOf(answers), anyOf(answers)]).toEqual([and, or])
  })
})

const count = (code: string, value: number, unit = '10*9/L', flagged?: string) =>
  lab(code, value, unit, flagged ? interpretation(flagged) : {})
const comparing = (code: string, value: number, comparator: string) =>
  lab(code, value, '', {
    valueQuantity: { value, comparator, unit: '10*9/L', system: 'http://unitsofmeasure.org', code: '10*9/L' },
  })
const [white, neutrophils, platelets] = ['6690-2', '751-8', '777-3'] as const
const film = (text: string) => report(text, { code: { text: 'X-ray left tibia' } })
const scan = (text: string) => report(text, { code: { text: 'MRI left tibia' } })
const procedure = (text: string, status = 'completed') => ({
  resourceType: 'Procedure',
  id: `procedure-${text}`,
  status,
  code: { text },
  subject: { reference: 'Patient/p' },
})
const pathology = (text: string) =>
  report(text, { code: { text: 'Surgical pathology' }, category: [{ coding: [{ code: 'PAT' }] }] })
const both = (finding: string, site = tibia) => [
  codedLesion(site, 'left', finding),
  codedLesion(site, 'right', finding),
]
const inactive = { clinicalStatus: { coding: [{ code: 'inactive' }] } }

type Row = [key: SignalKey, name: string, resources: unknown[], answer: Answer, sources?: number]

describe('blood', () => {
  test.each<Row>([
    ['leucocytesBelow4', 'white cells 3.9', [count(white, 3.9)], 'yes', 1],
    ['leucocytesBelow4', 'white cells 4', [count(white, 4)], 'no', 1],
    ['leucocytesBelow4', 'white cells <4', [comparing(white, 4, '<')], 'yes', 1],
    ['neutropenia', 'neutrophils 0.9', [count(neutrophils, 0.9)], 'yes', 1],
    ['neutropenia', 'neutrophils 1.0', [count(neutrophils, 1)], 'no', 1],
    ['neutropenia', 'neutrophils <1.0', [comparing(neutrophils, 1, '<')], 'yes', 1],
    ['neutropenia', 'no neutrophils', [], 'unknown', 0],
    ['neutropenia', 'two counts, one low', [count(neutrophils, 0.5), count(neutrophils, 3)], 'yes', 1],
    ['platelets150to250', '149', [count(platelets, 149)], 'no', 1],
    ['platelets150to250', '150', [count(platelets, 150)], 'yes', 1],
    ['platelets150to250', '250', [count(platelets, 250)], 'yes', 1],
    ['platelets150to250', '251', [count(platelets, 251)], 'no', 1],
    ['platelets150to250', '>200', [comparing(platelets, 200, '>')], 'unknown', 1],
    ['lowPlatelets', 'low for the laboratory', [count(platelets, 160, '10*9/L', 'L')], 'yes', 1],
    ['highLdh', 'high', [lab('2532-0', 700, 'U/L', interpretation('H'))], 'yes', 1],
    ['highLdh', 'low', [lab('2532-0', 90, 'U/L', interpretation('L'))], 'no', 1],
    ['highLdh', 'no range', [lab('2532-0', 700, 'U/L')], 'unknown', 1],
    ['abnormalCount', 'one line off', [count(white, 20, '10*9/L', 'H')], 'yes', 1],
    ['abnormalCount', 'one normal line, the others not sent', [count(white, 8, '10*9/L', 'N')], 'unknown', 0],
    [
      'abnormalCount',
      'three normal lines',
      [
        count(white, 8, '10*9/L', 'N'),
        lab('718-7', 12.5, 'g/dL', interpretation('N')),
        count(platelets, 300, '10*9/L', 'N'),
      ],
      'no',
      0,
    ],
    [
      'abnormalCount',
      'three lines, one not judged',
      [count(white, 8, '10*9/L', 'N'), lab('718-7', 'see comment'), count(platelets, 300, '10*9/L', 'N')],
      'unknown',
      0,
    ],
    ['abnormalCount', 'the word normal', [lab('58410-2', 'normal')], 'no', 0],
  ])('%s: %s', (key, _, resources, answer, sources) => {
    const found = signalOf(key, resources)
    expect([found.answer, found.evidence.length]).toEqual([answer, sources])
  })
})

describe('lesions', () => {
  test.each<Row>([
    ['metaphysealLesion', 'none', [], 'unknown'],
    ['metaphysealLesion', 'metaphyseal', [codedLesion(tibia, 'left', 'Lesion of metaphysis')], 'yes'],
    ['metaphysealLesion', 'long bone, part not named', [codedLesion(tibia, 'left')], 'unknown'],
    ['metaphysealLesion', 'diaphyseal', [codedLesion(tibia, 'left', 'Lesion of diaphysis')], 'no'],
    ['metaphysealLesion', 'flat bone', [codedLesion(ilium, 'left')], 'no'],
    ['metaphysealLesion', 'flat and long bone', [codedLesion(ilium, 'left'), codedLesion(tibia, 'left')], 'unknown'],
    ['clavicleAlone', 'none', [], 'unknown'],
    ['clavicleAlone', 'clavicle', [codedLesion(clavicle, 'left')], 'yes'],
    ['clavicleAlone', 'clavicle and tibia', [codedLesion(clavicle, 'left'), codedLesion(tibia, 'left')], 'no'],
    ['otherThanClavicle', 'clavicle and tibia', [codedLesion(clavicle, 'left'), codedLesion(tibia, 'left')], 'no'],
    ['otherThanClavicle', 'tibia', [codedLesion(tibia, 'left')], 'yes'],
    ['lesionShown', 'none', [], 'unknown'],
    ['lesionShown', 'one', [codedLesion(tibia, 'left')], 'yes'],
    ['lesionShown', 'the whole skeleton free', [free], 'no'],
    ['lesionShown', 'one bone free', [scan('The left tibia is normal.')], 'unknown'],
    ['oneLesion', 'none', [], 'unknown'],
    ['oneLesion', 'one', [codedLesion(tibia, 'left')], 'yes'],
    ['oneLesion', 'two', both('Lesion'), 'no'],
    ['oneLesion', 'one, and more to come', [codedLesion(tibia, 'left'), scan('Whole-body MRI is pending.')], 'unknown'],
    ['vertebralLesion', 'none', [], 'unknown'],
    ['vertebralLesion', 'vertebra', [codedLesion(vertebra, null)], 'yes'],
    ['vertebralLesion', 'the whole skeleton free', [free], 'no'],
    ['vertebralOedema', 'vertebra without a word on oedema', [codedLesion(vertebra, null), free], 'unknown'],
    ['vertebralOedema', 'vertebra with oedema', [codedLesion(vertebra, null, 'Bone marrow oedema')], 'yes'],
    ['vertebralOedema', 'tibia with oedema', [codedLesion(tibia, 'left', 'Bone marrow oedema')], 'unknown'],
    ['vertebralOedema', 'the whole skeleton free', [free], 'no'],
    ['vertebralCollapse', 'tibia fractured', [codedLesion(tibia, 'left', 'Pathological fracture')], 'unknown'],
    ['vertebralCollapse', 'vertebra collapsed', [codedLesion(vertebra, null, 'Vertebral collapse')], 'yes'],
    ['pelvicLesion', 'ilium', [codedLesion(ilium, 'left')], 'yes'],
    ['pelvicLesion', 'tibia', [codedLesion(tibia, 'left')], 'unknown'],
    ['skullLesion', 'tibia', [codedLesion(tibia, 'left')], 'unknown'],
    ['skullLesion', 'skull', [scan('Lytic lesion of the skull.')], 'yes'],
    ['mandibleOrSternum', 'mandible', [codedLesion(mandible, null)], 'yes'],
    ['mandibleOrSternum', 'mandible and tibia', [codedLesion(mandible, null), codedLesion(tibia, 'left')], 'no'],
    ['clavicleOrMandible', 'clavicle', [codedLesion(clavicle, 'left')], 'yes'],
    ['clavicleOrMandible', 'tibia', [codedLesion(tibia, 'left')], 'unknown'],
    ['expandedRibs', 'expanded rib', [codedLesion(rib, 'left', 'Expansile lesion')], 'yes'],
    ['expandedRibs', 'rib', [codedLesion(rib, 'left')], 'unknown'],
    ['expandedRibs', 'expanded tibia', [codedLesion(tibia, 'left', 'Expansile lesion')], 'unknown'],
    ['symmetricMetaphysealOedema', 'both sides', both('Bone marrow oedema of metaphysis'), 'yes'],
    ['symmetricMetaphysealOedema', 'both sides, shaft', both('Bone marrow oedema of diaphysis'), 'unknown'],
    ['symmetricMetaphysealOedema', 'both sides, lytic', both('Lytic lesion of metaphysis'), 'unknown'],
    [
      'symmetricMetaphysealOedema',
      'two bones of two sides',
      [
        codedLesion(tibia, 'left', 'Bone marrow oedema of metaphysis'),
        codedLesion(radius, 'right', 'Bone marrow oedema of metaphysis'),
      ],
      'unknown',
    ],
    ['expansileLyticLimb', 'expansile and lytic', [codedLesion(tibia, 'left', 'Expansile lytic lesion')], 'yes'],
    ['expansileLyticLimb', 'lytic', [codedLesion(tibia, 'left', 'Lytic lesion')], 'unknown'],
    [
      'expansileLyticLimb',
      'expansile and lytic jaw',
      [codedLesion(mandible, 'left', 'Expansile lytic lesion')],
      'unknown',
    ],
    ['epiphysealLesion', 'epiphyseal', [codedLesion(tibia, 'left', 'Lesion of epiphysis')], 'yes'],
    ['epiphysealLesion', 'metaphyseal', [codedLesion(tibia, 'left', 'Lesion of metaphysis')], 'unknown'],
    ['legBoneLesionWhileGrowing', 'tibia', [codedLesion(tibia, 'left')], 'yes'],
    ['legBoneLesionWhileGrowing', 'radius', [codedLesion(radius, 'left')], 'unknown'],
    ['corticalBreach', 'denied', [scan('Marrow oedema of the left tibia. No cortical destruction.')], 'no'],
    ['corticalBreach', 'not mentioned', [scan('Marrow oedema of the left tibia.')], 'unknown'],
    ['corticalBreach', 'stated', [scan('Lesion of the left tibia with cortical destruction.')], 'yes'],
    ['softTissueMass', 'stated', [scan('Lesion of the left tibia with a soft tissue mass.')], 'yes'],
    ['softTissueMass', 'denied', [scan('Lesion of the left tibia without soft tissue mass.')], 'no'],
    ['softTissueMass', 'no lesion', [], 'unknown'],
  ])('%s: %s', (key, _, resources, answer) => {
    const found = signalOf(key, resources)
    expect(found.answer).toBe(answer)
    if (answer === 'yes') expect(found.evidence.length).toBeGreaterThan(0)
  })
  it('a grown-up leg no longer grows', () => {
    const grown = { resourceType: 'Patient', id: 'p', birthDate: '2008-06-01' }
    expect(signalOf('legBoneLesionWhileGrowing', [grown, codedLesion(tibia, 'left')]).answer).toBe('no')
  })
})

describe('imaging, biopsy and drugs', () => {
  const oncedrug = (start: string, extra = {}) => medication('Infliximab', start, extra)
  test.each<Row>([
    ['noRadiograph', 'nothing', [], 'yes'],
    ['noRadiograph', 'a radiograph', [film('Normal.')], 'no'],
    ['noRadiograph', 'a CT', [report('Normal.', { code: { text: 'CT left tibia' } })], 'no'],
    ['noRadiograph', 'an MRI', [scan('Normal.')], 'yes'],
    ['radiographNormal', 'nothing', [], 'unknown'],
    ['radiographNormal', 'normal', [film('The left tibia is normal. No bone lesion.')], 'yes'],
    ['radiographNormal', 'a lesion', [film('Lytic lesion of the left tibial metaphysis.')], 'no'],
    ['radiographNormal', 'a lesion on MRI alone', [scan('Lytic lesion of the left tibial metaphysis.')], 'unknown'],
    [
      'radiographNormal',
      'a radiograph that says nothing, a lesion on MRI',
      [film('Cast in place.'), scan('Lesion of the left tibia.')],
      'unknown',
    ],
    ['radiographPattern', 'lytic metaphysis', [film('Lytic lesion of the left tibial metaphysis.')], 'yes'],
    ['radiographPattern', 'lytic shaft', [film('Lytic lesion of the left tibial diaphysis.')], 'no'],
    ['radiographPattern', 'part not named', [film('Lytic lesion of the left tibia.')], 'unknown'],
    [
      'radiographPattern',
      'one shaft, one part not named',
      [film('Lytic lesion of the left tibial diaphysis. Lytic lesion of the left radius.')],
      'unknown',
    ],
    ['radiographPattern', 'on MRI alone', [scan('Lytic lesion of the left tibial metaphysis.')], 'unknown'],
    ['noBiopsyYet', 'nothing', [], 'yes'],
    ['noBiopsyYet', 'biopsy of bone', [procedure('Biopsy of tibia')], 'no'],
    ['noBiopsyYet', 'biopsy not done yet', [procedure('Biopsy of tibia', 'preparation')], 'yes'],
    ['noBiopsyYet', 'another procedure', [procedure('Plaster cast')], 'yes'],
    ['noBiopsyYet', 'biopsy of skin', [procedure('Skin biopsy')], 'yes'],
    ['noBiopsyYet', 'pathology of bone', [pathology('Bone, left tibia, biopsy: chronic inflammation.')], 'no'],
    [
      'noBiopsyYet',
      'pathology of bone and skin',
      [pathology('Bone and skin, biopsy: chronic inflammation.')],
      'unknown',
    ],
    ['tnfAtOnset', 'none', [], 'no'],
    ['tnfAtOnset', 'before', [oncedrug('2025-10-01'), codedLesion(tibia, 'left')], 'yes'],
    ['tnfAtOnset', 'after', [oncedrug('2026-06-16'), codedLesion(tibia, 'left')], 'no'],
    ['tnfAtOnset', 'no lesion yet', [oncedrug('2025-10-01')], 'yes'],
    [
      'tnfAtOnset',
      'start not known',
      [oncedrug('2025-10-01', { authoredOn: undefined }), codedLesion(tibia, 'left')],
      'unknown',
    ],
    ['onsetUnderThree', 'nothing', [], 'unknown'],
    ['onsetUnderThree', 'pain since two', [condition('Bone pain', { onsetDateTime: '2018-07-01' })], 'yes'],
    ['onsetUnderThree', 'pain since nine', [condition('Bone pain', { onsetDateTime: '2025-07-01' })], 'no'],
    [
      'onsetUnderThree',
      'pain since nine and two',
      [
        condition('Bone pain', { onsetDateTime: '2025-07-01' }),
        condition('Osteomyelitis', { onsetDateTime: '2018-07-01' }),
      ],
      'yes',
    ],
    ['onsetUnderThree', 'another problem since two', [condition('Asthma', { onsetDateTime: '2018-07-01' })], 'unknown'],
    [
      'onsetUnderThree',
      'pain of the past',
      [condition('Bone pain', { onsetDateTime: '2018-07-01', ...inactive })],
      'unknown',
    ],
    ['onsetUnderThree', 'pain without an onset', [condition('Bone pain')], 'unknown'],
  ])('%s: %s', (key, _, resources, answer) => {
    expect(signalOf(key, resources).answer).toBe(answer)
  })
  test.each<[SignalKey, string, Answer]>([
    ['noBiopsyYet', 'Procedure', 'unknown'],
    ['noBiopsyYet', 'ImagingStudy', 'yes'],
    ['noRadiograph', 'ImagingStudy', 'unknown'],
    ['noRadiograph', 'Procedure', 'yes'],
    ['skeletonNotImaged', 'DiagnosticReport', 'unknown'],
    ['skeletonNotImaged', 'Procedure', 'yes'],
    ['tnfAtOnset', 'MedicationRequest', 'unknown'],
    ['tnfAtOnset', 'Procedure', 'no'],
    ['establishedDiagnosis', 'Condition', 'unknown'],
    ['establishedDiagnosis', 'Procedure', 'no'],
  ])('%s with a search of %s that failed is %s', (key, type, answer) => {
    const chart = {
      ...chartOf(),
      queries: [{ name: type, type, outcome: 'failed' as const, reason: null, read: 0, asked: '', milliseconds: 0 }],
    }
    expect(signalsOf(basisOf(chart, emptyReview(), siteRules))[key].answer).toBe(answer)
    const whole = { ...chart, queries: chart.queries.map((one) => ({ ...one, outcome: 'complete' as const })) }
    expect(signalsOf(basisOf(whole, emptyReview(), siteRules))[key].answer).not.toBe('unknown')
  })
})

describe('what the clinician says', () => {
  it('denies the specific finding with the general one; a chart does not', () => {
    expect(signalOf('pustulosis', [], saying({ psoriasisOrPustulosis: 'no' })).answer).toBe('no')
    expect(signalOf('pustulosis', [], saying({ psoriasisOrPustulosis: 'yes' })).answer).toBe('unknown')
    expect(signalOf('pustulosis', [], saying({ pustulosis: 'yes', psoriasisOrPustulosis: 'no' })).answer).toBe('yes')
    expect(signalOf('pustulosis', []).answer).toBe('unknown')
  })
  test.each<[Answer, Answer, Answer]>([
    ['yes', 'unknown', 'yes'],
    ['no', 'yes', 'yes'],
    ['no', 'unknown', 'no'],
    ['unknown', 'unknown', 'unknown'],
  ])('pain %s and pain for weeks %s: pain %s', (pain, weeks, answer) => {
    expect(signalOf('pain', [], saying({ boneOrLimbPain: pain, painOverSixWeeks: weeks })).answer).toBe(answer)
  })
})
