/** RAI-CROMRIS (clinical-basis 2.7): 0 to 7 by bone unit, summed. The split of the 7 points is unconfirmed: components only. */
import type { InstrumentTable } from './table.ts'

export const raiCromris2021 = {
  key: 'rai-cromris-2021',
  title: 'RAI-CROMRIS (MRI by bone unit), components',
  notFor:
    'Describes activity on whole-body MRI. The split of the 7 points of a bone unit is not confirmed at the source: no total is given.',
  citation: {
    confirmation: 'published',
    refs: [
      'Capponi 2021, Pediatr Rheumatol, doi 10.1186/s12969-021-00620-3 (components, 0 to 7 by bone unit; median 17 at baseline, 12 at 6 months; split unconfirmed)',
    ],
  },
  items: [
    {
      key: 'marrowOedema',
      label: 'Marrow hyperintensity',
      confirmation: 'published',
      anyOf: [['marrowOedema']],
      howToFindOut: 'Whole-body MRI.',
    },
    {
      key: 'extentInMarrow',
      label: 'Extension',
      confirmation: 'published',
      anyOf: [['extentInMarrow']],
      howToFindOut: 'Grade it on the MRI.',
    },
    {
      key: 'extramedullary',
      label: 'Soft-tissue or periosteal hyperintensity',
      confirmation: 'published',
      anyOf: [['extramedullary']],
      howToFindOut: 'Look at periosteum and soft tissue on the MRI.',
    },
    {
      key: 'boneExpansion',
      label: 'Expansion',
      confirmation: 'published',
      anyOf: [['boneExpansion']],
      howToFindOut: 'Look for it on MRI or radiograph.',
    },
    {
      key: 'vertebralCollapse',
      label: 'Vertebral collapse',
      confirmation: 'published',
      anyOf: [['vertebralCollapse']],
      howToFindOut: 'Sagittal spine MRI or lateral radiograph.',
    },
  ],
  rule: {
    kind: 'structure',
    confirmation: 'published',
    says: 'Components as the reports state them; no points, for their split is not confirmed at the source.',
  },
} as const satisfies InstrumentTable
