/** What is of the bone named above, edges, lists that end, and sides that stay open. */
import { describe } from 'vitest'
import { checkUnread, checkWhole } from './check.ts'

describe('what is of the bone named above, and what is of something else', () => {
  checkWhole([
    ['Bone marrow oedema of unclear cause.', ['left tibia: marrow_oedema'], 'MRI left tibia'],
    ['Enhancement of unclear cause.', ['left tibia'], 'MRI left tibia'],
    ['Enhancement of the meninges.', [], 'MRI left tibia'],
    ['Bone marrow oedema of the proximal part.', ['left tibia: marrow_oedema'], 'MRI left tibia'],
    ['Osteolysis in the posterior cortex.', ['left tibia: lytic'], 'MRI left tibia'],
    ['Bone marrow oedema. No sclerotic margin.', ['left tibia: marrow_oedema, not sclerotic_margin'], 'MRI left tibia'],
    ['Lesion here.', ['pelvis'], 'MRI pelvis'],
    ['Lesion.', [], 'MRI left tibia and right femur'],
    ['Lytic lesion of the left femur.', ['left femur: lytic'], 'MRI left tibia'],
    ['Lytic lesion of the left femur. Sclerotic rim.', ['left femur: sclerotic_margin, lytic'], 'MRI left tibia'],
    [
      'Lytic lesion of the left femur. There is also bone marrow oedema here.',
      ['left femur: lytic', 'left tibia: marrow_oedema'],
      'MRI left tibia',
    ],
    ['No lesion in the right tibia, whereas on the left oedema.', ['left tibia: marrow_oedema']],
    ['No lesion in the sternum, whereas the left shows oedema.', []],
    ['No lesion in the right knee, whereas the left shows oedema.', []],
    ['No lesion in the right tibia; the left one shows oedema.', ['left tibia: marrow_oedema']],
    ['No lesion in the right tibia; the left metaphysis shows oedema.', ['left tibia: marrow_oedema']],
    ['No lesion in the right tibia; left leg with oedema.', []],
    ['Lesion of the left clavicle. Right: expanded.', ['left clavicle', 'right clavicle: expansion']],
    ['Lesion of the left clavicle. Right medial end: expanded.', ['left clavicle', 'right clavicle: expansion']],
    ['Lesion of the left clavicle. Both are expanded.', ['left clavicle: expansion']],
    ['Lesion of the left clavicle. A similar lesion on the right knee.', ['?right knee', 'left clavicle']],
    ['Lesion of the left clavicle. A similar lesion in the right muscle.', ['left clavicle']],
    ['Lesion of the left clavicle. On the right there is a lytic lesion.', ['left clavicle', 'right clavicle: lytic']],
    ['Lesion of the left clavicle. Same appearance on the right.', ['left clavicle', 'right clavicle']],
    ['Lesion of T9. On the right a similar lesion.', ['vertebra (T9)']],
    ['Lesion of the left hip. On the right a similar lesion.', ['?left hip']],
    [
      'Lytic lesion of the left tibia. An identical place is affected in the other leg.',
      ['left tibia: lytic', 'right tibia'],
    ],
    [
      'Lytic lesion of both tibiae. The same place is affected in the other leg.',
      ['left tibia: lytic', 'right tibia: lytic'],
    ],
    ['Lesion of the left tibia. A second lesion at the same level on the right.', ['left tibia', 'right tibia']],
    ['Lesion of the left tibia. A second lesion at the same level.', ['left tibia']],
    [
      'Lesion of the left tibia and right femur. A second lesion at the same level on the right.',
      ['left tibia', 'right femur'],
    ],
    ['Left tibia is slender. Metaphysis is lytic.', ['left tibia, metaphysis: lytic']],
    ['Left tibia is slender. Distal - lytic lesion.', ['left tibia, distal: lytic']],
    ['Left tibia and left fibula are slender. Metaphysis: lytic lesion.', []],
    ['Left knee is slender. Metaphysis: lytic lesion.', []],
    [
      'Lytic lesions of the left tibia and right femur. The larger has no sclerotic margin.',
      ['left tibia: lytic', 'right femur: lytic'],
    ],
    [
      'Lytic lesions of the left tibia and right femur. These lesions have a sclerotic margin.',
      ['left tibia: sclerotic_margin, lytic', 'right femur: sclerotic_margin, lytic'],
    ],
    [
      'Lytic lesions of T5 and T6. Each is collapsed.',
      ['vertebra (T5): lytic, fracture_or_collapse', 'vertebra (T6): lytic, fracture_or_collapse'],
    ],
    ['Lytic lesions of T5 and T6. Collapsed.', ['vertebra (T5): lytic', 'vertebra (T6): lytic']],
    ['Lytic lesion of T5. Collapsed.', ['vertebra (T5): lytic, fracture_or_collapse']],
    ['Possible lesion of the left tibia. It is lytic.', ['?left tibia']],
    ['Lesion of the left tibia. It is possibly lytic.', ['left tibia']],
    ['Lesions of both tibiae. The left one is bigger and lytic.', ['left tibia: lytic', 'right tibia']],
    ['Lesions of both tibiae. Left and right are lytic.', ['left tibia: lytic', 'right tibia: lytic']],
    ['Oedema of both rami.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema'], 'MRI mandible'],
    ['Oedema of the rami.', ['mandible: marrow_oedema'], 'MRI mandible'],
    ['Oedema of both muscles.', [], 'MRI mandible'],
    ['Sclerosis of the right angle.', [], 'CT jaw and sternum'],
    ['Sclerosis of the chin.', ['mandible: sclerotic'], 'CT mandible'],
  ])
})

