/** Phrases and lists of bones: the words that make the difference, and those that make none. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('adjectives that name no bone', () => {
  checkWhole([
    ['Oedema around the iliac vessels.', []],
    ['Oedema of the femoral nerve.', []],
    ['Oedema around the tibial and femoral arteries.', []],
    ['Oedema of the iliac bone and sacrum.', ['ilium: marrow_oedema', 'sacrum: marrow_oedema']],
    ['Oedema of the iliac and femoral lymph nodes.', []],
    ['Oedema of the iliac and pubic bones.', ['ilium: marrow_oedema', 'pubis: marrow_oedema']],
    ['Oedema of the supra-acetabular ilium.', ['ilium: marrow_oedema']],
    ['Oedema of the disc L3/4.', []],
    ['Oedema of the disc L3/L4 and of the vertebra T8.', []],
    ['Oedema of the facet joints T8/9.', []],
    ['Oedema of the sternal end of the left clavicle.', ['left clavicle: marrow_oedema']],
    ['Oedema of the acetabular portions of ilium and pubis.', ['ilium: marrow_oedema', 'pubis: marrow_oedema']],
    ['Oedema of the acetabular part of the left ilium.', ['left ilium: marrow_oedema']],
    ['Oedema of the acromial end of the right clavicle.', ['right clavicle: marrow_oedema']],
    ['Oedema of the left acetabulum in its pubic and ischial parts.', ['left acetabulum: marrow_oedema']],
    ['Oedema of the left pelvis in its pubic and ischial parts.', ['left pelvis: marrow_oedema']],
    ['Oedema of the patellar tendon.', []],
    ['Oedema of the patellar tendon and patella.', ['patella: marrow_oedema']],
    ['Oedema of the tibial tuberosity of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the femoral part of the hip.', ['femur: marrow_oedema']],
    ['Oedema of body and spine of the left scapula.', ['left scapula, body: marrow_oedema']],
  ])
})

describe('the phrase of a bone', () => {
  checkWhole([
    ['Oedema of both femoral condyles and the left tibia.', ['femur: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of both tibial plateaus.', ['tibia: marrow_oedema']],
    ['Oedema of both tibiae.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of both humeral epicondyles.', ['humerus: marrow_oedema']],
    [
      'Oedema of both humeral metaphyses.',
      ['left humerus, metaphysis: marrow_oedema', 'right humerus, metaphysis: marrow_oedema'],
    ],
    ['Oedema of both the tibia and the fibula.', ['fibula: marrow_oedema', 'tibia: marrow_oedema']],
    ['Oedema of both 2nd and 3rd metatarsals.', ['metatarsal (2nd): marrow_oedema', 'metatarsal (3rd): marrow_oedema']],
    [
      'Oedema of both second metatarsals.',
      ['left metatarsal (2nd): marrow_oedema', 'right metatarsal (2nd): marrow_oedema'],
    ],
    ['Oedema of three ribs.', ['rib: marrow_oedema']],
    ['Oedema of two left ribs.', ['left rib: marrow_oedema']],
    ['Oedema of nine vertebrae.', ['vertebra: marrow_oedema']],
    [
      'Oedema of eight vertebrae.',
      [
        'vertebra (eighth of 8): marrow_oedema',
        'vertebra (fifth of 8): marrow_oedema',
        'vertebra (first of 8): marrow_oedema',
        'vertebra (fourth of 8): marrow_oedema',
        'vertebra (second of 8): marrow_oedema',
        'vertebra (seventh of 8): marrow_oedema',
        'vertebra (sixth of 8): marrow_oedema',
        'vertebra (third of 8): marrow_oedema',
      ],
    ],
    [
      'Oedema of two vertebral bodies in the thoracic spine.',
      ['vertebra (thoracic, first of 2), body: marrow_oedema', 'vertebra (thoracic, second of 2), body: marrow_oedema'],
    ],
    [
      'Oedema of two dorsal vertebrae.',
      ['vertebra (thoracic, first of 2): marrow_oedema', 'vertebra (thoracic, second of 2): marrow_oedema'],
    ],
    ['Oedema of the third lumbar vertebra.', ['vertebra (L3): marrow_oedema']],
    [
      'Oedema of the second and third lumbar vertebrae.',
      ['vertebra (L2): marrow_oedema', 'vertebra (L3): marrow_oedema'],
    ],
    ['Left expanded clavicle.', ['left clavicle: expansion']],
    ['Left sclerotic expanded clavicle.', ['left clavicle: sclerotic, expansion']],
    ['Left CRMO clavicle.', ['left clavicle']],
    ['Oedema of the distal metaphysis of the left tibia.', ['left tibia, distal metaphysis: marrow_oedema']],
    ['Oedema of the distal half of the left tibia.', ['left tibia, distal: marrow_oedema']],
    ['Oedema in the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the metaphysis and left tibia.', ['left tibia, metaphysis: marrow_oedema']],
    ['Oedema of the anterior and posterior parts of the left ilium.', ['left ilium: marrow_oedema']],
    ['Oedema of the proximal phalanx of the right third toe.', ['right phalanx (3rd): marrow_oedema']],
    ['Oedema of humerus R prox., femur L.', ['left femur: marrow_oedema', 'right humerus, proximal: marrow_oedema']],
    ['Humerus R prox., femur L: oedema.', ['left femur: marrow_oedema', 'right humerus, proximal: marrow_oedema']],
    [
      'Oedema of fibula distal right, calcaneus left.',
      ['left calcaneus: marrow_oedema', 'right fibula, distal: marrow_oedema'],
    ],
    ['Oedema of the tibia proximal and distal.', ['tibia, distal: marrow_oedema', 'tibia, proximal: marrow_oedema']],
    ['Oedema of the tibia proximal and fibula.', ['fibula: marrow_oedema', 'tibia, proximal: marrow_oedema']],
    ['Oedema of the left tibia, distal epiphysis.', ['left tibia, distal epiphysis: marrow_oedema']],
    ['Oedema of the left tibia, epiphysis.', ['left tibia, epiphysis: marrow_oedema']],
    ['Oedema of the tibia (left).', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia (left, distal metaphysis).', ['left tibia, distal metaphysis: marrow_oedema']],
    ['Oedema of the tibia (left fibula normal).', ['tibia: marrow_oedema']],
    ['Oedema of the tibia (distal epiphysis).', ['tibia, distal epiphysis: marrow_oedema']],
    [
      'Oedema of the metatarsals (2nd and 3rd) on the left.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    ['Oedema of the tibia (left', ['left tibia: marrow_oedema']],
    ['Oedema of the left acetabulum > right.', ['left acetabulum: marrow_oedema', 'right acetabulum: marrow_oedema']],
    ['Oedema of the acetabulum left > right.', ['left acetabulum: marrow_oedema', 'right acetabulum: marrow_oedema']],
    [
      'Oedema of the left acetabulum < right side.',
      ['left acetabulum: marrow_oedema', 'right acetabulum: marrow_oedema'],
    ],
    ['Oedema of the tibia, left.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the tibia, left fibula and sternum.',
      ['left fibula: marrow_oedema', 'sternum: marrow_oedema', 'tibia: marrow_oedema'],
    ],
    ['Oedema of the tibia, left and right.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibia, right, and the sternum.', ['right tibia: marrow_oedema', 'sternum: marrow_oedema']],
    ['Oedema of the tibia on the left.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the tibia on the left and sclerosis of the fibula on the right.',
      ['left tibia: marrow_oedema', 'right fibula: sclerotic'],
    ],
    ['Oedema of the talus of the left foot.', ['left talus: marrow_oedema']],
    ['Oedema of the talus in the right ankle.', ['right talus: marrow_oedema']],
    ['Oedema of the second metatarsal of the left foot.', ['left metatarsal (2nd): marrow_oedema']],
    ['Oedema of the phalanx of the left big toe.', ['left phalanx (1st): marrow_oedema']],
    ['Oedema of the tibia on both sides.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibia at the left.', ['left tibia: marrow_oedema']],
    ['Oedema of the tibia of the left leg.', ['left tibia: marrow_oedema']],
    ['The right radius and ulna both show oedema.', ['right radius: marrow_oedema', 'right ulna: marrow_oedema']],
    ['The radius and ulna both show oedema.', ['radius: marrow_oedema', 'ulna: marrow_oedema']],
    ['The clavicles both show oedema.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['One of the clavicles shows oedema.', ['clavicle: marrow_oedema']],
    ['One clavicle shows oedema.', ['clavicle: marrow_oedema']],
    ['The clavicles show oedema.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Symmetric oedema of the tibia.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibia symmetrically.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
  ])
})

describe('what two bones share', () => {
  checkWhole([
    [
      'Oedema of the left distal femur and proximal tibia.',
      ['left femur, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema'],
    ],
    ['Oedema of the left tibia and sternum.', ['left tibia: marrow_oedema', 'sternum: marrow_oedema']],
    [
      'Oedema of the left femur and tibiae.',
      ['left femur: marrow_oedema', 'left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the right femur and right tibia, fibula.',
      ['right femur: marrow_oedema', 'right fibula: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the distal femoral and proximal tibial metaphyses.',
      [
        'left femur, distal metaphysis: marrow_oedema',
        'left tibia, proximal metaphysis: marrow_oedema',
        'right femur, distal metaphysis: marrow_oedema',
        'right tibia, proximal metaphysis: marrow_oedema',
      ],
    ],
    ['Oedema of the T6 vertebral body.', ['vertebra (T6), body: marrow_oedema']],
    [
      'Oedema of vertebral bodies at T2, T4.',
      ['vertebra (T2), body: marrow_oedema', 'vertebra (T4), body: marrow_oedema'],
    ],
    ['Oedema of the T6 and L2 bodies.', ['vertebra (L2), body: marrow_oedema', 'vertebra (T6), body: marrow_oedema']],
    [
      'The compressed vertebrae T6 and T8 show oedema.',
      ['vertebra (T6): marrow_oedema, fracture_or_collapse', 'vertebra (T8): marrow_oedema, fracture_or_collapse'],
    ],
    [
      'Oedema of T6 and T8. Both vertebral bodies are compressed.',
      ['vertebra (T6): marrow_oedema, fracture_or_collapse', 'vertebra (T8): marrow_oedema, fracture_or_collapse'],
    ],
    [
      'Oedema of the medial and intermediate cuneiforms of the left foot.',
      ['left cuneiform (intermediate): marrow_oedema', 'left cuneiform (medial): marrow_oedema'],
    ],
    [
      'Oedema of the left medial, intermediate and lateral cuneiforms.',
      [
        'left cuneiform (intermediate): marrow_oedema',
        'left cuneiform (lateral): marrow_oedema',
        'left cuneiform (medial): marrow_oedema',
      ],
    ],
    ['Oedema of the left medial cuneiform.', ['left cuneiform (medial): marrow_oedema']],
    ['Oedema of the left cuneiforms.', ['left cuneiform: marrow_oedema']],
    [
      'Oedema of the right first and left fifth metatarsals.',
      ['left metatarsal (5th): marrow_oedema', 'right metatarsal (1st): marrow_oedema'],
    ],
    [
      'Oedema of the right first and fifth metatarsals.',
      ['right metatarsal (1st): marrow_oedema', 'right metatarsal (5th): marrow_oedema'],
    ],
    [
      'Oedema of the left tibia and the contralateral fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema'],
    ],
    ['Oedema of the left tibia and the fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia and the cuboid of the opposite foot.',
      ['left tibia: marrow_oedema', 'right cuboid: marrow_oedema'],
    ],
    ['Oedema of the intertrochanteric left femur.', ['left femur: marrow_oedema']],
    ['Oedema of the tibia and fibula on the left.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the sternum and the fibula on the left.', ['left fibula: marrow_oedema', 'sternum: marrow_oedema']],
    ['Oedema of the left tibia + fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the left tibia (and fibula).', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the left tibia, of the fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the occipital bone.', ['skull (occipital): marrow_oedema']],
    ['Oedema of the left tibia and clivus.', ['left tibia: marrow_oedema', 'skull (clivus): marrow_oedema']],
  ])
})

describe('lists that name a bone once', () => {
  checkWhole([
    [
      'Oedema of the left distal and right proximal tibia.',
      ['left tibia, distal: marrow_oedema', 'right tibia, proximal: marrow_oedema'],
    ],
    [
      'Oedema of the proximal right and distal left femur.',
      ['left femur, distal: marrow_oedema', 'right femur, proximal: marrow_oedema'],
    ],
    ['Oedema of ribs: right 3rd, left 5th.', ['left rib (5th): marrow_oedema', 'right rib (3rd): marrow_oedema']],
    ['Humeri: foci R prox., L dist.', ['left humerus, distal', 'right humerus, proximal']],
    [
      'Oedema of the 2nd metatarsal on the right and the 3rd on the left.',
      ['left metatarsal (3rd): marrow_oedema', 'right metatarsal (2nd): marrow_oedema'],
    ],
    [
      'Metatarsals: oedema right II, left IV.',
      ['left metatarsal (4th): marrow_oedema', 'right metatarsal (2nd): marrow_oedema'],
    ],
    [
      'The left third rib is oedematous; the fifth likewise.',
      ['left rib (3rd): marrow_oedema', 'left rib (5th): marrow_oedema'],
    ],
    ['The left third rib is oedematous; the fifth is normal.', ['left rib (3rd): marrow_oedema']],
    [
      'Oedema of the right clavicle medial, left lateral.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Rib lesions: right 3rd, left 5th.', ['left rib (5th)', 'right rib (3rd)']],
    [
      'Oedema of the left femur distal, right femur proximal.',
      ['left femur, distal: marrow_oedema', 'right femur, proximal: marrow_oedema'],
    ],
    ['Oedema of the left and right tibia.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    [
      'Oedema of the left and right distal tibia.',
      ['left tibia, distal: marrow_oedema', 'right tibia, distal: marrow_oedema'],
    ],
    [
      'Oedema of the left distal and proximal tibia.',
      ['left tibia, distal: marrow_oedema', 'left tibia, proximal: marrow_oedema'],
    ],
  ])
})

describe('two sides of one bone or of two', () => {
  checkWhole([
    ['Oedema of the rib on the right and the left radius.', ['left radius: marrow_oedema', 'right rib: marrow_oedema']],
    ['Oedema of the rib on the right and left.', ['left rib: marrow_oedema', 'right rib: marrow_oedema']],
    ['Oedema of the rib on the right and left side.', ['left rib: marrow_oedema', 'right rib: marrow_oedema']],
    ['Oedema of the tibia on the right and left tibia.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    [
      'Oedema of the distal tibia on the right and left distal radius.',
      ['left radius, distal: marrow_oedema', 'right tibia, distal: marrow_oedema'],
    ],
    [
      'Oedema of the tibia on the right and left tibial metaphyses.',
      ['left tibia, metaphysis: marrow_oedema', 'right tibia, metaphysis: marrow_oedema'],
    ],
    ['Oedema of the rib on the left and right ulna.', ['left rib: marrow_oedema', 'right ulna: marrow_oedema']],
    ['Oedema of the rib on both the right and left.', ['left rib: marrow_oedema', 'right rib: marrow_oedema']],
    ['Oedema of the right and left radius.', ['left radius: marrow_oedema', 'right radius: marrow_oedema']],
  ])
})
