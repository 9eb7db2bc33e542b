/** More of the conditions around a lesion: places, lists, headings and likeness. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('the side of another limb, the same side, the other one', () => {
  checkWhole([
    [
      'Oedema of the right first rib and of the clavicle on the same side.',
      ['right clavicle: marrow_oedema', 'right rib (1st): marrow_oedema'],
    ],
    [
      'Oedema of the right first rib and of the clavicle on that side.',
      ['right clavicle: marrow_oedema', 'right rib (1st): marrow_oedema'],
    ],
    [
      'Oedema of the right first rib and of the ipsilateral clavicle.',
      ['right clavicle: marrow_oedema', 'right rib (1st): marrow_oedema'],
    ],
    [
      'Oedema of both first ribs and of the ipsilateral clavicle.',
      ['clavicle: marrow_oedema', 'left rib (1st): marrow_oedema', 'right rib (1st): marrow_oedema'],
    ],
    ['Lower leg, left.\nThe tibia carries on this side a lytic lesion.', ['left tibia: lytic']],
    [
      'Oedema of the left talus and of the cuboid of the opposite foot.',
      ['left talus: marrow_oedema', 'right cuboid: marrow_oedema'],
    ],
    [
      'Oedema of the left talus and of the cuboid of that foot.',
      ['left cuboid: marrow_oedema', 'left talus: marrow_oedema'],
    ],
    [
      'Oedema of both tali. Lesion of the cuboid of the opposite foot.',
      ['cuboid', 'left talus: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia and of the opposite femur.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema'],
    ],
    ['Oedema of the left ilium and of the opposite sacrum.', ['left ilium: marrow_oedema', 'sacrum: marrow_oedema']],
    [
      'Oedema of the left tibia, T9 and the contralateral tibia.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. Oedema of the contralateral humerus.',
      ['humerus: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['Oedema of the contralateral tibia.', ['tibia: marrow_oedema']],
    [
      'Oedema of the left clavicle, but also of the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    [
      'Oedema of the left clavicle, as well as the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Oedema of the left clavicle extending to the right.', ['?right clavicle', 'left clavicle: marrow_oedema']],
    ['Oedema of the left clavicle, the muscle on the right swollen.', ['left clavicle: marrow_oedema']],
    ['Oedema of the left clavicle and it is normal on the right.', ['left clavicle: marrow_oedema']],
    ['No oedema of the left clavicle and of the right.', []],
    ['Oedema of the left clavicle and the left.', ['left clavicle: marrow_oedema']],
    ['Oedema of the sternum and also on the right.', ['sternum: marrow_oedema']],
    ['Unlike the right clavicle, the left is thickened.', ['left clavicle: expansion']],
    ['Unlike the right clavicle, the right is thickened.', []],
    ['Unlike the sternum, the left is thickened.', []],
    ['Unlike the right clavicle and right rib, the left is thickened.', []],
  ])
})

describe('the measure, on either side of the bound', () => {
  checkWhole([
    ['The left clavicle is thicker than the right, sclerosis.', ['left clavicle: sclerotic, expansion']],
    ['The left tibia is as long as the right tibia, oedematous.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, as well as on the right.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['T6 collapsed (T7 14 mm, T8 14 mm).', ['vertebra (T6): fracture_or_collapse']],
    ['T9 is collapsed compared with T8 and T10.', ['vertebra (T9): fracture_or_collapse']],
    ['T9 is collapsed as opposed to T8.', ['vertebra (T9): fracture_or_collapse']],
    ['T9 is collapsed, in contrast to T8, which is normal.', ['vertebra (T9): fracture_or_collapse']],
  ])
})

describe('sides that are said of what is free', () => {
  checkWhole([
    ['Oedema of the left tibia, sparing the right.', ['left tibia: marrow_oedema']],
    ['Clavicles: left medial oedema, right joint normal.', ['left clavicle: marrow_oedema']],
    ['Clavicles: left medial oedema, right normal signal.', ['left clavicle: marrow_oedema']],
    ['Clavicles: left medial oedema, right lesion.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Clavicles: right normal, left medial oedema.', ['left clavicle: marrow_oedema']],
    ['Tibiae: right 0 mm, left 12 mm of oedema.', ['left tibia: marrow_oedema']],
    ['Oedema on both sides of the tibiae.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    ['Oedema on either side of the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema on both sides of the pelvis.', ['left pelvis: marrow_oedema', 'right pelvis: marrow_oedema']],
    ['Oedema on both sides.', []],
    ['Oedema of both halves of the mandible.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema']],
    ['Oedema of the entire mandible.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema']],
    ['Oedema of the whole clavicle.', ['clavicle: marrow_oedema']],
    ['Oedema of the clavicles, particularly right.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Oedema of the clavicles, only right.', ['right clavicle: marrow_oedema']],
    ['Oedema of the clavicles, symmetric.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Oedema of the clavicle, symmetric.', ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema']],
    ['Oedema of T9, symmetric.', ['vertebra (T9): marrow_oedema']],
    ['The mandible is dense on the left.', ['left mandible: sclerotic']],
    ['The mandible is dense, on the left up to the angle.', ['left mandible: sclerotic']],
    ['Oedema of the ribs.', ['rib: marrow_oedema']],
    ['Oedema of the femoral necks.', ['left femur: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of the femoral neck.', ['femur: marrow_oedema']],
    ['Femora: right neck oedema.', ['right femur: marrow_oedema']],
    ['Oedema of the radius.', ['right radius: marrow_oedema'], 'MRI left knee and right wrist'],
    ['Oedema of the patella.', ['left patella: marrow_oedema'], 'MRI left knee and right wrist'],
    ['Oedema of the patella.', ['patella: marrow_oedema'], 'MRI both knees'],
    ['Oedema of the patella.', ['patella: marrow_oedema'], 'MRI knees'],
    ['Oedema of T9.', ['vertebra (T9): marrow_oedema'], 'MRI left knee'],
    ['Oedema of the left patella.', ['left patella: marrow_oedema'], 'MRI right knee'],
    ['Oedema of the left tibia. Oedema of the fibula.', ['left fibula: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Oedema of the left tibia. Oedema of the clavicle.', ['clavicle: marrow_oedema', 'left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia. Oedema of the right talus. Oedema of the fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. No oedema of the right tibia. Oedema of the fibula.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['HISTORY: Pain in the left leg.\nFINDINGS: Oedema of the fibula.', ['left fibula: marrow_oedema']],
    ['HISTORY: Pain in the left leg.\nFINDINGS: Oedema of the clavicle.', ['clavicle: marrow_oedema']],
    [
      'On the left, oedema of the tibia.\nIMPRESSION: Oedema of the femur.',
      ['femur: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    [
      'Left: oedema of the tibia. Spine: oedema of T9. Oedema of the fibula.',
      ['fibula: marrow_oedema', 'left tibia: marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
  ])
})

describe('retracted, or the same on the other side', () => {
  checkWhole([
    ['An oedema of the left femur had been reported. I cannot see it.', ['?left femur']],
    ['Oedema of the left femur. It was not confirmed.', ['?left femur']],
    ['Oedema of the left femur. It was confirmed.', ['left femur: marrow_oedema']],
    ['Oedema of the left femur. We can see it.', ['left femur: marrow_oedema']],
    ['Oedema of the left femur. On the right the same.', ['left femur: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of the left femur. On the left the same.', ['left femur: marrow_oedema']],
    ['Oedema of both femora. On the right the same.', ['left femur: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of the sternum. On the right the same.', ['sternum: marrow_oedema']],
    [
      'Oedema of the left femur and right tibia. On the right the same.',
      ['left femur: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'Oedema of the left femur. The same findings on the right, but less marked.',
      ['left femur: marrow_oedema', 'right femur: marrow_oedema'],
    ],
    ['Oedema of the left femur. The same findings on the right knee.', ['left femur: marrow_oedema']],
    [
      'Oedema of the left femur and tibia. Right: identical.',
      [
        'left femur: marrow_oedema',
        'left tibia: marrow_oedema',
        'right femur: marrow_oedema',
        'right tibia: marrow_oedema',
      ],
    ],
    ['Oedema of the femur. All lesions are on the left.', ['left femur: marrow_oedema']],
  ])
})

describe('lists, their heads and their ends', () => {
  checkWhole([
    [
      'Lesions are in:\n1. T5 and T9. Discs not involved.\n2. Right ischium.',
      ['right ischium', 'vertebra (T5)', 'vertebra (T9)'],
    ],
    [
      'Lesions are in:\nT5 and T9.\nThe liver is normal.\nRight ischium.',
      ['right ischium', 'vertebra (T5)', 'vertebra (T9)'],
    ],
    ['Lytic lesions are in:\nT5\nRight ischium', ['right ischium: lytic', 'vertebra (T5): lytic']],
    ['No lesions are in:\nT5\nRight ischium', []],
    ['Osteomyelitis:\n1. T5\n2. Right ischium', ['right ischium', 'vertebra (T5)']],
    ['1. R distal tibia new\n2. L ilium unchanged', ['left ilium', 'right tibia, distal']],
    ['Residual: left tibia.', ['left tibia']],
    ['Remaining focus: left tibia.', ['left tibia']],
    ['Left tibia: new.', ['left tibia']],
    ['Left tibia: unchanged.', ['?left tibia']],
    ['No lesion except in the right fibula, which is lytic.', ['right fibula: lytic']],
    ['Lesion except in the right fibula.', []],
    ['No lesion; right fibula.', []],
    ['Lesions have disappeared, other than the left talus.', ['left talus']],
    ['Lesions have disappeared, the left talus too.', ['~left talus']],
    ['Normal bone marrow with the exception of the left talus, which shows oedema.', ['left talus: marrow_oedema']],
    ['Normal signal of all bones aside from the left talus.', ['left talus']],
    ['Oedema of all bones aside from the left talus.', []],
    ['Except for the left talus, oedema has resolved.', ['left talus: marrow_oedema']],
    ['The lesion is not in the left tibia but in the right femur there is oedema.', ['right femur: marrow_oedema']],
    [
      'Spine: T5.\nPelvis: R ilium.\nArms: nil.\nHands: nil.',
      ['right ilium: increased_uptake', 'vertebra (T5): increased_uptake'],
      'Bone scan',
    ],
    ['Spine: T5.\nPelvis: R ilium.\nOsteomyelitis of the L tibia.', ['left tibia'], 'Bone scan'],
    [
      'Spine - T5.\nPelvis - R ilium.\nArms - none.',
      ['right ilium: increased_uptake', 'vertebra (T5): increased_uptake'],
      'PET',
    ],
    ['Spine: T5 normal.\nPelvis: R ilium normal.\nArms: nil.', [], 'PET'],
    ['Left: clavicle, rib. Right: femur.', []],
    ['Lesions. On the left side: clavicle. On the right side: femur.', ['left clavicle', 'right femur']],
    ['Oedema. Midline: sternum, sacrum.', ['sacrum: marrow_oedema', 'sternum: marrow_oedema']],
    [
      'Right foot: oedema in the talus. Left foot: cuboid.',
      ['left cuboid: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    ['Right foot: osteomyelitis in the talus. Left foot: cuboid.', ['right talus']],
    ['Right foot: possible oedema in the talus. Left foot: cuboid.', ['?right talus']],
  ])
})

describe('notes and pathology aside: what other words add', () => {
  checkWhole([
    ['Every sclerotic area of the radiographs shows uptake. Lesion of the left femur.', ['left femur']],
    ['Also oedema in the right ischium.', ['right ischium: marrow_oedema']],
    ['Ramus, coronoid process and condyle are sclerotic on the left.', ['left mandible: sclerotic'], 'CT jaw'],
    ['The coronoid process is sclerotic on the left.', ['left ulna: sclerotic'], 'CT elbow'],
    [
      'Lesions of T5 and the left femur. These vertebrae are collapsed.',
      ['left femur', 'vertebra (T5): fracture_or_collapse'],
    ],
    ['Lesion of the left femur. These vertebrae are collapsed.', ['left femur', 'vertebra: fracture_or_collapse']],
    ['Lesions of T5. Both vertebrae are collapsed.', ['vertebra (T5): fracture_or_collapse']],
    ['Focal uptake in the left femur.', ['left femur: increased_uptake'], 'Bone scan'],
    ['Abnormal uptake in the left femur.', ['left femur: increased_uptake'], 'Bone scan'],
    [
      'A lytic lesion of the left femur. A similar lesion in the right talus.',
      ['left femur: lytic', 'right talus: lytic'],
    ],
    [
      'A collapsed T9 with oedema. A similar lesion in T10.',
      ['vertebra (T10): marrow_oedema', 'vertebra (T9): marrow_oedema, fracture_or_collapse'],
    ],
    [
      'Oedema of the left femur. A similar lesion in the right talus.',
      ['left femur: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    ['Ill-defined sclerosis of the left femur.', ['left femur: sclerotic']],
    ['Left femur lesion, ill-defined.', ['left femur: not sclerotic_margin']],
    ['Left femur oedema, ill-defined.', ['left femur: marrow_oedema']],
    ['Sclerotic rim along the growth plate of the left tibia.', ['left tibia: sclerotic']],
    ['Sclerotic rim along the defect of the left tibia.', ['left tibia: sclerotic_margin']],
    ['Lytic defect of the left tibia, screw hole with sclerotic margin.', ['left tibia: sclerotic, lytic']],
    ['Joint with sclerotic margins, left ilium.', ['left ilium: sclerotic']],
    ['Lesion with sclerotic margins, left ilium.', ['left ilium: sclerotic_margin']],
    ['Fracture of the left radius two days ago.', []],
    ['Fracture of the left radius after an accident.', []],
    ['Lysis and fracture of the left radius after an accident.', ['left radius: lytic']],
    ['Contusion of the left tibia following a sprain.', []],
    ['Torus fracture of the left radius.', []],
    ['Traumatic fracture of T9.', []],
    ['Stress fracture of the left tibia.', ['left tibia: fracture_or_collapse']],
  ])
})