describe('edges, on the side that is free and on the whole', () => {
  checkWhole([
    ['Lytic lesion of the left tibia with no sclerotic margin medially.', ['left tibia: lytic']],
    ['Lytic lesion of the left tibia with no sclerotic margin on the medial side.', ['left tibia: lytic']],
    [
      'Lytic lesion of the left tibia with no sclerotic margin despite antibiotics.',
      ['left tibia: lytic, not sclerotic_margin'],
    ],
    [
      'Lytic lesion of the left tibia with no sclerotic margin after infection.',
      ['left tibia: lytic, not sclerotic_margin'],
    ],
    ['Sclerotic rim of the left tibial lesion is seen beside the growth plate.', ['left tibia: sclerotic_margin']],
    ['Sclerotic rim of the left growth plate, tibia.', ['left tibia: sclerotic']],
    ['Sclerotic margin of the left iliac lesion near the joint.', ['left ilium: sclerotic_margin']],
    ['Sclerotic margins of the sacroiliac joint, left ilium.', ['left ilium: sclerotic']],
    ['Ill-defined zone in the lytic lesion of the left tibia.', ['left tibia: lytic, not sclerotic_margin']],
    ['Ill-defined lesion of the left tibia, sclerotic.', ['left tibia: sclerotic, not sclerotic_margin']],
    ['Poorly defined margins, left tibia lytic.', ['left tibia: lytic, not sclerotic_margin']],
    ['Well-defined lytic lesion of the left tibia.', ['left tibia: lytic']],
    ['Widened physis of the left femur.', []],
    ['Widened, lytic physis of the left femur.', ['left femur: lytic']],
    ['Widened left femur at the physis.', ['left femur: expansion']],
  ])
})

