/** Exceptions, lists, joints and the other side. */
import { describe } from 'vitest'
import { checkUnread, checkWhole } from './check.ts'

describe('exceptions', () => {
  checkWhole([
    ['No lesion apart from the one in the right fibula.', ['right fibula']],
    ['No lesion apart from the right fibula and left talus.', ['left talus', 'right fibula']],
    ['All lesions resolved except the right clavicle.', ['right clavicle']],
    ['Normal marrow throughout with the exception of the right acetabulum.', ['right acetabulum']],
    ['Normal marrow throughout with the exception of the right knee.', []],
    ['Normal marrow throughout.', []],
    ['Apart from the left femur no lesion.', ['left femur']],
    ['Apart from the left femur, no lesion in the tibia.', ['left femur']],
    ['Apart from the lesion of the left femur no lesion.', ['left femur']],
    ['Apart from T9, no vertebra is affected.', ['vertebra (T9)']],
    ['The focus is not in the left tibia but in the right femur.', ['right femur']],
    ['The focus is in the left tibia but in the right femur it is not.', ['left tibia']],
    ['The focus is not in the left tibia.', []],
  ])
})

describe('a row with something said in between', () => {
  checkWhole([
    ['R iliac crest, doubtful.', ['?right ilium']],
    ['R iliac crest, doubtful, which cannot be assessed.', ['?right ilium']],
    ['R iliac crest, cannot be assessed.', []],
    ['R iliac crest.', []],
    ['Foci: left tibia; right ilium.', ['left tibia', 'right ilium']],
    ['Foci: left tibia; right ilium normal.', ['left tibia']],
    ['Foci: left tibia; right ilium, not seen.', ['left tibia']],
    ['Foci:\n1. R distal tibia\n2. L ilium', ['left ilium', 'right tibia, distal']],
    ['Foci:\n1. R distal tibia\n2. L ilium normal', ['right tibia, distal']],
    ['Foci are seen in:\nR distal tibia\nL ilium', ['left ilium', 'right tibia, distal']],
    ['Lesions.\nR distal tibia.\nL ilium.', ['left ilium', 'right tibia, distal']],
    ['Old, unchanged: left tibia.', ['?left tibia']],
    ['New: left tibia.', ['left tibia']],
    ['Persistent: left tibia.', ['left tibia']],
    ['Unchanged: left tibia.', ['?left tibia']],
    ['Sclerosis of the left tibia, right tibia, not assessed.', ['left tibia: sclerotic']],
    ['Sclerosis of the left tibia; right tibia not assessed.', ['left tibia: sclerotic']],
    [
      'R medial clavicle; T2, T3; L distal femur.',
      [
        'left femur, distal: increased_uptake',
        'right clavicle: increased_uptake',
        'vertebra (T2): increased_uptake',
        'vertebra (T3): increased_uptake',
      ],
      'Bone scan',
    ],
    ['R clavicle.', [], 'Bone scan'],
    ['Right clavicle and left tibia normal.', [], 'Bone scan'],
    [
      'Lesions are as follows. T4-T6 bodies, no collapse, sternum.',
      [
        'sternum',
        'vertebra (T4), body: not fracture_or_collapse',
        'vertebra (T5), body: not fracture_or_collapse',
        'vertebra (T6), body: not fracture_or_collapse',
      ],
    ],
    [
      'Lesions are as follows. T4-T6 bodies, height preserved.',
      ['vertebra (T4), body', 'vertebra (T5), body', 'vertebra (T6), body'],
    ],
    [
      'Lesions are as follows. T4-T6 bodies, discs normal.',
      ['vertebra (T4), body', 'vertebra (T5), body', 'vertebra (T6), body'],
    ],
    ['Lesions are as follows. Upper limbs: right radius. Lower limbs: left tibia.', ['left tibia', 'right radius']],
    ['Lesions are as follows. R ilium (SI side).', ['right ilium']],
    ['Lesions are as follows. Left femoral head and acetabulum without change.', []],
    ['Lesions are as follows. Left femur, with a soft tissue mass.', ['left femur: soft_tissue_mass']],
  ])
})

