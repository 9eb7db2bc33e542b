import { describe, expect, test } from 'vitest'
import { assessed, codedLesion, condition, interpretation, lab, medication, report } from '../builders.ts'
import { alp, type Case, flag, mandible, nothing, radius, type State, tibia, vertebra } from './row-cases.ts'
import { saying } from './saying.ts'

const checks: Record<string, Case[]> = {
  'D-11': [
    [
      'several lytic lesions and exposure',
      [codedLesion(tibia, 'left', 'Lytic lesion'), codedLesion(radius, 'left', 'Lytic lesion')],
      saying({ tuberculosisExposure: 'yes' }),
      'raised',
    ],
    [
      'one lytic lesion and exposure',
      [codedLesion(tibia, 'left', 'Lytic lesion')],
      saying({ tuberculosisExposure: 'yes' }),
      'open',
    ],
    [
      'several lesions, no exposure',
      [codedLesion(tibia, 'left', 'Lytic lesion'), codedLesion(radius, 'left', 'Lytic lesion')],
      saying({ tuberculosisExposure: 'no' }),
      'cleared',
    ],
    [
      'immune deficiency on the problem list',
      [
        codedLesion(tibia, 'left', 'Lytic lesion'),
        codedLesion(radius, 'left', 'Lytic lesion'),
        condition('Severe combined immunodeficiency', {
          code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'D81.9' }] },
        }),
      ],
      nothing,
      'raised',
    ],
  ],
  'D-12': [
    ['vertebral collapse', [codedLesion(vertebra, null, 'Vertebral collapse')], nothing, 'raised'],
    ['vertebra plana in words', [report('Vertebra plana of T9.')], nothing, 'raised'],
    ['a fracture of another bone', [codedLesion(tibia, 'left', 'Pathological fracture')], nothing, 'open'],
    [
      'a vertebral lesion without a word on its height',
      [codedLesion(vertebra, null, 'Bone marrow oedema')],
      nothing,
      'open',
    ],
  ],
  'D-13': [
    [
      'vertebral lesion with its disk',
      [report('Lesion of T8 with marrow oedema. The T8/T9 disc space is narrowed.')],
      nothing,
      'raised',
    ],
    ['disks intact', [report('Lesion of T8 with marrow oedema. Disc spaces preserved.')], nothing, 'cleared'],
    ['disks not mentioned', [report('Lesion of T8 with marrow oedema.')], nothing, 'open'],
  ],
  'D-15': [
    ['low for the laboratory', [alp(60, 'L')], nothing, 'raised'],
    ['normal for the laboratory', [alp(240, 'N')], nothing, 'cleared'],
    ['no range at all', [lab('6768-6', 60, 'U/L')], nothing, 'open'],
    [
      'at the lower limit',
      [lab('6768-6', 130, 'U/L', { referenceRange: [{ low: { value: 130 }, high: { value: 420 } }] })],
      nothing,
      'cleared',
    ],
    [
      'below the lower limit',
      [lab('6768-6', 129, 'U/L', { referenceRange: [{ low: { value: 130 }, high: { value: 420 } }] })],
      nothing,
      'raised',
    ],
    [
      "normal in an adult's range clears nothing",
      [lab('6768-6', 60, 'U/L', { referenceRange: [{ low: { value: 40 }, high: { value: 130 } }] })],
      nothing,
      'open',
    ],
    [
      "normal by a flag beside an adult's range",
      [
        lab('6768-6', 60, 'U/L', {
          ...interpretation('N'),
          referenceRange: [{ low: { value: 40 }, high: { value: 130 } }],
        }),
      ],
      nothing,
      'open',
    ],
    [
      "low in an adult's range",
      [lab('6768-6', 30, 'U/L', { referenceRange: [{ low: { value: 40 }, high: { value: 130 } }] })],
      nothing,
      'raised',
    ],
  ],
  'D-16': [
    ['gum bleeding', [], saying({ bruisingOrGumBleeding: 'yes' }), 'raised'],
    ['autism on the problem list', [condition('Autism spectrum disorder')], nothing, 'raised'],
    [
      'symmetric metaphyseal oedema and microcytic anaemia',
      [
        codedLesion(tibia, 'left', 'Bone marrow oedema of metaphysis'),
        codedLesion(tibia, 'right', 'Bone marrow oedema of metaphysis'),
        lab('718-7', 9.1, 'g/dL', interpretation('L')),
        lab('787-2', 64, 'fL', interpretation('L')),
      ],
      nothing,
      'raised',
    ],
    [
      'the same with a normal MCV',
      [
        codedLesion(tibia, 'left', 'Bone marrow oedema of metaphysis'),
        codedLesion(tibia, 'right', 'Bone marrow oedema of metaphysis'),
        lab('718-7', 9.1, 'g/dL', interpretation('L')),
        lab('787-2', 84, 'fL', interpretation('N')),
      ],
      saying({ bruisingOrGumBleeding: 'no', restrictedDiet: 'no' }),
      'cleared',
    ],
    [
      'anaemia whose MCV is not known',
      [
        codedLesion(tibia, 'left', 'Bone marrow oedema of metaphysis'),
        codedLesion(tibia, 'right', 'Bone marrow oedema of metaphysis'),
        lab('718-7', 9.1, 'g/dL', interpretation('L')),
      ],
      saying({ bruisingOrGumBleeding: 'no', restrictedDiet: 'no' }),
      'open',
    ],
  ],
  'D-17': [
    ['dyserythropoietic anaemia', [condition('Congenital dyserythropoietic anaemia')], nothing, 'raised'],
    [
      'microcytic anaemia with early onset',
      [lab('718-7', 'hypochromic microcytic anaemia', '', interpretation('L'))],
      saying({ onsetUnderThree: 'yes' }),
      'raised',
    ],
    [
      'microcytic anaemia with later onset',
      [lab('718-7', 'hypochromic microcytic anaemia', '', interpretation('L'))],
      saying({ onsetUnderThree: 'no' }),
      'open',
    ],
    [
      'anaemia of unknown kind with early onset',
      [lab('718-7', 9, 'g/dL', interpretation('L'))],
      saying({ onsetUnderThree: 'yes' }),
      'open',
    ],
  ],
  'D-18': [
    ['pyoderma gangrenosum', [condition('Pyoderma gangrenosum')], nothing, 'raised'],
    ['cystic acne alone is common in CNO', [condition('Cystic acne')], nothing, 'open'],
  ],
  'D-19': [
    [
      'both sides of the jaw, expansile',
      [
        codedLesion(mandible, 'left', 'Expansile lytic lesion'),
        codedLesion(mandible, 'right', 'Expansile lytic lesion'),
      ],
      nothing,
      'raised',
    ],
    ['one side', [codedLesion(mandible, 'left', 'Expansile lytic lesion')], nothing, 'open'],
    [
      'a lesion elsewhere too',
      [
        codedLesion(mandible, 'left', 'Expansile lesion'),
        codedLesion(mandible, 'right', 'Expansile lesion'),
        codedLesion(tibia, 'left'),
      ],
      nothing,
      'cleared',
    ],
  ],
  'D-21': [
    [
      'expansile lytic limb lesion and deafness',
      [codedLesion(tibia, 'left', 'Expansile lytic lesion'), condition('Deafness')],
      nothing,
      'raised',
    ],
    ['expansile lytic limb lesion alone', [codedLesion(tibia, 'left', 'Expansile lytic lesion')], nothing, 'open'],
    [
      'deafness without a limb lesion',
      [codedLesion(mandible, 'left', 'Expansile lytic lesion'), condition('Deafness')],
      nothing,
      'open',
    ],
  ],
  'D-22': [
    [
      'several lesions on infliximab',
      [medication('Infliximab', '2025-10-01'), codedLesion(tibia, 'left'), codedLesion(radius, 'left')],
      nothing,
      'raised',
    ],
    [
      'infliximab after the lesions',
      [medication('Infliximab', '2026-06-16'), codedLesion(tibia, 'left'), codedLesion(radius, 'left')],
      nothing,
      'cleared',
    ],
    [
      'no TNF antagonist',
      [medication('Naproxen', '2025-10-01'), codedLesion(tibia, 'left'), codedLesion(radius, 'left')],
      nothing,
      'cleared',
    ],
    ['one lesion so far', [medication('Infliximab', '2025-10-01'), codedLesion(tibia, 'left')], nothing, 'open'],
  ],
  'D-29': [
    ['cured by antibiotics alone', [], saying({ curedByAntibiotics: 'yes' }), 'raised'],
    ['not cured by them', [], saying({ curedByAntibiotics: 'no' }), 'cleared'],
  ],
}