describe('lists that end, and what keeps them', () => {
  checkWhole([
    [
      'Lytic lesions are as follows. T5. Right ischium. The patient is well. Left tibia and left fibula.',
      ['right ischium: lytic', 'vertebra (T5): lytic'],
    ],
    ['Lesions are as follows. Left tibia new. Right ilium unchanged.', ['left tibia', 'right ilium']],
    ['Lesions are as follows. Left tibia new. Right ilium no longer changed.', ['left tibia']],
    ['Lesions are as follows. Left tibia, cortex intact.', ['left tibia']],
    ['Lesions are as follows. Left tibia, cortex thick.', ['left tibia: expansion']],
    ['Lesions are as follows. T5; without collapse; T7.', ['vertebra (T5): not fracture_or_collapse', 'vertebra (T7)']],
    ['Lesions are as follows. T5; nothing in the left femur.', []],
    ['Lesions are as follows. Right ilium near the joint.', ['right ilium']],
    ['Lesions are as follows. Right ilium (joint side) and T5.', ['right ilium', 'vertebra (T5)']],
    ['Lesions are as follows. Possible right ilium.', ['?right ilium']],
    [
      'EXAM: Bone scan\nFINDINGS: Focus in the right tibia.\nEXAM: MRI\nFINDINGS: Focus in the left talus.',
      ['left talus', 'right tibia: increased_uptake'],
    ],
    [
      'EXAM: MRI\nFINDINGS: Focus in the left talus.\nEXAM: Bone scan\nFINDINGS: Focus in the right tibia.',
      ['left talus', 'right tibia: increased_uptake'],
    ],
    [
      'EXAM: Bone scan\nFINDINGS: Focus in the right tibia.\nEXAM: left foot\nFINDINGS: Focus in the left talus.',
      ['left talus: increased_uptake', 'right tibia: increased_uptake'],
    ],
    ['L distal tibia. R ilium.', [], 'Whole-body MRI: osteomyelitis'],
    ['EXAM: MRI left ankle\nEXAM: MRI TIBIA\nOedema of the tibia.', ['left tibia: marrow_oedema']],
    ['EXAM: MRI left knee\nEXAM: MRI femur right\nOedema of the patella.', ['right patella: marrow_oedema']],
    ['EXAM: OPG\nFINDINGS: Sclerosis of the right ramus.', ['right mandible: sclerotic']],
    ['EXAM: MRI left wrist\nFINDINGS: Oedema of the ulna.', ['left ulna: marrow_oedema']],
    ['MRI of the right knee was normal in May. Oedema of the patella.', ['right patella: marrow_oedema']],
    [
      'On both sides, oedema of the tibia. Oedema of the fibula.',
      ['fibula: marrow_oedema', 'left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    [
      'The oedema of the right tibia: mild. Fibula: oedema.',
      ['right fibula: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['R foot: talus oedema. Cuboid: oedema.', ['right cuboid: marrow_oedema', 'right talus: marrow_oedema']],
    ['R foot: talus oedema. Hand: scaphoid oedema.', ['right talus: marrow_oedema', 'scaphoid: marrow_oedema']],
    [
      'LEFT FOOT\nOedema of the talus.\nBOTH FEET\nOedema of the cuboid.',
      ['cuboid: marrow_oedema', 'left talus: marrow_oedema'],
    ],
    ['LEFT FOOT swollen\nOedema of the talus.', ['left talus: marrow_oedema']],
    ['Left and right foot\nOedema of the talus.', ['talus: marrow_oedema']],
    ['LEFT TIBIA\nBone marrow oedema.', ['left tibia: marrow_oedema']],
    ['LEFT KNEE\nBone marrow oedema.', []],
  ])
})

describe('joints, and the bone beside them', () => {
  checkWhole([
    ['Oedema of the right sacroiliac joint and of the right ilium.', ['right ilium: marrow_oedema']],
    ['Oedema at the right sacroiliac joint with sclerosis of the right ilium.', ['right ilium: sclerotic']],
    [
      'Oedema of both ilia, and oedema of the sacroiliac joints.',
      ['?sacrum', 'left ilium: marrow_oedema', 'right ilium: marrow_oedema'],
    ],
    ['Sclerosis of the right sacroiliac joint.', []],
    ['Oedema at the sacroiliac joint has resolved.', []],
    ['Family history of oedema of the sacroiliac joint.', []],
    ['Red marrow oedema of the sacroiliac joint is a variant.', []],
    ['Oedema of the left hip joint.', []],
  ])
})

describe('the side that is left open, and the bones of a joint', () => {
  checkUnread([
    ['Oedema of the left tibia. The other side could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. The other leg could not be assessed.', ['right tibia *']],
    ['Oedema of the left tibia. The other doctor could not be asked.', []],
    ['Oedema of the left tibia. Contralaterally the image is degraded.', ['right tibia *']],
    ['Oedema of the left tibia. It is broader than on the other side.', []],
    ['Oedema of the left tibia. The right side is normal.', []],
    ['Oedema of the left tibia. The right muscle could not be assessed.', []],
    ['Oedema of the left tibia and left talus. The right side was not imaged.', ['right tibia *', 'right talus *']],
    ['Oedema of the left tibia and right talus. The right side was not imaged.', ['right tibia *']],
    ['Oedema of the left tibia. Right was operated.', ['right tibia *']],
    ['Oedema of the left tibia. Right was seen.', []],
    ['Oedema of the left tibia. On the right similar.', ['right tibia *']],
    ['Oedema of the left tibia. On the right it has resolved. The right tibia is lytic.', []],
    ['Possible oedema of the left tibia. The right side could not be assessed.', ['right tibia *']],
    ['Previous oedema of the left tibia. The right side could not be assessed.', ['right tibia *']],
    ['Oedema of T9. The right side could not be assessed.', []],
    ['The right clavicle is hot, the left a shade darker.', ['left clavicle *']],
    ['The right clavicle shows uptake, the left is normal.', []],
    ['Oedema of the distal tibiae on the left.', []],
    ['Oedema of the distal tibiae on the left, right normal.', []],
    ['Tibiae: left oedema and sclerosis, right no lesion.', []],
    ['Sclerosis of the tibiae on the left; oedema on the right.', []],
    ['Uptake in the left tibia is higher today than in the right.', ['right tibia *']],
    ['Uptake in the left tibia is higher than last year, right normal.', []],
    ['Uptake in both tibiae is higher than in the right.', []],
    ['Uptake in the sternum is higher than in the right.', []],
    ['Uptake at the sternoclavicular joint.', ['clavicle']],
    ['Uptake at the left sternoclavicular joint and in the right clavicle.', []],
    ['Uptake at the sternoclavicular joint; lesion of the clavicle.', []],
    ['Effusion of the sternoclavicular joint.', ['clavicle']],
    ['No effusion of the sternoclavicular joint.', []],
    ['Swollen sternoclavicular joint.', ['clavicle']],
    ['Sternoclavicular joint narrow.', []],
    ['Previous uptake at the sternoclavicular joint.', []],
    ['Uptake at the hip joint.', []],
    ['Uptake at the costovertebral joint.', ['vertebra']],
  ])
})

describe('vertebrae that are counted and named', () => {
  checkWhole([
    ['Of the five lumbar vertebrae only L2 is flattened.', ['vertebra (L2): fracture_or_collapse']],
    [
      'Two of the five lumbar vertebrae are compressed.',
      ['vertebra (lumbar, first of 2): fracture_or_collapse', 'vertebra (lumbar, second of 2): fracture_or_collapse'],
    ],
    ['One of the three vertebrae is compressed, T8.', ['vertebra (T8): fracture_or_collapse']],
    [
      'Three vertebral fractures. T8, T12 and L1 have lost height.',
      [
        'vertebra (L1): fracture_or_collapse',
        'vertebra (T12): fracture_or_collapse',
        'vertebra (T8): fracture_or_collapse',
      ],
    ],
    [
      'Three vertebral fractures. T8 and T12 have lost height.',
      [
        'vertebra (T12): fracture_or_collapse',
        'vertebra (T8): fracture_or_collapse',
        'vertebra (first of 3): fracture_or_collapse',
      ],
    ],
    [
      'Two thoracic vertebrae show oedema. T8 also has a fracture.',
      ['vertebra (T8): marrow_oedema, fracture_or_collapse', 'vertebra (thoracic, first of 2): marrow_oedema'],
    ],
    [
      'Two thoracic vertebrae show oedema. L1 is collapsed.',
      [
        'vertebra (L1): fracture_or_collapse',
        'vertebra (thoracic, first of 2): marrow_oedema',
        'vertebra (thoracic, second of 2): marrow_oedema',
      ],
    ],
  ])
})

describe('a bone that is named again without its number, and what lies beside it', () => {
  checkWhole([
    [
      'Right 5th rib: lytic change, expansion of the rib and periosteal reaction. Right 9th rib: lysis.',
      ['right rib (5th): lytic, periosteal_reaction, expansion', 'right rib (9th): lytic'],
    ],
    ['Right 5th rib: lysis and expansion of the rib. Right 9th rib normal.', ['right rib (5th): lytic, expansion']],
    [
      'The left second metatarsal shows expansion of the metatarsal. The left fourth metatarsal is sclerotic.',
      ['left metatarsal (2nd): expansion', 'left metatarsal (4th): sclerotic'],
    ],
    // Which of two is meant is not said.
    ['Right 5th and 6th ribs: lysis and expansion of the rib.', ['right rib: lytic, expansion']],
    ['T8 has lost height. Paravertebral line widened.', ['vertebra (T8): fracture_or_collapse']],
    ['T8 is oedematous. The paraspinal stripe is widened.', ['vertebra (T8): marrow_oedema']],
    ['T8 is oedematous. The body is widened.', ['vertebra (T8): marrow_oedema, expansion']],
  ])
})
