/** Which bone a word speaks of, and how surely: wordings on both sides of each condition. */
import { describe } from 'vitest'
import { checkWhole } from './check.ts'

describe('a word in front of all the bones before it', () => {
  checkWhole([
    ['Left ilium and right femur: oedema in both.', ['left ilium: marrow_oedema', 'right femur: marrow_oedema']],
    ['Left ilium; right femur; oedema in all.', ['left ilium: marrow_oedema', 'right femur: marrow_oedema']],
    ['Left ilium; right femur; oedema in the talus.', ['right talus: marrow_oedema']],
    [
      'Left tibia, right fibula and T9; oedema in each.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    ['(a) left ilium; (b) left femur: all oedematous.', ['left femur: marrow_oedema', 'left ilium: marrow_oedema']],
    [
      '(a) left ilium; (b) left femur sclerotic; (c) right talus: all oedematous.',
      ['left femur: sclerotic', 'left ilium: marrow_oedema', 'right talus: marrow_oedema'],
    ],
    ['Left tibia. Right fibula. All oedematous.', ['left tibia: marrow_oedema', 'right fibula: marrow_oedema']],
    ['Left tibia. Right fibula. All without oedema.', []],
    [
      'Left tibia. Right fibula. T9. They show oedema.',
      ['left tibia: marrow_oedema', 'right fibula: marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
  ])
})

describe('soft tissue or bone, near the word', () => {
  checkWhole([
    ['Synovial enhancement of the left knee.', []],
    ['Enhancement of the left tibia.', ['left tibia']],
    ['Uptake in the kidneys.', []],
    ['Uptake in the kidneys and in the left femur.', ['left femur: increased_uptake']],
    [
      'Uptake in the adrenal mass, the right ilium and the left femur.',
      ['left femur: increased_uptake', 'right ilium: increased_uptake'],
    ],
    ['Uptake in the adrenal mass, with a normal right ilium and left femur.', []],
    ['Oedema at the insertion of the patellar tendon on the tibial tubercle, left.', ['left tibia: marrow_oedema']],
    ['Osteitis of the sternoclavicular region: left clavicle and manubrium.', ['left clavicle', 'sternum']],
    ['Increased signal of the sternoclavicular region: left clavicle and manubrium.', ['left clavicle', 'sternum']],
    ['Increased signal in the sternoclavicular joint.', []],
    ['Increased signal at the left sternoclavicular joint and in the left clavicle.', ['left clavicle']],
    ['T7 is flattened to a thin disc.', ['vertebra (T7): fracture_or_collapse']],
    ['Muscle oedema beside the left femur.', []],
    ['Oedema of the muscle beside the left femur.', []],
    ['Lymph nodes are enlarged beside the left clavicle.', []],
    ['A rim-enhancing soft tissue collection and a smaller one beside the left femur.', []],
    ['Bone marrow oedema of the muscle beside the left femur.', []],
    ['Enhancement of the growth plate of the left tibia.', []],
    ['Enhancement along the growth plate, distal left femur.', []],
    ['Periosteal oedema of the left tibia.', []],
  ])
})

describe('runs of bones, where a row ends', () => {
  checkWhole([
    ['Lytic lesion of the left tibia, biopsy track in the fibula.', ['left tibia: lytic']],
    [
      'Lytic lesion of the left tibia, fracture of the right fibula.',
      ['left tibia: lytic', 'right fibula: fracture_or_collapse'],
    ],
    [
      'Lytic lesion of the left tibia, right fibula and left talus.',
      ['left talus: lytic', 'left tibia: lytic', 'right fibula: lytic'],
    ],
    ['Lytic lesion of the left tibia; the right fibula is normal.', ['left tibia: lytic']],
    ['Lesion of the iliac bone next to the sacroiliac joint, both ischia.', ['ilium', 'left ischium', 'right ischium']],
    ['Lesion of the left ilium next to the sacrum and in the right ischium.', ['left ilium', 'right ischium']],
    ['Lesion in the left tibia, instead of the right fibula.', ['left tibia']],
    ['Lesion in the left tibia rather than the right fibula.', ['left tibia']],
  ])
})

describe('which bone a word belongs to', () => {
  checkWhole([
    ['A further lesion was found in the right tibia.', ['right tibia']],
    ['In the left femur a further lesion was found in the neck.', ['left femur']],
    ['L2 body collapsed, abnormal signal in L4.', ['vertebra (L2), body: fracture_or_collapse', 'vertebra (L4)']],
    ['Clavicular hyperostosis and sclerosis of the manubrium.', ['clavicle: expansion', 'sternum: sclerotic']],
    ['The left femur is lytic and the right humerus sclerotic.', ['left femur: lytic', 'right humerus: sclerotic']],
    ['The left femur is lytic and the right humerus normal.', ['left femur: lytic']],
    [
      'Patella oedematous at its lower pole, tibial tubercle as well.',
      ['patella: marrow_oedema', 'tibia: marrow_oedema'],
    ],
    [
      'The left fibula shows oedema in its distal third, the left tibia at both ends.',
      ['left fibula: marrow_oedema', 'left tibia: marrow_oedema'],
    ],
    ['Right clavicle widened, 18 mm as against 9 mm in the left clavicle.', ['right clavicle: expansion']],
    ['Expanded, sclerotic left clavicle.', ['left clavicle: sclerotic, expansion']],
    ['Expanded and sclerotic left clavicle.', ['left clavicle: sclerotic, expansion']],
    ['Expanded, with a sclerotic left clavicle.', ['left clavicle: sclerotic, expansion']],
    ['Left femur oedema, with lytic lesion in the right tibia.', ['left femur: marrow_oedema', 'right tibia: lytic']],
    ['In the left foot the affected bones are the calcaneus and the cuboid.', ['left calcaneus', 'left cuboid']],
    ['In the left foot the lesions are in the calcaneus and the cuboid.', ['left calcaneus', 'left cuboid']],
    ['Oedema of the left tibia, lysis of the right fibula.', ['left tibia: marrow_oedema', 'right fibula: lytic']],
    ['Left tibia shows oedema, right fibula shows lysis.', ['left tibia: marrow_oedema', 'right fibula: lytic']],
  ])
})

describe('free there', () => {
  checkWhole([
    ['Erosion of the left navicular, left tibia without signal change.', ['left navicular']],
    ['Erosion of the left navicular, left tibia with signal change.', ['left navicular', 'left tibia']],
    ['Oedema of the left navicular, left tibia without oedema.', ['left navicular: marrow_oedema']],
  ])
})

describe('how sure', () => {
  checkWhole([
    ['Oedema without height loss at T8.', ['vertebra (T8): marrow_oedema, not fracture_or_collapse']],
    ['Oedema at T8 without height loss.', ['vertebra (T8): marrow_oedema, not fracture_or_collapse']],
    ['Oedema: none in the left femur, present in the left tibia.', ['left tibia: marrow_oedema']],
    ['Possible oedema of the left tibia.', ['?left tibia']],
    ['Probably red marrow in the left tibia.', ['?left tibia']],
    ['Red marrow in the left tibia.', []],
    ['Differential: bone cyst of the left tibia, LCH.', []],
    ['Differential diagnosis of the lytic lesion of the left tibia: LCH.', ['left tibia: lytic']],
    ['Oedema of the left tibia has resolved.', ['~left tibia']],
    [
      'Resolution of the oedema of the left tibia, new oedema in the left talus.',
      ['left talus: marrow_oedema', '~left tibia'],
    ],
    ['Resolution of the oedema of the left tibia and left talus.', ['~left talus', '~left tibia']],
    ['Previous oedema of the left tibia.', ['~left tibia']],
    ['Previous oedema of the left tibia is still present.', ['left tibia: marrow_oedema']],
    ['If there is oedema of the left tibia, biopsy should be considered.', []],
    ['His brother has a lesion of the left tibia.', []],
    ['No oedema of the left tibia.', []],
    ['Oedema of the left tibia cannot be excluded.', ['?left tibia']],
    ['Known lesion of the left tibia, unchanged.', ['left tibia']],
  ])
})
