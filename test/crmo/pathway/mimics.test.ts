import { describe, expect, test } from 'vitest'
import type { Mimic } from '../../../crmo/assessment.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import {
  assessed,
  codedLesion,
  condition,
  crp,
  interpretation,
  lab,
  medication,
  report,
  temperature,
} from '../builders.ts'
import { saying } from './saying.ts'

const mimic = (key: string, resources: unknown[], review: Review = emptyReview()): Mimic =>
  assessed(resources, review).mimics.find((one) => one.key === key) ?? expect.fail(`no mimic ${key}`)
const tibia = '12611008'
const pathology = (text: string, title = 'Bone biopsy') =>
  report(text, { code: { text: title }, category: [{ coding: [{ code: 'SP' }] }] })
const boneCulture = (value: string) => lab('x', value, '', { code: { text: 'Bone biopsy culture' } })
const normalCount = [lab('58410-2', 'normal')]

test('an empty chart argues against nothing and excludes nothing', () => {
  const { mimics } = assessed([])
  expect(mimics.map(({ state }) => state)).toEqual(mimics.map(() => 'open'))
  expect(mimics.every(({ nextTest, citation }) => nextTest.length > 0 && citation.refs.length > 0)).toBe(true)
})

describe('excluded only by the test that excludes it', () => {
  test.each<[string, string, unknown[], Mimic['state']]>([
    ['bone-tumour', 'histology without tumour', [pathology('No malignant cells.')], 'excluded'],
    ['bone-tumour', 'several lesions', [codedLesion(tibia, 'left'), codedLesion(tibia, 'right')], 'argued-against'],
    [
      'bone-tumour',
      'a report that denies malignancy is not histology',
      [report('Lesion of the left tibia. No feature of malignancy.')],
      'open',
    ],
    ['leukaemia', 'a normal marrow', [pathology('Bone marrow aspirate was normal.')], 'excluded'],
    ['leukaemia', 'a film without blasts', [...normalCount, pathology('No blasts.')], 'open'],
    ['langerhans', 'histology without Langerhans cells', [pathology('No Langerhans cells.')], 'excluded'],
    ['langerhans', 'histology without malignancy says nothing', [pathology('No malignant cells.')], 'open'],
    ['bacterial-osteomyelitis', 'sterile culture of bone', [boneCulture('No growth after 10 days')], 'excluded'],
    [
      'bacterial-osteomyelitis',
      'sterile blood culture',
      [lab('x', 'No growth', '', { code: { text: 'Blood culture' } })],
      'open',
    ],
    ['bacterial-osteomyelitis', 'culture not yet read', [boneCulture('pending')], 'open'],
    [
      'bacterial-osteomyelitis',
      'sterile on antibiotics',
      [medication('Flucloxacillin', '2026-05-20'), boneCulture('No growth')],
      'open',
    ],
    [
      'bacterial-osteomyelitis',
      'sterile, antibiotics long over',
      [medication('Flucloxacillin', '2026-04-01', { status: 'completed' }), boneCulture('No growth')],
      'excluded',
    ],
    ['tuberculosis', 'mycobacterial culture negative', [pathology('Mycobacterial culture negative.')], 'excluded'],
    ['vitamin-c-deficiency', 'normal vitamin C', [lab('1903-4', 55, 'umol/L', interpretation('N'))], 'excluded'],
    [
      'vitamin-c-deficiency',
      'normal in the units of another laboratory',
      [lab('1903-4', 0.9, 'mg/dL', { referenceRange: [{ low: { value: 0.4 }, high: { value: 2 } }] })],
      'excluded',
    ],
    ['vitamin-c-deficiency', 'low vitamin C', [lab('1903-4', 4, 'umol/L', interpretation('L'))], 'open'],
    [
      'hypophosphatasia',
      'normal ALP alone misses 4 %',
      [lab('6768-6', 240, 'U/L', interpretation('N'))],
      'argued-against',
    ],
    [
      'hypophosphatasia',
      "normal ALP and pyridoxal-5'-phosphate",
      [
        lab('6768-6', 240, 'U/L', interpretation('N')),
        lab('x', 60, 'nmol/L', { code: { text: "Pyridoxal-5'-phosphate" }, ...interpretation('N') }),
      ],
      'excluded',
    ],
    ['majeed', 'gene panel', [pathology('Genetic panel negative.', 'Genetics')], 'excluded'],
    ['dira', 'gene panel', [pathology('Genetic panel negative.', 'Genetics')], 'excluded'],
    ['cherubism', 'a lesion outside the jaws', [codedLesion(tibia, 'left')], 'argued-against'],
  ])('%s: %s', (key, _, resources, state) => expect(mimic(key, resources).state).toBe(state))
})

test('what has no test in the chart is never excluded, whatever the chart holds', () => {
  const everything = [
    ...normalCount,
    crp(2),
    temperature(36.5),
    pathology('No malignant cells. Cultures sterile.'),
    boneCulture('No growth'),
  ]
  expect(mimic('other-infection', everything).state).toBe('open')
  expect(mimic('mechanical', everything).state).toBe('open')
})

test('a normal count alone does not argue against leukaemia; with organs, weight and nights it does', () => {
  expect(mimic('leukaemia', normalCount).state).toBe('open')
  const asked = saying({ organomegalyOrNodes: 'no', weightLossOrAsthenia: 'no', nightPain: 'no' })
  expect(mimic('leukaemia', normalCount, asked).state).toBe('argued-against')
  expect(mimic('leukaemia', [...normalCount, lab('2532-0', 900, 'U/L', interpretation('H'))], asked).state).toBe('open')
})

test('for and against are both shown, with evidence; an unconfirmed sign says so', () => {
  const { state, reason, speaksFor, speaksAgainst } = mimic('bone-tumour', [
    codedLesion(tibia, 'left', 'Cortical destruction'),
    codedLesion(tibia, 'right'),
    report('Soft tissue mass of the left tibia, a lytic lesion.'),
  ])
  expect(state).toBe('open')
  expect(reason).toMatch(/^For: breached cortex.*Against: several lesions\.$/)
  expect(speaksFor.find(({ label }) => label === 'breached cortex')?.evidence.length).toBeGreaterThan(0)
  expect(speaksFor.find(({ label }) => label === 'soft tissue mass')?.confirmation).toBe('unconfirmed')
  expect(speaksAgainst.map(({ label }) => label)).toEqual(['several lesions'])
})

test('an established mimic stands first and is never argued away', () => {
  const { mimics } = assessed([condition('Hypophosphatasia'), lab('6768-6', 240, 'U/L', interpretation('N'))])
  expect(mimics[0]).toMatchObject({ key: 'hypophosphatasia', state: 'established' })
})

test('a suspected one is not established', () =>
  expect(mimic('hypophosphatasia', [condition('Suspected hypophosphatasia')]).state).toBe('open'))
