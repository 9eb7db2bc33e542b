/** CNO CDAS (clinical-basis 2.7): activity now. Components are published, the plain sum is unconfirmed, no cut-offs are known. */
import type { InstrumentTable } from './table.ts'

export const cnoCdas2023 = {
  key: 'cno-cdas-2023',
  title: 'CNO clinical disease activity score',
  notFor:
    'Describes activity at one visit, to compare with another; its formula is not confirmed at the source and no cut-offs are known. It is not a diagnosis.',
  citation: {
    confirmation: 'unconfirmed',
    refs: ['Wu 2023, J Rheumatol 50:1333-40 (components published; plain sum of 0 to 30 unconfirmed)'],
  },
  items: [
    {
      key: 'cdasPain',
      label: "Patient's pain, 0 to 10",
      confirmation: 'published',
      measure: 'pain',
      most: 10,
      howToFindOut: 'Ask for it, 0 to 10.',
    },
    {
      key: 'cdasPatientGlobal',
      label: "Patient's global assessment, 0 to 10",
      confirmation: 'published',
      measure: 'patientGlobal',
      most: 10,
      howToFindOut: 'Ask for it, 0 to 10.',
    },
    {
      key: 'cdasClinicalLesions',
      label: 'Clinical lesions (tender or warm sites), counted up to 10',
      confirmation: 'published',
      measure: 'clinicalLesions',
      most: 10,
      howToFindOut: 'Examine every site and count those that are tender or warm.',
    },
  ],
  rule: {
    kind: 'sum',
    confirmation: 'unconfirmed',
    threshold: null,
    says: { reached: '', notReached: '', noThreshold: 'No cut-off is known: compare with another visit only.' },
  },
} as const satisfies InstrumentTable
