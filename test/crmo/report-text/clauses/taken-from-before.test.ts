/** What a word without a bone takes from before, what has edges, what is measured. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('what a word without a bone takes from before', () => {
  checkWhole([
    ['The left tibia shows oedema. There is no sclerotic margin.', ['left tibia: marrow_oedema, not sclerotic_margin']],
    ['The left tibia shows oedema. There is enhancement of the meninges.', ['left tibia: marrow_oedema']],
    ['Lesion of the left clavicle. The right is expanded.', ['left clavicle', 'right clavicle: expansion']],
    ['Lesion of the left clavicle. On the right a similar lesion.', ['left clavicle', 'right clavicle']],
    ['Lesion of the left clavicle. A similar lesion on the right.', ['left clavicle', 'right clavicle']],
    ['Lesion of the left clavicle. A popliteal cyst on the right.', ['left clavicle']],
    ['Lesion of the left clavicle. The right is normal.', ['left clavicle']],
    ['Lesion of the left tibia and left clavicle. The right is expanded.', ['left clavicle', 'left tibia']],
    [
      'Lytic lesion of the left tibia. The very same place is affected in the other leg.',
      ['left tibia: lytic', 'right tibia'],
    ],
    ['Lytic lesion of the left tibia. No lesion in the same place of the other leg.', ['left tibia: lytic']],
    [
      'Lytic lesion of the left tibia. A second one has developed at the same site on the right.',
      ['left tibia: lytic', 'right tibia: lytic'],
    ],
    ['Lytic lesion of the left tibia. A second one has developed at a site on the right.', ['left tibia: lytic']],
    [
      'Lytic lesions of both tibiae. A second one has developed at the same site on the right.',
      ['left tibia: lytic', 'right tibia: lytic'],
    ],
    ['Lytic lesion of the sternum. A second one has developed at the same site on the right.', ['sternum: lytic']],
    ['Right tibia is slender. In its medial cortex there is a lucency.', ['right tibia: lytic']],
    ['Right tibia and right fibula are slender. In its medial cortex there is a lucency.', []],
    ['No lesion in the right tibia, whereas the left shows oedema.', ['left tibia: marrow_oedema']],
    ['Femora: left normal; right - lytic focus.', ['right femur: lytic']],
    ['Femora: left normal; right normal.', []],
    ['No lesion in the right tibia, whereas the left shows none.', []],
    [
      'Lesions of both tibiae. The one on the left has a sclerotic margin.',
      ['left tibia: sclerotic_margin', 'right tibia'],
    ],
    [
      'Lesions of both tibiae. They have a sclerotic margin.',
      ['left tibia: sclerotic_margin', 'right tibia: sclerotic_margin'],
    ],
    [
      'Lytic lesions of the left tibia and right femur. The former has no sclerotic margin.',
      ['left tibia: lytic', 'right femur: lytic'],
    ],
    [
      'Lytic lesions of the left tibia and right femur. Both have a sclerotic margin.',
      ['left tibia: sclerotic_margin, lytic', 'right femur: sclerotic_margin, lytic'],
    ],
    [
      'Lytic lesions of the left tibia and right femur. Neither has a sclerotic margin.',
      ['left tibia: lytic, not sclerotic_margin', 'right femur: lytic, not sclerotic_margin'],
    ],
    ['Lytic lesions of the left tibia and right femur. Sclerotic margin.', ['left tibia: lytic', 'right femur: lytic']],
    [
      'Lytic lesions of the left tibia and right femur. No sclerotic margin.',
      ['left tibia: lytic, not sclerotic_margin', 'right femur: lytic, not sclerotic_margin'],
    ],
    ['Oedema of both condyles.', ['left mandible: marrow_oedema', 'right mandible: marrow_oedema'], 'MRI mandible'],
    ['Oedema of the left condyle.', ['left mandible: marrow_oedema'], 'MRI mandible'],
    ['Sclerosis of the right ramus.', ['right mandible: sclerotic'], 'CT jaw'],
    ['Sclerosis of the right ramus.', ['right mandible: sclerotic'], 'Orthopantomogram'],
    ['Sclerosis of the right ramus.', ['right pelvis: sclerotic'], 'MRI pelvis'],
    ['There is a lesion here.', ['left tibia'], 'MRI left tibia'],
    ['There is a lytic lesion in the diaphysis.', ['left tibia, diaphysis: lytic'], 'MRI left tibia'],
    ['There is a lytic lesion.', ['pelvis: lytic'], 'MRI pelvis'],
    ['Oedema.', [], 'MRI left tibia'],
    ['Bone marrow oedema.', ['left tibia: marrow_oedema'], 'MRI left tibia'],
    ['Lytic lesion.', [], 'MRI left knee'],
    ['The lesion is lytic.', ['left tibia: lytic'], 'MRI left tibia'],
    ['No lesion.', [], 'MRI left tibia'],
    ['Oedema in the left tibia. The lesion is ill defined.', ['left tibia: marrow_oedema, not sclerotic_margin']],
    ['Lytic lesion in the left tibia. It is ill defined.', ['left tibia: lytic, not sclerotic_margin']],
    ['Ill-defined oedema in the left tibia.', ['left tibia: marrow_oedema']],
    ['Ill-defined lucency in the left tibia.', ['left tibia: lytic, not sclerotic_margin']],
    ['Ill-defined margins of a lucency in the left tibia.', ['left tibia: lytic, not sclerotic_margin']],
    ['Ill-defined, oedematous lesion in the left tibia.', ['left tibia: marrow_oedema, not sclerotic_margin']],
  ])
})

describe('edges and what they are edges of', () => {
  checkWhole([
    ['Sclerotic margin of the lesion in the left tibia.', ['left tibia: sclerotic_margin']],
    ['Lytic lesion of the left tibia with sclerotic margin.', ['left tibia: sclerotic_margin, lytic']],
    ['Lytic lesion of the left tibia without sclerotic margin.', ['left tibia: lytic, not sclerotic_margin']],
    ['Sclerotic margins of the fracture line in the left tibia.', ['left tibia: sclerotic, fracture_or_collapse']],
    ['Sclerotic rim about the screw hole in the left tibia.', []],
    ['Sclerotic rim about the lucency in the left tibia.', ['left tibia: sclerotic_margin, lytic']],
    ['Biopsy tract in the left tibia with a sclerotic rim.', ['left tibia: sclerotic']],
    ['Physis with sclerotic margin in the left tibia.', ['left tibia: sclerotic']],
    ['Acetabular roof with sclerotic margin, left ilium.', ['acetabulum: sclerotic', 'left ilium: sclerotic']],
    ['The lesion of the left cuboid has no sclerotic border.', ['left cuboid: not sclerotic_margin']],
    ['Widened growth plate of the left tibia.', []],
    ['Widened left tibia.', ['left tibia: expansion']],
  ])
})

describe('accidents', () => {
  checkWhole([
    ['Salter fracture of the left tibia.', []],
    ['Buckle fracture of the left radius.', []],
    ['Fracture of the left radius three weeks ago.', []],
    ['Fracture of the left radius, three weeks.', ['left radius: fracture_or_collapse']],
    ['Fracture of the left radius following a fall.', []],
    ['Fracture of the left radius following therapy.', ['left radius: fracture_or_collapse']],
    ['Bone bruise of the left tibia after injury.', []],
    ['Bone bruise of the left tibia.', ['left tibia: marrow_oedema']],
    ['Callus of the right clavicle (fracture six weeks ago).', []],
    ['Lytic lesion of the left tibia after a fall.', ['left tibia: lytic']],
    ['Fracture of the left tibia from a kick.', []],
  ])
})

describe('vague places', () => {
  checkWhole([
    ['Lesion of the left hip.', ['?left hip']],
    ['Bone lesion of the left hip.', ['left hip']],
    ['Swelling of the left hip.', []],
    ['Uptake in the left knee.', ['?left knee']],
    ['Bone marrow oedema in the left knee.', ['left knee: marrow_oedema']],
    ['Oedema in the left knee.', []],
    ['Lesion of the left hip and left femur.', ['left femur']],
  ])
})

describe('the same, one, does, is', () => {
  checkWhole([
    [
      'Left metatarsal II oedematous. Metatarsal III, the same.',
      ['left metatarsal (2nd): marrow_oedema', 'left metatarsal (3rd): marrow_oedema'],
    ],
    [
      'Left femur: oedema in its metaphysis. Left fibula: same in its metaphysis.',
      ['left femur, metaphysis: marrow_oedema', 'left fibula, metaphysis: marrow_oedema'],
    ],
    ['Both femoral necks STIR signal.', ['left femur', 'right femur']],
    ['Both femoral necks T1 signal.', []],
    ['Both femoral necks STIR signal normal.', []],
    [
      'Lytic lesions of both tibiae. The left has no sclerotic margin; the right possesses one.',
      ['left tibia: lytic, not sclerotic_margin', 'right tibia: sclerotic_margin, lytic'],
    ],
    [
      'Lytic lesions of both tibiae. The left has no sclerotic margin; the right has a sclerotic margin.',
      ['left tibia: lytic, not sclerotic_margin', 'right tibia: sclerotic_margin, lytic'],
    ],
    ['Right clavicle: oedematous before, still is.', ['right clavicle: marrow_oedema']],
    ['Several lumbar bodies are oedematous.', ['vertebra (lumbar), body: marrow_oedema']],
    ['A lumbar body is collapsed.', ['vertebra (lumbar), body: fracture_or_collapse']],
  ])
})

describe('the measure', () => {
  checkWhole([
    ['T9 is lower than T8 and T10, collapsed.', ['vertebra (T9): fracture_or_collapse']],
    ['T9 is collapsed, lower than T8 and T10.', ['vertebra (T9): fracture_or_collapse']],
    ['T7 collapsed to half the height of T8.', ['vertebra (T7): fracture_or_collapse']],
    ['T7 collapsed, T8 collapsed.', ['vertebra (T7): fracture_or_collapse', 'vertebra (T8): fracture_or_collapse']],
    ['Pelvis: R ilium oedema.', ['right ilium: marrow_oedema']],
    ['Pelvis: oedema.', ['pelvis: marrow_oedema']],
    ['Right ilium oedema, pelvis otherwise normal.', ['right ilium: marrow_oedema']],
  ])
})
