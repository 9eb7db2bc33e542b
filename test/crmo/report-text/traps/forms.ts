/** Forms with one answer a bone, and lists that say of a site more than where it is. Written by hand for the project. */
export const places: readonly (readonly [title: string, text: string, lesions: readonly string[]])[] = [
  [
    'Whole-body MRI (template)',
    'THORAX\n Clavicle: R no / L YES - medial end, edema, expanded\n Sternum: no\nLEGS\n Tibia distal: R YES - edema / L YES - edema\nTOTAL SITES: 3',
    ['left clavicle', 'left tibia', 'right tibia'],
  ],
  ['Whole-body MRI', 'Clavicle: right no, left yes (oedema)\nHumerus: right no, left no', ['left clavicle']],
  [
    'Whole-body MRI',
    'Clavicle R - L +\nHumerus R - L -\nFemur R + L +',
    ['left clavicle', 'left femur', 'right femur'],
  ],
  ['Whole-body MRI', '- R clavicle -\n- L clavicle +\n- Sternum +', ['left clavicle', 'sternum']],
  [
    'Whole-body MRI',
    '1. Clavicle: R - no; L - yes\n2. Sternum - no\n3. Ribs - R no; L yes (7th)',
    ['left 7th rib', 'left clavicle'],
  ],
  [
    'Whole-body MRI',
    'Clavicle R: no / L: yes\nFemur R: yes, distal metaphysis; L: no',
    ['left clavicle', 'right femur'],
  ],
  ['Whole-body MRI', 'Thoracic spine: yes - T6, T8\nLumbar spine: no\nSacrum: no', ['T6', 'T8']],
  [
    'Whole-body MRI',
    '[ ] clavicle R [x] clavicle L\n[ ] sternum\n[x] femur R, distal metaphysis',
    ['left clavicle', 'right femur'],
  ],
  ['Whole-body MRI', 'L clavicle: [ ] normal [x] oedema\nR clavicle: [x] normal [ ] oedema', ['left clavicle']],
  ['Whole-body MRI', 'Mandible ..... no\nClavicle R ..... no\nClavicle L ..... yes', ['left clavicle']],
  ['Whole-body MRI', 'BONES IMAGED\nSkull: yes\nSternum: yes\nLESIONS\nSkull: no\nSternum: no', []],
  ['Whole-body MRI', 'Sternum: yes / no\nClavicle: R yes / no, L yes / no', []],
  // On top of what is physiological or beside it, and not of it.
  [
    'PET-CT',
    'Diffusely raised marrow activity. Superimposed focal uptake in L3 and in the left scapula.',
    ['L3', 'left scapula'],
  ],
  [
    'PET-CT',
    'Physiological marrow activity with superimposed foci in T5 and the left clavicle.',
    ['T5', 'left clavicle'],
  ],
  [
    'PET-CT',
    'Superimposed on the physiological uptake of the growth plates is a focus in the right distal femur.',
    ['right femur'],
  ],
  [
    'PET-CT',
    'In addition to physiological growth plate activity, there is a focus in the left distal tibia.',
    ['left tibia'],
  ],
  ['PET-CT', 'Besides physiological uptake in both kidneys, a focus in the left tibia.', ['left tibia']],
  ['PET-CT', 'Physiological uptake of the growth plates and a focus in the left distal tibia.', ['left tibia']],
  ['PET-CT', 'The signal in the tali and a focus in the left cuboid are physiological.', []],
  ['X-ray', 'Lucency of the right ilium is superimposed bowel gas.', []],
  ['X-ray', 'Lucency of the right ilium due to superimposed gas.', []],
  // What is told aside of the last one is of the last one.
  [
    'Whole-body MRI',
    'Marrow oedema in the distal left tibial metaphysis, the distal right femoral metaphysis and the body of T9, which keeps its height.',
    ['T9', 'left tibia', 'right femur'],
  ],
  ['Whole-body MRI', 'Lesions in T5, T7 and T9, all of which keep their height.', ['T5', 'T7', 'T9']],
  [
    'Whole-body MRI',
    'Oedema of the left tibia, right femur and T9 (height preserved).',
    ['T9', 'left tibia', 'right femur'],
  ],
  [
    'Whole-body MRI',
    'The left tibia, right femur and T9, which keeps its height, show oedema.',
    ['T9', 'left tibia', 'right femur'],
  ],
  ['Whole-body MRI', 'T8 collapsed, T9 keeps its height.', ['T8']],
  ['Whole-body MRI', 'Oedema of T8; T9, which keeps its height, is normal.', ['T8']],
  // Lists with numbers in one line.
  [
    'MRI',
    'Marrow oedema at four sites: 1. medial right clavicle, which is also thickened; 2. manubrium; 3. T8; 4. left ilium.',
    ['T8', 'left ilium', 'right clavicle', 'sternum'],
  ],
  [
    'MRI',
    'Foci: 1. right clavicle, which is sclerotic; 2. manubrium; 3. T8, no collapse.',
    ['T8', 'right clavicle', 'sternum'],
  ],
  ['MRI', 'Oedema: a) right clavicle, which is thickened; b) manubrium; c) T8.', ['T8', 'right clavicle', 'sternum']],
  ['MRI', 'Findings: 1. Right clavicle: oedema. 2. Manubrium: normal. 3. T8: flattened.', ['T8', 'right clavicle']],
  ['MRI', 'Free of oedema: 1. skull, 2. sternum, 3. femora.', []],
  // Over its list a side, and in its line a ray.
  [
    'MRI both hands',
    'RIGHT HAND\n- 3rd metacarpal: oedema.\n- Ring finger: oedema of the proximal phalanx.\nLEFT HAND\n- 2nd metacarpal: oedema.',
    ['left 2nd metacarpal', 'right 3rd metacarpal', 'right 4th phalanx'],
  ],
  [
    'MRI',
    'Right knee\n1. Femur: oedema.\n2. Tibia: normal.\nLeft knee\n1. Femur: normal.\n2. Tibia: oedema.',
    ['left tibia', 'right femur'],
  ],
  [
    'MR whole-body',
    'ARMS - R humerus prox metaphysis. L humerus prox metaphysis. Oedema in both.\nLEGS - L tibia, shaft, oedema.',
    ['left humerus', 'left tibia', 'right humerus'],
  ],
  // What is normal, and what stands beside it.
  ['Bone scan', 'Skull, sternum and clavicles show a normal pattern of uptake.', []],
  [
    'X-ray',
    'Right: calcaneal apophysis dense, which is usual at this age; in front of it a lucency of 8 mm.',
    ['right calcaneus'],
  ],
  ['X-ray', 'Growth arrest lines in the left tibia; beside them no lesion.', []],
  ['MRI', 'Normal signal of the right clavicle, oedema of the left.', ['left clavicle']],
  ['MRI', 'Right tibia normal, no oedema of the left.', []],
  [
    'FDG PET/CT',
    'Increased metabolism in:\n1. Th6 (SUVmax 4.9)\n2. L4, SUV 3.8\n3. right iliac wing (7.2), on CT sclerosis',
    ['L4', 'T6', 'right ilium'],
  ],
]

