/** NBODS (clinical-basis 2.2): NBO v bacterial osteomyelitis. High CRP counts against NBO here; Jansson 2009 has it the other way round. */
import type { InstrumentTable } from './table.ts'

export const nbods2023 = {
  key: 'nbods-2023',
  title: 'NBODS 2023',
  notFor:
    'Separates NBO from bacterial osteomyelitis only. Tumour, LCH and leukaemia were not studied. CRP of 55 mg/L or less passes alone, and so do several lesions: never use it against infection with a low CRP or tuberculosis. With one lesion or fever it never replaces cultures. It is not a diagnosis.',
  citation: {
    confirmation: 'published',
    derived: true,
    refs: [
      'Kostik 2023, Front Pediatr, doi 10.3389/fped.2023.1067206 (points, limit, performance); maximum derived',
      'bacterial group printed as 31; every published percentage fits 32, and is printed as published',
    ],
  },
  items: [
    {
      key: 'crpAtMost55',
      label: 'CRP at or below 55 mg/L',
      points: 56,
      confirmation: 'published',
      anyOf: [['crpAtMost55']],
      howToFindOut: 'CRP (blood test).',
    },
    {
      key: 'multipleLesions',
      label: 'Multifocal involvement',
      points: 27,
      confirmation: 'published',
      anyOf: [['multipleLesions']],
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'femurInvolved',
      label: 'Femur involved',
      points: 17,
      confirmation: 'published',
      anyOf: [['femurInvolved']],
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'bandsAtMost022',
      label: 'Neutrophil bands at or below 0.22 × 10⁹/L (220 cells/µL)',
      points: 15,
      confirmation: 'published',
      anyOf: [['bandsAtMost022']],
      howToFindOut: 'Manual differential with band forms as a count (blood test).',
    },
  ],
  rule: {
    kind: 'sum',
    confirmation: 'published',
    threshold: { value: 17, reached: 'above' },
    says: {
      reached:
        'Above the published limit of 17, which separated NBO from bacterial osteomyelitis (sensitivity 89.0 %, specificity 96.9 %). It says nothing about tumour, LCH, leukaemia or tuberculosis.',
      notReached: 'Not above the published limit of 17: this score does not argue against bacterial osteomyelitis.',
      noThreshold: '',
    },
  },
} as const satisfies InstrumentTable
