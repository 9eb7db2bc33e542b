/** Levels and numbers, headings and labels, and where a sentence ends. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('levels of the spine', () => {
  checkWhole([
    [
      'Oedema of T5-T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Oedema of T5 to T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Oedema from T5 down to T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Oedema of T5, 7 and 9.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T7): marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    ['Oedema of T5, 7 mm in size.', ['vertebra (T5): marrow_oedema']],
    ['Oedema of T5, and 7 lesions elsewhere.', ['vertebra (T5): marrow_oedema']],
    [
      'Oedema of T6/7/8.',
      ['vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema', 'vertebra (T8): marrow_oedema'],
    ],
    ['Oedema of L4/5.', ['vertebra (L4): marrow_oedema', 'vertebra (L5): marrow_oedema']],
    ['Oedema of L5/S1.', ['sacrum: marrow_oedema', 'vertebra (L5): marrow_oedema']],
    ['Oedema of T11/T12.', ['vertebra (T11): marrow_oedema', 'vertebra (T12): marrow_oedema']],
    ['Collapse of T1 and T2.', ['vertebra (T1): fracture_or_collapse', 'vertebra (T2): fracture_or_collapse']],
    ['Oedema on T1 and T2 in the left tibia.', ['left tibia: marrow_oedema']],
    ['T2 hyperintense lesion of the left tibia.', ['left tibia']],
    ['Lesion bright on T2.', []],
    ['Collapse of the T2 vertebra.', ['vertebra (T2): fracture_or_collapse']],
    ['Collapse of Th8 and D9.', ['vertebra (T8): fracture_or_collapse', 'vertebra (T9): fracture_or_collapse']],
    ['Collapse of T13.', []],
    ['Oedema of C2/3.', ['vertebra (C2): marrow_oedema', 'vertebra (C3): marrow_oedema']],
    ['Oedema of S1 and S2.', ['sacrum: marrow_oedema']],
    ['Oedema of L4 and l5.', ['vertebra (L4): marrow_oedema']],
    [
      'Oedema of T12-L2.',
      ['vertebra (L1): marrow_oedema', 'vertebra (L2): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    [
      'Oedema of T5-8.',
      [
        'vertebra (T5): marrow_oedema',
        'vertebra (T6): marrow_oedema',
        'vertebra (T7): marrow_oedema',
        'vertebra (T8): marrow_oedema',
      ],
    ],
    [
      'Oedema of T5 - T7.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T6): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    ['Oedema at the level of T8.', ['vertebra (T8): marrow_oedema']],
    ['Abscess at the level of T8; oedema of T9.', ['vertebra (T9): marrow_oedema']],
    ['Disc oedema L4/5.', []],
    ['Disk L3/4 narrowed, oedema of L3.', ['vertebra (L3): marrow_oedema']],
  ])
})

describe('numbers of rays and ribs', () => {
  checkWhole([
    [
      'Oedema of the second to fourth left metatarsals.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
      ],
    ],
    [
      'Oedema of the third to the fifth left metatarsals.',
      [
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
        'left metatarsal (5th): marrow_oedema',
      ],
    ],
    [
      'Oedema of left metatarsals 2, 3 and 5.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (5th): marrow_oedema',
      ],
    ],
    ['Oedema of left ribs 5 and 6.', ['left rib (5th): marrow_oedema', 'left rib (6th): marrow_oedema']],
    ['Oedema of left ribs 5/6.', ['left rib (5th): marrow_oedema', 'left rib (6th): marrow_oedema']],
    ['Oedema of the left rib 6 mm wide.', ['left rib: marrow_oedema']],
    [
      'Oedema of left metatarsals II and III.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    ['Oedema of the left III metatarsal.', ['left metatarsal (3rd): marrow_oedema']],
    ['Oedema of the left MT3.', ['left metatarsal (3rd): marrow_oedema']],
    [
      'Oedema of the 1st, 2nd and 5th left ribs.',
      ['left rib (1st): marrow_oedema', 'left rib (2nd): marrow_oedema', 'left rib (5th): marrow_oedema'],
    ],
    ['Ribs: oedema right 3rd, left 5th.', ['left rib (5th): marrow_oedema', 'right rib (3rd): marrow_oedema']],
    [
      'Oedema of the 2nd metatarsal on the right and the 3rd on the left.',
      ['left metatarsal (3rd): marrow_oedema', 'right metatarsal (2nd): marrow_oedema'],
    ],
    [
      'Oedema of the left distal and right proximal tibia.',
      ['left tibia, distal: marrow_oedema', 'right tibia, proximal: marrow_oedema'],
    ],
    ['Humeri: foci R prox., L dist.', ['left humerus, distal', 'right humerus, proximal']],
  ])
})

describe('headings, labels and where a sentence ends', () => {
  checkWhole([
    ['HISTORY: lesion of the left tibia.', []],
    ['HISTORY: lesion of the left tibia.\nFINDINGS: Oedema of the right femur.', ['right femur: marrow_oedema']],
    ['HISTORY\nLesion of the left tibia.\nOedema of the right femur.', ['right femur: marrow_oedema']],
    ['COMPARISON: lesion of the left tibia. Oedema of the right femur.', ['right femur: marrow_oedema']],
    ['TECHNIQUE: STIR of the left tibia.\nOedema of the right femur.', ['right femur: marrow_oedema']],
    ['IMPRESSION: Oedema of the right femur.', ['right femur: marrow_oedema']],
    ['FINDINGS\nOedema of the right femur.\nIMPRESSION\nCNO of the right femur.', ['right femur: marrow_oedema']],
    ['STIR: oedema of the left tibia.', ['left tibia: marrow_oedema']],
    [
      'R hand: oedema of the lunate. L hand: oedema of the scaphoid.',
      ['left scaphoid: marrow_oedema', 'right lunate: marrow_oedema'],
    ],
    [
      'Left: oedema of the talus. Right: oedema of the calcaneus.',
      ['left talus: marrow_oedema', 'right calcaneus: marrow_oedema'],
    ],
    [
      'On the right, oedema of the talus. There is oedema of the calcaneus.',
      ['right calcaneus: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Right: oedema of the talus. Other: oedema of the calcaneus.',
      ['right calcaneus: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'R FOOT\nOedema of the talus.\nL FOOT\nOedema of the calcaneus.',
      ['left calcaneus: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    ['EXAM: MRI ANKLE\nOedema of the talus.', ['left talus: marrow_oedema'], 'MRI left ankle'],
    ['EXAM: MRI RIGHT KNEE\nOedema of the patella.', ['right patella: marrow_oedema'], 'MRI left ankle'],
    ['Focus in the left tibia.', ['left tibia: increased_uptake'], 'Bone scan'],
    ['Focus in the left tibia.', ['left tibia'], 'MRI left leg'],
    [
      'Left tibia; right femur.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema'],
      'Whole-body MRI: sites of marrow oedema',
    ],
    ['Sclerosis of the left ramus.', ['left mandible: sclerotic'], 'OPG'],
    ['Oedema of the tibia L. T8 normal.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia dist. No further lesion.', ['left tibia, distal: marrow_oedema']],
    ['Lesion of the left prox. tibia.', ['left tibia, proximal']],
    ['Left tibia 3.5 cm lesion.', ['left tibia']],
    ['Oedema of the left tibia?', ['?left tibia']],
    ['Oedema of the left tibia ?osteomyelitis.', ['left tibia: marrow_oedema']],
    ['Oedema of the left\ntibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia\nand the right femur.', ['left tibia: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of the left tibia\nRight femur normal', ['left tibia: marrow_oedema']],
    [
      '- oedema of the left tibia\n- sclerosis of the right femur',
      ['left tibia: marrow_oedema', 'right femur: sclerotic'],
    ],
    [
      '1) Oedema of the left tibia 2) Sclerosis of the right femur',
      ['left tibia: marrow_oedema', 'right femur: sclerotic'],
    ],
    ['Spine: D9, L5.\nArms: nil.\nFeet: R cuboid.', []],
    [
      'Spine: D9, L5.\nArms: nil.\nFeet: R cuboid.',
      ['right cuboid', 'vertebra (L5)', 'vertebra (T9)'],
      'Whole-body MRI: bone marrow oedema',
    ],
    [
      'Spine: D9, L5.\nFeet: R cuboid.\nThree sites altogether.',
      ['right cuboid', 'vertebra (L5)', 'vertebra (T9)'],
      'Whole-body MRI: lesions',
    ],
    [
      'Spine: D9, L5.\nFeet: R cuboid.\nHead: L mandible oedema.',
      ['left mandible: marrow_oedema', 'right cuboid', 'vertebra (L5)', 'vertebra (T9)'],
      'Whole-body MRI: lesions',
    ],
    ['Spine: D9, L5.\nFeet: R cuboid.', ['right cuboid', 'vertebra (L5)', 'vertebra (T9)'], 'Whole-body MRI: lesions'],
    [
      'Oedema of the distal tibiae, R>L. left humerus: no lesion.',
      ['left tibia, distal: marrow_oedema', 'right tibia, distal: marrow_oedema'],
    ],
    ['Lucency of the right talus, 1.4 cm. left humerus: no lesion.', ['right talus: lytic']],
  ])
})
