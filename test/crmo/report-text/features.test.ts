import { describe, expect, test } from 'vitest'
import { deniedIn, featuresIn, wholeLesionsIn } from './said.ts'

describe('features by the practice guide, rules 5 and 10', () => {
  test.each<[string, string[], string?]>([
    ['Lytic lesion of the left tibia with a thin sclerotic rim.', ['lytic', 'sclerotic_margin']],
    ['Lucency of the left tibia surrounded by a rim of reactive sclerosis.', ['lytic', 'sclerotic_margin']],
    ['The margin of the lesion in the left fibula is sclerotic.', ['sclerotic_margin']],
    ['Mixed lytic and sclerotic lesion of the left tibia.', ['lytic', 'sclerotic']],
    ['High STIR signal in the left tibia.', []],
    ['Bone marrow edema of the left tibia.', ['marrow_oedema']],
    ['Lytic lesion of the left tibia with edema along the periosteum.', ['lytic']],
    ['Avid enhancement of the left tibia.', []],
    ['Hyperostosis of the left clavicle.', ['expansion']],
    ['The left clavicle is enlarged and its cortex thickened.', ['expansion']],
    ['At the head of the left mandible the cortex is destroyed.', ['cortical_breach']],
    ['The lesion of the left femur has broken through the cortex.', ['cortical_breach']],
    ['New periosteal bone along the right ilium.', ['periosteal_reaction']],
    ['Lesion of the left femur with a large soft tissue mass.', ['soft_tissue_mass']],
    ['Loss of height of T6.', ['fracture_or_collapse']],
    ['T9 has lost approximately 30% of its anterior height.', ['fracture_or_collapse']],
    ['Hot spot in the left tibia.', ['increased_uptake']],
    ['Foci: left tibia.', ['increased_uptake'], 'Bone scan'],
    ['Foci: left tibia.', [], 'MRI'],
    ["Bull's head sign of the sternum and clavicles.", ['increased_uptake'], 'Bone scan'],
    ['Moderate increase in the left ilium.', ['increased_uptake'], 'Bone scan'],
    ['Moderate increase in the left ilium.', [], 'MRI'],
    ['Marked fixation of the left clavicle.', ['increased_uptake'], 'Bone scan'],
    ['Long T1 long T2 signal in the left ilium.', [], 'MRI'],
    ['Mass arising from the left ilium with cortical destruction.', ['cortical_breach', 'soft_tissue_mass']],
    ['No mass arising from the left ilium.', []],
  ])('%s', (text, features, title) => {
    expect(featuresIn(text, title)).toEqual(features)
  })

  test('an own sentence about the lesion adds to it', () => {
    expect(featuresIn('Lesion of the left femur. It is lytic. There is a periosteal reaction.')).toEqual([
      'lytic',
      'periosteal_reaction',
    ])
  })
  test('"same picture" takes over what was said of the bone before', () => {
    expect(featuresIn('L foot: 1st metatarsal - same picture.')).toEqual([])
    expect(featuresIn('R hand: 3rd metacarpal sclerotic.\nL foot: 1st metatarsal - same picture.')).toEqual([
      'sclerotic',
    ])
  })
  test.each<[string, string[]]>([
    ['Lytic lesion of the left tibia without sclerotic margin.', ['sclerotic_margin']],
    ['Lytic lesion of the left tibia with poorly defined margins.', ['sclerotic_margin']],
    ['Ill-defined lucency of the left tibia.', ['sclerotic_margin']],
    ['Lytic lesion of the left tibia. No periosteal reaction.', ['periosteal_reaction']],
    ['Ill-defined marrow oedema of the left tibia.', []],
  ])('denied: %s', (text, denied) => {
    expect(deniedIn(text)).toEqual(denied)
  })
})

describe('the part of a vertebra', () => {
  test.each<[string, string[]]>([
    [
      'Marrow oedema of the T8 vertebral body, of the pedicle of T9 and of the spinous process of T10.',
      ['vertebra (T10): marrow_oedema', 'vertebra (T8), body: marrow_oedema', 'vertebra (T9): marrow_oedema'],
    ],
    [
      'Marrow oedema of the vertebral body of T8 and of T9.',
      ['vertebra (T8), body: marrow_oedema', 'vertebra (T9), body: marrow_oedema'],
    ],
  ])('%s', (text, lesions) => expect(wholeLesionsIn(text)).toEqual(lesions))
})
