/** The mimic panel (clinical-basis 3.3) as data: what speaks for and against each mimic, what excludes it, and the next best test. */
import { published, seed, unconfirmed } from '../rows/cite.ts'
import type { MimicRow } from './mimic-row.ts'
import { monogenicMimics } from './monogenic-mimics.ts'

const guess = { confirmation: 'unconfirmed' } as const

const malignant: MimicRow[] = [
  {
    key: 'bone-tumour',
    title: 'Primary bone tumour',
    speaksFor: [
      'corticalBreach',
      'periostealReaction',
      'tumourSuspected',
      'malignantHistology',
      'benignTumour',
      'oneLesion',
      { signal: 'softTissueMass', ...guess },
    ],
    speaksAgainst: [
      { says: 'several lesions', yes: ['multipleLesions'] },
      { says: 'cortex and periosteum are called intact', no: ['corticalBreach', 'periostealReaction'] },
    ],
    excludedBy: { says: 'histology without tumour', no: ['malignantHistology'] },
    established: ['boneTumour'],
    nextTest: 'MRI of the whole bone, then biopsy at a tumour centre.',
    rows: ['D-08', 'D-05', 'D-06'],
    citation: seed('Wipff 2011, sections 2.3 and 2.4', 'soft tissue mass: unconfirmed'),
  },
  {
    key: 'leukaemia',
    title: 'Leukaemia, lymphoma or metastasis',
    speaksFor: [
      'blasts',
      'twoCytopenias',
      'neutropenia',
      'lowPlatelets',
      'leucocytesBelow4',
      'organomegaly',
      'nightPain',
      'abnormalCount',
      'highLdh',
      'weightLoss',
    ],
    speaksAgainst: [
      {
        says: 'normal count, no organomegaly, no weight loss, no night pain',
        no: ['abnormalCount', 'organomegaly', 'weightLoss', 'nightPain'],
      },
    ],
    excludedBy: { says: 'marrow examination without leukaemia', yes: ['marrowNormal'] },
    established: ['leukaemia', 'lymphoma'],
    nextTest:
      'Blood smear, then marrow examination. The count may be normal, and a film without blasts excludes nothing: re-check the count if the course changes.',
    rows: ['D-09'],
    citation: published(
      'Jones 2006, Pediatrics 117:e840-4',
      'Louvigné 2020, Pediatr Rheumatol 18:1',
      'Agodi 2013, BMC Pediatr 13:15',
      'McMahon 2008; Leuk Res 2012;36:521-3',
    ),
  },
  {
    key: 'langerhans',
    title: 'Langerhans cell histiocytosis',
    speaksFor: [
      'vertebralCollapse',
      'langerhansCells',
      { signal: 'skullLesion', ...guess },
      { signal: 'polyuria', ...guess },
    ],
    speaksAgainst: [
      {
        says: 'no vertebral collapse and no skull lesion on imaging of the whole skeleton',
        no: ['vertebralCollapse', 'skullLesion'],
      },
    ],
    excludedBy: { says: 'histology without Langerhans cells', no: ['langerhansCells'] },
    established: ['langerhansCellHistiocytosis'],
    nextTest: 'Skeletal survey or whole-body MRI, then biopsy.',
    rows: ['D-12'],
    citation: seed('Wipff 2011, section 2.3 (vertebra plana)', 'skull lesion, rash, polyuria: unconfirmed'),
  },
]

const infectious: MimicRow[] = [
  {
    key: 'bacterial-osteomyelitis',
    title: 'Bacterial osteomyelitis',
    speaksFor: [
      'organismFound',
      'fever',
      'abscess',
      'toxicAppearance',
      'shortHistory',
      'crpAbove55',
      'curedByAntibiotics',
    ],
    speaksAgainst: [
      { says: 'no fever, no short history, CRP not above 55 mg/L', no: ['fever', 'shortHistory', 'crpAbove55'] },
      { says: 'antibiotics without effect', yes: ['antibioticsWithoutEffect'] },
    ],
    excludedBy: { says: 'sterile culture of bone off antibiotics', yes: ['boneCultureSterile'] },
    established: ['acuteBacterialOsteomyelitis'],
    nextTest: 'Culture of bone or aspirate, off antibiotics; MRI.',
    rows: ['D-10', 'D-29'],
    citation: published('Grote 2017, Pediatr Infect Dis J 36:451-6', 'Schnabel 2016, Rheumatol Int'),
  },
  {
    key: 'tuberculosis',
    title: 'Tuberculosis of bone',
    speaksFor: ['caseatingGranulomas', 'tuberculosisRisk', 'lyticAxialLesion', 'diskInvolved'],
    speaksAgainst: [{ says: 'no exposure, origin or immune deficiency', no: ['tuberculosisRisk'] }],
    excludedBy: { says: 'mycobacterial culture or PCR of bone negative', yes: ['mycobacteriaExcluded'] },
    established: ['boneTuberculosis'],
    nextTest: 'Mycobacterial culture of bone; IGRA or tuberculin test; chest film.',
    rows: ['D-11', 'D-13'],
    citation: published('multifocal tuberculosis, PMID 28410697'),
  },
  {
    key: 'other-infection',
    title: 'Fungal infection, Bartonella, Brucella',
    speaksFor: [
      { signal: 'tuberculosisRisk', ...guess },
      { signal: 'lyticAxialLesion', ...guess },
    ],
    speaksAgainst: [],
    excludedBy: null,
    established: [],
    nextTest: 'Fungal culture of bone; Bartonella and Brucella serology.',
    rows: ['D-11'],
    citation: unconfirmed('known in the field, not read at the source'),
  },
]

const metabolicAndMechanical: MimicRow[] = [
  {
    key: 'vitamin-c-deficiency',
    title: 'Vitamin C deficiency',
    speaksFor: ['lowVitaminC', 'bruising', 'restrictedDiet', 'microcyticAnaemia'],
    speaksAgainst: [{ says: 'no bleeding signs and no restricted diet', no: ['bruising', 'restrictedDiet'] }],
    excludedBy: { says: 'normal plasma vitamin C', no: ['lowVitaminC'] },
    established: ['scurvy'],
    nextTest: 'Plasma vitamin C.',
    rows: ['D-16'],
    citation: published('Masci 2022, doi 10.3389/fped.2022.981908'),
  },
  {
    key: 'hypophosphatasia',
    title: 'Hypophosphatasia',
    speaksFor: ['lowAlp', 'highPyridoxalPhosphate', 'earlyToothLoss', 'craniosynostosis'],
    speaksAgainst: [{ says: 'ALP not low for age (4 % of patients are missed by it)', no: ['lowAlp'] }],
    excludedBy: { says: "ALP and pyridoxal-5'-phosphate normal", no: ['lowAlp', 'highPyridoxalPhosphate'] },
    established: ['hypophosphatasia'],
    nextTest: "ALP for age; pyridoxal-5'-phosphate; ALPL test.",
    rows: ['D-15'],
    citation: published('Würzburg cohort, doi 10.1186/s13023-020-01500-x'),
  },
  {
    key: 'mechanical',
    title: 'Stress fracture, osteoid osteoma, osteonecrosis, sickle cell crisis',
    speaksFor: [{ signal: 'sickleCellDisease', ...guess }],
    speaksAgainst: [],
    excludedBy: null,
    established: [],
    nextTest: 'MRI or CT of the site; haemoglobin study.',
    rows: [],
    citation: unconfirmed('known in the field, not read at the source'),
  },
]

export const mimicRows: MimicRow[] = [...malignant, ...infectious, ...metabolicAndMechanical, ...monogenicMimics]
