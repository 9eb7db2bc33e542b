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
    'The tests of the girl showed Hb 10.2 g/dL, PCR 64 mg/L, VHS 96 mm.',
    'PCR 3.1 mg/dl (normal < 0.5).',
  ],
  no: [
    'PCR of 4 mg/L in the discharge.',
    'PCR for Kingella negative, CRP 4 mg/L.',
    `${table}24 Jan, Southmead Park   <4   40   121   8.4   362`,
    'Her results by visit:\nVisit CRP (mg/L) ESR Hb\nAdmission 4 40 121\nMonth 3 3 10 130',
  ],
  unknown: [
    'PCR for Kingella negative, ibuprofen 40 mg/day.',
    'TB PCR 1 positive, isoniazid 300 mg/day.',
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

export const temperature: Siblings = {
  yes: [
    'No fever, subfebrile states or weight loss were observed.',
    'No fever, rash or weight loss was noted.',
    'No h/o evening rise of temperature.',
    'Evening rise of temperature, never above 37.6.',
    'History of temperature up to 37.4.',
  ],
  no: [
    'H/o evening rise of temperature, on & off, recorded 100.8 to 101.2 deg F at local dispensary. Temp at admission 99.4 F.',
    'History of temperature up to 38.6.',
    'No rash or cough, fever was present.',
    'No rash, fever was 39.2.',
  ],
  unknown: [
    'Evening rise of temperature since two months.',
    'History of fever up to 39.4 in infancy.',
    'History of tonsillitis with fever 39.',
    'Family history of fever 39.',
  ],
}

const inBorder = (said: string): string => `Osteolysis of the left mandible. ${said}`
/** [item, answer, title, text] */
export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  ['marginalSclerosis', 'no', 'CT', inBorder('The border of the osteolysis is unclear.')],
  ['marginalSclerosis', 'no', 'CT', inBorder('Its limits are not clear.')],
  ['marginalSclerosis', 'no', 'CT', inBorder('Obscure margins.')],
  ['marginalSclerosis', 'yes', 'CT', inBorder('The border of the osteolysis is sclerotic.')],
  ['marginalSclerosis', 'yes', 'CT', inBorder('A sclerotic border of unclear origin.')],
  ['marginalSclerosis', 'unknown', 'CT', inBorder('The border of the osteolysis is clear.')],
  ['marginalSclerosis', 'unknown', 'CT', inBorder('It is unclear whether the border is sclerotic.')],
  // A PET of no named part shows the skeleton.
  ['multipleLesions', 'no', '18F-FDG PET/CT', 'Uptake of the left radius. No other bone lesions.'],
  ['axialSite', 'no', 'PET', 'Uptake of the left radius. No other abnormal uptake in bone, lymph nodes or viscera.'],
  ['axialSite', 'unknown', 'PET of the left arm', 'Uptake of the left radius. No other bone lesions.'],
  ['axialSite', 'unknown', 'PET', 'Uptake of the left radius. No other bone lesion in the forearm.'],
  ['axialSite', 'unknown', 'MRI left forearm', 'Oedema of the left radius. No other bone lesions.'],
]

/** A request that was met leaves nothing open: [note, is imaging to come]. */
export const requests: readonly (readonly [note: string, isToCome: boolean])[] = [
  ['Bone scan arranged and seen.', false],
  ['Whole-body MRI requested and since done.', false],
  ['Bone scan was requested and showed a single focus.', false],
  ['Bone scan arranged.', true],
  ['Bone scan arranged and will be seen.', true],
  ['Bone scan requested and pending.', true],
  ['Bone scan arranged and done; MRI pending.', true],
]

/** Notes that name no bone of the skull, and one that does: [note, bones]. */
export const notes: readonly (readonly [note: string, bones: readonly string[]])[] = [
  ['Hospitalised for parietal thoracic pain of inflammatory type.', []],
  ['Parietal pleura thickened on CT.', []],
  ['Lytic lesion of the left parietal bone on CT.', ['skull']],
]
