/** CROMRIS (clinical-basis 2.7): MRI scoring by bone. Its components, without points: those are unconfirmed. */
import type { InstrumentTable } from './table.ts'

export const cromris2020 = {
  key: 'cromris-2020',
  title: 'CROMRIS (MRI by bone), components',
  notFor: 'Describes MRI findings bone by bone. The points are not confirmed at the source: no total is given.',
  citation: {
    confirmation: 'published',
    refs: ['Zhao 2020, CROMRIS (components, mean κ above 0.7 with 11 readers; points unconfirmed)'],
  },
  items: [
    {
      key: 'marrowOedema',
      label: 'Marrow signal raised',
      confirmation: 'published',
      anyOf: [['marrowOedema']],
      howToFindOut: 'Whole-body MRI.',
    },
    {
      key: 'signalIntensity',
      label: 'Signal intensity',
      confirmation: 'published',
      anyOf: [['signalIntensity']],
      howToFindOut: 'Grade it on the MRI.',
    },
    {
      key: 'extentInMarrow',
      label: 'Extent in the marrow',
      confirmation: 'published',
      anyOf: [['extentInMarrow']],
      howToFindOut: 'Grade it on the MRI.',
    },
    {
      key: 'associatedFeatures',
      label: 'Associated features (periosteum, soft tissue, expansion, vertebral collapse)',
      confirmation: 'published',
      anyOf: [['extramedullary'], ['boneExpansion'], ['vertebralCollapse']],
      howToFindOut: 'Look for them on the MRI.',
    },
  ],
  rule: {
    kind: 'structure',
    confirmation: 'published',
    says: 'Components as the reports state them; no points, for those are not confirmed at the source.',
  },
} as const satisfies InstrumentTable
