/** PedCNO response (clinical-basis 2.7): change since an earlier assessment, in the manner of PedACR. Items and counts are unconfirmed. */
import type { InstrumentTable } from './table.ts'

export const pedcno2010 = {
  key: 'pedcno-2010',
  title: 'PedCNO response',
  notFor:
    'Describes change between two assessments; the items and the count of them are not confirmed at the source. It starts and stops no treatment.',
  citation: {
    confirmation: 'unconfirmed',
    refs: [
      'Beck 2010, Arthritis Res Ther 12:R74, doi 10.1186/ar2992 (items and count: unconfirmed)',
      'relative change in the manner of PedACR, PedCNO90: Reiser 2025, doi 10.1002/acr2.70061',
      'one table prints a double negative; read as: at least 3 improve, at most one other worsens by more than 30 %',
    ],
  },
  items: [
    {
      key: 'esrImproved',
      label: 'ESR',
      confirmation: 'unconfirmed',
      fallOf: 'esr',
      howToFindOut: 'ESR (blood test) now and at the earlier assessment.',
    },
    {
      key: 'lesionsImproved',
      label: 'Number of radiological lesions',
      confirmation: 'unconfirmed',
      fallOf: 'lesions',
      howToFindOut: 'Whole-body MRI repeated since the earlier assessment.',
    },
    {
      key: 'physicianGlobalImproved',
      label: "Physician's global assessment",
      confirmation: 'unconfirmed',
      fallOf: 'physicianGlobal',
      howToFindOut: 'Rate it from 0 to 10.',
    },
    {
      key: 'patientGlobalImproved',
      label: "Patient's or parent's global assessment",
      confirmation: 'unconfirmed',
      fallOf: 'patientGlobal',
      howToFindOut: 'Ask for it, 0 to 10.',
    },
    {
      key: 'chaqImproved',
      label: 'CHAQ',
      confirmation: 'unconfirmed',
      fallOf: 'chaq',
      howToFindOut: 'Childhood Health Assessment Questionnaire, 0 to 3.',
    },
  ],
  rule: {
    kind: 'response',
    confirmation: 'unconfirmed',
    name: 'PedCNO',
    levels: [30, 50, 70, 90],
    improved: 3,
    worsened: 1,
    worse: 30,
  },
} as const satisfies InstrumentTable
