import { describe, expect, test } from 'vitest'
import { codedLesion, condition, crp, interpretation, lab, medication, report, temperature } from '../builders.ts'
import { advice, type Case, clavicle, free, ilium, mandible, nothing, radius, tibia } from './row-cases.ts'
import { saying } from './saying.ts'

const healthy = [lab('58410-2', 'normal'), crp(4), temperature(36.8)]
const quiet = saying({
  nightPain: 'no',
  weightLossOrAsthenia: 'no',
  organomegalyOrNodes: 'no',
  fever: 'no',
  toxicAppearance: 'no',
  shortHistory: 'no',
})
const metaphyses = [
  codedLesion(tibia, 'left', 'Lytic lesion of metaphysis'),
  codedLesion(tibia, 'right', 'Lytic lesion of metaphysis'),
]
const radiograph = (text: string) => report(text, { code: { text: 'XR tibia' } })
const biopsied = {
  resourceType: 'Procedure',
  id: 'b',
  status: 'completed',
  code: { text: 'Needle biopsy of bone' },
  subject: { reference: 'Patient/p' },
  performedDateTime: '2026-06-16',
}

const rows: Record<string, Case[]> = {
  'D-01': [
    ['pain and no radiograph', [], saying({ boneOrLimbPain: 'yes' }), 'raised'],
    ['pain and a radiograph', [radiograph('Normal.')], saying({ boneOrLimbPain: 'yes' }), 'cleared'],
    ['pain and an MRI only', [report('Lesion of the left tibia.')], saying({ boneOrLimbPain: 'yes' }), 'raised'],
    ['no word on pain', [], nothing, 'open'],
    ['no pain', [], saying({ boneOrLimbPain: 'no' }), 'cleared'],
  ],
  'D-02': [
    [
      'normal radiograph, lasting pain',
      [radiograph('No bone lesion. Normal radiograph of the left tibia.')],
      saying({ painOverSixWeeks: 'yes' }),
      'raised',
    ],
    [
      'radiograph with a lesion',
      [radiograph('Lytic lesion of the left tibia.')],
      saying({ painOverSixWeeks: 'yes' }),
      'cleared',
    ],
    [
      'normal radiograph, pain gone',
      [radiograph('No bone lesion. Normal radiograph of the left tibia.')],
      saying({ painOverSixWeeks: 'no', recurrentFlares: 'no' }),
      'cleared',
    ],
    [
      'whole body already shown',
      [radiograph('No bone lesion. Normal radiograph of the left tibia.'), free],
      saying({ painOverSixWeeks: 'yes' }),
      'cleared',
    ],
  ],
  'D-03': [
    [
      'metaphyseal and lytic on a radiograph',
      [radiograph('Lytic lesion of the metaphysis of the left distal tibia.')],
      nothing,
      'raised',
    ],
    ['on MRI only', [report('Lytic lesion of the metaphysis of the left distal tibia.')], nothing, 'open'],
    ['diaphyseal', [radiograph('Lytic lesion of the diaphysis of the left tibia.')], nothing, 'cleared'],
    ['part of the bone not given', [radiograph('Lytic lesion of the left tibia.')], nothing, 'open'],
  ],
  'D-04': [
    ['two metaphyseal lesions, gate passed', [...healthy, ...metaphyses], quiet, 'raised'],
    ['gate not answered', metaphyses, nothing, 'open'],
    [
      'an urgent row stands',
      [...healthy, ...metaphyses, codedLesion(radius, 'left', 'Cortical destruction')],
      quiet,
      'cleared',
    ],
    ['one lesion', [...healthy, codedLesion(tibia, 'left', 'Lytic lesion of metaphysis')], quiet, 'open'],
  ],
  'D-05': [
    [
      'one lesion, cortex broken',
      [codedLesion(tibia, 'left', 'Cortical destruction of metaphysis')],
      nothing,
      'raised',
    ],
    ['one lesion, no pattern', [codedLesion(tibia, 'left', 'Bone lesion')], nothing, 'raised'],
    [
      'one typical lesion, everything answered',
      [...healthy, codedLesion(tibia, 'left', 'Lytic lesion of metaphysis')],
      quiet,
      'cleared',
    ],
    [
      'one typical lesion, nothing answered',
      [codedLesion(tibia, 'left', 'Lytic lesion of metaphysis')],
      nothing,
      'open',
    ],
    ['two lesions', metaphyses, nothing, 'cleared'],
    ['biopsy done', [codedLesion(tibia, 'left', 'Cortical destruction'), biopsied], nothing, 'cleared'],
    [
      'a biopsy of the skin is another',
      [codedLesion(tibia, 'left', 'Cortical destruction'), { ...biopsied, code: { text: 'Skin biopsy' } }],
      nothing,
      'raised',
    ],
  ],
  'D-06': [
    ['one lesion of the tibia', [codedLesion(tibia, 'left')], nothing, 'raised'],
    ['the clavicle', [codedLesion(clavicle, 'left')], saying({ toxicAppearance: 'no' }), 'cleared'],
    ['the clavicle of an ill child', [codedLesion(clavicle, 'left')], saying({ toxicAppearance: 'yes' }), 'raised'],
    [
      'further imaging outstanding',
      [report('Lesion of the left tibia. Further imaging has been requested and will be reported separately.')],
      saying({ toxicAppearance: 'no' }),
      'open',
    ],
  ],
  'D-07': [
    [
      'clavicle, CRP 29.9, gate passed',
      [lab('58410-2', 'normal'), crp(29.9), temperature(36.8), codedLesion(clavicle, 'left')],
      quiet,
      'raised',
    ],
    ['CRP 30', [lab('58410-2', 'normal'), crp(30), temperature(36.8), codedLesion(clavicle, 'left')], quiet, 'cleared'],
    ['no CRP', [lab('58410-2', 'normal'), temperature(36.8), codedLesion(clavicle, 'left')], quiet, 'open'],
    ['another bone too', [...healthy, codedLesion(clavicle, 'left'), codedLesion(tibia, 'left')], quiet, 'cleared'],
  ],
  'D-14': [
    [
      'oedema of a vertebra, CNO on the problem list',
      [report('Marrow oedema of the T8 vertebral body.'), condition('CRMO')],
      nothing,
      'raised',
    ],
    ['nobody has named CNO', [report('Marrow oedema of the T8 vertebral body.')], nothing, 'open'],
    [
      'an urgent row stands',
      [report('Marrow oedema of the T8 vertebral body with cortical destruction.'), condition('CRMO')],
      nothing,
      'cleared',
    ],
  ],
  'D-23': [
    ['mandible alone', [codedLesion(mandible, 'left')], nothing, 'raised'],
    ['mandible and tibia', [codedLesion(mandible, 'left'), codedLesion(tibia, 'left')], nothing, 'cleared'],
  ],
  'D-24': [
    ["Crohn's disease and a lesion", [condition("Crohn's disease"), codedLesion(tibia, 'left')], nothing, 'raised'],
    ['psoriasis and pain', [condition('Psoriasis')], saying({ boneOrLimbPain: 'yes' }), 'raised'],
    ['psoriasis without pain or lesion', [condition('Psoriasis')], nothing, 'open'],
    [
      'acne vulgaris is not severe acne',
      [
        condition('Acne vulgaris', {
          code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'L70.0' }] },
        }),
        codedLesion(tibia, 'left'),
      ],
      nothing,
      'open',
    ],
    ['bowel symptoms are no diagnosis', [codedLesion(tibia, 'left')], saying({ bowelSymptoms: 'yes' }), 'open'],
  ],
  'D-25': [
    ['bowel symptoms', [], saying({ bowelSymptoms: 'yes' }), 'raised'],
    [
      'weight loss and anaemia',
      [lab('718-7', 9, 'g/dL', interpretation('L'))],
      saying({ weightLossOrAsthenia: 'yes' }),
      'raised',
    ],
    ['weight loss alone', [], saying({ weightLossOrAsthenia: 'yes' }), 'open'],
    ['the disease is known', [condition("Crohn's disease")], nothing, 'cleared'],
  ],
  'D-26': [
    ['pelvic lesion', [codedLesion(ilium, 'left')], nothing, 'raised'],
    ['inflammatory back pain', [], saying({ inflammatoryBackPain: 'yes' }), 'raised'],
    ['no back pain, whole skeleton free', [free], saying({ inflammatoryBackPain: 'no' }), 'cleared'],
    ['no back pain, skeleton not imaged', [], saying({ inflammatoryBackPain: 'no' }), 'open'],
  ],
  'D-27': [
    [
      'synovitis beside a lesion',
      [report('Marrow oedema of the left distal tibia. Synovitis of the ankle.')],
      nothing,
      'raised',
    ],
    ['no synovitis', [report('Marrow oedema of the left distal tibia. No synovitis.')], nothing, 'cleared'],
  ],
  'D-28': [
    ['antibiotics without effect', [], saying({ antibioticsWithoutEffect: 'yes' }), 'raised'],
    [
      'an antibiotic was given, nobody says with what effect',
      [medication('Flucloxacillin', '2026-01-01')],
      nothing,
      'open',
    ],
  ],
  'D-30': [
    ['undetermined', [], nothing, 'raised'],
    ['an established diagnosis stands above', [condition('Acute lymphoblastic leukaemia')], nothing, 'cleared'],
  ],
}

describe.each(Object.entries(rows))('%s, advice', (row, cases) => {
  test.each(cases)('%s', (_, resources, review, state) => expect(advice(row, resources, review)?.state).toBe(state))
})
