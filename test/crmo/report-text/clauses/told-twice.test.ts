/** One lesion told twice, joints and discs beside a bone, and lengths that are none of the illness. */
import { describe } from 'vitest'
import { checkFindings, checkUnread, checkWhole } from './check.ts'

describe('one lesion told twice', () => {
  checkWhole([
    [
      'Oedema of the left tibia. The left tibial metaphysis is sclerotic.',
      ['left tibia, metaphysis: sclerotic, marrow_oedema'],
    ],
    ['Oedema of a lumbar vertebra. L3 is collapsed.', ['vertebra (L3): marrow_oedema, fracture_or_collapse']],
    [
      'Oedema of a lumbar vertebra. T7 is collapsed.',
      ['vertebra (T7): fracture_or_collapse', 'vertebra (lumbar): marrow_oedema'],
    ],
    [
      'Oedema of two thoracic vertebrae. T5 and T7 are collapsed.',
      ['vertebra (T5): fracture_or_collapse', 'vertebra (T7): fracture_or_collapse'],
    ],
    [
      'Previously oedema of the left tibia, new oedema of the left talus.',
      ['left talus: marrow_oedema', '~left tibia'],
    ],
  ])
})

describe('beside a joint or a disc, at a level', () => {
  checkWhole([
    [
      'Oedema of the left sacroiliac joint and the left femur.',
      ['?left ilium', '?sacrum', 'left femur: marrow_oedema'],
    ],
    [
      'Oedema of both ilia, oedema at the sacroiliac joints.',
      ['?sacrum', 'left ilium: marrow_oedema', 'right ilium: marrow_oedema'],
    ],
    ['Rib lesion at the level of T8.', ['rib']],
    ['Paravertebral mass at the level of T8, oedema of T9.', ['vertebra (T9): marrow_oedema']],
    ['The L4/L5 disc is oedematous.', []],
  ])
})

describe('beside a joint or a disc, at a level', () => {
  checkUnread([['Uptake in the left sternoclavicular joint and the left femur.', ['clavicle']]])
})

describe('a disease as such', () => {
  checkWhole([
    ['Chronic recurrent osteomyelitis (CRMO) often affects the clavicle.', []],
    ['However, CNO often affects the clavicle.', []],
  ])
})

describe('side and part behind the bone', () => {
  checkWhole([
    [
      'Oedema of the left tibia distal and of the left talus.',
      ['left talus: marrow_oedema', 'left tibia, distal: marrow_oedema'],
    ],
    ['Left tibia, right fibula oedema.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Left tibia right fibula oedema.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
  ])
})

describe('a length that is none of the illness', () => {
  checkFindings([
    ['Pain for 3 hours.', ['boneOrLimbPain yes "Pain"']],
    ['Pain in a boy about 8 months old.', ['boneOrLimbPain yes "Pain"']],
    ['Pain for 3 doses.', ['boneOrLimbPain yes "Pain"']],
  ])
})

describe('joints and other sides', () => {
  checkWhole([
    ['Oedema of the left sacroiliac joint.', ['?left ilium', '?sacrum']],
    ['Oedema at both sacroiliac joints.', ['?left ilium', '?right ilium', '?sacrum']],
    ['Oedema of the left sacroiliac joint and the left ilium.', ['left ilium: marrow_oedema']],
    ['Sclerosis of the left sacroiliac joint.', []],
    ['No oedema of the sacroiliac joints.', []],
  ])
})

describe('joints and other sides', () => {
  checkUnread([
    ['Uptake in the left sternoclavicular joint.', ['clavicle']],
    ['Uptake in the left sternoclavicular joint and the left clavicle.', []],
    ['No uptake in the sternoclavicular joint.', []],
    ['The left sternoclavicular joint contains fluid.', ['clavicle']],
    ['No effusion of the sternoclavicular joint.', []],
    ['Oedema of the costovertebral joint.', ['vertebra']],
    ['Oedema of the left tibia. The right side could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. On the right it has resolved.', ['right tibia *']],
    ['Oedema of the left tibia. The other leg could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. The other side is normal.', []],
    ['Oedema of T7. The right side could not be assessed.', []],
    ['Oedema of both tibiae. The right side could not be assessed.', []],
  ])
})

describe('names of joints, sequences and labels', () => {
  checkWhole([
    ['Oedema of the facets T8/9.', []],
    ['Oedema of the joints L4/5.', []],
    ['Oedema on T2.', []],
    ['Oedema of T1 and T4.', ['vertebra (T1): marrow_oedema', 'vertebra (T4): marrow_oedema']],
    ['Humeri: focus R prox. Femora: focus L dist.', ['left femur, distal', 'right humerus, proximal']],
    ['Oedema of the left tibia and also the right femur.', ['left tibia: marrow_oedema', 'right femur: marrow_oedema']],
    ['Fracture of the left tibia.', ['left tibia: fracture_or_collapse'], 'Bone scan'],
    [
      'Foci in the left tibia and right femur.',
      ['left tibia: increased_uptake', 'right femur: increased_uptake'],
      'Bone scan',
    ],
  ])
})

describe('names of joints, sequences and labels', () => {
  checkUnread([
    ['Oedema of the left tibia. The right knee could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. The right femur could not be assessed.', ['right femur *']],
  ])
})
