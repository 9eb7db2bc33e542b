import { describe, expect, test } from 'vitest'
import type { Chart } from '../../../crmo/chart/chart.ts'
import type { Lesion } from '../../../crmo/lesion.ts'
import { chartOf } from '../builders.ts'
import { furtherItem, wholeBodyMri, wholeSkeleton } from './further.ts'

const lesion = (bone: string, side: Lesion['side'], more: Partial<Lesion> = {}): Lesion => ({
  id: `${bone}:${side}:${more.level ?? ''}:${more.segment ?? ''}`,
  bone,
  level: null,
  side,
  region: 'unspecified',
  segment: 'unspecified',
  features: [],
  deniedFeatures: [],
  state: 'reported',
  doubt: null,
  firstShown: '2026-06-15',
  evidence: [{ ...wholeBodyMri }],
  ...more,
})
const withLesions = (...lesions: Lesion[]): Chart => ({ ...chartOf(), lesions })
const vertebra = (level: string | null) => lesion('vertebra', 'midline', { level })

const cases: [string, Lesion[], more: string, clavicle: string, single: string][] = [
  ['left tibia', [lesion('tibia', 'left')], 'unknown', 'no', 'unknown'],
  ['left clavicle', [lesion('clavicle', 'left')], 'unknown', 'unknown', 'no'],
  ['both clavicles', [lesion('clavicle', 'left'), lesion('clavicle', 'right')], 'yes', 'no', 'no'],
  ['clavicle and tibia', [lesion('clavicle', 'left'), lesion('tibia', 'left')], 'yes', 'no', 'no'],
  [
    'two ends of one tibia are one bone',
    [lesion('tibia', 'left', { segment: 'proximal' }), lesion('tibia', 'left', { segment: 'distal' })],
    'unknown',
    'no',
    'unknown',
  ],
  ['knee and femur may be one bone', [lesion('knee', 'left'), lesion('femur', 'left')], 'unknown', 'no', 'unknown'],
  [
    'ankle and knee may both be the tibia',
    [lesion('ankle', 'left'), lesion('knee', 'left')],
    'unknown',
    'no',
    'unknown',
  ],
  ['knee and humerus', [lesion('knee', 'left'), lesion('humerus', 'left')], 'yes', 'no', 'no'],
  ['T7 and T8', [vertebra('T7'), vertebra('T8')], 'yes', 'no', 'no'],
  ['T8 and a vertebra without level', [vertebra('T8'), vertebra(null)], 'unknown', 'no', 'unknown'],
  ['T8 and a counted thoracic one', [vertebra('T8'), vertebra('thoracic, first of 2')], 'unknown', 'no', 'unknown'],
  ['left knee and right femur', [lesion('knee', 'left'), lesion('femur', 'right')], 'yes', 'no', 'no'],
  ['jaw and mandible may be one bone', [lesion('jaw', 'left'), lesion('mandible', 'left')], 'unknown', 'no', 'unknown'],
  ['jaw and tibia', [lesion('jaw', 'left'), lesion('tibia', 'left')], 'yes', 'no', 'no'],
  [
    '4th and 5th rib',
    [lesion('rib', 'left', { level: '4th' }), lesion('rib', 'left', { level: '5th' })],
    'yes',
    'no',
    'no',
  ],
  ['shoulder may be the clavicle', [lesion('shoulder', 'left')], 'unknown', 'unknown', 'unknown'],
]

describe('one bone or several, not yet fully imaged', () => {
  test.each(cases)('%s', (_, lesions, more, clavicle, single) => {
    const chart = withLesions(...lesions)
    expect(furtherItem(chart, 'bristol-2016', 'moreThanOneBone').answer).toBe(more)
    expect(furtherItem(chart, 'bristol-2016', 'clavicleAlone').answer).toBe(clavicle)
    expect(furtherItem(chart, 'bristol-2016', 'oneBoneNotClavicle').answer).toBe(single)
  })
})

