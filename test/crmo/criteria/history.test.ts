import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { FindingKey } from '../../../crmo/findings.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import {
  chartOf,
  codedLesion,
  condition,
  interpretation,
  lab,
  medication,
  note,
  now,
  report,
  temperature,
} from '../builders.ts'
import { furtherItem } from './further.ts'

const said = (answers: Partial<Record<FindingKey, 'yes' | 'no' | 'unknown'>>): Review => ({
  ...emptyReview(),
  findings: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, { answer, note: '' }])),
})
const jansson = (key: string, resources: unknown[], review?: Review) =>
  furtherItem(resources, 'jansson-2007', key, review)
const eular = (key: string, resources: unknown[], review?: Review) =>
  furtherItem(resources, 'eular-acr-2025', key, review)
const carra = (key: string, resources: unknown[], review?: Review) => furtherItem(resources, 'carra-2018', key, review)
const bristol = (key: string, resources: unknown[], review?: Review) =>
  furtherItem(resources, 'bristol-2016', key, review)

describe('course of 6 months or longer (183 days before the reading)', () => {
  const shown = (date: string) => codedLesion('12611008', 'left', 'Bone lesion', { effectiveDateTime: date })
  const onset = (onsetDateTime: string) => condition('Bone pain', { onsetDateTime })
  test.each([
    ['a lesion first shown 183 days ago', [shown('2025-12-19')], 'yes'],
    ['182 days ago', [shown('2025-12-20')], 'unknown'],
    ['charted onset', [onset('2025-12-19')], 'yes'],
    ['only the year is known: it may have begun in December', [onset('2025')], 'unknown'],
    ['an earlier year', [onset('2024')], 'yes'],
    ['only the month', [onset('2025-12')], 'unknown'],
    ['nothing', [], 'unknown'],
  ])('%s', (_, resources, expected) => expect(jansson('courseSixMonths', resources).answer).toBe(expected))
  test('an illness of two weeks is shorter, and contradicts an old lesion', () => {
    expect(jansson('courseSixMonths', [], said({ shortHistory: 'yes' })).answer).toBe('no')
    expect(jansson('courseSixMonths', [shown('2024-01-01')], said({ shortHistory: 'yes' })).answer).toBe('unknown')
  })
})

describe('coexisting and family disease', () => {
  const crohn = condition("Crohn's disease")
  test('a diagnosis counts, symptoms leave it open, their denial is a no', () => {
    expect(carra('biopsyDoneOrWaived', [crohn]).answer).toBe('yes')
    expect(carra('biopsyDoneOrWaived', [], said({ bowelSymptoms: 'yes' })).answer).toBe('unknown')
    expect(jansson('otherAutoimmune', [crohn]).answer).toBe('yes')
  })
  test('a suspected, refuted or past one does not', () => {
    for (const other of [
      condition("Suspected Crohn's disease"),
      condition("Crohn's disease", { verificationStatus: { coding: [{ code: 'refuted' }] } }),
      condition("Crohn's disease", { clinicalStatus: { coding: [{ code: 'resolved' }] } }),
    ])
      expect(jansson('otherAutoimmune', [other]).answer).toBe('unknown')
  })
  test('arthritis by ICD-10', () => {
    const arthritis = condition('', {
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M08.09' }] },
    })
    expect(jansson('otherAutoimmune', [arthritis]).answer).toBe('yes')
  })
  test('palmoplantar pustulosis is told from psoriasis by its words, else open', () => {
    const old = condition('Bone pain', { onsetDateTime: '2024-01-01' })
    const flares = said({ recurrentFlares: 'yes' })
    const lesion = codedLesion('12611008', 'left')
    const crmo = (skin: string) => jansson('recurrentPresentation', [old, lesion, condition(skin)], flares).answer
    expect(crmo('Palmoplantar pustulosis')).toBe('yes')
    expect(crmo('Psoriasis')).toBe('unknown')
  })
  test('no affected relative asked of some diseases is not none of any', () => {
    expect(jansson('affectedRelative', [], said({ affectedRelatives: 'yes' })).answer).toBe('yes')
    expect(jansson('affectedRelative', [], said({ affectedRelatives: 'no' })).answer).toBe('unknown')
  })
})

