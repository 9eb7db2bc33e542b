/** The questions of the further instruments and the items of the score: each answer where the chart turns from one to the next. */
import { describe, expect, it, test } from 'vitest'
import { basisOf } from '../../../crmo/assess.ts'
import type { Chart, QueryOutcome } from '../../../crmo/chart/chart.ts'
import { predicateRules } from '../../../crmo/criteria/predicates.ts'
import { whyNotFirm } from '../../../crmo/criteria/sites.ts'
import { boneCultureSterile } from '../../../crmo/criteria/sterile-culture.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import type { PredicateKey } from '../../../smart-config/instruments/predicates.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import {
  assessed,
  chartOf,
  codedLesion,
  condition,
  crp,
  interpretation,
  lab,
  medication,
  note,
  report,
  temperature,
} from '../builders.ts'
import { clavicle, free, ilium, mandible, radius, tibia, vertebra } from '../pathway/row-cases.ts'
import { saying } from '../pathway/saying.ts'

const basis = (chart: Chart, review: Review = emptyReview()) => basisOf(chart, review, siteRules)
type Row = [
  key: PredicateKey,
  name: string,
  resources: unknown[],
  answer: Answer,
  reason: RegExp,
  sources: number,
  review?: Review,
]
const check = (rows: Row[]): void =>
  test.each(rows)('%s: %s', (key, _, resources, answer, reason, sources, review) => {
    const found = predicateRules[key](basis(chartOf(...resources), review))
    expect(found.answer).toBe(answer)
    expect(found.reason).toMatch(reason)
    expect(found.evidence).toHaveLength(sources)
  })

const inactive = { clinicalStatus: { coding: [{ code: 'inactive' }] } }
const suspected = { verificationStatus: { coding: [{ code: 'provisional' }] } }
const range = (flagged: string) => interpretation(flagged)
const pathology = (text: string, title = 'Surgical pathology') =>
  report(text, { code: { text: title }, category: [{ coding: [{ code: 'PAT' }] }] })
const procedure = (text: string, status = 'completed') => ({
  resourceType: 'Procedure',
  id: `procedure-${text}`,
  status,
  code: { text },
  subject: { reference: 'Patient/p' },
})
const relative = (text: string) => ({
  resourceType: 'FamilyMemberHistory',
  id: 'mother',
  status: 'completed',
  patient: { reference: 'Patient/p' },
  relationship: { text: 'Mother' },
  condition: [{ code: { text } }],
})
const whole = (text: string) => report(text, { code: { text: 'Whole-body MRI' } })

