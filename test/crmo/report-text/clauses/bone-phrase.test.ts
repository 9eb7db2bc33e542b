/** What belongs to a bone: its side, end, part, number and level, before and behind its name. */
import { describe } from 'vitest'
import { checkWhole as check } from './check.ts'

describe('side, end and part', () => {
  check([
    ['Oedema of the left distal femoral metaphysis.', ['left femur, distal metaphysis: marrow_oedema']],
    ['Oedema of the left distal femur.', ['left femur, distal: marrow_oedema']],
    ['Oedema of the left femur, distal metaphysis.', ['left femur, distal metaphysis: marrow_oedema']],
    ['Oedema of the metaphysis of the left distal femur.', ['left femur, distal metaphysis: marrow_oedema']],
    [
      'Oedema of the metaphysis and epiphysis of the left distal tibia.',
      ['left tibia, distal epiphysis: marrow_oedema'],
    ],
    [
      'Oedema of the proximal and distal left tibia.',
      ['left tibia, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema'],
    ],
    ['Oedema of the left tibia (distal metaphysis).', ['left tibia, distal metaphysis: marrow_oedema']],
    ['Oedema of the tibia (left, distal epiphysis).', ['left tibia, distal epiphysis: marrow_oedema']],
    ['Oedema of the tibia on the left.', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia on the left side.', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia, left.', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia, left, and the talus.', ['left talus: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the tibia in the left leg.', ['left tibia: marrow_oedema']],
    ['Oedema of the second metatarsal of the left foot.', ['left metatarsal (2nd): marrow_oedema']],
    ['Oedema of the metatarsal of the left great toe.', ['left metatarsal (1st): marrow_oedema']],
    ['Lesion of the proximal phalanx of the right thumb.', ['right phalanx (1st)']],
    ['Oedema of the medial ends of both clavicles.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Oedema of the left acetabulum > right.', ['left acetabulum: marrow_oedema', 'right acetabulum: marrow_oedema']],
    ['Oedema of the tibia right > left.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Left expanded clavicle.', ['left clavicle: expansion']],
    ['Expanded left clavicle.', ['left clavicle: expansion']],
    ['Oedema of the distal shaft of the left 3rd metatarsal.', ['left metatarsal (3rd), diaphysis: marrow_oedema']],
    [
      'Oedema humerus R prox., femur L dist.',
      ['left femur, distal: marrow_oedema', 'right humerus, proximal: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia proximal and distal metaphyses.',
      ['left tibia, distal metaphysis: marrow_oedema', 'left tibia, proximal metaphysis: marrow_oedema'],
    ],
    ['Lesion of the left femur proximal and distal.', ['left femur, distal', 'left femur, proximal']],
    ['Oedema of the left tibial plateau.', ['left tibia: marrow_oedema']],
    ['Lesion of the body of the left mandible.', ['left mandible, body']],
    ['Oedema of the femur at the left knee.', ['left femur: marrow_oedema']],
    ['Oedema of the femur in the left hip.', ['left femur: marrow_oedema']],
    ['The right radius and ulna both show oedema.', ['right radius: marrow_oedema', 'right ulna: marrow_oedema']],
  ])
})

describe('numbers', () => {
  check([
    [
      'Oedema of metatarsals 2-4 on the left.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
      ],
    ],
    [
      'Oedema of ribs 5, 6 and 8 on the right.',
      ['right rib (5th): marrow_oedema', 'right rib (6th): marrow_oedema', 'right rib (8th): marrow_oedema'],
    ],
    ['Oedema of left ribs 5/6.', ['left rib (5th): marrow_oedema', 'left rib (6th): marrow_oedema']],
    [
      'Oedema of the left metatarsals II and III.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    ['Oedema of the left metatarsal IV.', ['left metatarsal (4th): marrow_oedema']],
    [
      'Oedema of the third to fifth left ribs.',
      ['left rib (3rd): marrow_oedema', 'left rib (4th): marrow_oedema', 'left rib (5th): marrow_oedema'],
    ],
    [
      'Oedema of the left second, third and fifth metatarsals.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (5th): marrow_oedema',
      ],
    ],
    ['Oedema of the left fifth metatarsal, 3 cm.', ['left metatarsal (5th): marrow_oedema']],
    ['Oedema of left rib 5 mm from the head.', ['left rib: marrow_oedema']],
    ['Lesion of the left metatarsal 12 mm.', ['left metatarsal']],
  ])
})

describe('vertebrae in words', () => {
  check([
    [
      'Two lumbar vertebrae are collapsed.',
      ['vertebra (lumbar, first of 2): fracture_or_collapse', 'vertebra (lumbar, second of 2): fracture_or_collapse'],
    ],
    [
      'Three vertebrae are collapsed.',
      [
        'vertebra (first of 3): fracture_or_collapse',
        'vertebra (second of 3): fracture_or_collapse',
        'vertebra (third of 3): fracture_or_collapse',
      ],
    ],
    ['Oedema of the 4th lumbar vertebra.', ['vertebra (L4): marrow_oedema']],
    [
      'Collapse of the fifth to seventh thoracic vertebrae.',
      [
        'vertebra (T5): fracture_or_collapse',
        'vertebra (T6): fracture_or_collapse',
        'vertebra (T7): fracture_or_collapse',
      ],
    ],
    ['Oedema of the dorsal vertebra.', ['vertebra (thoracic): marrow_oedema']],
    [
      'Oedema of two vertebral bodies in the thoracic spine.',
      ['vertebra (thoracic, first of 2), body: marrow_oedema', 'vertebra (thoracic, second of 2), body: marrow_oedema'],
    ],
  ])
})

describe('labels, short names, vertebral bodies', () => {
  check([
    [
      'Ribs: the 4th and 5th are oedematous on the left.',
      ['left rib (4th): marrow_oedema', 'left rib (5th): marrow_oedema'],
    ],
    [
      'Metatarsals: 2nd and 4th oedematous; normal calcaneus.',
      ['metatarsal (2nd): marrow_oedema', 'metatarsal (4th): marrow_oedema'],
    ],
    [
      'Oedema of MT3 and MC2 on the left.',
      ['left metacarpal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    ['Oedema of T6 vertebral body.', ['vertebra (T6), body: marrow_oedema']],
    [
      'Oedema of the vertebral bodies at T2, T4.',
      ['vertebra (T2), body: marrow_oedema', 'vertebra (T4), body: marrow_oedema'],
    ],
    ['Oedema of the posterior elements of L3.', ['vertebra (L3): marrow_oedema']],
    ['Oedema of the spinous process of T4.', ['vertebra (T4): marrow_oedema']],
    ['Oedema of the left pedicle of L4.', ['vertebra (L4): marrow_oedema']],
  ])
})

describe('what is said once for a list', () => {
  check([
    [
      'Oedema of the left distal tibial and fibular metaphyses.',
      ['left fibula, metaphysis: marrow_oedema', 'left tibia, distal metaphysis: marrow_oedema'],
    ],
    [
      'Oedema of the distal tibial and fibular metaphyses.',
      [
        'left fibula, metaphysis: marrow_oedema',
        'left tibia, distal metaphysis: marrow_oedema',
        'right fibula, metaphysis: marrow_oedema',
        'right tibia, distal metaphysis: marrow_oedema',
      ],
    ],
    [
      'Oedema of the distal tibial metaphyses.',
      ['left tibia, distal metaphysis: marrow_oedema', 'right tibia, distal metaphysis: marrow_oedema'],
    ],
    ['Oedema of the distal femora.', ['left femur, distal: marrow_oedema', 'right femur, distal: marrow_oedema']],
    [
      'Oedema of the right femur and tibiae.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the radius and ulna on the right.', ['right radius: marrow_oedema', 'right ulna: marrow_oedema']],
    [
      'Oedema of the left tibia, fibula and talus.',
      ['left fibula: marrow_oedema', 'left talus: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia, the sternum and the fibula.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema', 'sternum: marrow_oedema'],
    ],
    ['Oedema of the intertrochanteric left femur.', ['left femur: marrow_oedema']],
    ['Oedema of the left femoral neck.', ['left femur: marrow_oedema']],
    ['Oedema of the left greater trochanter.', ['left femur: marrow_oedema']],
    ['Oedema of the left tibial tuberosity.', ['left tibia: marrow_oedema']],
  ])
})

describe('levels, ranges, and sequences that are none', () => {
  check([
    [
      'Collapse of T6/7/8.',
      [
        'vertebra (T6): fracture_or_collapse',
        'vertebra (T7): fracture_or_collapse',
        'vertebra (T8): fracture_or_collapse',
      ],
    ],
    ['Collapse of T6/7/7.', ['vertebra (T6): fracture_or_collapse', 'vertebra (T7): fracture_or_collapse']],
    [
      'Collapse of T4-6.',
      [
        'vertebra (T4): fracture_or_collapse',
        'vertebra (T5): fracture_or_collapse',
        'vertebra (T6): fracture_or_collapse',
      ],
    ],
    ['Collapse of L5-S1.', ['sacrum: fracture_or_collapse', 'vertebra (L5): fracture_or_collapse']],
    ['Collapse of L4/5.', ['vertebra (L4): fracture_or_collapse', 'vertebra (L5): fracture_or_collapse']],
    ['Collapse of T11/T12.', ['vertebra (T11): fracture_or_collapse', 'vertebra (T12): fracture_or_collapse']],
    [
      'Collapse of T1/T2 vertebral bodies.',
      ['vertebra (T1), body: fracture_or_collapse', 'vertebra (T2), body: fracture_or_collapse'],
    ],
    ['Low signal on T1/T2 in the left tibia.', ['left tibia']],
    ['Collapse of T1 and T2.', ['vertebra (T1): fracture_or_collapse', 'vertebra (T2): fracture_or_collapse']],
    ['Lesion of T2.', ['vertebra (T2)']],
    ['Lesion of the T2 vertebra.', ['vertebra (T2)']],
    ['Lesion of T1-T3.', ['vertebra (T1)', 'vertebra (T2)', 'vertebra (T3)']],
    ['The left tibia is bright on T2.', ['left tibia']],
    ['T2 hyperintense lesion of T8.', ['vertebra (T8)']],
    ['Lesion in T1, T2 and T5.', ['vertebra (T1)', 'vertebra (T2)', 'vertebra (T5)']],
    ['Lesion of D2.', ['vertebra (T2)']],
    ['Lesion of Th1.', ['vertebra (T1)']],
    ['Collapse of T5, 7 mm.', ['vertebra (T5): fracture_or_collapse']],
    ['Collapse of T5 and 3 lesions of the left tibia.', ['left tibia', 'vertebra (T5): fracture_or_collapse']],
    [
      'Collapse of T5, 6 and 7.',
      [
        'vertebra (T5): fracture_or_collapse',
        'vertebra (T6): fracture_or_collapse',
        'vertebra (T7): fracture_or_collapse',
      ],
    ],
    ['Collapse of T9 and 7.', ['vertebra (T9): fracture_or_collapse']],
    ['Collapse of T5, 6.5 cm.', ['vertebra (T5): fracture_or_collapse']],
    [
      'Collapse of T12-L2.',
      [
        'vertebra (L1): fracture_or_collapse',
        'vertebra (L2): fracture_or_collapse',
        'vertebra (T12): fracture_or_collapse',
      ],
    ],
    ['Collapse of L2 to T12.', ['vertebra (L2): fracture_or_collapse', 'vertebra (T12): fracture_or_collapse']],
    ['Collapse of T13.', []],
    ['Collapse of C8.', []],
    ['Collapse of l3.', []],
    ['Oedema of S1.', ['sacrum: marrow_oedema']],
    [
      'Collapse of T5 through T7.',
      [
        'vertebra (T5): fracture_or_collapse',
        'vertebra (T6): fracture_or_collapse',
        'vertebra (T7): fracture_or_collapse',
      ],
    ],
    [
      'Collapse of T5, T6, and T7.',
      [
        'vertebra (T5): fracture_or_collapse',
        'vertebra (T6): fracture_or_collapse',
        'vertebra (T7): fracture_or_collapse',
      ],
    ],
    [
      'T3, T4 + T6 collapsed.',
      [
        'vertebra (T3): fracture_or_collapse',
        'vertebra (T4): fracture_or_collapse',
        'vertebra (T6): fracture_or_collapse',
      ],
    ],
    ['Collapse of T 7.', []],
    ['Collapse of C1.', ['vertebra (C1): fracture_or_collapse']],
    ['Collapse of T1 and T2.', ['vertebra (T1): fracture_or_collapse', 'vertebra (T2): fracture_or_collapse']],
    ['The left talus is dark on both T1 and T2.', ['left talus']],
  ])
})
