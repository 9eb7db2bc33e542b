/** Sides of headings over bullets, rows of numbers with "of", verdicts on a joint, sites told by their SUV alone. Written by hand for the project. */
export const places: readonly (readonly [title: string, text: string, lesions: readonly string[]])[] = [
  [
    'XR both hands',
    'Right hand\n- third metacarpal: lucency of the shaft\n- carpus normal\nLeft hand\n- second metacarpal sclerotic\n- carpus normal',
    ['left 2nd metacarpal', 'right 3rd metacarpal'],
  ],
  [
    'XR forearms',
    'RIGHT\n1. Distal radius: lucency.\n2. Carpus normal.\nLEFT\n1. Distal ulna: lucency.',
    ['left ulna', 'right radius'],
  ],
  ['MRI feet', 'Right foot\n- talus: oedema\n- left calcaneus: oedema', ['left calcaneus', 'right talus']],
  // A line of its own has left the heading.
  [
    'XR hands',
    'Left hand\n- second metacarpal: lucency.\nRadius: lucency of the distal end.',
    ['? radius', 'left 2nd metacarpal'],
  ],
  ['XR hands', 'Left hand\n- second metacarpal normal\nRight hand\n- second metacarpal normal', []],
  [
    'MRI legs',
    'Left femur\n- distal metaphysis: oedema\n- shaft normal\nRight tibia\n- proximal epiphysis: oedema',
    ['left femur', 'right tibia'],
  ],
  ['MRI legs', 'Left femur:\n- oedema of the distal metaphysis\n- shaft normal', ['left femur']],
  ['MRI legs', 'Left femur\n- distal metaphysis: no oedema\n- shaft normal', []],
  [
    'MRI left foot',
    'Oedema of the first and of the fourth metatarsal.',
    ['left 1st metatarsal', 'left 4th metatarsal'],
  ],
  [
    'MRI left foot',
    'Oedema of the first, of the second and of the fifth metatarsals.',
    ['left 1st metatarsal', 'left 2nd metatarsal', 'left 5th metatarsal'],
  ],
  [
    'MRI',
    'Oedema of the left first and of the right fourth metatarsal.',
    ['left 1st metatarsal', 'right 4th metatarsal'],
  ],
  ['MRI left foot', 'Oedema of the calcaneus and of the fourth metatarsal.', ['left 4th metatarsal', 'left calcaneus']],
  [
    'Whole-body MRI',
    'Oedema of distal tibial metaphysis Lt and Rt. Lt talus, oedema.',
    ['left talus', 'left tibia', 'right tibia'],
  ],
  ['Whole-body MRI', 'Oedema of both calcanei, Rt > Lt. Rt talus normal.', ['left calcaneus', 'right calcaneus']],
  [
    'Whole-body MRI',
    'Oedema of both femora; a moderate effusion is present in the right knee, none in the left.',
    ['left femur', 'right femur'],
  ],
  ['Whole-body MRI', 'Oedema of both femora. Effusion on the right, none on the left.', ['left femur', 'right femur']],
  [
    'Whole-body MRI',
    'Oedema of both femora; synovial enhancement of the right knee, none on the left.',
    ['left femur', 'right femur'],
  ],
  // The bone itself is free on one side.
  ['Whole-body MRI', 'Oedema of the femora, none on the left.', ['right femur']],
  ['PET/CT', 'Right second rib, anterior, SUVmax 3.2. Lungs negative.', ['right 2nd rib']],
  ['PET/CT', 'T10 vertebral body (SUVmax 3.8), right ilium (SUVmax 2.9).', ['T10', 'right ilium']],
  ['PET/CT', 'Left femur, distal metaphysis: SUV max of 5.1 g/mL.', ['left femur']],
  ['PET/CT', 'Liver SUVmax 2.9, L3 SUVmax 2.8.', []],
  ['PET/CT', 'Reference: L3 vertebral body SUVmax 2.8.', []],
  ['PET/CT', 'L3 SUVmax 1.4. Remaining levels negative.', []],
  ['PET/CT', 'Right ilium SUVmax 3.4, physiological.', []],
  [
    'Ultrasound',
    'Collection in front of the sternum, communicating with an interruption of its anterior cortex.',
    ['sternum'],
  ],
  ['Ultrasound', 'Abscess over the left tibia, its cortex is eroded.', ['left tibia']],
  ['Ultrasound', 'Collection in front of the sternum, no interruption of its anterior cortex.', []],
  ['Ultrasound', 'Mass beside the left femur, its cortex intact.', []],
  ['CT', 'Lytic lesion of the left sphenoid with a soft tissue mass in the lateral orbit.', ['left skull (sphenoid)']],
  ['XR', 'Lysis of the right femur. Less marked, but similar, in the left femur.', ['left femur', 'right femur']],
  ['XR', 'Lysis of the right femur. The same in the left tibia.', ['left tibia', 'right femur']],
  ['XR', 'Lysis of the right femur. Similar in size to the left tibia.', ['right femur']],
  // Like what is free.
  ['XR', 'Right femur normal. Similar appearance in the left femur.', []],
  ['XR', 'Right femur normal. Similar in the left femur.', []],
  ['XR', 'Right femur normal. Similar findings in the left femur.', []],
  [
    'XR',
    'Oedema of the right talus. The calcaneus is free. Similar changes in the left talus.',
    ['left talus', 'right talus'],
  ],
  ['CT', 'Lytic lesion of the lateral wall of the left orbit.', ['left skull (orbit)']],
]

/** [item, answer, title, text] */
export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  ['marginalSclerosis', 'no', 'XR', 'Lysis of the left femur with a wide, ill-defined zone of transition.'],
  ['marginalSclerosis', 'no', 'XR', 'Lysis of the left femur with an ill-defined zone of transition.'],
  ['marginalSclerosis', 'unknown', 'XR', 'Lysis of the left femur with a narrow, well-defined zone of transition.'],
  [
    'symmetricLesions',
    'no',
    'Whole-body MRI',
    'Oedema of the left femur and T8. Radius and ulna normal on both sides.',
  ],
  ['symmetricLesions', 'no', 'Whole-body MRI', 'Oedema of the left femur and T8. Clavicles normal bilaterally.'],
  // One vertebra as a whole, not the child.
  ['multipleLesions', 'unknown', 'MRI of the thoracic spine', 'T4: oedema of the whole body. Other levels normal.'],
  ['symmetricLesions', 'yes', 'Whole-body MRI', 'Oedema of the femora on both sides.'],
  [
    'axialSite',
    'no',
    'Whole-body MRI',
    'Oedema of both iliac bones. Four hypoechoic foci in the right lobe of the liver.',
  ],
  ['axialSite', 'unknown', 'Whole-body MRI', 'Oedema of the left ilium. Four foci in the liver and in the bones.'],
]

/** Names of the laboratory in the north: B- blood, P- plasma. */
export const bloodCount = {
  yes: ['B-Hb 126 g/L, B-Leuc 6.8 10^9/L, B-Plt 298 10^9/L.', 'B-Hb 126 g/L, B-LPK 6.8 x10^9/L, B-TPK 298 x10^9/L.'],
  no: ['B-Hb 126 g/L, B-Leuk 24.8 10^9/L, B-Plt 298 10^9/L.'],
  unknown: ['B-Leuc 6.8 10^9/L.'],
} as const
