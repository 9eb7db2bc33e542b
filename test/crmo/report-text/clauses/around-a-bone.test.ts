/** Side, part, number and level that stand before or behind the name of a bone. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('what stands before a bone', () => {
  checkWhole([
    ['Oedema of both femoral condyles.', ['femur: marrow_oedema']],
    ['Oedema of both condyles of the left femur.', ['left femur: marrow_oedema']],
    ['Oedema of both pubic rami on the left.', ['left pubis: marrow_oedema']],
    ['Oedema of both the ischium and the pubis.', ['ischium: marrow_oedema', 'pubis: marrow_oedema']],
    [
      'Oedema of both the ischia and the pubic bones.',
      [
        'left ischium: marrow_oedema',
        'left pubis: marrow_oedema',
        'right ischium: marrow_oedema',
        'right pubis: marrow_oedema',
      ],
    ],
    [
      'Oedema of both the tibial and fibular metaphyses.',
      [
        'left fibula, metaphysis: marrow_oedema',
        'left tibia, metaphysis: marrow_oedema',
        'right fibula, metaphysis: marrow_oedema',
        'right tibia, metaphysis: marrow_oedema',
      ],
    ],
    ['Oedema of both tibia and fibula.', ['fibula: marrow_oedema', 'tibia: marrow_oedema']],
    [
      'Oedema of both distal tibiae and fibulae.',
      [
        'left fibula: marrow_oedema',
        'left tibia, distal: marrow_oedema',
        'right fibula: marrow_oedema',
        'right tibia, distal: marrow_oedema',
      ],
    ],
    [
      'Oedema of the left third and fourth metatarsals.',
      ['left metatarsal (3rd): marrow_oedema', 'left metatarsal (4th): marrow_oedema'],
    ],
    ['Oedema of the left 2nd and 3rd ribs.', ['left rib (2nd): marrow_oedema', 'left rib (3rd): marrow_oedema']],
    [
      'Oedema of two thoracic vertebrae.',
      ['vertebra (thoracic, first of 2): marrow_oedema', 'vertebra (thoracic, second of 2): marrow_oedema'],
    ],
    ['Oedema of the left distal expanded tibia.', ['left tibia, distal: marrow_oedema, expansion']],
    ['Left expanded sclerotic clavicle.', ['left clavicle: sclerotic, expansion']],
    [
      'Oedema of the proximal and distal left tibia.',
      ['left tibia, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema'],
    ],
    ['Oedema of the medial and lateral ends of the left clavicle.', ['left clavicle: marrow_oedema']],
    ['Oedema of the distal end of the left radius.', ['left radius, distal: marrow_oedema']],
    ['Oedema of the neck of the left femur.', ['left femur: marrow_oedema']],
    ['Oedema of the middle phalanx of the left index finger.', ['left phalanx (2nd): marrow_oedema']],
    [
      'Oedema of the seventh cervical and first thoracic vertebrae.',
      ['vertebra (C7): marrow_oedema', 'vertebra (T1): marrow_oedema'],
    ],
    [
      'Oedema of the right first and left fifth metatarsals.',
      ['left metatarsal (5th): marrow_oedema', 'right metatarsal (1st): marrow_oedema'],
    ],
    [
      'Oedema of the medial and intermediate cuneiforms on the left.',
      ['left cuneiform (intermediate): marrow_oedema', 'left cuneiform (medial): marrow_oedema'],
    ],
    [
      'Oedema of the left medial and lateral cuneiforms.',
      ['left cuneiform (lateral): marrow_oedema', 'left cuneiform (medial): marrow_oedema'],
    ],
    ['Ribs: the 4th and 5th are expanded.', ['rib (4th): expansion', 'rib (5th): expansion']],
    [
      'Two of the left ribs, the 6th and the 7th, are expanded.',
      ['left rib (6th): expansion', 'left rib (7th): expansion'],
    ],
    ['Oedema of the supra-acetabular ilium on the left.', ['left ilium: marrow_oedema']],
    ['Oedema of the left para-sternal soft tissues.', []],
    ['Oedema at the sternal end of the left clavicle.', ['left clavicle: marrow_oedema']],
    ['Oedema of the acetabular portion of the left ilium.', ['left ilium: marrow_oedema']],
    ['Oedema of the iliac vessels.', []],
    ['Enlarged left femoral nerve; oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Thickening of tibial and femoral arteries.', []],
    ['The joints T8/9 are effused.', []],
    ['Oedema of the body and spine of the left scapula.', ['left scapula, body: marrow_oedema']],
    ['Oedema of the compressed vertebrae.', []],
    [
      'Collapse of T5 and T7. Oedema of the compressed vertebrae.',
      ['vertebra (T5): fracture_or_collapse', 'vertebra (T7): fracture_or_collapse'],
    ],
    [
      'Oedema of two vertebral bodies in the thoracic spine.',
      ['vertebra (thoracic, first of 2), body: marrow_oedema', 'vertebra (thoracic, second of 2), body: marrow_oedema'],
    ],
    [
      'Vertebral bodies at T2, T4 show oedema.',
      ['vertebra (T2), body: marrow_oedema', 'vertebra (T4), body: marrow_oedema'],
    ],
    ['T6 vertebral body oedema.', ['vertebra (T6), body: marrow_oedema']],
  ])
})

describe('what stands behind a bone', () => {
  checkWhole([
    ['Oedema: humerus R prox., femur L.', ['left femur: marrow_oedema', 'right humerus, proximal: marrow_oedema']],
    [
      'Oedema: fibula distal right, calcaneus left.',
      ['left calcaneus: marrow_oedema', 'right fibula, distal: marrow_oedema'],
    ],
    ['Oedema of the tibia, distal metaphysis, left.', ['left tibia, distal metaphysis: marrow_oedema']],
    [
      'Oedema of the tibia (left) and of the talus (right).',
      ['left tibia: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Oedema of the tibiae (distal epiphyses).',
      ['left tibia, distal epiphysis: marrow_oedema', 'right tibia, distal epiphysis: marrow_oedema'],
    ],
    ['Oedema of the tibia (left, distal).', ['left tibia, distal: marrow_oedema']],
    ['Oedema of the femur (see image 5).', ['femur: marrow_oedema']],
    ['Oedema of the tibia on the left.', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia on both sides.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the calcaneus of the left foot.', ['left calcaneus: marrow_oedema']],
    ['Oedema of the radius and ulna on the right.', ['right radius: marrow_oedema', 'right ulna: marrow_oedema']],
    ['Left acetabulum > right shows oedema.', ['left acetabulum: marrow_oedema', 'right acetabulum: marrow_oedema']],
    ['Oedema of the left acetabulum > right.', ['left acetabulum: marrow_oedema', 'right acetabulum: marrow_oedema']],
    ['The right radius and ulna both show oedema.', ['right radius: marrow_oedema', 'right ulna: marrow_oedema']],
    ['Radius and ulna both show oedema.', ['radius: marrow_oedema', 'ulna: marrow_oedema']],
    [
      'Oedema of the tibia proximal and distal, left.',
      ['left tibia, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema'],
    ],
    ['Oedema of the left tibia, proximal epiphysis.', ['left tibia, proximal epiphysis: marrow_oedema']],
    ['Oedema of the left metatarsal 3.', ['left metatarsal (3rd): marrow_oedema']],
    [
      'Oedema of the left metatarsals 2-4.',
      [
        'left metatarsal (2nd): marrow_oedema',
        'left metatarsal (3rd): marrow_oedema',
        'left metatarsal (4th): marrow_oedema',
      ],
    ],
    ['Oedema of the proximal phalanx of the left little finger.', ['left phalanx (5th): marrow_oedema']],
    ['Oedema of the tibia, right.', ['right tibia: marrow_oedema']],
    ['Oedema of the tibia, right and left.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibia, right fibula.', ['right fibula: marrow_oedema', 'tibia: marrow_oedema']],
    ['Oedema of the tibia on the right side.', ['right tibia: marrow_oedema']],
    ['Oedema of the tibia at the left ankle.', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia in the left leg.', ['left tibia: marrow_oedema']],
    ['Oedema of the lateral left clavicle end.', ['left clavicle: marrow_oedema']],
    ['Oedema of the tibia, bilateral.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibia bilaterally.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibia symmetrically.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
  ])
})
