/** Which bone a word for a finding speaks of. */
import { describe } from 'vitest'
import { checkWhole as check } from './check.ts'

describe('within a sentence', () => {
  check([
    [
      'T12 and L1 show oedema, and T10 and T11 are normal.',
      ['vertebra (L1): marrow_oedema', 'vertebra (T12): marrow_oedema'],
    ],
    ['The lesion lies in the left tibia, enhances and has broken through the cortex.', ['left tibia: cortical_breach']],
    ['The left tibia, which is expanded, shows oedema.', ['left tibia: marrow_oedema, expansion']],
    ['L2 body collapsed, abnormal signal in L4.', ['vertebra (L2), body: fracture_or_collapse', 'vertebra (L4)']],
    ['MRI of the left femur shows lytic, expansile destruction of the patella.', ['left patella: lytic, expansion']],
    [
      'Left clavicular hyperostosis and sclerosis of the manubrium.',
      ['left clavicle: expansion', 'sternum: sclerotic'],
    ],
    ['Expanded, sclerotic left clavicle.', ['left clavicle: sclerotic, expansion']],
    ['A further lesion was found in the right humerus.', ['right humerus']],
    [
      'In the left femur a lesion and in the right humerus a fracture.',
      ['left femur', 'right humerus: fracture_or_collapse'],
    ],
    ['The left femur is lytic and the right humerus sclerotic.', ['left femur: lytic', 'right humerus: sclerotic']],
    ['The left femur is lytic, the right humerus is sclerotic.', ['left femur: lytic', 'right humerus: sclerotic']],
    [
      'Oedema of the left tibia with periosteal reaction of the fibula.',
      ['left fibula: periosteal_reaction', 'left tibia: marrow_oedema'],
    ],
    [
      'Oedema in the tibia, and periosteal reaction along the left fibula.',
      ['left fibula: periosteal_reaction', 'tibia: marrow_oedema'],
    ],
  ])
})

describe('beside, not of', () => {
  check([
    [
      'Oedema of T5; collapse of T7; normal T6.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T7): fracture_or_collapse'],
    ],
    ['Oedema of T5 (collapse) and T7.', ['vertebra (T5): marrow_oedema', 'vertebra (T7): fracture_or_collapse']],
    ['Oedema of the left tibia, with a mass beside the fibula.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left ilium next to the sacrum and of the left pubis.',
      ['left ilium: marrow_oedema', 'left pubis: marrow_oedema'],
    ],
    ['Oedema near the left tibia.', []],
    [
      'Oedema of the left ilium next to the sacroiliac joint, both ischia.',
      ['left ilium: marrow_oedema', 'left ischium: marrow_oedema', 'right ischium: marrow_oedema'],
    ],
    ['Oedema adjacent to the physis of the left tibia.', ['left tibia: marrow_oedema']],
    ['A lucent band beneath in the distal femora.', ['left femur, distal: lytic', 'right femur, distal: lytic']],
    ['Oedema of the muscle beside the left femur.', []],
    ['Synovial enhancement of the left knee.', []],
    ['Enhancement of the synovium and of the left tibia.', ['left tibia']],
    ['Oedema at the sternoclavicular joint and in the left clavicle.', ['left clavicle: marrow_oedema']],
    ['Oedema of the sternoclavicular joint.', []],
    ['Joint effusion with oedema of the left talus.', ['left talus: marrow_oedema']],
    ['Uptake in the kidneys.', []],
    ['Uptake in the kidneys and in the left tibia.', ['left tibia: increased_uptake']],
    ['Lymph nodes are enlarged next to the left femur.', []],
    ['T7 is flattened to a thin disc.', ['vertebra (T7): fracture_or_collapse']],
    ['The disc is flattened.', []],
    ['Destruction of the disc T7/8.', []],
  ])
})

