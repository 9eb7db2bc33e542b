/** Lists by side, what a disease does, what a surgeon leaves: [title, text, lesions]. Written by hand for the project. */
export const places: readonly (readonly [title: string, text: string, lesions: readonly string[]])[] = [
  [
    'Whole-body MRI',
    'Foci of oedema:\nR: distal tibia, calcaneus.\nL: talus.',
    ['left talus', 'right calcaneus', 'right tibia'],
  ],
  [
    'Whole-body MRI',
    'Right: oedema of the distal tibia and the calcaneus. Left: as on the right.',
    ['left calcaneus', 'left tibia', 'right calcaneus', 'right tibia'],
  ],
  [
    'MRI feet',
    'Right: talus and cuboid oedema. Left: same.',
    ['left cuboid', 'left talus', 'right cuboid', 'right talus'],
  ],
  ['MRI feet', 'Right: talus oedema. Left: no such change.', ['right talus']],
  [
    'MRI left femur',
    'Oedema of the left femur. Ewing sarcoma typically shows a soft tissue mass and destruction of the diaphysis.',
    ['left femur'],
  ],
  [
    'MRI left femur',
    'Oedema of the left femur. LCH can cause vertebra plana and lytic lesions of the skull.',
    ['left femur'],
  ],
  ['MRI left femur', 'Oedema of the left femur, typical of CNO.', ['left femur']],
  [
    'MRI left clavicle',
    'There is expansion and oedema of the clavicle. The appearances are typical of CNO.',
    ['left clavicle'],
  ],
  [
    'MRI left clavicle',
    'Typical of CNO are clavicular and vertebral lesions. In this girl only the clavicle is oedematous.',
    ['left clavicle'],
  ],
  ['MRI left clavicle', 'Clavicular involvement is seen in a third of children with CNO.', []],
  [
    'MRI',
    'Oedema of the 2nd metatarsal on the right and the 3rd on the left.',
    ['left 3rd metatarsal', 'right 2nd metatarsal'],
  ],
  ['MRI', 'Oedema of the right 2nd metatarsal and the left 3rd.', ['left 3rd metatarsal', 'right 2nd metatarsal']],
  ['MRI', 'Humeri: focus R prox. Femora: focus L dist.', ['left femur', 'right humerus']],
  ['MRI', 'Lesion left tibia, biopsy track in the fibula.', ['left tibia']],
  ['MRI', 'Lesion of the left tibia. Bone bruise of the right femur after a fall.', ['left tibia']],
  [
    'MRI',
    'Right distal tibia: normal, likewise both fibulae and every tarsal bone. Oedema of the left tibia.',
    ['left tibia'],
  ],
  ['MRI', 'Left femur normal, as are the clavicles themselves. Oedema of the left tibia.', ['left tibia']],
  ['MRI', 'Right tibia oedematous, likewise the left fibula.', ['left fibula', 'right tibia']],
  ['MRI', 'Humeri: foci R prox., L dist. No further lesion.', ['left humerus', 'right humerus']],
  ['MRI', 'Oedema of tibia R. No further lesion.', ['right tibia']],
]
