import { describe, expect, test } from 'vitest'
import { lesionsIn } from './said.ts'

type Row = [text: string, lesions: string[], title?: string]
const check = (rows: Row[]) =>
  test.each(rows)('%s', (text, lesions, title) => {
    expect(lesionsIn(text, title ?? '')).toEqual([...lesions].sort())
  })

describe('lists and ranges', () => {
  check([
    [
      'Right clavicle, T5-T7 and both distal tibiae show increased signal on STIR.',
      ['right clavicle', 'vertebra (T5)', 'vertebra (T6)', 'vertebra (T7)', 'left tibia', 'right tibia'],
    ],
    ['Oedema of T8 to T10 inclusive.', ['vertebra (T8)', 'vertebra (T9)', 'vertebra (T10)']],
    [
      'Lesions in T4, T6 through T8 and L1.',
      ['vertebra (T4)', 'vertebra (T6)', 'vertebra (T7)', 'vertebra (T8)', 'vertebra (L1)'],
    ],
    ['Vertebral bodies T5, 7 and 9 collapsed.', ['vertebra (T5)', 'vertebra (T7)', 'vertebra (T9)']],
    ['Destruction of the C2/3 vertebral bodies.', ['vertebra (C2)', 'vertebra (C3)']],
    ['Foci in the dorsal spine, D7 + Th8.', ['vertebra (T7)', 'vertebra (T8)']],
    ['Collapse of the fifth thoracic vertebra.', ['vertebra (T5)']],
    ['Foci in the 3rd and 5th lumbar vertebrae.', ['vertebra (L3)', 'vertebra (L5)']],
    [
      'Compression of 2 vertebral bodies in the thoracic spine.',
      ['vertebra (thoracic, first of 2)', 'vertebra (thoracic, second of 2)'],
    ],
    ['Compression of two vertebral bodies, T8 and T11.', ['vertebra (T8)', 'vertebra (T11)']],
    [
      'Oedema of 2nd–4th metatarsals on the left.',
      ['left metatarsal (2nd)', 'left metatarsal (3rd)', 'left metatarsal (4th)'],
    ],
    [
      'Affected: clavicle (L), ribs 3 and 4 (R), Th10.',
      ['left clavicle', 'right rib (3rd)', 'right rib (4th)', 'vertebra (T10)'],
    ],
    ['Lesion of the mid third metatarsal shaft.', ['metatarsal (3rd)']],
    ['Sclerosis of the distal third of the right second metatarsal.', ['right metatarsal (2nd)']],
    ['Foci: lt tibia, distal epiphysis; rt iliac wing; T7.', ['left tibia', 'right ilium', 'vertebra (T7)']],
    [
      'Inflammatory bone lesions at three sites:\n1. R distal tibia, epiphysis\n2. Breastbone\n3. R hip',
      ['right tibia', 'sternum', 'right hip'],
    ],
    ['Lesions: 1) right clavicle 2) T9 3) left tibia', ['right clavicle', 'vertebra (T9)', 'left tibia']],
    ['Abnormal signal at T1 to T3 vertebral bodies.', ['vertebra (T1)', 'vertebra (T2)', 'vertebra (T3)']],
    ['Five lesions are seen.', []],
  ])
})

describe('sequences are not vertebrae', () => {
  check([
    ['Hypointense T1/hyperintense T2 lesion in the body of L3.', ['vertebra (L3)']],
    ['The left talus is dark on both T1 and T2.', ['left talus']],
    ['High T2 and low T1 signal in the left scapula.', ['left scapula']],
  ])
})

describe('side', () => {
  check([
    ['Oedema of the left distal femur and proximal tibia.', ['left femur', 'left tibia']],
    ['The fibula is lytic on the right.', ['right fibula']],
    ['Right: oedema of the ilium. Left: oedema of the pubic body.', ['right ilium', 'left pubis']],
    [
      'R hand: 3rd metacarpal expanded.\nL foot: 1st metatarsal sclerotic.',
      ['right metacarpal (3rd)', 'left metatarsal (1st)'],
      'MRI right hand and left foot',
    ],
    ['Tumour of the calcaneus.', ['right calcaneus'], 'MRI right foot'],
    ['Oedema of the left acetabulum extending into the ischium.', ['left acetabulum', 'left ischium']],
    [
      'Symmetrical lesions in the distal femoral and proximal tibial metaphyses.',
      ['left femur', 'right femur', 'left tibia', 'right tibia'],
    ],
    [
      'Lucent bands at both knees in the distal femora and proximal tibiae.',
      ['left femur', 'right femur', 'left tibia', 'right tibia'],
    ],
    [
      'Bilateral medial clavicular hyperostosis and sclerosis of the manubrium.',
      ['left clavicle', 'right clavicle', 'sternum'],
    ],
    ['The left clavicle is normal. The right is expanded.', ['right clavicle']],
    ['Lesion of the metaphysis of the radius.', ['radius']],
    ['The left femoral lesion is large. The femoral lesion enhances.', ['left femur']],
    [
      'Lytic lesion of the right iliac bone; the same lesion on the left side of the sternum.',
      ['right ilium', 'sternum'],
    ],
  ])
})

describe('names', () => {
  check([
    ['Lucency within the right lateral malleolus.', ['right fibula']],
    ['Hyperintense medial malleolus of the left ankle.', ['left tibia']],
    ['Lesions are seen in the left humeral head and right acromion.', ['left humerus', 'right scapula']],
    ['The sternal end of the right clavicle is hyperostotic.', ['right clavicle']],
    ['Hemipelvis: sclerosis of the left ilium and ischium.', ['left ilium', 'left ischium']],
    ['Osteolytic area in the left parietal bone.', ['left skull (parietal)']],
    ['Bone lesion under the swollen left cheek.', ['left cheek (bone not named)']],
    ['Uptake in the left knee.', ['?left knee']],
  ])
})

describe('headings lend a bone, but are no lesion', () => {
  check([
    ['XR R FEMUR AP/LAT: solitary lesion of the distal shaft.', ['right femur']],
    [
      'XR L HUMERUS (same admission): there is now a lesion here as well, i.e. a second site besides the left femur.',
      ['left femur', 'left humerus'],
    ],
    ['XR R TIBIA: NAD.', []],
    ['MRI of the left femur shows marrow oedema in the patella.', ['left patella']],
    ['MRI right femur. The knee joint contains fluid.', []],
    ['Expanded, sclerotic medial third of the clavicle.', ['right clavicle'], 'XR R clavicle'],
    ['MRI left thigh and knee.', [], 'MRI left femur'],
  ])
})

describe('words that say where, and name no second bone', () => {
  check([
    ['Lucent lesion of the left supra-acetabular ilium.', ['left ilium']],
    ['Lesion in the peri-acetabular region of the right ilium.', ['right ilium']],
    ['Para-vertebral soft tissue mass; lytic lesion of the left sub-trochanteric femur.', ['left femur']],
  ])
})
