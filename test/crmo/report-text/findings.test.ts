import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { findingsIn } from './said.ts'

describe('findings said in words', () => {
  test.each<[string, string[]]>([
    ['Afebrile.', ['normalTemperature yes']],
    ['No fevers or chills, weight steady.', ['fever no', 'weightLossOrAsthenia no']],
    ['Bouts of fever.', ['fever yes']],
    ['Hay fever. Familial Mediterranean fever was considered.', []],
    ['Vital signs within normal limits.', ['normalTemperature yes']],
    ['Obs stable.', []],
    ['Fever: no.', ['fever no']],
    ['Parents report fever.', ['fever yes']],
    ['Mother denies fever.', ['fever no']],
    ['Fever, which settled with paracetamol.', ['fever yes']],
    ['CBC, ESR, CRP: normal.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['CRP mildly elevated with a normal ESR.', []],
    ['CRP not raised, normal ESR.', ['crpNormal yes']],
    ['Blood count abnormal.', ['bloodCountAbnormal yes']],
    ['Sister anaemic; FBC pending.', []],
    ['Temp 36.8.', ['normalTemperature yes']],
    ['T 38.7.', ['fever yes']],
    ['No fever, night pain for months.', ['fever no']],
    ['She had neither fever nor weight loss.', ['fever no', 'weightLossOrAsthenia no']],
    ['He denies fevers, sweats or weight loss.', ['fever no', 'weightLossOrAsthenia no']],
    ['FBC, CRP and ESR normal.', ['bloodCountNormal yes', 'crpNormal yes']],
    ['Normal full blood count.', ['bloodCountNormal yes']],
    ['Complete blood count showed no abnormalities.', ['bloodCountNormal yes']],
    ['Leukocytes, haemoglobin and platelets normal.', ['bloodCountNormal yes']],
    ['White cells normal.', []],
    ['Full blood count unremarkable apart from mild anaemia.', ['bloodCountAbnormal yes']],
    ['Routine bloods normal. Nothing else of note. No signs of inflammation.', []],
    ['Possible anaemia. No leukocytosis.', []],
    ['Mother anaemic. Father had fever.', []],
    ['The mother has psoriasis.', ['affectedRelatives yes']],
    ['Psoriasis since age 9.', ['psoriasisOrPustulosis yes']],
    ['Hepatosplenomegaly absent.', ['organomegalyOrNodes no']],
    ['Treated with flucloxacillin without benefit.', ['antibioticsWithoutEffect yes']],
    ['TB contact denied.', ['tuberculosisExposure no']],
    [
      'For 4 days high fever and pain in the leg.',
      ['boneOrLimbPain yes', 'fever yes', 'painOverSixWeeks no', 'shortHistory yes'],
    ],
    ['Pain for eight months, worse at night.', ['boneOrLimbPain yes', 'nightPain yes', 'painOverSixWeeks yes']],
    ['Pain comes and goes.', ['boneOrLimbPain yes', 'recurrentFlares yes']],
    ['Boy of 8 months with pain.', ['boneOrLimbPain yes']],
  ])('%s', (text, findings) => {
    expect(findingsIn(text)).toEqual(findings)
  })

  test('a culture, a tumour: red flags from pathology, not from a differential', () => {
    expect(findingsIn('Culture grew S. aureus.', 'pathology')).toEqual(['organismFound yes'])
    expect(findingsIn('Langerhans cell histiocytosis.', 'pathology')).toEqual([
      'langerhansCells yes',
      'malignantHistology yes',
    ])
    expect(findingsIn('No evidence of malignancy.', 'pathology')).toEqual(['malignantHistology no'])
    expect(findingsIn('Ewing sarcoma versus osteomyelitis.', 'imaging')).toEqual(['tumourSuspected yes'])
  })

  test('the span quotes the words, with their denial', () => {
    const text = 'Well. No fever at school.'
    const [finding] = readText(text, { kind: 'note', title: '' }).findings
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('No fever')
  })
})

describe('what was covered', () => {
  const read = (text: string) => readText(text, { kind: 'imaging', title: '' })
  test.each([
    'WB-MRI: known humeral lesion.',
    'BONE SCAN\nFINDINGS: Focus in a rib.',
    'No further lesion anywhere in the skeleton.',
    'Technique: coronal STIR of the whole body.',
  ])('whole skeleton: %s', (text) => {
    expect(read(text).wholeSkeleton).not.toBeNull()
  })
  test.each([
    'Whole-body MRI is recommended.',
    'Whole-body MRI has been requested.',
    'Bone scan of the hands.',
    'Comparison: bone scan 2020. Findings: lesion of the left tibia.',
    'MRI of the pelvis.',
  ])('not the whole skeleton: %s', (text) => {
    expect(read(text).wholeSkeleton).toBeNull()
  })
  test.each([
    'Further imaging of the skeleton has been requested and will be reported separately.',
    'The remaining body regions are reported separately; that report is outstanding.',
    'We await whole-body MRI.',
  ])('more to come: %s', (text) => {
    expect(read(text).imagingPending).not.toBeNull()
  })
  test.each(['Staging with chest CT and PET is advised.', 'Histology is awaited.', 'CT-guided biopsy is booked.'])(
    'nothing pending: %s',
    (text) => {
      expect(read(text).imagingPending).toBeNull()
    },
  )
})

describe('language', () => {
  test.each([
    'Der linke Femur zeigt eine Läsion der distalen Metaphyse mit Ödem. Keine weiteren Läsionen.',
    'Lésion ostéolytique du tibia droit avec réaction périostée. Pas de masse.',
    'Lesión lítica en la tibia derecha sin reacción perióstica. No fiebre.',
    'Очаг в левой бедренной кости.',
    'Lesione litica della tibia destra con bordo sclerotico.',
  ])('not English, nothing read: %s', (text) => {
    expect(readText(text, { kind: 'imaging', title: 'MRI left femur' })).toEqual({
      language: 'other',
      lesions: [],
      findings: [],
      results: [],
      unsettled: [],
      wholeSkeleton: null,
      imagingPending: null,
      severalLesions: null,
      noLesion: null,
      explainedBones: [],
      freeBones: [],
      unreadBones: [],
      unplaced: [],
    })
  })
  test.each(['R hand: 3rd metacarpal lytic.', 'NAD', '', 'Known Köhler disease, Sjögren work-up negative.'])(
    'English: %s',
    (text) => {
      expect(readText(text, { kind: 'imaging', title: '' }).language).toBe('english')
    },
  )
})

describe('an age is no past', () => {
  test.each([
    ['8-year-old boy, no fever.', 'no'],
    ['12 year old girl with night pain and fever.', 'yes'],
    ['Ten-year-old boy: fever, limp.', 'yes'],
    ['A 9-year-old girl, previously well, fever and limp.', 'yes'],
  ])('%s', (text, answer) => {
    const { findings } = readText(text, { kind: 'note', title: '' })
    expect(findings.filter(({ key }) => key === 'fever').map((one) => one.answer)).toEqual([answer])
  })
})
