/** Answers that a count, a pair or the other side leaves open: [item, answer, title, text]. Written by hand for the project. */
export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  [
    'symmetricLesions',
    'unknown',
    'Whole-body MRI',
    'There are seven lesions, among them the left distal tibia, the right distal fibula and T6.',
  ],
  [
    'symmetricLesions',
    'unknown',
    'Whole-body MRI',
    'Twelve lesions, the largest in the left femur; others in the right tibia, L1 and sternum.',
  ],
  ['symmetricLesions', 'no', 'Whole-body MRI', 'Two lesions: the left femur and the right tibia.'],
  ['symmetricLesions', 'unknown', 'Whole-body MRI', 'Oedema of the left pubis crossing to the right.'],
  ['symmetricLesions', 'unknown', 'Whole-body MRI', 'The clavicles show medial oedema on the left.'],
  ['symmetricLesions', 'no', 'Whole-body MRI', 'Clavicles: medial oedema on the left. Tibiae: normal.'],
  ['symmetricLesions', 'unknown', 'Whole-body MRI', 'Oedema of the left tibia, right tibia, not assessed.'],
  ['symmetricLesions', 'unknown', 'Bone scan', 'Uptake in the right humerus is lower than in the left.'],
  ['marginalSclerosis', 'no', 'XR', 'Neither the left tibial nor the right femoral lucency has a sclerotic border.'],
  ['marginalSclerosis', 'no', 'XR', 'Lucency in the distal left tibia whose margins are sharp but not sclerotic.'],
  ['symmetricLesions', 'yes', 'Whole-body MRI', 'Bone | Right | Left\nClavicle | oedema | oedema\nTibia | - | lytic'],
  [
    'marginalSclerosis',
    'unknown',
    'XR',
    'Transverse band of sclerosis in the posterior proximal cortex of the right tibia.',
  ],
  ['marginalSclerosis', 'yes', 'XR', 'Lucency of the right tibia with a band of reactive sclerosis.'],
  [
    'marginalSclerosis',
    'no',
    'XR',
    'There is a hole in the lower end of the right fibula, the edges of which fade into normal bone.',
  ],
  [
    'symmetricLesions',
    'no',
    'Bone scan',
    'Symmetric uptake in the hips and knees in keeping with open growth plates. Focal uptake in the left ischium.',
  ],
]
