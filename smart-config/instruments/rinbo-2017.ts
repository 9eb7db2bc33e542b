/** RINBO (clinical-basis 2.7): MRI burden. Its components, without points: those are unconfirmed. */
import type { InstrumentTable } from './table.ts'

export const rinbo2017 = {
  key: 'rinbo-2017',
  title: 'RINBO (MRI burden), components',
  notFor: 'Describes the burden on whole-body MRI. The points are not confirmed at the source: no total is given.',
  citation: {
    confirmation: 'published',
    refs: ['Arnoldi 2017, Eur Radiol 27:2391-9, doi 10.1007/s00330-016-4586-x (components; points unconfirmed)'],
  },
  items: [
    {
      key: 'marrowOedema',
      label: 'Active lesions (marrow oedema)',
      confirmation: 'published',
      anyOf: [['marrowOedema']],
      howToFindOut: 'Whole-body MRI.',
    },
    {
      key: 'sizeOfLargest',
      label: 'Size of the largest active lesion',
      confirmation: 'published',
      anyOf: [['sizeOfLargest']],
      howToFindOut: 'Measure it on the MRI.',
    },
    {
      key: 'extramedullary',
      label: 'Extramedullary involvement',
      confirmation: 'published',
      anyOf: [['extramedullary']],
      howToFindOut: 'Look at periosteum and soft tissue on the MRI.',
    },
    {
      key: 'vertebraInvolved',
      label: 'Spinal involvement',
      confirmation: 'published',
      anyOf: [['vertebraInvolved']],
      howToFindOut: 'Whole-body MRI with sagittal spine.',
    },
  ],
  rule: {
    kind: 'structure',
    confirmation: 'published',
    says: 'Components as the reports state them; no points, for those are not confirmed at the source.',
  },
} as const satisfies InstrumentTable
