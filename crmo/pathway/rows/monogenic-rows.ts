/** Monogenic mimics: D-17 to D-21. Each needs a sign of its own; a feature that is common in CNO (acne, flares) never raises one alone. */
import { published } from './cite.ts'
import type { FlagRow } from './flag-row.ts'

export const monogenicRows: FlagRow[] = [
  {
    row: 'D-17',
    level: 'check',
    title: 'Suspect Majeed syndrome (LPIN2)',
    anyOf: [
      ['dyserythropoieticAnaemia'],
      ['microcyticAnaemia', 'onsetUnderThree'],
      ['microcyticAnaemia', 'neutrophilicDermatosis'],
    ],
    advice: 'Genetic test. Etanercept gave no benefit, IL-1 blockade did.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 3', 'Herlin 2013, PMC3660147'] },
  },
  {
    row: 'D-18',
    level: 'check',
    title: 'Suspect PAPA syndrome (PSTPIP1)',
    anyOf: [['destructiveArthritis'], ['pyodermaGangrenosum'], ['injectionSiteAbscess']],
    advice: 'Genetic test. Cystic acne adds to the suspicion; alone it belongs to CNO as well (D-24).',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 3', 'OMIM 604416'] },
  },
  {
    row: 'D-19',
    level: 'check',
    title: 'Suspect cherubism (SH3BP2; PTPN11 in Noonan spectrum)',
    anyOf: [['expansileJawsBothSides', 'jawsOnly']],
    advice:
      'Genetic test and imaging of the jaws. Usually painless, with onset at 2 to 7 years. Look for Noonan features.',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, section 3', 'jaws only: GeneReviews NBK1137, PMC3359956; Noonan: PMC2986220'],
    },
  },
  {
    row: 'D-20',
    level: 'urgent',
    title: 'Suspect DIRA (IL1RN)',
    anyOf: [
      ['neonatalOnset'],
      ['onsetUnderThree', 'pustulosis'],
      ['onsetUnderThree', 'periostealReaction'],
      ['onsetUnderThree', 'expandedRibs'],
    ],
    advice:
      'Specialist now; genetic test by next-generation sequencing. Infection and malignancy are excluded first. It is recessive: parents are usually well.',
    citation: {
      confirmation: 'published',
      refs: [
        'Aksentijevich 2009, N Engl J Med 360:2426-37',
        'Romano 2022, doi 10.1136/annrheumdis-2021-221801',
        'Wipff 2011, section 3 (inheritance corrected)',
      ],
    },
  },
  {
    row: 'D-20',
    level: 'check',
    title: 'Very early disease: think of monogenic causes',
    anyOf: [['onsetUnderThree'], ['ageUpToThree']],
    advice:
      'Infection and malignancy are excluded first; specialist, gene panel. The Jansson score does not apply up to 3 years.',
    citation: published(
      'Jansson 2009 (cohort older than 3 years)',
      'Romano 2022, doi 10.1136/annrheumdis-2021-221801',
      'non-genetic CNO is rare under 3 years: The Rheumatologist, Oct 2025 (second-hand)',
    ),
  },
  {
    row: 'D-21',
    level: 'check',
    title: 'Suspect a TNFRSF11A disorder (familial expansile osteolysis, early Paget)',
    anyOf: [
      ['expansileLyticLimb', 'hearingLoss'],
      ['expansileLyticLimb', 'earlyToothLoss'],
      ['expansileLyticLimb', 'highAlp'],
      ['expansileLyticLimb', 'familyOsteolysis'],
    ],
    advice: 'Genetic test.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 3', 'International Osteoporosis Foundation'] },
  },
]