describe.each(Object.entries(checks))('%s, check', (row, cases) => {
  test.each(cases)('%s', (_, resources, review, state) => {
    const found = flag(row, resources, review)
    expect(found?.state).toBe(state)
    expect((found?.missing ?? []).length > 0).toBe(state === 'open')
    if (state === 'raised') expect(found?.evidence.length).toBeGreaterThan(0)
  })
  test('an empty chart does not raise it', () => expect(flag(row, [])?.state).not.toBe('raised'))
})

describe('D-08 check: a report suspects a malignant tumour', () => {
  test.each<[string, State]>([
    ['Malignant tumour of the femur must be considered.', 'raised'],
    ['Lesion of the femur. Differential: Ewing sarcoma, osteomyelitis.', 'raised'],
    ['Lesion of the femur. No feature of malignancy.', 'cleared'],
    ['CLINICAL HISTORY: ?malignancy. FINDINGS: Lesion of the femur.', 'open'],
    ['Lesion of the femur, a benign tumour.', 'open'],
  ])('%s', (text, state) => expect(flag('D-08', [report(text)])?.state).toBe(state))
})

describe('signs that raise a row alone, and leave nothing open where the chart is silent', () => {
  const denied = { organismFound: 'no', malignantHistology: 'no' } as const
  test.each<[string, string, Case[1], Case[2], State]>([
    ['D-31', 'germ and tumour denied, of benign tumours no word', [], saying(denied), 'cleared'],
    ['D-31', 'a benign tumour', [], saying({ ...denied, benignTumour: 'yes' }), 'raised'],
    ['D-31', 'caseating granulomas', [], saying({ ...denied, caseatingGranulomas: 'yes' }), 'raised'],
    ['D-31', 'histology not known', [], saying({ organismFound: 'no', benignTumour: 'no' }), 'open'],
    ['D-15', 'a normal ALP, of words no word', [alp(240, 'N')], nothing, 'cleared'],
    ['D-15', 'an ALP called low in words', [], saying({ alpLow: 'yes' }), 'raised'],
    ['D-16', 'low vitamin C', [], saying({ vitaminCLow: 'yes' }), 'raised'],
  ])('%s, %s', (row, _, resources, review, state) => {
    const found = assessed(resources, review).redFlags.find((one) => one.row === row)
    expect(found?.state).toBe(state)
    if (state === 'raised') expect(found?.evidence.length).toBeGreaterThan(0)
  })
})

test('every row of the table stands in one of the two lists', () => {
  const { redFlags, pathwayRows } = assessed([])
  const numbers = new Set([...redFlags, ...pathwayRows].map(({ row }) => row))
  expect([...numbers].sort()).toEqual(Array.from({ length: 31 }, (_, at) => `D-${String(at + 1).padStart(2, '0')}`))
})

test('only the rows for which the table says so can be urgent', () => {
  const urgent = assessed([]).redFlags.filter(({ level }) => level === 'urgent')
  expect(urgent.map(({ row }) => row).sort()).toEqual(['D-08', 'D-09', 'D-10', 'D-20', 'D-31'])
})
