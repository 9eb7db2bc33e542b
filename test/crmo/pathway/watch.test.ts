import { expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { assessed, child, codedLesion, now, report } from '../builders.ts'
import { saying } from './saying.ts'

const watched = (resources: unknown[], review: Review = emptyReview()) =>
  assessed(resources, review)
    .watch.filter(({ state }) => state === 'raised')
    .map(({ row }) => row)
    .sort()

test.each<[string, unknown[], Review, string[]]>([
  ['an empty chart', [], emptyReview(), []],
  [
    'an epiphysis of the leg',
    [report('Lesion of the epiphysis of the right distal tibia.')],
    emptyReview(),
    ['growth', 'limb-length'],
  ],
  ['a metaphysis of the arm', [report('Lesion of the metaphysis of the right distal radius.')], emptyReview(), []],
  ['a vertebra', [codedLesion('51282000', null)], emptyReview(), ['vertebral-height']],
  ['the clavicle', [codedLesion('51299004', 'left')], emptyReview(), ['burden', 'deformity']],
  ['the ilium', [codedLesion('22356005', 'left')], emptyReview(), ['sacroiliac']],
  ['psoriasis', [], saying({ psoriasisOrPustulosis: 'yes' }), ['gut-and-skin']],
])('%s', (_, resources, review, rows) => expect(watched(resources, review)).toEqual(rows))

test('limb length is watched while the child grows', () => {
  const at = (birthDate: string) =>
    assess(
      readChart([{ ...child, birthDate }, codedLesion('12611008', 'left')], now),
      emptyReview(),
      siteRules,
    ).watch.find(({ row }) => row === 'limb-length')?.state
  expect(at('2008-06-20')).toBe('raised')
  expect(at('2008-06-10')).toBe('cleared')
})