describe('lists and opinions', () => {
  check([
    ['Oedema: none in the left femur, present in the left tibia.', ['left tibia: marrow_oedema']],
    ['Oedema of the left tibia, in keeping with osteomyelitis.', ['left tibia: marrow_oedema']],
    ['Osteomyelitis of the left tibia versus Ewing sarcoma.', ['left tibia']],
    ['Findings are consistent with osteomyelitis of the left tibia.', ['?left tibia']],
    ['Osteomyelitis of the left tibia.', ['left tibia']],
    ['Tumour of the left tibia cannot be excluded.', ['?left tibia']],
    ['Oedema left femur and left tibia, normal patella.', ['left femur: marrow_oedema', 'left tibia: marrow_oedema']],
    ['Lesion in the left femur as well as in the tibia.', ['left femur', 'left tibia']],
    ['Lesion in the left femur next to the physis as well as in the talus.', ['left femur', 'left talus']],
    [
      'Lytic lesion of the left tibia, sclerotic lesion of the right fibula and oedema of T8.',
      ['left tibia: lytic', 'right fibula: sclerotic', 'vertebra (T8): marrow_oedema'],
    ],
    [
      'The left tibia shows a lytic lesion and the right fibula oedema.',
      ['left tibia: lytic', 'right fibula: marrow_oedema'],
    ],
    [
      'There is oedema in the left calcaneus but the talus, navicular and cuboid are normal.',
      ['left calcaneus: marrow_oedema'],
    ],
    ['Sclerosis in the left tibia, which also shows a lucency.', ['left tibia: sclerotic, lytic']],
    ['Left tibia: oedema. Fibula: normal.', ['left tibia: marrow_oedema']],
    ['Oedema (left tibia, right fibula).', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Oedema - left tibia, right fibula.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Left tibia - oedema. Right fibula - no oedema.', ['left tibia: marrow_oedema']],
  ])
})

describe('the lesion just described', () => {
  check([
    ['Lesion of the left femur. It is lytic.', ['left femur: lytic']],
    ['Lesion of the left femur. It is not lytic.', ['left femur: not lytic']],
    ['Lesions of the left femur and right tibia. They are lytic.', ['left femur: lytic', 'right tibia: lytic']],
    ['Lesions of the left femur and right tibia. There is a periosteal reaction.', ['left femur', 'right tibia']],
    [
      'Lesions of the left femur and right tibia. Both show periosteal reaction.',
      ['left femur: periosteal_reaction', 'right tibia: periosteal_reaction'],
    ],
    [
      'Lesions of the left femur and right tibia. No periosteal reaction.',
      ['left femur: not periosteal_reaction', 'right tibia: not periosteal_reaction'],
    ],
    ['Lesion of the left femur. A periosteal reaction is seen.', ['left femur: periosteal_reaction']],
    ['Lesion of the left femur. Enhancement of the meninges.', ['left femur']],
    ['Lesion of the left femur. Enhancement of the synovium.', ['left femur']],
    ['Lesion of the left femur. Joint effusion.', ['left femur']],
  ])
})

describe('the bone of the heading', () => {
  check([
    ['Lytic lesion.', ['left tibia: lytic'], 'XR left tibia'],
    ['Lytic lesion.', [], 'MRI left knee'],
    ['Periosteal reaction.', ['left tibia: periosteal_reaction'], 'XR left tibia'],
    ['High signal.', ['left tibia'], 'MRI left tibia'],
    ['Lytic lesion in the metaphysis.', ['left tibia, metaphysis: lytic'], 'XR left tibia'],
    ['No lytic lesion.', [], 'XR left tibia'],
    ['Lytic lesion of the right tibia.', ['right tibia: lytic'], 'XR left tibia'],
    ['There is a lesion here as well.', ['right fibula'], 'MRI right fibula'],
  ])
})

describe('the other side', () => {
  check([
    ['The left clavicle is normal. The right is expanded.', ['right clavicle: expansion']],
    ['The left clavicle is expanded. The right is normal.', ['left clavicle: expansion']],
    ['The left clavicle is expanded. The right one is sclerotic.', ['left clavicle: sclerotic, expansion']],
    ['The left clavicle is normal. On the right there is oedema.', ['right clavicle: marrow_oedema']],
    ['The left clavicle is normal. A lesion on the right.', ['right clavicle']],
    ['The left clavicle and scapula are normal. The right is expanded.', []],
    ['The sternum is normal. The right is expanded.', []],
    ['The left tibia is normal. There is swelling of the right knee.', []],
    [
      'Oedema of the left tibia. The same place is affected in the other leg.',
      ['left tibia: marrow_oedema', 'right tibia'],
    ],
    [
      'Oedema of the left tibia. A similar lesion is seen on the other side.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the left tibia. The other side is normal.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia. The opposite tibia is also oedematous.',
      ['left tibia: marrow_oedema', 'right tibia: marrow_oedema'],
    ],
    ['Oedema of the left tibia. No similar lesion in the other leg.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia. A similar lesion in the opposite fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema'],
    ],
    ['No lesion in the right tibia, whereas the left shows oedema.', ['left tibia: marrow_oedema']],
    ['Femora: left normal; right - lytic focus.', ['right femur: lytic']],
    ['Tibia: left shows oedema; right is normal.', ['left tibia: marrow_oedema']],
    [
      'Oedema of the left tibia, while the right one is sclerotic.',
      ['left tibia: marrow_oedema', 'right tibia: sclerotic'],
    ],
    ['The left tibia shows a lytic focus; the right - sclerosis.', ['left tibia: lytic', 'right tibia: sclerotic']],
    [
      'Oedema of the left clavicle and, less marked, of the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    [
      'Oedema of the left clavicle and also on the right.',
      ['left clavicle: marrow_oedema', 'right clavicle: marrow_oedema'],
    ],
    ['Oedema of the left clavicle but not of the right.', ['left clavicle: marrow_oedema']],
    ['Oedema of the left tibia. The contralateral one is normal.', ['left tibia: marrow_oedema']],
    [
      'Lytic lesion of the left tibia. The contralateral tibia has an identical lesion.',
      ['left tibia: lytic', 'right tibia: lytic'],
    ],
    [
      'Lytic lesion of the left tibia. The other tibia shows the same lesion.',
      ['left tibia: lytic', 'right tibia: lytic'],
    ],
    [
      'Lytic lesion of the left tibia. The contralateral fibula is oedematous.',
      ['left tibia: lytic', 'right fibula: marrow_oedema'],
    ],
    [
      'Lytic lesion of the left tibia. The contralateral fibula is oedematous.',
      ['left tibia: lytic', 'right fibula: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. A similar lesion in the opposite fibula.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema'],
    ],
    [
      'Oedema of the left tibia. Oedema of the right femur. The opposite fibula is oedematous.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema', 'right femur: marrow_oedema'],
    ],
  ])
})

