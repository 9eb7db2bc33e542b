/** CARRA consensus treatment plans (clinical-basis 2.6): who fits them. */
import type { InstrumentTable } from './table.ts'

export const carra2018 = {
  key: 'carra-2018',
  title: 'CARRA treatment-plan eligibility',
  notFor:
    'Says who fits the consensus plans for comparative study of second-line treatment. Not meeting it withholds no treatment; it is not a diagnosis.',
  citation: {
    confirmation: 'published',
    refs: ['Zhao 2018, Arthritis Care Res 70:1228-37, doi 10.1002/acr.23462, Table 1'],
  },
  items: [
    {
      key: 'ageAtMost21',
      label: '21 years or younger at enrolment',
      confirmation: 'published',
      anyOf: [['ageAtMost21']],
      howToFindOut: 'Date of birth.',
    },
    {
      key: 'oedemaWithin12Weeks',
      label: 'Bone oedema on STIR or fat-saturated T2 within 12 weeks',
      confirmation: 'published',
      anyOf: [['oedemaWithin12Weeks']],
      howToFindOut: 'MRI: coronal STIR of the whole body and sagittal spine; gadolinium is not needed.',
    },
    {
      key: 'wholeBodyImaged',
      label: 'Whole-body MRI or scintigraphy done',
      confirmation: 'published',
      anyOf: [['wholeBodyImaged']],
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'needsSecondLine',
      label: 'Active after at least 4 weeks of NSAID, or an active spinal lesion whatever the NSAID history',
      confirmation: 'published',
      anyOf: [['activeAfterNsaid'], ['activeSpinalLesion']],
      howToFindOut: 'Ask for pain after 4 weeks of NSAID; examine for tenderness and warmth; MRI of the spine.',
    },
    {
      key: 'biopsyDoneOrWaived',
      label:
        'Biopsy done, or waived (clavicle, symmetric long-bone metaphyses or epiphyses, IBD, psoriasis, palmoplantar pustulosis)',
      confirmation: 'published',
      anyOf: [
        ['boneBiopsyDone'],
        ['clavicleInvolved'],
        ['symmetricLongBoneEnds'],
        ['inflammatoryBowelDisease'],
        ['psoriasisOrPustulosis'],
      ],
      howToFindOut: 'Look at the skin, ask for bowel disease; else biopsy to exclude infection or malignancy.',
    },
    {
      key: 'noMalignancyEver',
      label: 'No past or present malignancy',
      confirmation: 'published',
      anyOf: [['!malignancyEver']],
      howToFindOut: 'Ask for it.',
    },
    {
      key: 'noBoneInfection',
      label: 'No current infectious osteomyelitis',
      confirmation: 'published',
      anyOf: [['!boneInfection']],
      howToFindOut: 'Cultures of blood and bone where infection is in question.',
    },
    {
      key: 'noContraindication',
      label: 'No contraindication to the chosen agent',
      confirmation: 'published',
      anyOf: [['!contraindication']],
      howToFindOut: 'Choose the agent and go through its checks in the plan.',
    },
  ],
  rule: {
    kind: 'alternatives',
    confirmation: 'published',
    alternatives: [
      {
        name: 'Eligibility',
        anyOf: [
          [
            'ageAtMost21',
            'oedemaWithin12Weeks',
            'wholeBodyImaged',
            'needsSecondLine',
            'biopsyDoneOrWaived',
            'noMalignancyEver',
            'noBoneInfection',
            'noContraindication',
          ],
        ],
        met: 'Fits the CARRA consensus treatment plans.',
      },
    ],
    says: { notMet: 'Does not fit the CARRA consensus treatment plans; this withholds no treatment.' },
  },
} as const satisfies InstrumentTable
