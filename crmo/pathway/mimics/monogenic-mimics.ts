/** Monogenic mimics: rows D-17 to D-21. A gene panel without an explaining variant excludes each of them. */
import { published, seed } from '../rows/cite.ts'
import type { Clause, MimicRow } from './mimic-row.ts'

const panel: Clause = { says: 'gene panel without an explaining variant', yes: ['geneticsNegative'] }
const late: Clause = { says: 'onset at 3 years or later', no: ['onsetUnderThree'] }
const nextTest = 'Autoinflammatory and bone gene panel.'

export const monogenicMimics: MimicRow[] = [
  {
    key: 'majeed',
    title: 'Majeed syndrome (LPIN2)',
    speaksFor: ['dyserythropoieticAnaemia', 'microcyticAnaemia', 'neutrophilicDermatosis', 'onsetUnderThree'],
    speaksAgainst: [late],
    excludedBy: panel,
    established: [],
    nextTest,
    rows: ['D-17'],
    citation: seed('Wipff 2011, section 3', 'Herlin 2013, PMC3660147'),
  },
  {
    key: 'dira',
    title: 'DIRA (IL1RN)',
    speaksFor: ['neonatalOnset', 'onsetUnderThree', 'pustulosis', 'periostitisUnderThree', 'expandedRibs'],
    speaksAgainst: [late],
    excludedBy: panel,
    established: [],
    nextTest,
    rows: ['D-20'],
    citation: published(
      'Aksentijevich 2009, N Engl J Med 360:2426-37',
      'Romano 2022, doi 10.1136/annrheumdis-2021-221801',
    ),
  },
  {
    key: 'papa',
    title: 'PAPA syndrome (PSTPIP1)',
    speaksFor: ['destructiveArthritis', 'pyodermaGangrenosum', 'severeAcne', 'injectionSiteAbscess'],
    speaksAgainst: [
      {
        says: 'no destructive arthritis and no pyoderma gangrenosum',
        no: ['destructiveArthritis', 'pyodermaGangrenosum'],
      },
    ],
    excludedBy: panel,
    established: [],
    nextTest,
    rows: ['D-18'],
    citation: seed('Wipff 2011, section 3', 'OMIM 604416'),
  },
  {
    key: 'cherubism',
    title: 'Cherubism (SH3BP2, PTPN11)',
    speaksFor: ['expansileJawsBothSides'],
    speaksAgainst: [{ says: 'lesions outside the jaws', no: ['jawsOnly'] }],
    excludedBy: panel,
    established: ['cherubism'],
    nextTest: 'Gene test (SH3BP2, PTPN11); imaging of the jaws.',
    rows: ['D-19'],
    citation: published('GeneReviews NBK1137', 'PMC3359956', 'PMC2986220'),
  },
  {
    key: 'tnfrsf11a',
    title: 'TNFRSF11A disorder (familial expansile osteolysis, early Paget)',
    speaksFor: ['expansileLyticLimb', 'hearingLoss', 'earlyToothLoss', 'highAlp', 'familyOsteolysis'],
    speaksAgainst: [
      { says: 'no expansile lytic limb lesion on imaging of the whole skeleton', no: ['expansileLyticLimb'] },
    ],
    excludedBy: panel,
    established: [],
    nextTest,
    rows: ['D-21'],
    citation: seed('Wipff 2011, section 3', 'International Osteoporosis Foundation'),
  },
]