describe('after imaging of the whole skeleton', () => {
  const answers = (...lesions: Lesion[]) =>
    ['moreThanOneBone', 'clavicleAlone', 'oneBoneNotClavicle'].map(
      (key) => furtherItem(wholeSkeleton(withLesions(...lesions)), 'bristol-2016', key).answer,
    )
  test('one tibia', () => expect(answers(lesion('tibia', 'left'))).toEqual(['no', 'no', 'yes']))
  test('one clavicle', () => expect(answers(lesion('clavicle', 'left'))).toEqual(['no', 'yes', 'no']))
  test('a shoulder stays open', () =>
    expect(answers(lesion('shoulder', 'left'))).toEqual(['unknown', 'unknown', 'unknown']))
  test('a region of several bones stays open', () => expect(answers(lesion('foot', 'left'))[0]).toBe('unknown'))
  test('no lesion', () => expect(answers()).toEqual(['no', 'no', 'no']))
})

describe('femur', () => {
  const femur = (chart: Chart) => furtherItem(chart, 'nbods-2023', 'femurInvolved').answer
  test('shown', () => expect(femur(withLesions(lesion('femur', 'right')))).toBe('yes'))
  test('not shown so far', () => expect(femur(withLesions(lesion('tibia', 'right')))).toBe('unknown'))
  test('not shown on the whole skeleton', () =>
    expect(femur(wholeSkeleton(withLesions(lesion('tibia', 'right'))))).toBe('no'))
  test('a hip may be the femur, whatever was imaged', () =>
    expect(femur(wholeSkeleton(withLesions(lesion('hip', 'right'))))).toBe('unknown'))
  test('a jaw may be the mandible', () => {
    const site = furtherItem(wholeSkeleton(withLesions(lesion('jaw', 'left'))), 'eular-acr-2025', 'siteDomain')
    expect(site.answer).toBe('unknown')
  })
})

describe('features', () => {
  const oedema = (...lesions: Lesion[]) => furtherItem(withLesions(...lesions), 'rinbo-2017', 'marrowOedema').answer
  const denied = lesion('tibia', 'left', { deniedFeatures: ['marrow_oedema'] })
  test('stated for one', () =>
    expect(oedema(denied, lesion('femur', 'left', { features: ['marrow_oedema'] }))).toBe('yes'))
  test('denied for every one', () => expect(oedema(denied)).toBe('no'))
  test('denied for some', () => expect(oedema(denied, lesion('femur', 'left'))).toBe('unknown'))
  test('no lesion', () => expect(oedema()).toBe('unknown'))
  test('expansion is not called hyperostosis', () => {
    const chart = withLesions(lesion('tibia', 'left', { features: ['expansion'] }))
    expect(furtherItem(chart, 'jansson-2007', 'hyperostosis')).toMatchObject({
      answer: 'unknown',
      reason: expect.stringContaining('clinician'),
    })
    expect(furtherItem(chart, 'rai-cromris-2021', 'boneExpansion').answer).toBe('yes')
  })
  test('collapse of a vertebra, not of a tibia', () => {
    const collapse = (bone: string) =>
      furtherItem(
        wholeSkeleton(withLesions(lesion(bone, 'left', { features: ['fracture_or_collapse'] }))),
        'rai-cromris-2021',
        'vertebralCollapse',
      ).answer
    expect(collapse('vertebra')).toBe('yes')
    expect(collapse('tibia')).toBe('no')
  })
})

describe('CARRA: biopsy is waived by a typical distribution', () => {
  const waived = (...lesions: Lesion[]) =>
    furtherItem(withLesions(...lesions), 'carra-2018', 'biopsyDoneOrWaived').answer
  const metaphysis = { region: 'metaphysis' as const }
  test('symmetric long-bone metaphyses', () =>
    expect(waived(lesion('tibia', 'left', metaphysis), lesion('tibia', 'right', metaphysis))).toBe('yes'))
  test('parts of the bone not stated', () =>
    expect(waived(lesion('tibia', 'left'), lesion('tibia', 'right'))).toBe('unknown'))
  test('shafts', () => {
    const shaft = { region: 'diaphysis' as const }
    const chart = wholeSkeleton(withLesions(lesion('tibia', 'left', shaft), lesion('tibia', 'right', shaft)))
    expect(furtherItem(chart, 'carra-2018', 'biopsyDoneOrWaived').answer).not.toBe('yes')
  })
  test('clavicle', () => expect(waived(lesion('clavicle', 'left'))).toBe('yes'))
})