describe('the same again', () => {
  check([
    [
      'Lytic lesion of the left 3rd metacarpal. The right 4th metatarsal shows the same.',
      ['left metacarpal (3rd): lytic', 'right metatarsal (4th): lytic'],
    ],
    [
      'The left tibia is sclerotic. Distal fibula: same in its metaphysis.',
      ['left fibula, distal metaphysis: sclerotic', 'left tibia: sclerotic'],
    ],
    [
      'Metatarsal II is sclerotic. Metatarsal III, the same.',
      ['metatarsal (2nd): sclerotic', 'metatarsal (3rd): sclerotic'],
    ],
    [
      'The lesion of the left femur is lytic. The margins are ill-defined.',
      ['left femur: lytic, not sclerotic_margin'],
    ],
    ['The lesion of the left femur is lytic. The margins are sclerotic.', ['left femur: sclerotic_margin, lytic']],
    [
      'Oedema of T5 and T7. The vertebral bodies are collapsed.',
      ['vertebra (T5): marrow_oedema, fracture_or_collapse', 'vertebra (T7): marrow_oedema, fracture_or_collapse'],
    ],
    [
      'Oedema of T5 and T7. Vertebral bodies elsewhere are normal.',
      ['vertebra (T5): marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Both vertebral bodies, T5 and T7, are collapsed.',
      ['vertebra (T5), body: fracture_or_collapse', 'vertebra (T7), body: fracture_or_collapse'],
    ],
    ['Oedema of T5. The vertebra is flattened.', ['vertebra (T5): marrow_oedema, fracture_or_collapse']],
    ['Oedema of T5. The compressed vertebrae are stable.', ['vertebra (T5): marrow_oedema']],
    ['Ill-defined lytic destruction of the left femur.', ['left femur: lytic, not sclerotic_margin']],
    ['Left femur: lytic lesion in the diaphysis.', ['left femur, diaphysis: lytic']],
    ['Left femur and tibia: lytic lesion in the diaphysis.', ['left femur: lytic', 'left tibia: lytic']],
  ])
})

describe('two bones, each with its own word', () => {
  check([
    ['The left femur is lytic and the right humerus sclerotic.', ['left femur: lytic', 'right humerus: sclerotic']],
    [
      'In the left femur a lesion and in the right humerus a fracture.',
      ['left femur', 'right humerus: fracture_or_collapse'],
    ],
    [
      'The left tibia shows a lytic lesion and the right fibula oedema.',
      ['left tibia: lytic', 'right fibula: marrow_oedema'],
    ],
    [
      'Oedema of the left ilium next to the sacrum and of the left pubis.',
      ['left ilium: marrow_oedema', 'left pubis: marrow_oedema'],
    ],
  ])
})

describe('lists of sites', () => {
  check([
    ['No lesion apart from the one in the right fibula.', ['right fibula']],
    ['No lesion except the right fibula.', ['right fibula']],
    ['No oedema, other than in the left talus.', ['left talus: marrow_oedema']],
    ['No lesion apart from the known lesion in the right fibula.', ['right fibula']],
    ['Foci: left tibia; right ilium; sternum, normal.', ['left tibia', 'right ilium']],
    ['Foci: left tibia; right ilium; no oedema of the sternum.', ['left tibia', 'right ilium']],
    ['Foci: left tibia; the talus is normal.', ['left tibia']],
    [
      'Bone lesions at the following sites.\nRight distal tibia\nLeft femur\nNo lesion of the spine.',
      ['left femur', 'right tibia, distal'],
    ],
    ['Left tibia: new. Right fibula: unchanged.', ['?right fibula', 'left tibia']],
    ['1. Left tibia new\n2. Right talus stable', ['left tibia', 'right talus']],
    ['Left tibia: stable.', ['?left tibia']],
    ['WB MRI: R clavicle; T2, T3; L femur', ['?left femur', '?right clavicle', '?vertebra (T2)', '?vertebra (T3)']],
    ['WB-MRI STIR: R distal tibia, L proximal femur.', ['left femur, proximal', 'right tibia, distal']],
    ['XR: R clavicle; L femur', ['?left femur', '?right clavicle']],
    [
      'Bone scan: left proximal tibia, right distal femur.',
      ['left tibia, proximal: increased_uptake', 'right femur, distal: increased_uptake'],
    ],
    [
      'Multifocal oedema:\nArms: right humerus.\nLegs: left tibia, no collapse.\nSpine: normal.',
      ['left tibia: marrow_oedema, not fracture_or_collapse', 'right humerus: marrow_oedema'],
    ],
    [
      'Lesions in the left femur, right tibia, and T5, with collapse of T5.',
      ['left femur', 'right tibia', 'vertebra (T5): fracture_or_collapse'],
    ],
    [
      'Oedema of the left tibia; right fibula; T5 (new).',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema', 'vertebra (T5): marrow_oedema'],
    ],
    [
      'Oedema of the left tibia; right fibula normal; T5.',
      ['left tibia: marrow_oedema', 'vertebra (T5): marrow_oedema'],
    ],
  ])
})

describe('what the disc is said to be', () => {
  check([
    ['The disc is flattened at T7.', []],
    ['The disc at T7 is flattened.', []],
    ['The discs at T7 and T8 are flattened.', []],
    ['The disc has completely collapsed at T7.', []],
    ['The discs were narrowed and flattened at T7 and T8.', []],
    ['The disc is flattened, T7 is collapsed.', ['vertebra (T7): fracture_or_collapse']],
    ['The disc is normal and T7 is flattened.', ['vertebra (T7): fracture_or_collapse']],
    ['T7 is flattened to a thin disc.', ['vertebra (T7): fracture_or_collapse']],
  ])
})
