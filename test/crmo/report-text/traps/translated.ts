/** The English of Chinese, Japanese and Spanish reports: long T1 signal, low T1 / high STIR areas, the bull's head, blood routine. Written by hand for the project. */
import type { Siblings } from '../siblings/siblings.ts'

export const bloodCount: Siblings = {
  yes: [
    'Blood routine normal.',
    'The blood routine test was within normal limits.',
    'Blood routine and liver function normal.',
    'Blood, urine and stool routine normal.',
  ],
  no: [
    'Blood routine abnormal.',
    'Blood routine normal except for mild anaemia.',
    'Blood routine: WBC 13.2 x10^9/L, Hb 101 g/L, PLT 520 x10^9/L.',
  ],
  unknown: ['Routine bloods fine.', 'Routine blood tests normal.', 'Urine routine normal.', 'Blood routine pending.'],
}

/** [title, text, counted lesions]. */
export const places: readonly (readonly [title: string, text: string, wanted: readonly string[]])[] = [
  [
    'MRI lumbar spine',
    'Patchy long T1 long T2 signal, bright with fat suppression, is seen in the L2 vertebral body, in the transverse processes of L5 on both sides and in the acetabulum bilaterally.',
    ['L2', 'L5', 'left acetabulum', 'right acetabulum'],
  ],
  ['MRI', 'Long T1 and long T2 signal in the left ilium.', ['left ilium']],
  ['MRI', 'No long T1 long T2 signal in the left ilium.', []],
  ['MRI', 'Low T1 / high STIR area in the right ilium above the acetabulum.', ['right ilium']],
  ['MRI', 'T1-low, T2-high areas in the body of T9.', ['T9']],
  ['MRI', 'No high STIR area in the right femur.', []],
  [
    'PET/CT',
    'Increased FDG uptake:\n- vertebral bodies of T9, T12 and L3, beneath the lower endplate in each (SUVmax 2.8 to 4.5)\n- left first rib',
    ['L3', 'T12', 'T9', 'left 1st rib'],
  ],
  ['PET/CT', 'No increased FDG uptake:\n- vertebral bodies of T9 and T12 (SUVmax 1.1)', []],
  ['PET/CT', 'Increased uptake in both ilia under the cartilage of the acetabulum.', ['left ilium', 'right ilium']],
  ['PET/CT', 'Increased uptake under the cartilage of the left acetabulum.', ['left acetabulum']],
  [
    'Bone scan',
    "Bull's head image formed by the manubrium sterni and the inner ends of the two clavicles.",
    ['left clavicle', 'right clavicle', 'sternum'],
  ],
  [
    'Bone scan',
    'Bullhead pattern: manubrium and medial ends of both clavicles.',
    ['left clavicle', 'right clavicle', 'sternum'],
  ],
  ['Bone scan', "Bull's head sign.", []],
  ['Bone scan', "No bull's head image of the sternum and clavicles.", []],
  ['Bone scan', "Without the bull's head sign. Uptake in the left clavicle.", ['left clavicle']],
  ['Bone scan', 'Moderate increase in the left iliac bone next to the sacroiliac joint.', ['left ilium']],
  ['MRI', 'Mild increase in the angle of the left femur.', []],
  ['Bone scan', 'Marked fixation of the medial right clavicle and of the manubrium.', ['right clavicle', 'sternum']],
  ['Radiograph', 'Internal fixation of the left femur.', []],
]

export const reports: readonly (readonly [item: string, answer: string, title: string, text: string])[] = [
  ['axialSite', 'unknown', 'Whole-body bone scan', "Bull's head sign."],
  ['axialSite', 'no', 'Whole-body bone scan', "No bull's head sign. Uptake in the left tibia."],
]
