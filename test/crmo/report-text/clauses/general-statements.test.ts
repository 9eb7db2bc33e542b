/** A disease as such, sides taken back or mirrored, and signs: what is this child. */
import { describe } from 'vitest'
import { checkFindings, checkValues, checkWhole } from './check.ts'

describe('general statements', () => {
  checkWhole([
    ['Lesions in CNO are usually bilateral and affect the tibia.', []],
    ['Osteomyelitis can involve the clavicle.', []],
    ['CNO has a predilection for the clavicle.', []],
    ['Ewing sarcoma typically shows a lytic lesion of the femur.', []],
    ['A lytic lesion of the femur is often seen in Ewing sarcoma.', []],
    ['Oedema of the tibia may be seen in leukaemia.', []],
    ['In CNO, the clavicle is sclerotic.', []],
    ['In CNO, the left clavicle is sclerotic.', ['left clavicle: sclerotic']],
    ['Typical of CNO are lesions of the tibia.', []],
    ['Unlike CNO, Ewing sarcoma shows a lytic focus in the femur.', []],
    ['The oedema of the tibia is typical of CNO.', ['tibia: marrow_oedema']],
    ['These lesions of the tibia and femur are typical of CNO.', ['femur', 'tibia']],
    ['Findings of oedema in the tibia are typical of CNO.', ['tibia: marrow_oedema']],
    ['Appearances of the tibia with oedema are typical of CNO.', ['tibia: marrow_oedema']],
    ['CNO often affects several bones; here only the tibia is oedematous.', ['tibia: marrow_oedema']],
    ['CNO often affects the clavicle, but the tibia is oedematous.', ['tibia: marrow_oedema']],
    ['CNO often affects the clavicle; however oedema of the tibia is present.', ['tibia: marrow_oedema']],
    ['CNO often affects the clavicle, whereas oedema of T7 is seen.', ['vertebra (T7): marrow_oedema']],
    ['Does CNO often affect the tibia?', ['?tibia']],
    ['Lymphoma may affect L4.', ['?vertebra (L4)']],
    ['LCH often causes collapse of a vertebra.', []],
    ['Collapse of a vertebra is the hallmark of LCH.', []],
    ['Collapse of a vertebra is a feature of LCH.', []],
    ['A sclerotic rim is expected in a Brodie abscess of the tibia.', []],
    ['Infection of the left tibia.', ['left tibia']],
  ])
})

describe('general statements', () => {
  checkFindings([
    ['In children with CNO fever is rare.', []],
    ['Fever is rare in children with CNO.', []],
    ['Fever is rare in patients with osteomyelitis.', []],
    ['Night pain is often a feature of osteoid osteoma.', []],
    ['She has fever, which is unusual in CNO.', ['fever yes "fever"']],
    ['Her fever is unusual for CNO.', ['fever yes "fever"']],
  ])
})

describe('general statements', () => {
  checkValues([
    ['CRP is normal in half of the children with CNO.', []],
    ['CNO often presents between 7 and 12 years.', []],
  ])
})

describe('corrected sides', () => {
  checkWhole([
    ['Oedema of the left tibia. The side was dictated wrongly.', ['?left tibia: marrow_oedema']],
    [
      'Correction: right, not left. Oedema of the left tibia and of T7.',
      ['?left tibia: marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Addendum: the side was wrong. Oedema of the left tibia. Previous lesion of the right femur has resolved.',
      ['?left tibia: marrow_oedema', '~right femur'],
    ],
  ])
})

describe('same across', () => {
  checkWhole([
    [
      'Oedema of the right distal femur and the right ilium. Left: as on the right.',
      [
        'left femur, distal: marrow_oedema',
        'left ilium: marrow_oedema',
        'right femur, distal: marrow_oedema',
        'right ilium: marrow_oedema',
      ],
    ],
    [
      'Oedema of the right distal femur. Left: same.',
      ['left femur, distal: marrow_oedema', 'right femur, distal: marrow_oedema'],
    ],
    [
      'Oedema of the right distal femur. Same on the left.',
      ['left femur, distal: marrow_oedema', 'right femur, distal: marrow_oedema'],
    ],
    [
      'Oedema of the right distal femur. The left side likewise.',
      ['left femur, distal: marrow_oedema', 'right femur, distal: marrow_oedema'],
    ],
    [
      'Oedema of the right distal femur and of T7. Left: as on the right.',
      ['left femur, distal: marrow_oedema', 'right femur, distal: marrow_oedema', 'vertebra (T7): marrow_oedema'],
    ],
    [
      'Oedema of the right femur and of the left tibia. Left: as on the right.',
      ['left tibia: marrow_oedema', 'right femur: marrow_oedema'],
    ],
    ['Oedema of the left femur. Left: as on the right.', ['left femur: marrow_oedema']],
    ['Oedema of the left femur. Right: as on the left.', ['left femur: marrow_oedema', 'right femur: marrow_oedema']],
    ['Oedema of T7. Left: as on the right.', ['vertebra (T7): marrow_oedema']],
    ['No oedema of the right femur. Left: as on the right.', []],
  ])
})

describe('signs', () => {
  checkFindings([
    ['+ night sweats, - fevers', ['fever no "- fevers"']],
    ['+sweats -fevers', ['fever no "-fevers"']],
    [
      '+ night pain, -fever, + swelling',
      ['nightPain yes "night pain"', 'fever no "-fever"', 'localSwellingOrWarmth yes "swelling"'],
    ],
    ['Pain: - fever.', ['boneOrLimbPain yes "Pain"']],
    ['fever -, night sweats +', ['fever no "fever -"']],
    ['Fever (-), rash (+)', ['fever no "Fever (-)"']],
    ['pain - fever', ['boneOrLimbPain yes "pain"', 'fever yes "fever"']],
    [
      'Knee pain, - swelling, + night pain',
      ['boneOrLimbPain yes "pain"', 'localSwellingOrWarmth no "- swelling"', 'nightPain yes "night pain"'],
    ],
  ])
})

describe('signs', () => {
  checkWhole([
    ['Oedema of the left tibia, normal.', ['?left tibia']],
    ['Mild oedema of both ilia, within normal limits.', ['?left ilium', '?right ilium']],
    ['Left femur, normal.', []],
    ['Oedema of the left tibia, right tibia normal.', ['left tibia: marrow_oedema']],
    ['The left ilium shows increased uptake, unremarkable.', ['?left ilium']],
  ])
})
