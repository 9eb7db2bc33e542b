/** Small parts of the chart: the names of things, doses in words, and which mentions are one lesion. */
import { describe, expect, test } from 'vitest'
import { labelOf } from '../../../crmo/chart/concepts.ts'
import { doseInWords, doseOf } from '../../../crmo/chart/dose-words.ts'
import { showsWholeSkeleton } from '../../../crmo/chart/imaging.ts'
import { type LesionMention, mergeLesions } from '../../../crmo/chart/merge-lesions.ts'
import type { LesionSite } from '../../../crmo/lesion.ts'
import { wholeSkeletonCodes } from '../../../smart-config/terminology/imaging.ts'

const coded = (code: string | undefined) => ({
  text: undefined,
  coding: [{ system: undefined, code, display: undefined }],
})

test.each([
  ['73721', 'unnamed'],
  ['12-3.4', 'unnamed'],
  ['3 phase bone scan', '3 phase bone scan'],
  [' MRI left knee ', 'MRI left knee'],
  [' ', 'unnamed'],
])('a procedure written "%s" is called %s', (text, label) => {
  expect(labelOf({ text, coding: [] })).toBe(label)
})

describe('a study of the whole skeleton', () => {
  test('by its code, whatever its title', () => {
    expect(showsWholeSkeleton('MRI', [coded(wholeSkeletonCodes[0])])).toBe(true)
  })
  test('not by another code, nor by none', () => {
    expect(showsWholeSkeleton('MRI', [coded('1')])).toBe(false)
    expect(showsWholeSkeleton('MRI left knee')).toBe(false)
  })
  test('by its title', () => {
    expect(showsWholeSkeleton('Whole-body MRI')).toBe(true)
  })
})

describe('a dose in words', () => {
  test.each<[string, number | null]>([
    ['Naproxen 250 mg twice daily', 250],
    ['1,5 mg', 1.5],
    ['5,25 mg', 5.25],
    ['1,2500 mg', 1.25],
    // A thousand, or one: not read.
    ['1,000 mg', null],
    ['0 mg', null],
    ['250 mg or 500 mg', null],
    ['250-500 mg', null],
    ['.5 mg', null],
    ['twice daily', null],
  ])('%s', (text, mg) => expect(doseInWords(text).dose?.mg ?? null).toBe(mg))
  test('an amount per kilogram outranks the one beside it', () => {
    expect(doseInWords('1 mg/kg (30 mg)').dose).toMatchObject({ mgPerKg: 1, mg: null })
  })
  test('no dose is of nothing, or less', () => {
    const unit = { ucum: 'mg', perKg: false, per: 'dose' } as const
    expect(doseOf(0, unit)).toBe(null)
    expect(doseOf(-1, unit)).toBe(null)
    expect(doseOf(1, unit)).toMatchObject({ mg: 1 })
  })
})

describe('mentions of the same lesion', () => {
  const site = (over: Partial<LesionSite>): LesionSite => ({
    bone: 'tibia',
    level: null,
    side: 'left',
    region: 'unspecified',
    segment: 'unspecified',
    ...over,
  })
  const mention = (over: Partial<LesionSite>): LesionMention => ({
    site: site(over),
    features: [],
    deniedFeatures: [],
    certainty: 'stated',
    doubt: null,
    imaging: true,
    evidence: [],
  })
  const merged = (...sites: Partial<LesionSite>[]) =>
    mergeLesions(sites.map(mention)).map(({ side, bone, level, segment, region }) =>
      [side, bone, level, segment, region]
        .filter((word) => word && word !== 'unspecified' && word !== 'midline')
        .join(' '),
    )
  const spine = { bone: 'vertebra', side: 'midline' } as const
  test.each<[string, Partial<LesionSite>[], string[]]>([
    ['the later report names the side', [{ side: 'unspecified' }, { side: 'right' }], ['right tibia']],
    ['the earlier report names the side', [{ side: 'right' }, { side: 'unspecified' }], ['right tibia']],
    ['two sides are two lesions', [{ side: 'left' }, { side: 'right' }], ['left tibia', 'right tibia']],
    ['the part is added', [{}, { segment: 'distal', region: 'metaphysis' }], ['left tibia distal metaphysis']],
    ['the part is kept', [{ segment: 'distal', region: 'metaphysis' }, {}], ['left tibia distal metaphysis']],
    [
      'two ends are two lesions',
      [{ segment: 'distal' }, { segment: 'proximal' }],
      ['left tibia distal', 'left tibia proximal'],
    ],
    [
      'a thoracic vertebra may be T7',
      [
        { ...spine, level: 'thoracic' },
        { ...spine, level: 'T7' },
      ],
      ['vertebra T7'],
    ],
    [
      'T7 stays T7',
      [
        { ...spine, level: 'T7' },
        { ...spine, level: 'thoracic' },
      ],
      ['vertebra T7'],
    ],
    [
      'a thoracic vertebra is no L3',
      [
        { ...spine, level: 'thoracic' },
        { ...spine, level: 'L3' },
      ],
      ['vertebra thoracic', 'vertebra L3'],
    ],
    [
      'T7 is not T8',
      [
        { ...spine, level: 'T7' },
        { ...spine, level: 'T8' },
      ],
      ['vertebra T7', 'vertebra T8'],
    ],
    ['a vertebra without a level', [{ ...spine }, { ...spine, level: 'T7' }], ['vertebra T7']],
  ])('%s', (_, sites, lesions) => expect(merged(...sites)).toEqual(lesions))
})
