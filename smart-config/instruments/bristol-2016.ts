/** Bristol criteria (clinical-basis 2.4): which children could be diagnosed without biopsy. A checklist, wording partly unconfirmed. */
import type { InstrumentTable } from './table.ts'

export const bristol2016 = {
  key: 'bristol-2016',
  title: 'Bristol 2016 criteria',
  notFor:
    'One centre, 41 patients; for experienced hands only, and wording partly unconfirmed. It never outweighs the biopsy-sparing gate or a red flag, and is not a diagnosis.',
  citation: {
    confirmation: 'published',
    secondHand: true,
    refs: [
      'Roderick 2016, Pediatr Rheumatol 14:47, doi 10.1186/s12969-016-0109-1 (34 of 41 without biopsy, 6 needed it)',
      'CRP limit of 30 mg/L as used by later cohorts; "g/L" in the paper read as a misprint for mg/L (unconfirmed)',
      'wording of clinical and imaging findings and of the two criteria: unconfirmed',
    ],
  },
  items: [
    {
      key: 'typicalClinicalFindings',
      label: 'Bone pain, with or without swelling, without marked inflammation or infection',
      confirmation: 'unconfirmed',
      anyOf: [['bonePain', '!markedInflammation']],
      howToFindOut: 'History and examination.',
    },
    {
      key: 'typicalImagingFindings',
      label: 'Radiograph with lysis, sclerosis and new bone, or MRI with marrow oedema',
      confirmation: 'unconfirmed',
      anyOf: [['marrowOedema'], ['lyticLesion', 'scleroticLesion', 'newBone']],
      howToFindOut: 'MRI (STIR) of the lesion, or look again at the radiograph.',
    },
    {
      key: 'moreThanOneBone',
      label: 'More than one bone',
      confirmation: 'unconfirmed',
      anyOf: [['moreThanOneBone']],
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'clavicleAlone',
      label: 'Clavicle alone',
      confirmation: 'unconfirmed',
      anyOf: [['clavicleAlone']],
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'crpBelow30',
      label: 'CRP below 30 mg/L',
      confirmation: 'published',
      secondHand: true,
      anyOf: [['crpBelow30']],
      howToFindOut: 'CRP (blood test), in mg/L.',
    },
    {
      key: 'oneBoneNotClavicle',
      label: 'A single bone other than the clavicle',
      confirmation: 'published',
      anyOf: [['oneBoneNotClavicle']],
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'crpAbove30',
      label: 'CRP above 30 mg/L',
      confirmation: 'unconfirmed',
      anyOf: [['crpAbove30']],
      howToFindOut: 'CRP (blood test), in mg/L.',
    },
    {
      key: 'inflammatoryBiopsy',
      label: 'Biopsy with inflammation (plasma cells, osteoclasts, fibrosis, sclerosis)',
      confirmation: 'unconfirmed',
      anyOf: [['inflammatoryBiopsy']],
      howToFindOut: 'Pathology report of a bone biopsy, where one was done.',
    },
    {
      key: 'noGrowthOffAntibiotics',
      label: 'No growth off antibiotics',
      confirmation: 'unconfirmed',
      anyOf: [['noGrowthOffAntibiotics']],
      howToFindOut: 'Cultures of a bone biopsy taken without antibiotics.',
    },
  ],
  rule: {
    kind: 'alternatives',
    confirmation: 'unconfirmed',
    alternatives: [
      {
        name: 'Criterion 1 (no biopsy)',
        anyOf: [
          ['typicalClinicalFindings', 'typicalImagingFindings', 'moreThanOneBone', 'crpBelow30'],
          ['typicalClinicalFindings', 'typicalImagingFindings', 'clavicleAlone', 'crpBelow30'],
        ],
        met: 'Criterion 1 is met: such children of the cohort were diagnosed without biopsy, in experienced hands.',
        sparesBiopsy: true,
      },
      {
        name: 'Criterion 2 (with biopsy)',
        anyOf: [
          [
            'typicalClinicalFindings',
            'typicalImagingFindings',
            'oneBoneNotClavicle',
            'inflammatoryBiopsy',
            'noGrowthOffAntibiotics',
          ],
          [
            'typicalClinicalFindings',
            'typicalImagingFindings',
            'crpAbove30',
            'inflammatoryBiopsy',
            'noGrowthOffAntibiotics',
          ],
        ],
        met: 'Criterion 2 is met: inflammation on biopsy and no growth, in a child who needed the biopsy.',
      },
    ],
    says: { notMet: 'Neither criterion can be met. This does not exclude CNO.' },
  },
} as const satisfies InstrumentTable