describe('blood', () => {
  const usual = [lab('6690-2', 8, '10*9/L', range('N')), lab('777-3', 300, '10*9/L', range('N'))]
  check([
    ['crpAtMost55', 'none', [], 'unknown', /No CRP/, 0],
    ['crpAtMost55', 'normal in words', [note('CRP was normal.')], 'yes', /calls CRP normal/, 1],
    ['crpAtMost55', '55', [crp(55)], 'yes', /55/, 1],
    ['crpAtMost55', '55.1', [crp(55.1)], 'no', /55\.1/, 1],
    ['crpAtMost55', 'normal in words and 80', [note('CRP was normal.'), crp(80)], 'no', /80/, 1],
    ['crpBelow30', '29.9', [crp(29.9)], 'yes', /29\.9/, 1],
    ['crpBelow30', '30', [crp(30)], 'no', /30/, 1],
    ['crpAbove30', '30', [crp(30)], 'no', /30/, 1],
    ['crpAbove30', '30.1', [crp(30.1)], 'yes', /30\.1/, 1],
    ['bandsAtMost022', 'none', [], 'unknown', /No band count/, 0],
    ['anaemia', 'none', [], 'unknown', /No haemoglobin in the index period/, 0],
    ['anaemia', 'low', [lab('718-7', 9, 'g/dL', range('L'))], 'yes', /^haemoglobin 9 g\/dL \(low\)\.$/, 1],
    [
      'anaemia',
      'high',
      [lab('718-7', 19, 'g/dL', range('H'))],
      'no',
      /^No haemoglobin of the index period is low\.$/,
      1,
    ],
    [
      'anaemia',
      'normal then, low now',
      [lab('718-7', 12.5, 'g/dL', range('N')), lab('718-7', 9, 'g/dL', range('L'))],
      'yes',
      /9 g/,
      1,
    ],
    [
      'anaemia',
      'normal, and one not judged',
      [lab('718-7', 12.5, 'g/dL', range('N')), lab('718-7', 'see comment')],
      'unknown',
      /see comment: not known whether it is low/,
      1,
    ],
    [
      'anaemia',
      'abnormal, direction not said',
      [lab('718-7', 'abnormal', '', range('A'))],
      'unknown',
      /not known whether it is low/,
      1,
    ],
    ['raisedEsr', 'high', [lab('4537-7', 60, 'mm/h', range('H'))], 'yes', /\(high\)/, 1],
    ['raisedEsr', 'normal', [lab('4537-7', 6, 'mm/h', range('N'))], 'no', /No ESR of the index period is high/, 1],
    [
      'markersMildlyRaised',
      'both normal',
      [crp(3), lab('4537-7', 6, 'mm/h', range('N'))],
      'no',
      /below 10.*is high/,
      2,
    ],
    ['markersMildlyRaised', 'CRP normal, no ESR', [crp(3)], 'unknown', /for the clinician to say/, 1],
    [
      'markersMildlyRaised',
      'one raised',
      [crp(20), lab('4537-7', 6, 'mm/h', range('N'))],
      'unknown',
      /for the clinician to say/,
      2,
    ],
    ['markersMildlyRaised', 'nothing', [], 'unknown', /^(?!.*clinician)/, 0],
    ['normalBloodCount', 'blasts of the blood', [note('Blood film: blasts seen.')], 'no', /Blasts are reported/, 1],
    [
      'normalBloodCount',
      'no blasts',
      [note('Blood film: no blasts.')],
      'unknown',
      /white cells, haemoglobin, platelets/,
      0,
    ],
    [
      'normalBloodCount',
      'blasts of the marrow alone',
      [pathology('Blasts present.', 'Bone marrow')],
      'unknown',
      /white cells/,
      0,
    ],
    [
      'normalBloodCount',
      'two lines',
      usual,
      'unknown',
      /^No result that can be called normal or abnormal for haemoglobin\.$/,
      2,
    ],
    [
      'normalBloodCount',
      'three lines, neutrophils not judged',
      [...usual, lab('718-7', 12.5, 'g/dL', range('N')), lab('751-8', 'see comment')],
      'unknown',
      /see comment is normal at this age/,
      4,
    ],
    [
      'normalBloodCount',
      'called normal in words',
      [note('Full blood count normal.')],
      'yes',
      /calls the blood count normal/,
      1,
    ],
  ])
})