describe('joints', () => {
  checkWhole([
    ['Oedema of both sacroiliac joints.', ['?left ilium', '?right ilium', '?sacrum']],
    ['Oedema at the left sacroiliac joint.', ['?left ilium', '?sacrum']],
    ['No oedema of the sacroiliac joints.', []],
    ['Oedema of the left ilium at the sacroiliac joint.', ['left ilium: marrow_oedema']],
    ['Fusion of the left sacroiliac joint.', []],
    ['Possible oedema of the left sacroiliac joint.', ['?left ilium', '?sacrum']],
  ])
})

describe('the other side', () => {
  checkWhole([
    [
      'Oedema of the left clavicle and, less marked, of the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Oedema of the left clavicle, not of the right.', ['left clavicle: marrow_oedema']],
    [
      'Oedema of the left clavicle and also on the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Oedema of the left pubis, crossing to the right.', ['?right pubis', 'left pubis: marrow_oedema']],
    ['Oedema of the left pubis, crossing to the right joint.', ['left pubis: marrow_oedema']],
    ['Oedema of the left clavicle, right normal.', ['left clavicle: marrow_oedema']],
    [
      'Oedema of the left tibia and of the contralateral fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. The contralateral tibia is also oedematous.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the left tibia. The contralateral tibia is normal.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left cuboid. Oedema of the talus of the opposite foot.',
      ['left cuboid: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Oedema of the left cuboid. Oedema of the other talus.',
      ['left cuboid: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia and, on the opposite side, the fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema'],
    ],
    ['Oedema of the left tibia and the opposite fibula.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['In contrast to the right clavicle, the left is thickened.', ['left clavicle: expansion']],
    ['In contrast to the right clavicle, the left clavicle is thickened.', ['left clavicle: expansion']],
    ['Oedema of the left tibia. Left: as on the right.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia. Right: as on the left.', ['left tibia: marrow_oedema', 'right tibia: marrow_oedema']],
    [
      'Oedema of the tibia and fibula. All on the right.',
      ['right fibula: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the sternum. All on the right.', ['sternum: marrow_oedema']],
  ])
})

describe('the side that is left open, and the bones of a joint', () => {
  checkUnread([
    ['Oedema of the left tibia. The right side could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. The right tibia could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. On the right it has resolved.', ['right tibia *']],
    ['Oedema of the left tibia. On the right it is normal.', []],
    ['Oedema of the left tibia. Opposite leg: tibia too.', ['right tibia *']],
    ['Oedema of the left tibia. The opposite side could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. The left side could not be assessed.', []],
    ['Oedema of the sternum. The right side could not be assessed.', []],
    ['Oedema of both tibiae. The right side could not be assessed.', []],
    ['No oedema of the left tibia. The right side could not be assessed.', []],
    ['Oedema of the left tibia. On the right less marked.', ['right tibia *']],
    ['Oedema of the left tibia. Mirror lesion on the right without sclerosis.', ['right tibia *']],
    ['The right clavicle is hot, the left a shade warmer.', ['left clavicle *']],
    ['The right clavicle shows uptake, the left a shade warmer.', ['left clavicle *']],
    ['Oedema of the distal tibiae, on the left with a rim.', ['right tibia *']],
    ['Tibiae: left oedema.', []],
    ['Tibiae: left oedema and sclerosis, right no sclerosis.', ['right tibia *']],
    ['Tibiae: left oedema and sclerosis, right no oedema.', []],
    ['Uptake in the left tibia is higher than in the right.', ['right tibia *']],
    ['Uptake in the left tibia is high.', []],
    ['No uptake in the left tibia, less than in the right.', []],
    ['Sclerosis in the left tibia is higher than in the right.', []],
    ['Oedema at the sternoclavicular joint.', ['clavicle']],
    ['Oedema at the sternoclavicular joint and left clavicle.', []],
    ['No oedema at the sternoclavicular joint.', []],
    ['Arthritis of the sternoclavicular joint.', ['clavicle']],
    ['The sternoclavicular joint is normal.', []],
    ['Lesion of the left femur. Right femur not imaged.', ['right femur *']],
  ])
})
