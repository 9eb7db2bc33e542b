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
  [
    'marginalSclerosis',
    'yes',
    'XR',
    'Lucent field of the left tibia, bordered all round by a thin white line of sclerosis.',
  ],
  [
    'marginalSclerosis',
    'no',
    'CT',
    'The left mandible holds lucencies. Sclerosis is diffuse; it does not form a rim about any of them.',
  ],
  ['marginalSclerosis', 'no', 'CT', 'Left seventh rib: destruction with blurred limits.'],
  ['marginalSclerosis', 'no', 'XR', 'Erosions of T8, no sclerosis about the erosions.'],
  [
    'marginalSclerosis',
    'unknown',
    'XR',
    'The former lesion of the left tibia has no sclerotic margin, that of the right ulna has; lysis in both.',
  ],
  ['symmetricLesions', 'no', 'MR, entire body', 'Oedema of the left tibia and T8.'],
  [
    'symmetricLesions',
    'no',
    'Whole-body MRI',
    'Left clavicle expanded. Optic canal 4 mm, as wide as on the other side.',
  ],
]
