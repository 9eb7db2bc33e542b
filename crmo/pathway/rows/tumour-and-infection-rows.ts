/** Rows that must not wait: established other diagnoses, tumour, leukaemia, infection (D-31, D-08 to D-11, D-29). */
import type { Citation } from '../../../smart-config/types.ts'
import { published, secondHand } from './cite.ts'
import type { FlagRow } from './flag-row.ts'

const leukaemia: Citation = {
  confirmation: 'published',
  refs: [
    'Jones 2006, Pediatrics 117:e840-4',
    'Louvigné 2020, Pediatr Rheumatol 18:1',
    'Agodi 2013, BMC Pediatr 13:15',
    'neutrophil limit 1.0 × 10⁹/L: house rule; marrow before glucocorticoid: unconfirmed',
  ],
}
const infection: Citation = {
  confirmation: 'seed',
  refs: [
    'Wipff 2011, section 2',
    'Grote 2017, Pediatr Infect Dis J 36:451-6',
    'Schnabel 2016, Rheumatol Int',
    'short history of up to 2 weeks: house rule',
  ],
}

export const tumourAndInfectionRows: FlagRow[] = [
  {
    row: 'D-31',
    level: 'urgent',
    title: 'Established other diagnosis',
    anyOf: [['organismFound'], ['malignantHistology'], ['establishedDiagnosis']],
    alsoBy: ['benignTumour', 'caseatingGranulomas'],
    advice:
      'The established diagnosis explains the bone disease or must be reconciled first. An organism may be a contaminant: the clinician decides. No conclusion is drawn from the score.',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, sections 2 and 2.4', 'wording, benign tumours and caseating granulomas: house rule'],
    },
  },
  {
    row: 'D-08',
    level: 'urgent',
    title: 'Suspect a bone tumour',
    anyOf: [['corticalBreach'], ['periostealReaction']],
    advice: 'MRI of the whole bone, referral to a tumour centre before any biopsy, then biopsy.',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, section 2.3', 'order of referral before biopsy: unconfirmed'],
    },
  },
  {
    row: 'D-08',
    level: 'check',
    title: 'The radiologist thinks of a malignant tumour',
    anyOf: [['tumourSuspected']],
    advice: 'Settle it with the radiologist: MRI of the whole bone, and histology where the suspicion stands.',
    citation: {
      confirmation: 'house',
      refs: ['Wipff 2011, section 2 (tumour to be ruled out)', 'reading of a report’s opinion: house rule'],
    },
  },
  {
    row: 'D-09',
    level: 'urgent',
    title: 'Suspect leukaemia, lymphoma or metastasis',
    anyOf: [
      ['blasts'],
      ['twoCytopenias'],
      ['neutropenia'],
      ['lowPlatelets'],
      ['organomegaly'],
      ['leucocytesBelow4', 'platelets150to250', 'nightPain'],
    ],
    advice:
      'Blood smear, repeat count, LDH, haematology, marrow examination before any glucocorticoid. A film without blasts does not exclude leukaemia.',
    citation: leukaemia,
  },
  {
    row: 'D-09',
    level: 'check',
    title: 'Look again for leukaemia',
    anyOf: [['abnormalCount'], ['highLdh'], ['weightLoss'], ['nightPain']],
    advice: 'Repeat the count with a smear; give no glucocorticoid until leukaemia is excluded.',
    citation: leukaemia,
  },
  {
    row: 'D-10',
    level: 'urgent',
    title: 'Suspect bacterial osteomyelitis',
    anyOf: [['abscess'], ['toxicAppearance'], ['fever', 'crpAbove55'], ['fever', 'shortHistory']],
    advice: 'Blood cultures, aspirate or biopsy, MRI. Do not wait for a score.',
    citation: infection,
  },
  {
    row: 'D-10',
    level: 'check',
    title: 'Look again for infection',
    anyOf: [['fever'], ['crpAbove55']],
    advice: 'Fever alone occurred in 32 of 164 children with CNO. Review cultures and the course.',
    citation: infection,
  },
  {
    row: 'D-11',
    level: 'check',
    title: 'Suspect multifocal tuberculosis or other infection',
    anyOf: [['multipleLesions', 'lyticLesions', 'tuberculosisRisk']],
    advice: 'Biopsy with bacterial, fungal and mycobacterial culture; tuberculin skin test or IGRA; chest film.',
    citation: published('multifocal tuberculosis, PMID 28410697', 'cultures: Zhao 2017, doi 10.1007/s40674-017-0058-y'),
  },
  {
    row: 'D-29',
    level: 'check',
    title: 'Cured by antibiotics alone',
    anyOf: [['curedByAntibiotics']],
    advice:
      'A complete and lasting response to antibiotics alone argues against CNO. It does not mean that every child needs a trial of antibiotics.',
    citation: secondHand('EULAR/ACR 2025 exclusion, as reported in The Rheumatologist, Oct 2025'),
  },
]