export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  [
    'symmetricLesions',
    'no',
    'Whole-body MRI',
    'PELVIS\n Ilium: R no / L YES\n Ischium: R no / L no\nFemur: R no / L no',
  ],
  ['symmetricLesions', 'yes', 'Whole-body MRI', 'PELVIS\n Ilium: R YES / L YES\n Ischium: R no / L no'],
  ['axialSite', 'no', 'Whole-body MRI', 'Clavicle: R no / L no\nSternum: no\nSpine: no\nFemur: R no / L YES - edema'],
  // A box that nobody ticked says nothing.
  ['axialSite', 'unknown', 'Whole-body MRI', '[ ] clavicle R\n[ ] sternum\n[x] femur R'],
  [
    'axialSite',
    'unknown',
    'Whole-body MRI',
    'Sternum: yes / no\nClavicle: R yes / no, L yes / no\nLeft femur: oedema.',
  ],
  // What was looked at is no lesion.
  [
    'axialSite',
    'unknown',
    'Whole-body MRI',
    'IMAGED:\nSternum: yes\nClavicle: R yes / L no\nFINDINGS: Oedema of the left femur.',
  ],
  // All of the row is called free.
  [
    'axialSite',
    'no',
    'Whole-body MRI',
    'Oedema of the left femur. No abnormality of the jaw, clavicles, sternum, ribs and vertebrae.',
  ],
  [
    'axialSite',
    'no',
    'Bone scan',
    'Focus in the left femur. The skull, sternum and clavicles show a normal distribution with symmetrical growth plates.',
  ],
  [
    'symmetricLesions',
    'no',
    'Whole-body MRI',
    'Oedema of the left femur. Talus, navicular and subtalar joints unremarkable on both sides.',
  ],
  [
    'symmetricLesions',
    'unknown',
    'Whole-body MRI',
    'Oedema of the left talus. Navicular and talus show no alteration since the last study.',
  ],
  ['multipleLesions', 'no', 'Whole-body MRI', 'Oedema of L4. Lumbar curve convex to the right, apex L3.'],
  // What the study shows.
  ['symmetricLesions', 'no', 'FDG PET/CT, vertex to feet', 'Hypermetabolism of the left clavicle.'],
  [
    'symmetricLesions',
    'no',
    'FDG PET/CT',
    'Avid lesion of the left distal femur. No other avid lesion in bone, lung or nodes.',
  ],
  [
    'symmetricLesions',
    'unknown',
    'MRI left knee',
    'Oedema of the left distal femur. No other lesion of the bones shown.',
  ],
]
