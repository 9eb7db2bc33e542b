/** Sides, lists by side or region, headings, and one lesion from many words. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('sides', () => {
  checkWhole([
    ['The left clavicle is broadened compared with the right.', ['left clavicle: expansion']],
    ['The left tibia is as wide as on the right, oedema.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, not present on the right.', ['left tibia: marrow_oedema']],
    ['Clavicles: left medial oedema, right normal.', ['left clavicle: marrow_oedema']],
    [
      'Clavicles: left medial oedema, right medial oedema.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Femora: left oedema, right no focus.', ['left femur: marrow_oedema']],
    ['Oedema of the tibiae, right 12 mm, left 0 mm.', ['right tibia: marrow_oedema']],
    ['Oedema on both sides of the tibia.', ['tibia: marrow_oedema']],
    ['Oedema on both sides of the mandible.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema']],
    [
      'Oedema of several ribs and both halves of the mandible.',
      ['left mandible: marrow_oedema', 'rib: marrow_oedema', 'right mandible: marrow_oedema'],
    ],
    [
      'The mandible is dense, on the left up to the angle, on the right up to the molars.',
      ['left mandible: sclerotic', 'right mandible: sclerotic'],
    ],
    ['Oedema of the tibiae, more on the left.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema of the tibiae on the left.', ['left tibia: marrow_oedema']],
    ['Oedema of the whole mandible.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema']],
    ['Oedema of the mandible.', ['mandible: marrow_oedema']],
    ['Oedema of the femoral necks, symmetric.', ['left femur: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of the left tibia and fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia and of T9 and of the fibula.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    [
      'Oedema of the left calcaneus has resolved, but a focus has appeared in the cuboid.',
      ['cuboid', '~left calcaneus'],
    ],
    ['Oedema of the talus.', ['left talus: marrow_oedema'], 'MRI left foot'],
    ['Oedema of the ulna.', ['ulna: marrow_oedema'], 'MRI left foot'],
    [
      'On the right, oedema of the tibia. Oedema of the fibula.',
      ['right fibula: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Right foot: oedema in the talus. Left: oedema in the cuboid.',
      ['left cuboid: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'R hand: oedema of the scaphoid. Ribs: oedema of the left 5th rib. Radius: oedema.',
      ['left rib (5th): marrow_oedema', 'radius: marrow_oedema', 'right scaphoid: marrow_oedema'],
    ],
    ['Right leg: oedema of the tibia. Fibula: oedema.', ['right fibula: marrow_oedema', 'right tibia: marrow_oedema']],
    [
      'R FOOT\nOedema of the talus.\nL FOOT\nOedema of the cuboid.',
      ['left cuboid: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    ['Lower leg, left (second episode)\nOedema of the tibia.', ['left tibia: marrow_oedema']],
    ['Left femur, whole bone.\nOedema.', []],
    ['Of both calcanei only the left shows oedema.', ['left calcaneus: marrow_oedema']],
    [
      'Both calcanei lucent on the left, merely oedematous on the right.',
      ['left calcaneus: lytic', 'right calcaneus: marrow_oedema'],
    ],
    [
      'Both calcanei are oedematous on the left and on the right.',
      ['left calcaneus: marrow_oedema', 'right calcaneus: marrow_oedema'],
    ],
  ])
})

describe('lists by side or by region', () => {
  checkWhole([
    ['Right-sided lesions: clavicle.\nLeft: tibia.', ['left tibia', 'right clavicle']],
    [
      'Left-sided lesions: distal femur, talus. Right-sided: cuboid.',
      ['left femur, distal', 'left talus', 'right cuboid'],
    ],
    ['Lesions. Left-sided: distal femur, talus.', ['left femur, distal', 'left talus']],
    [
      'Spine: D9, L5.\nArms: nil.\nFeet: R cuboid.',
      ['right cuboid', 'vertebra (L5)', 'vertebra (T9)'],
      'Whole body MRI: lesions',
    ],
    [
      'Spine: D9, L5.\nFeet: R cuboid.\nThree sites altogether.',
      ['right cuboid', 'vertebra (L5)', 'vertebra (T9)'],
      'Whole body MRI: lesions',
    ],
    ['Spine: D9, L5.\nFeet: R cuboid.', [], 'Whole body MRI'],
    ['Spine: D9, L5.\nArms: nil.\nFeet: R cuboid.', [], 'Radiographs'],
    [
      'Head: L mandible oedema.\nSpine: D9.\nFeet: R cuboid.',
      ['left mandible: marrow_oedema', 'right cuboid', 'vertebra (T9)'],
      'Whole body MRI',
    ],
    ['D9.\nL5.\nFeet: nil.', [], 'Whole body MRI'],
    [
      'L distal tibia. R ilium.',
      ['left tibia, distal: marrow_oedema', 'right ilium: marrow_oedema'],
      'Whole-body MRI: sites of marrow oedema',
    ],
    ['L distal tibia. R ilium.', [], 'Whole-body MRI: no sites of marrow oedema'],
  ])
})

describe('a bone above, and more bones in its line', () => {
  checkWhole([
    ['Left talus: marrow oedema, effusion of the ankle.', ['left talus: marrow_oedema']],
    ['Acetabulum left: marrow oedema of the roof, small effusion of the hip.', ['left acetabulum: marrow_oedema']],
    ['Left distal femur: marrow oedema, small effusion of the left knee.', ['left femur, distal: marrow_oedema']],
    ['Left femur: marrow oedema, with synovitis of the knee.', ['left femur: marrow_oedema']],
    ['Right clavicle: sclerosis, oedema of the sternum.', ['right clavicle: sclerotic', 'sternum: marrow_oedema']],
    ['Pelvis: sclerotic, lytic lesion of the left ilium.', ['left ilium: sclerotic, lytic']],
    ['Left tibia: oedema, also in the fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Left ilium: oedema extending into the sacrum.', ['left ilium: marrow_oedema', 'sacrum: marrow_oedema']],
    ['Left tibia: oedema in the fibula.', ['left fibula: marrow_oedema']],
    ['Left tibia: normal, oedema of the fibula.', ['left fibula: marrow_oedema']],
    [
      'Left tibia and fibula: oedema, extending into the talus.',
      ['left fibula: marrow_oedema', 'left talus: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    [
      'Lesion of the left femur, oedema with soft tissue swelling of the tibia.',
      ['left femur', 'left tibia: marrow_oedema'],
    ],
    ['Lacunar image of the left humerus, surrounded by a condensed border.', ['left humerus: sclerotic_margin, lytic']],
    ['Lytic lesion of the left radius, poorly limited.', ['left radius: lytic, not sclerotic_margin']],
    [
      'Lytic defect of the left radius with non-sclerotic, bevelled borders.',
      ['left radius: lytic, not sclerotic_margin'],
    ],
    ['Oedema of the left tibia. The fibula and talus without alterations.', ['left tibia: marrow_oedema']],
    ['Accessory navicular bone as norm variant.', []],
  ])
})

describe('headings', () => {
  checkWhole([
    ['EXAM: MRI left ankle\nEXAM: MRI ANKLE\nOedema of the talus.', ['left talus: marrow_oedema']],
    ['EXAM: MRI left ankle\nEXAM: MRI right knee\nOedema of the patella.', ['right patella: marrow_oedema']],
    ['The radiograph of the left knee is normal. MRI: oedema of the patella.', ['left patella: marrow_oedema']],
    [
      'HISTORY: Pain of the left knee.\nFINDINGS: Oedema of the patella.\nIMPRESSION: Lesion of the patella.',
      ['left patella: marrow_oedema'],
    ],
    [
      'FINDINGS: Oedema of the left patella.\nTECHNIQUE: T1 of the right tibia.\nPLAN: Lesion of the left talus to be biopsied.',
      ['left patella: marrow_oedema'],
    ],
    ['Focus in the left tibia.', ['left tibia: increased_uptake'], 'Bone scan'],
    ['Focus in the left tibia.', ['left tibia'], 'MRI legs'],
    ['Foci in the left tibia.', ['left tibia: increased_uptake'], 'PET-CT'],
  ])
})

describe('one lesion from many words', () => {
  checkWhole([
    ['Lesion of the left femur. The femur is sclerotic.', ['left femur: sclerotic']],
    ['Lesion of the left femur. Lesion of a femur.', ['left femur']],
    ['Lesion of L3. A lumbar vertebra is collapsed.', ['vertebra (L3): fracture_or_collapse']],
    ['Lesion of T3. A lumbar vertebra is collapsed.', ['vertebra (T3)', 'vertebra (lumbar): fracture_or_collapse']],
    [
      'Oedema of the distal left tibia. Lysis of the proximal left tibia.',
      ['left tibia, distal: marrow_oedema', 'left tibia, proximal: lytic'],
    ],
    ['Oedema of the distal left tibia. Lysis of the left tibia.', ['left tibia, distal: lytic, marrow_oedema']],
    ['Oedema of the left tibia. Possible lysis of the left tibia.', ['left tibia: marrow_oedema']],
    ['Possible lysis of the left tibia. Oedema of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia. Previously fracture of the left tibia.', ['left tibia: marrow_oedema']],
    ['Soft tissue mass beside the left femur.', []],
    ['Oedema of the left femur with soft tissue mass.', ['left femur: marrow_oedema, soft_tissue_mass']],
    ['Lesion of the left femur, without sclerosis. The left femur is sclerotic.', ['left femur: sclerotic']],
    ['Lesion of the right sacrum.', ['right sacrum']],
    ['Lesion of the sacrum.', ['sacrum']],
    [
      'Compressed vertebral body at T7. The vertebral bodies have oedema.',
      ['vertebra (T7), body: marrow_oedema, fracture_or_collapse'],
    ],
    [
      'Lesion of T7 and T8. The vertebral bodies are collapsed.',
      ['vertebra (T7): fracture_or_collapse', 'vertebra (T8): fracture_or_collapse'],
    ],
    ['Left femur: lytic lesion in the diaphysis.', ['left femur, diaphysis: lytic']],
    ['Left femur and left tibia: lytic lesion in the diaphysis.', ['left femur: lytic', 'left tibia: lytic']],
    ['Left femur: lytic lesion in the diaphysis, sclerosis in the neck.', ['left femur, diaphysis: sclerotic, lytic']],
  ])
})
