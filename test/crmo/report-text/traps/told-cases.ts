/** How published cases count and compare: more sites than are named, less than on the other side: [item, answer, title, text]. Written by hand for the project. */
import type { Siblings } from '../siblings/siblings.ts'

export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'No fewer than four foci of marrow oedema.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'Not less than three lesions.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'At least five lesions of the lower limbs.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'Foci in four of the lumbar vertebrae, among them L3.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'Oedema in three ribs, one of them the left sixth.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'Oedema in more than one metatarsal of the right foot.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'The left tibia and four further bones show oedema.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'Oedema in the left tibia and elsewhere.'],
  ['multipleLesions', 'unknown', 'Whole-body MRI', 'Oedema in the left tibia, among other bones.'],
  ['multipleLesions', 'no', 'Whole-body MRI', 'Oedema of the left tibia. No lesion elsewhere.'],
  ['multipleLesions', 'no', 'Whole-body MRI', 'Oedema of the left tibia. The marrow elsewhere is normal.'],
  ['multipleLesions', 'no', 'Whole-body MRI', 'Oedema of the left tibia. Fibula and elsewhere normal.'],
  ['symmetricLesions', 'unknown', 'Whole-body MRI', 'Oedema in the left femoral neck; on the right less marked.'],
  [
    'symmetricLesions',
    'yes',
    'Whole-body MRI',
    'Oedema in the left femoral neck, and to a lesser extent on the right.',
  ],
  [
    'symmetricLesions',
    'unknown',
    'Whole-body MRI',
    'Lytic lesion in the left distal tibia; mirror lesion on the right without sclerosis. Lesion of T8.',
  ],
  [
    'multipleLesions',
    'unknown',
    'Whole-body MRI',
    'No lesion was found outside the right clavicle, which is expanded. Lesion of the left tibia.',
  ],
  [
    'axialSite',
    'unknown',
    'Whole-body MRI',
    'No additional lesions beside those in the left clavicle and the left tibia. Left femur: oedema.',
  ],
]

export const places: readonly (readonly [title: string, text: string, lesions: readonly string[]])[] = [
  ['Whole-body MRI', 'Tibiae: right normal, left oedema.', ['left tibia']],
  ['Whole-body MRI', 'Tibiae: right unremarkable, left with oedema.', ['left tibia']],
  ['Whole-body MRI', 'Clavicle: R oedema, L normal. Tibia: R normal, L oedema.', ['left tibia', 'right clavicle']],
  ['Whole-body MRI', 'Spine normal, left sided oedema.', []],
  ['Whole-body MRI', 'Apart from oedema in the left ischium the pelvis is normal.', ['left ischium']],
  [
    'Whole-body MRI',
    'Vertebral bodies T5, T7 to T9 and L2 show marrow oedema; T6 is spared.',
    ['L2', 'T5', 'T7', 'T8', 'T9'],
  ],
  ['Whole-body MRI', 'Left and, to a lesser degree, right clavicle involved.', ['left clavicle', 'right clavicle']],
  ['Whole-body MRI', 'Oedema of the left, less of the right, distal tibia.', ['left tibia', 'right tibia']],
  ['Whole-body MRI', 'Oedema of the right but not the left distal tibia.', ['right tibia']],
  ['Whole-body MRI', 'Oedema in the right distal tibia but not in the left.', ['right tibia']],
  ['Whole-body MRI', 'No abnormality except oedema in the left ischium.', ['left ischium']],
]

export const temperature: Siblings = {
  yes: [
    'Well apart from night pain, no fever.',
    'Apart from pain he was well and afebrile.',
    'No fever, apart from fatigue no complaints.',
    'No fever in the first week, none since.',
    'Examination unremarkable save for tenderness; afebrile.',
  ],
  no: [
    'High-grade fever in the first week, none since.',
    'Pyrexia on day one, not thereafter.',
    'Evening fever for the first two weeks, absent afterwards.',
    'Fever was present at the first episode only; absent in the relapses.',
    'Apart from the first days, when she had 39 °C, there was never any fever.',
    'Temperature normal apart from one reading of 38.6.',
  ],
  unknown: [
    'With the exception of two days at onset he was afebrile.',
    'Except at onset no fever.',
    'No fever except at the very beginning.',
    'No fever apart from 39.2 with tonsillitis.',
    'There has been no fever beyond the first week.',
    'No fever after the first month.',
    'Not febrile any more.',
    'Fever was absent at the first episode but present in the relapses.',
    'Pain recurred six months later, this time without fever.',
  ],
}

export const crp: Siblings = {
  yes: [
    'CRP was always normal except during the flare of 2019, when it was 31 mg/L.',
    'CRP normal in 2018 and 2019; in 2020 it reached 40 mg/L.',
  ],
  no: ['CRP 4 mg/L in May, 5 mg/L in July, 3 mg/L in October.', 'CRP normal at every visit.'],
  unknown: [
    'CRP normal except at onset.',
    'CRP normal apart from one value.',
    'CRP normal other than on admission.',
    'CRP was normal on five of six occasions.',
    'FBC, CRP and ESR were normal on every occasion except the first.',
  ],
}
