/** Letters, pasted tables and case reports in translated English: what stands behind "with", rows with a label, cells of another fluid. Written by hand for the project. */
import type { Siblings } from '../siblings/siblings.ts'

export const places: readonly (readonly [title: string, text: string, lesions: readonly string[]])[] = [
  // A look that is of what follows, not of the bone before it.
  [
    'XR both clavicles',
    'Medial third of the right clavicle expanded and sclerotic with smooth periosteal new bone. Left clavicle normal.',
    ['right clavicle'],
  ],
  ['XR both clavicles', 'Right clavicle with smooth periosteal reaction.', ['right clavicle']],
  ['XR both clavicles', 'Right clavicle is smooth. Left clavicle expanded with smooth contour.', ['left clavicle']],
  ['XR both clavicles', 'Left clavicle shows smooth expansion, the right is smooth.', ['left clavicle']],
  ['XR both clavicles', 'Left clavicle expanded with a well preserved joint.', ['left clavicle']],
  ['XR both clavicles', 'Left clavicle expanded with right clavicle spared.', ['left clavicle']],
  ['XR both clavicles', 'Oedema of the left clavicle with the right spared.', ['left clavicle']],
  ['XR both clavicles', 'Right clavicle smooth, periosteal reaction of the left clavicle.', ['left clavicle']],
  ['XR both clavicles', 'Left clavicle with a clear lucency medially.', ['left clavicle']],
  ['XR both clavicles', 'Right clavicle clear.', []],
  // A part and its bone have one side.
  [
    'Whole-body MRI',
    'Oedema of the right fibula. Further oedema at the great trochanter of the left femur and in the body of T8.',
    ['T8', 'left femur', 'right fibula'],
  ],
  [
    'Whole-body MRI',
    'Lesion of the right tibia and of the lateral malleolus of the left fibula.',
    ['left fibula', 'right tibia'],
  ],
  [
    'Whole-body MRI',
    'Oedema of the right tibia and the greater trochanters of both femora.',
    ['left femur', 'right femur', 'right tibia'],
  ],
  ['Whole-body MRI', 'Oedema of the right ilium. Greater trochanter of the left femur normal.', ['right ilium']],
]

const table = 'Results to date\n              CRP (mg/L)   ESR   Hb    WCC   plt\n'
export const crp: Siblings = {
  yes: [
    `${table}24 Jan, Southmead Park   28   40   121   8.4   362\n16 Apr, our clinic       11   25   124   7.9   341`,
    `${table}First visit   28   40   121   8.4   362`,
    `${table}March 2024: <4   9   128   6.6   318\nMay 2024: 31   60   119   9.1   402`,
    'Visit CRP ESR Hb\nAdmission 28 40 121\nMonth 3 4 10 130',
    'CRP ESR Hb\nNormal <5 <10 115-155\n3 May 31 60 110',
    'CRP ESR Hb\n3 May - 60 110\n5 May 31 - 111',
  ],
  no: [
    `${table}24 Jan, Southmead Park   <4   40   121   8.4   362`,
    'Her results by visit:\nVisit CRP (mg/L) ESR Hb\nAdmission 4 40 121\nMonth 3 3 10 130',
  ],
  unknown: [
    'CRP ESR Hb\nMother 28 40 121',
    'CRP ESR Hb\n3 May - 60 110',
    'CRP ESR Hb\nShe ran 28 40 metres',
    'CRP ESR Hb\n3 May 28 40',
    'CRP ESR Hb\nUpper limit 28 40 121',
  ],
}

export const bloodCount: Siblings = {
  yes: [
    'Washout of the hip: clear fluid, WBC 400. Blood WBC 8.2, Hb 128 g/L, platelets 310.',
    'Lumbar puncture: WBC 2. Blood count normal.',
  ],
  no: [
    'US showed fluid in the hip, WBC 18.2.',
    'Hip tapped dry, WBC 18.2.',
    'Puncture of the hip with cloudy fluid (WBC 42,000); blood WBC 19.2.',
  ],
  unknown: [
    'Arthroscopic washout: clear fluid, WBC 40, no organisms.',
    'Tap of the knee yielded yellow fluid with 31,000 leucocytes.',
    'Hip aspirated: WBC 42,000.',
    'Lumbar puncture: WBC 22.',
  ],
}