describe('bones', () => {
  check([
    ['lesionShown', 'one', [codedLesion(tibia, 'left')], 'yes', /^Lesions on imaging: left tibia\.$/, 1],
    ['lesionShown', 'none so far', [], 'unknown', /the skeleton is not fully imaged/, 0],
    ['lesionShown', 'the whole skeleton free', [free], 'no', /the whole skeleton has been imaged/, 2],
    [
      'femurInvolved',
      'tibia',
      [codedLesion(tibia, 'left')],
      'unknown',
      /No lesion of the femur is shown so far.*Lesions shown: left tibia/,
      1,
    ],
    ['clavicleInvolved', 'clavicle', [codedLesion(clavicle, 'left')], 'yes', /^left clavicle\.$/, 1],
    [
      'moreThanOneBone',
      'tibia and radius',
      [codedLesion(tibia, 'left'), codedLesion(radius, 'left')],
      'yes',
      /^Different bones: left tibia, left radius\.$/,
      2,
    ],
    [
      'moreThanOneBone',
      'both tibiae',
      [codedLesion(tibia, 'left'), codedLesion(tibia, 'right')],
      'yes',
      /Different bones/,
      2,
    ],
    ['moreThanOneBone', 'one tibia', [codedLesion(tibia, 'left')], 'unknown', /^One bone is involved so far/, 1],
    [
      'moreThanOneBone',
      'a tibia and one without a side',
      [codedLesion(tibia, 'left'), codedLesion(tibia, null)],
      'unknown',
      /not certain|One bone/,
      2,
    ],
    ['moreThanOneBone', 'none', [], 'unknown', /No lesion is shown so far/, 0],
    ['moreThanOneBone', 'two vertebrae', [report('Lesions of T6 and T9.')], 'yes', /Different bones/, 4],
    ['moreThanOneBone', 'vertebra without a number', [codedLesion(vertebra, null)], 'unknown', /./, 1],
    ['clavicleAlone', 'clavicle', [codedLesion(clavicle, 'left')], 'unknown', /One bone is involved so far/, 1],
    ['clavicleAlone', 'tibia', [codedLesion(tibia, 'left')], 'no', /^Lesions shown: left tibia\.$/, 1],
    [
      'clavicleAlone',
      'clavicle and tibia',
      [codedLesion(clavicle, 'left'), codedLesion(tibia, 'left')],
      'no',
      /Lesions shown/,
      1,
    ],
    [
      'clavicleAlone',
      'both clavicles',
      [codedLesion(clavicle, 'left'), codedLesion(clavicle, 'right')],
      'no',
      /Different bones/,
      2,
    ],
    [
      'clavicleAlone',
      'clavicle, the whole skeleton imaged',
      [whole('Lesion of the left clavicle. No other bone lesion in the skeleton.')],
      'yes',
      /^The only bone involved: left clavicle\.$/,
      3,
    ],
    ['oneBoneNotClavicle', 'clavicle', [codedLesion(clavicle, 'left')], 'no', /Lesions shown: left clavicle/, 1],
    [
      'oneBoneNotClavicle',
      'tibia, the whole skeleton imaged',
      [whole('Lesion of the left tibia. No other bone lesion in the skeleton.')],
      'yes',
      /^The only bone involved: left tibia\.$/,
      3,
    ],
    [
      'oneBoneNotClavicle',
      'tibia and radius',
      [codedLesion(tibia, 'left'), codedLesion(radius, 'left')],
      'no',
      /Different bones/,
      2,
    ],
    [
      'symmetricLongBoneEnds',
      'both metaphyses',
      [codedLesion(tibia, 'left', 'Lesion of metaphysis'), codedLesion(tibia, 'right', 'Lesion of metaphysis')],
      'yes',
      /^Both sides: left tibia, right tibia\.$/,
      2,
    ],
    [
      'symmetricLongBoneEnds',
      'metaphysis and epiphysis',
      [codedLesion(tibia, 'left', 'Lesion of metaphysis'), codedLesion(tibia, 'right', 'Lesion of epiphysis')],
      'yes',
      /Both sides/,
      2,
    ],
    [
      'symmetricLongBoneEnds',
      'metaphysis, part not named',
      [codedLesion(tibia, 'left', 'Lesion of metaphysis'), codedLesion(tibia, 'right')],
      'unknown',
      /Not stated which part/,
      2,
    ],
    [
      'symmetricLongBoneEnds',
      'shafts',
      [codedLesion(tibia, 'left', 'Lesion of diaphysis'), codedLesion(tibia, 'right', 'Lesion of diaphysis')],
      'unknown',
      /No long bone is involved at its ends/,
      2,
    ],
    [
      'symmetricLongBoneEnds',
      'flat bones',
      [codedLesion(ilium, 'left'), codedLesion(ilium, 'right')],
      'unknown',
      /No long bone is involved at its ends/,
      0,
    ],
    [
      'symmetricLongBoneEnds',
      'one side',
      [codedLesion(tibia, 'left', 'Lesion of metaphysis')],
      'unknown',
      /No bone is involved on both sides so far/,
      1,
    ],
    [
      'symmetricLesions',
      'both sides',
      [codedLesion(tibia, 'left'), codedLesion(tibia, 'right')],
      'yes',
      /Both sides: left tibia, right tibia/,
      2,
    ],
    [
      'symmetricLesions',
      'side not given for one',
      [codedLesion(tibia, 'left'), codedLesion(tibia, null)],
      'unknown',
      /./,
      2,
    ],
    [
      'symmetricLesions',
      'midline alone',
      [codedLesion(vertebra, null)],
      'unknown',
      /Only midline bones are involved \(vertebra/,
      1,
    ],
    ['wholeBodyImaged', 'none', [], 'unknown', /No imaging of the whole skeleton/, 0],
    ['wholeBodyImaged', 'a whole-body study', [free], 'yes', /^Done: /, 1],
    [
      'wholeBodyImaged',
      'a study of the knee',
      [report('Normal.', { code: { text: 'MRI left knee' } })],
      'unknown',
      /No imaging/,
      0,
    ],
    ['vertebralCollapse', 'of the tibia', [codedLesion(tibia, 'left', 'Pathological fracture')], 'unknown', /./, 1],
    ['lyticLesion', 'lytic', [codedLesion(mandible, 'left', 'Lytic lesion')], 'yes', /./, 1],
    ['lyticLesion', 'not mentioned', [codedLesion(mandible, 'left')], 'unknown', /./, 0],
    ['newBone', 'expansion', [codedLesion(mandible, 'left', 'Expansile lesion')], 'yes', /./, 1],
  ])
})

describe('biopsy and culture', () => {
  check([
    ['boneBiopsyDone', 'nothing', [], 'unknown', /^No bone biopsy/, 0],
    [
      'boneBiopsyDone',
      'a biopsy of the tibia',
      [procedure('Biopsy of tibia')],
      'yes',
      /^In the chart: Biopsy of tibia\.$/,
      1,
    ],
    [
      'boneBiopsyDone',
      'a biopsy to come',
      [procedure('Biopsy of tibia', 'preparation')],
      'unknown',
      /^No bone biopsy/,
      0,
    ],
    ['boneBiopsyDone', 'a biopsy', [procedure('Biopsy')], 'unknown', /^Not stated whether of bone: Biopsy\.$/, 1],
    [
      'boneBiopsyDone',
      'a marrow biopsy',
      [procedure('Bone marrow biopsy')],
      'unknown',
      /^Not stated whether of bone/,
      1,
    ],
    [
      'boneBiopsyDone',
      'pathology of bone',
      [pathology('Left tibia, biopsy: inflammation.')],
      'yes',
      /^In the chart: Surgical pathology\.$/,
      1,
    ],
    [
      'boneBiopsyDone',
      'pathology of skin',
      [pathology('Skin, biopsy: inflammation.')],
      'unknown',
      /^No bone biopsy/,
      0,
    ],
    ['boneBiopsyDone', 'imaging of bone', [report('Left tibia: normal.')], 'unknown', /^No bone biopsy/, 0],
    ['inflammatoryBiopsy', 'nothing', [], 'unknown', /^No bone biopsy/, 0],
    [
      'inflammatoryBiopsy',
      'pathology of bone',
      [pathology('Left tibia, biopsy: inflammation.')],
      'unknown',
      /the clinician says what it shows/,
      1,
    ],
    ['inflammatoryBiopsy', 'tumour', [], 'no', /Tumour or Langerhans/, 1, saying({ malignantHistology: 'yes' })],
    ['inflammatoryBiopsy', 'benign tumour', [], 'no', /benign bone tumour/, 1, saying({ benignTumour: 'yes' })],
    ['inflammatoryBiopsy', 'organism', [], 'no', /An organism is stated/, 1, saying({ organismFound: 'yes' })],
    ['noGrowthOffAntibiotics', 'nothing', [], 'unknown', /^No culture result/, 0],
    ['noGrowthOffAntibiotics', 'organism', [], 'no', /An organism is stated/, 1, saying({ organismFound: 'yes' })],
    [
      'noGrowthOffAntibiotics',
      'sterile',
      [],
      'unknown',
      /not stated whether antibiotics had been stopped/,
      1,
      saying({ organismFound: 'no' }),
    ],
  ])
  const culture = (date = '2026-06-15', name = 'Bone biopsy culture') =>
    lab('x', 'No growth', '', { code: { text: name }, effectiveDateTime: date })
  const antibiotic = (start: string, end: string | null) => ({
    resourceType: 'MedicationStatement',
    id: `antibiotic-${start}`,
    status: end ? 'completed' : 'active',
    medicationCodeableConcept: { text: 'Flucloxacillin' },
    subject: { reference: 'Patient/p' },
    effectivePeriod: { start, ...(end && { end }) },
  })
  test.each<[string, unknown[], Answer]>([
    ['no culture', [], 'unknown'],
    ['bone, no antibiotic', [culture()], 'yes'],
    ['blood', [culture('2026-06-15', 'Blood culture')], 'unknown'],
    ['bone, another drug', [culture(), medication('Naproxen', '2026-06-01')], 'yes'],
    ['bone, antibiotic begun 42 days before and ended', [culture(), antibiotic('2026-05-04', '2026-05-10')], 'unknown'],
    ['bone, antibiotic begun 43 days before and ended', [culture(), antibiotic('2026-05-03', '2026-05-10')], 'yes'],
    [
      'bone, antibiotic begun long before and still given',
      [culture(), antibiotic('2026-01-01', '2026-06-15')],
      'unknown',
    ],
    ['bone, antibiotic ended the day before', [culture(), antibiotic('2026-01-01', '2026-06-14')], 'yes'],
    ['bone, antibiotic begun the day after', [culture(), antibiotic('2026-06-16', null)], 'yes'],
  ])('%s: sterile %s', (_, resources, answer) => {
    expect(boneCultureSterile(basis(chartOf(...resources))).answer).toBe(answer)
  })
})

describe('diseases that are excluded', () => {
  check([
    ['malignancy', 'nothing', [], 'unknown', /not stated that it is ruled out/, 0],
    ['malignancy', 'leukaemia', [condition('Acute lymphoblastic leukaemia')], 'yes', /In the chart: Acute/, 1],
    [
      'malignancy',
      'leukaemia of the past',
      [condition('Acute lymphoblastic leukaemia', inactive)],
      'unknown',
      /ruled out/,
      0,
    ],
    [
      'malignancy',
      'leukaemia suspected',
      [condition('Acute lymphoblastic leukaemia', suspected)],
      'unknown',
      /ruled out/,
      0,
    ],
    ['malignancy', 'histology without', [], 'no', /denied/, 1, saying({ malignantHistology: 'no' })],
    [
      'malignancyEver',
      'leukaemia of the past',
      [condition('Acute lymphoblastic leukaemia', inactive)],
      'yes',
      /In the chart/,
      1,
    ],
    ['malignancyEver', 'another disease of the past', [condition('Asthma', inactive)], 'unknown', /never was one/, 0],
    ['malignancyEver', 'histology without', [], 'unknown', /never was one/, 0, saying({ malignantHistology: 'no' })],
    ['malignancyEver', 'histology', [], 'yes', /stated/, 1, saying({ malignantHistology: 'yes' })],
    ['boneInfection', 'nothing', [], 'unknown', /Infection of bone is not in the chart/, 0],
    ['boneInfection', 'on the problem list', [condition('Acute bacterial osteomyelitis')], 'yes', /In the chart/, 1],
    ['boneInfection', 'organism', [], 'yes', /rules on contaminants/, 1, saying({ organismFound: 'yes' })],
    [
      'boneInfection',
      'sterile blood culture',
      [lab('x', 'No growth', '', { code: { text: 'Blood culture' } })],
      'unknown',
      /that one of them was of bone is not stated/,
      1,
    ],
    ['vitaminCDeficiency', 'nothing', [], 'unknown', /ruled out/, 0],
    ['vitaminCDeficiency', 'scurvy', [condition('Scurvy')], 'yes', /In the chart/, 1],
    [
      'vitaminCDeficiency',
      'low',
      [{ ...lab('x', 5, 'umol/L', range('L')), code: { text: 'Vitamin C' } }],
      'unknown',
      /whether that is a deficiency/,
      1,
    ],
    [
      'vitaminCDeficiency',
      'normal',
      [{ ...lab('x', 50, 'umol/L', range('N')), code: { text: 'Vitamin C' } }],
      'no',
      /not below/,
      1,
    ],
    [
      'vitaminCDeficiency',
      'not judged',
      [{ ...lab('x', 50, 'umol/L'), code: { text: 'Vitamin C' } }],
      'unknown',
      /ruled out/,
      0,
    ],
    ['hypophosphatasia', 'nothing', [], 'unknown', /No ALP that can be called/, 0],
    ['hypophosphatasia', 'low', [lab('6768-6', 40, 'U/L', range('L'))], 'unknown', /gene test decide/, 1],
    ['hypophosphatasia', 'normal', [lab('6768-6', 240, 'U/L', range('N'))], 'no', /not below/, 1],
    ['hypophosphatasia', 'high', [lab('6768-6', 900, 'U/L', range('H'))], 'no', /not below/, 1],
    [
      'hypophosphatasia',
      'normal and not judged',
      [lab('6768-6', 240, 'U/L', range('N')), lab('6768-6', 200, 'U/L')],
      'unknown',
      /No ALP that can be called/,
      2,
    ],
    ['lastingAntibioticResponse', 'nothing', [], 'unknown', /Not stated what became/, 0],
    ['lastingAntibioticResponse', 'cured', [], 'yes', /stated/, 1, saying({ curedByAntibiotics: 'yes' })],
    [
      'lastingAntibioticResponse',
      'without effect',
      [],
      'no',
      /without effect/,
      1,
      saying({ antibioticsWithoutEffect: 'yes' }),
    ],
    [
      'lastingAntibioticResponse',
      'not without effect',
      [],
      'unknown',
      /Not stated/,
      0,
      saying({ antibioticsWithoutEffect: 'no' }),
    ],
  ])
})

describe('history', () => {
  const feverish = temperature(39)
  check([
    ['affectedRelative', 'nothing', [], 'unknown', /not stated/, 0],
    ['affectedRelative', 'a relative with psoriasis', [relative('Psoriasis')], 'yes', /psoriasis.*stated/, 1],
    [
      'affectedRelative',
      'a relative with coeliac disease',
      [relative('Coeliac disease')],
      'yes',
      /^Mother: Coeliac disease\.$/,
      1,
    ],
    ['affectedRelative', 'a relative with asthma', [relative('Asthma')], 'unknown', /not stated/, 0],
    [
      'affectedRelative',
      'denied',
      [],
      'unknown',
      /Other autoimmune disease of relatives is not stated/,
      1,
      saying({ affectedRelatives: 'no' }),
    ],
    ['affectedRelative', 'stated', [], 'yes', /stated/, 1, saying({ affectedRelatives: 'yes' })],
    ['otherAutoimmune', 'nothing', [], 'unknown', /None on the problem list/, 0],
    ['otherAutoimmune', "Crohn's disease", [condition("Crohn's disease")], 'yes', /Crohn/, 1],
    [
      'inflammatoryBowelDisease',
      'symptoms',
      [],
      'unknown',
      /no diagnosis is on the problem list/,
      1,
      saying({ bowelSymptoms: 'yes' }),
    ],
    ['inflammatoryBowelDisease', 'no symptoms', [], 'no', /denied/, 1, saying({ bowelSymptoms: 'no' })],
    ['palmoplantarPustulosis', 'psoriasis', [condition('Psoriasis')], 'unknown', /which of them is not/, 1],
    ['palmoplantarPustulosis', 'pustulosis', [condition('Palmoplantar pustulosis')], 'yes', /stated/, 1],
    [
      'palmoplantarPustulosis',
      'said by the clinician',
      [],
      'unknown',
      /which of them is not/,
      1,
      saying({ psoriasisOrPustulosis: 'yes' }),
    ],
    ['courseSixMonths', 'nothing', [], 'unknown', /Not stated when it began/, 0],
    [
      'courseSixMonths',
      'a lesion of 183 days ago',
      [codedLesion(tibia, 'left', 'Lesion', { effectiveDateTime: '2025-12-19' })],
      'yes',
      /^A lesion was first shown on 2025-12-19\.$/,
      1,
    ],
    [
      'courseSixMonths',
      'a lesion of 182 days ago',
      [codedLesion(tibia, 'left', 'Lesion', { effectiveDateTime: '2025-12-21' })],
      'unknown',
      /Not stated when/,
      0,
    ],
    [
      'courseSixMonths',
      'the first of two lesions',
      [codedLesion(tibia, 'left', 'Lesion', { effectiveDateTime: '2025-10-01' }), codedLesion(radius, 'left')],
      'yes',
      /2025-10-01/,
      1,
    ],
    [
      'courseSixMonths',
      'pain since last year',
      [condition('Bone pain', { onsetDateTime: '2025' })],
      'unknown',
      /Not stated when/,
      0,
    ],
    [
      'courseSixMonths',
      'pain since the year before',
      [condition('Bone pain', { onsetDateTime: '2024' })],
      'yes',
      /In the chart: Bone pain/,
      1,
    ],
    [
      'courseSixMonths',
      'pain since November',
      [condition('Bone pain', { onsetDateTime: '2025-11' })],
      'yes',
      /Bone pain/,
      1,
    ],
    ['courseSixMonths', 'short history', [], 'no', /stated/, 1, saying({ shortHistory: 'yes' })],
    [
      'courseSixMonths',
      'short history and an old lesion',
      [codedLesion(tibia, 'left', 'Lesion', { effectiveDateTime: '2025-10-01' })],
      'unknown',
      /holds earlier bone disease/,
      1,
      saying({ shortHistory: 'yes' }),
    ],
    ['bonePain', 'for weeks', [], 'yes', /6 weeks|weeks/, 1, saying({ painOverSixWeeks: 'yes', boneOrLimbPain: 'no' })],
    ['bonePain', 'not for weeks', [], 'yes', /./, 1, saying({ painOverSixWeeks: 'no', boneOrLimbPain: 'yes' })],
    ['markedInflammation', 'nothing', [], 'unknown', /not stated/, 0],
    ['markedInflammation', 'toxic', [], 'yes', /stated/, 1, saying({ toxicAppearance: 'yes' })],
    ['markedInflammation', 'abscess', [], 'yes', /stated/, 1, saying({ abscess: 'yes' })],
    ['markedInflammation', 'organism', [], 'yes', /stated/, 1, saying({ organismFound: 'yes' })],
    [
      'markedInflammation',
      'swelling',
      [],
      'unknown',
      /for the clinician to say/,
      1,
      saying({ localSwellingOrWarmth: 'yes', toxicAppearance: 'no' }),
    ],
    [
      'markedInflammation',
      'fever',
      [feverish],
      'unknown',
      /for the clinician to say/,
      1,
      saying({ toxicAppearance: 'no' }),
    ],
    [
      'markedInflammation',
      'neither toxic nor fever',
      [],
      'no',
      /denied/,
      2,
      saying({ toxicAppearance: 'no', fever: 'no' }),
    ],
    ['markedInflammation', 'not toxic, fever not known', [], 'unknown', /./, 0, saying({ toxicAppearance: 'no' })],
  ])
  test.each<[string | null, Answer, Answer, Answer]>([
    ['2024-06-01', 'yes', 'yes', 'yes'],
    ['2023-06-10', 'no', 'yes', 'yes'],
    ['2008-06-30', 'no', 'yes', 'yes'],
    ['2008-06-01', 'no', 'no', 'yes'],
    ['2005-06-10', 'no', 'no', 'yes'],
    ['2004-12-01', 'no', 'no', 'unknown'],
    ['2004-05-01', 'no', 'no', 'no'],
    [null, 'unknown', 'unknown', 'unknown'],
  ])('born %s: under 3 %s, under 18 %s, at most 21 %s', (birthDate, three, eighteen, twentyOne) => {
    const chart = chartOf()
    const aged = basis({ ...chart, patient: { ...chart.patient, birthDate } })
    const keys = ['ageBelow3', 'ageBelow18', 'ageAtMost21'] as const
    expect(keys.map((key) => predicateRules[key](aged).answer)).toEqual([three, eighteen, twentyOne])
  })
})

describe('activity', () => {
  const oedema = (date: string | undefined) =>
    codedLesion(tibia, 'left', 'Bone marrow oedema', { effectiveDateTime: date })
  const naproxen = (start: string, extra = {}) => medication('Naproxen', start, extra)
  const tender = saying({ boneOrLimbPain: 'yes', localSwellingOrWarmth: 'yes' })
  check([
    ['oedemaWithin12Weeks', 'none', [], 'unknown', /^No lesion with marrow oedema\.$/, 0],
    [
      'oedemaWithin12Weeks',
      'a lesion without',
      [codedLesion(tibia, 'left')],
      'unknown',
      /^No lesion with marrow oedema\.$/,
      0,
    ],
    [
      'oedemaWithin12Weeks',
      '84 days ago',
      [oedema('2026-03-28')],
      'yes',
      /^Marrow oedema shown since 2026-03-28: left tibia\.$/,
      1,
    ],
    [
      'oedemaWithin12Weeks',
      '85 days ago',
      [oedema('2026-03-27')],
      'unknown',
      /is older than 2026-03-28, or undated: left tibia/,
      1,
    ],
    ['oedemaWithin12Weeks', 'undated', [oedema(undefined)], 'unknown', /or undated/, 1],
    ['activeAfterNsaid', 'nothing', [], 'unknown', /^No NSAID of at least 4 weeks/, 0],
    [
      'activeAfterNsaid',
      '27 days',
      [naproxen('2026-05-24'), oedema('2026-06-19')],
      'unknown',
      /^No NSAID of at least 4 weeks/,
      0,
    ],
    [
      'activeAfterNsaid',
      '28 days, oedema before',
      [naproxen('2026-05-23'), oedema('2026-06-19')],
      'unknown',
      /not stated whether the disease is still active/,
      1,
    ],
    [
      'activeAfterNsaid',
      '28 days, oedema then',
      [naproxen('2026-05-23'), oedema('2026-06-20')],
      'yes',
      /^Naproxen for at least 4 weeks\. Marrow oedema/,
      2,
    ],
    [
      'activeAfterNsaid',
      'not known how long',
      [naproxen('2026-01-01', { status: 'completed' }), oedema('2026-06-19')],
      'unknown',
      /^No NSAID/,
      0,
    ],
    [
      'activeAfterNsaid',
      'another drug',
      [medication('Paracetamol', '2026-01-01'), oedema('2026-06-19')],
      'unknown',
      /^No NSAID/,
      0,
    ],
    [
      'activeAfterNsaid',
      'pain and warmth now',
      [naproxen('2026-01-01')],
      'yes',
      /pain with tenderness or warmth now/,
      3,
      tender,
    ],
    [
      'activeAfterNsaid',
      'pain alone',
      [naproxen('2026-01-01')],
      'unknown',
      /not stated whether/,
      1,
      saying({ boneOrLimbPain: 'yes' }),
    ],
    [
      'activeAfterNsaid',
      'pain of the chart',
      [naproxen('2026-01-01'), condition('Bone pain')],
      'unknown',
      /not stated whether/,
      1,
      saying({ localSwellingOrWarmth: 'yes' }),
    ],
  ])
})

describe('"not shown" is "no" only where everything was shown and read', () => {
  const shown = { ...chartOf(free) }
  const query = (type: string, outcome: QueryOutcome['outcome']): QueryOutcome =>
    ({ name: type, type, outcome, reason: null }) as QueryOutcome
  const source = { reference: 'r', version: null, label: 'r', date: null, status: null }
  const text = (differs: Partial<Chart['texts'][number]>) => [
    { ...(shown.texts[0] as Chart['texts'][number]), ...differs },
  ]
  test.each<[string, Partial<Chart>, RegExp | null]>([
    ['all shown', {}, null],
    ['imaging to come', { imagingPending: [source] }, /still to come/],
    ['not the whole skeleton', { wholeSkeletonImaged: false }, /not fully imaged/],
    ['a site not named', { unlocatedLesions: [source] }, /sites are not all named/],
    ['a bone not read', { unreadBones: [source] }, /could not be read there/],
    ['nothing said', { noLesionEvidence: [] }, /no report says that the bones are free/],
    ['reports failed', { queries: [query('DiagnosticReport', 'failed')] }, /not all reports could be read/],
    ['notes partial', { queries: [query('DocumentReference', 'partial')] }, /not all reports could be read/],
    ['reports not supported', { queries: [query('DiagnosticReport', 'unsupported')] }, null],
    ['reports complete', { queries: [query('DiagnosticReport', 'complete')] }, null],
    ['drugs failed', { queries: [query('MedicationRequest', 'failed')] }, null],
    ['a report not in English', { texts: text({ reading: 'not-english' }) }, /not every imaging report/],
    ['a note not in English', { texts: text({ reading: 'not-english', kind: 'note' }) }, null],
  ])('%s', (_, differs, why) => {
    const found = whyNotFirm({ ...shown, ...differs }, [])
    if (why) expect(found).toMatch(why)
    else expect(found).toBeNull()
  })
  it('and no possible lesion stands', () => {
    const suggested = chartOf(report('Possible lesion of the left femur.')).lesions
    expect(suggested.map(({ state }) => state)).toEqual(['suggested'])
    expect(whyNotFirm(shown, suggested)).toMatch(/possible lesions are not ruled on \(left femur/)
  })
})

describe('entry to the algorithm', () => {
  const part = (key: string, resources: unknown[]) => assessed(resources).entryGate.parts.find((one) => one.key === key)
  const film = (text: string) => report(text, { code: { text: 'X-ray left tibia' } })
  test.each<[string, string, unknown[], Answer, RegExp, number]>([
    ['radiograph', 'none', [], 'unknown', /No radiograph report/, 0],
    ['radiograph', 'an MRI', [report('Lesion of the left tibia.')], 'unknown', /No radiograph report/, 0],
    ['radiograph', 'a lesion', [film('Lesion of the left tibia.')], 'yes', /^left tibia\.$/, 2],
    ['radiograph', 'free', [film('The left tibia is normal. No bone lesion.')], 'no', /calls the bones free/, 1],
    [
      'radiograph',
      'free, another not',
      [film('The left tibia is normal. No bone lesion.'), film('Cast in place.')],
      'unknown',
      /Not stated as normal or abnormal/,
      0,
    ],
    ['radiograph', 'one without a word', [film('Cast in place.')], 'unknown', /Not stated as normal or abnormal/, 0],
    ['wholeBody', 'none', [], 'unknown', /not fully imaged/, 0],
    [
      'wholeBody',
      'a lesion elsewhere',
      [report('Lesion of the left tibia.')],
      'unknown',
      /No imaging of the whole skeleton/,
      0,
    ],
    ['wholeBody', 'a lesion', [whole('Lesion of the left tibia.')], 'yes', /^left tibia\.$/, 1],
    [
      'wholeBody',
      'a lesion elsewhere, whole body done',
      [codedLesion(radius, 'left'), free],
      'unknown',
      /not stated that it shows left radius/,
      1,
    ],
    ['wholeBody', 'free', [free], 'no', /No lesion is shown/, 2],
  ])('%s, %s: %s', (key, _, resources, answer, reason, sources) => {
    const found = part(key, resources)
    expect(found?.answer).toBe(answer)
    expect(found?.reason).toMatch(reason)
    expect(found?.evidence).toHaveLength(sources)
  })
})