describe('typical clinical findings: pain without marked inflammation', () => {
  const pain = { boneOrLimbPain: 'yes' } as const
  test.each<[string, Review, unknown[], string]>([
    ['pain, not toxic, no fever', said({ ...pain, toxicAppearance: 'no', fever: 'no' }), [], 'yes'],
    ['toxicity not answered', said({ ...pain, fever: 'no' }), [], 'unknown'],
    ['toxic', said({ ...pain, toxicAppearance: 'yes', fever: 'no' }), [], 'no'],
    ['fever: whether marked is a judgement', said({ ...pain, toxicAppearance: 'no' }), [temperature(39)], 'unknown'],
    [
      'swelling too',
      said({ ...pain, toxicAppearance: 'no', fever: 'no', localSwellingOrWarmth: 'yes' }),
      [],
      'unknown',
    ],
    ['abscess', said({ ...pain, toxicAppearance: 'no', fever: 'no', abscess: 'yes' }), [], 'no'],
    ['no pain', said({ boneOrLimbPain: 'no', toxicAppearance: 'no', fever: 'no' }), [], 'no'],
    ['pain over six weeks is pain', said({ painOverSixWeeks: 'yes', toxicAppearance: 'no', fever: 'no' }), [], 'yes'],
  ])('%s', (_, review, resources, expected) =>
    expect(bristol('typicalClinicalFindings', resources, review).answer).toBe(expected),
  )
})

describe('exclusions: not in the chart is not ruled out', () => {
  const culture = (text: string, words: string) => ({ ...lab('x', words), code: { text } })
  test.each<[string, unknown[], Review, string]>([
    ['malignancy', [], emptyReview(), 'unknown'],
    ['malignancy', [condition('Osteosarcoma')], emptyReview(), 'yes'],
    ['malignancy', [], said({ malignantHistology: 'no' }), 'no'],
    ['boneInfection', [], emptyReview(), 'unknown'],
    ['boneInfection', [], said({ organismFound: 'yes' }), 'yes'],
    ['boneInfection', [], said({ organismFound: 'no' }), 'no'],
    ['boneInfection', [culture('Blood culture', 'No growth after 5 days')], emptyReview(), 'unknown'],
    ['boneInfection', [culture('Bone biopsy culture', 'No growth after 14 days')], emptyReview(), 'no'],
    [
      'boneInfection',
      [culture('Bone biopsy culture', 'No growth after 14 days'), medication('Flucloxacillin', '2026-06-10')],
      emptyReview(),
      'unknown',
    ],
    ['boneInfection', [condition('Acute bacterial osteomyelitis')], emptyReview(), 'yes'],
    ['vitaminCDeficiency', [condition('Scurvy')], emptyReview(), 'yes'],
    ['vitaminCDeficiency', [], emptyReview(), 'unknown'],
    ['vitaminCDeficiency', [lab('1903-4', 5, 'umol/L', interpretation('L'))], emptyReview(), 'unknown'],
    ['vitaminCDeficiency', [lab('1903-4', 50, 'umol/L', interpretation('N'))], emptyReview(), 'no'],
    ['vitaminCDeficiency', [lab('1903-4', 50, 'umol/L')], emptyReview(), 'unknown'],
    ['hypophosphatasia', [condition('Hypophosphatasia')], emptyReview(), 'yes'],
    ['hypophosphatasia', [lab('6768-6', 40, 'U/L', interpretation('L'))], emptyReview(), 'unknown'],
    ['hypophosphatasia', [lab('6768-6', 250, 'U/L', interpretation('N'))], emptyReview(), 'no'],
    ['hypophosphatasia', [lab('6768-6', 250, 'U/L')], emptyReview(), 'unknown'],
    ['lastingAntibioticResponse', [], said({ antibioticsWithoutEffect: 'yes' }), 'no'],
    ['lastingAntibioticResponse', [], said({ antibioticsWithoutEffect: 'no' }), 'unknown'],
    ['lastingAntibioticResponse', [], said({ curedByAntibiotics: 'yes' }), 'yes'],
    ['lastingAntibioticResponse', [], said({ curedByAntibiotics: 'no' }), 'no'],
  ])('%s, %j', (key, resources, review, expected) => expect(eular(key, resources, review).answer).toBe(expected))

  test('histology of one lesion says nothing of the past', () =>
    expect(carra('noMalignancyEver', [], said({ malignantHistology: 'no' })).answer).toBe('unknown'))
})

