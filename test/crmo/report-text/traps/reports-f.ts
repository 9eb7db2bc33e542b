/** Answers that hang on one of two lesions or on what a side is said to lack: [item, answer, title, text]. Written by hand for the project. */
export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  [
    'marginalSclerosis',
    'yes',
    'XR wrists',
    'A lucency in the distal radial metaphysis on each side. That on the right has a sclerotic margin; that on the left has none.',
  ],
  [
    'marginalSclerosis',
    'yes',
    'XR wrists',
    'A lucency in the distal radial metaphysis on each side. That on the left has no sclerotic margin; that on the right possesses one.',
  ],
  ['marginalSclerosis', 'unknown', 'XR', 'Lysis of left tibia. A sclerotic rim would argue for a benign lesion.'],
  ['symmetricLesions', 'yes', 'Bone scan', 'Uptake in both halves of the mandible, the rest of the skeleton quiet.'],
  [
    'symmetricLesions',
    'no',
    'Whole-body MRI',
    'Oedema of the left sacral wing and, on the opposite side, the pubic body.',
  ],
  [
    'symmetricLesions',
    'no',
    'Whole-body MRI',
    'Oedema of the left talus. Signal of the tali otherwise put down to a growing foot.',
  ],
]