describe('biopsy', () => {
  const procedure = (text: string, status = 'completed') => ({
    resourceType: 'Procedure',
    id: 'biopsy',
    status,
    code: { text },
    subject: { reference: 'Patient/p' },
    performedDateTime: '2026-06-01',
  })
  const pathology = report('Fibrosis of the left tibia, no organisms seen.', {
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'SP' }] }],
    code: { text: 'Surgical pathology' },
  })
  test.each([
    ['of bone', procedure('Open biopsy of left tibia'), 'yes'],
    ['of skin, or unnamed', procedure('Punch biopsy'), 'unknown'],
    ['of marrow', procedure('Bone marrow biopsy'), 'unknown'],
    ['not done', procedure('Bone biopsy', 'preparation'), 'unknown'],
    ['by its pathology report', pathology, 'yes'],
  ])('done: %s', (_, resource, expected) => expect(carra('biopsyDoneOrWaived', [resource]).answer).toBe(expected))

  test('what it shows is not read from the report: the clinician is asked, with the report named', () => {
    expect(jansson('inflammatoryBiopsy', [pathology])).toMatchObject({
      answer: 'unknown',
      reason: expect.stringContaining('Surgical pathology'),
    })
  })
  test('an organism or tumour histology is a no', () => {
    expect(jansson('inflammatoryBiopsy', [], said({ organismFound: 'yes' })).answer).toBe('no')
    expect(jansson('inflammatoryBiopsy', [], said({ malignantHistology: 'yes' })).answer).toBe('no')
  })
  test('sterile cultures do not tell whether antibiotics had been stopped', () =>
    expect(bristol('noGrowthOffAntibiotics', [], said({ organismFound: 'no' })).answer).toBe('unknown'))
})

describe('age', () => {
  const born = (birthDate: string) => ({ ...chartOf(), patient: { ...chartOf().patient, birthDate } })
  test.each([
    ['2005-06-21', 'yes'],
    ['2005-01-01', 'unknown'],
    ['2004-06-19', 'no'],
  ])('born %s, at most 21 at the reading: %s', (date, expected) =>
    expect(furtherItem(born(date), 'carra-2018', 'ageAtMost21').answer).toBe(expected),
  )
  test.each([
    ['2008-06-25', 'yes', 'no'],
    ['2008-06-01', 'no', 'no'],
    ['2023-07-01', 'yes', 'yes'],
    ['2023-06-01', 'yes', 'no'],
  ])('born %s, under 18: %s, under 3: %s', (date, below18, below3) => {
    expect(furtherItem(born(date), 'eular-acr-2025', 'ageBelow18').answer).toBe(below18)
    expect(furtherItem(born(date), 'eular-acr-2025', 'ageDomain').answer).toBe(below3)
  })
})

describe('blood', () => {
  const esr = (code: string) => lab('4537-7', 30, 'mm/h', interpretation(code))
  const crpOf = (value: number) => lab('1988-5', value, 'mg/L')
  test.each([
    ['high', [esr('H')], 'yes'],
    ['normal', [esr('N')], 'no'],
    ['without a range', [lab('4537-7', 30, 'mm/h')], 'unknown'],
  ])('raised ESR: %s', (_, resources, expected) => expect(eular('raisedEsr', resources).answer).toBe(expected))
  test('anaemia by the laboratory', () => {
    expect(eular('anaemia', [lab('718-7', 9, 'g/dL', interpretation('L'))]).answer).toBe('yes')
    expect(eular('anaemia', [lab('718-7', 12.5, 'g/dL', interpretation('N'))]).answer).toBe('no')
  })
  test('mildly to moderately raised is a judgement; only two normal ones are a no', () => {
    expect(jansson('markersMildlyRaised', [crpOf(3), esr('N')]).answer).toBe('no')
    expect(jansson('markersMildlyRaised', [crpOf(24), esr('H')])).toMatchObject({
      answer: 'unknown',
      reason: expect.stringMatching(/24 mg\/L.*for the clinician to say/),
    })
    expect(jansson('markersMildlyRaised', [crpOf(3)]).answer).toBe('unknown')
  })
})

test('assess() never throws and answers every item, whatever stands in the chart', () => {
  const chart = chartOf(note('CRP 24. Pain.'), condition('?'), lab('x', 'y'), { resourceType: 'Observation' })
  const { instruments } = assess({ ...chart, readAt: now }, emptyReview(), siteRules)
  for (const { items } of Object.values(instruments))
    for (const { reason } of items) expect(reason.length).toBeGreaterThan(0)
})
