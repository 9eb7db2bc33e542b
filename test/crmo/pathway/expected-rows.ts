/**
 * Which rows of the decision table each chart must and must not raise, with level. Written from reading the chart's text as a clinician
 * would, before the rows were built; only what the chart states counts, not the diagnosis that the publication reached.
 */
export type RowAtLevel = `D-${number}${number} ${'urgent' | 'check' | 'advice'}`

export type ExpectedRows = {
  /** File of a practice case without `.json`, or id of a patient of the embedded EHR. */
  chart: string
  group: 'cno' | 'mimic' | 'undetermined'
  must: RowAtLevel[]
  mustNot: RowAtLevel[]
  /** What in the chart decides it. */
  because: string
}

const everyUrgent: RowAtLevel[] = ['D-08 urgent', 'D-09 urgent', 'D-10 urgent', 'D-20 urgent', 'D-31 urgent']
const urgentBut = (...raised: RowAtLevel[]): RowAtLevel[] => everyUrgent.filter((row) => !raised.includes(row))
const unifocal: RowAtLevel[] = ['D-05 advice', 'D-06 advice', 'D-23 advice']
const sparing: RowAtLevel[] = ['D-04 advice', 'D-07 advice']

export const expectedRows: ExpectedRows[] = [
  {
    chart: '011-pedrheum-p189-pt1-12',
    group: 'cno',
    must: ['D-01 advice'],
    mustNot: [
      ...everyUrgent,
      ...unifocal,
      ...sparing,
      'D-12 check',
      'D-15 check',
      'D-16 check',
      'D-20 check',
      'D-24 advice',
    ],
    because: 'Four sites on MRI, no radiograph in the chart. Blood count not in the chart, so no biopsy is spared.',
  },
  {
    chart: '012-pedrheum-p189-pt2-5',
    group: 'cno',
    must: ['D-12 check', 'D-26 advice'],
    mustNot: [...everyUrgent, ...unifocal, ...sparing, 'D-13 check', 'D-20 check', 'D-09 check', 'D-10 check'],
    because: 'Pathological fractures T8 to T10 and an iliac lesion; CRP and ESR normal; disks not mentioned.',
  },
  {
    chart: '013-pedrheum-p189-pt3-8',
    group: 'cno',
    must: ['D-26 advice'],
    mustNot: [...everyUrgent, ...unifocal, ...sparing, 'D-12 check', 'D-13 check', 'D-10 check'],
    because: 'Vertebral foci without collapse; iliac lesion; CRP below 5 mg/L.',
  },
  {
    chart: '016-pedrheum-p189-pt4-17',
    group: 'cno',
    must: ['D-01 advice'],
    mustNot: [...everyUrgent, ...unifocal, ...sparing, 'D-12 check', 'D-20 check'],
    because: 'Three sites, two of them symmetric; a report is outstanding; no radiograph in the chart.',
  },
  {
    chart: '028-makino-mandible-3f',
    group: 'cno',
    must: ['D-08 urgent', 'D-20 check', ...unifocal],
    mustNot: [...urgentBut('D-08 urgent'), ...sparing, 'D-09 check', 'D-10 check', 'D-19 check', 'D-01 advice'],
    because:
      'Periosteal reaction of one side of the mandible, the only site. Three years old: outside the cohort of the score, but onset before three is not stated.',
  },
  {
    chart: '030-bmcmsk-ilium-humerus-14f',
    group: 'cno',
    must: ['D-08 urgent', 'D-26 advice'],
    mustNot: [...urgentBut('D-08 urgent'), ...unifocal, ...sparing, 'D-09 check', 'D-10 check', 'D-20 check'],
    because: 'Atypical periosteal reaction of the ilium; a second lesion in the humerus.',
  },
  {
    chart: '034-crira-femur-diaphysis-10f',
    group: 'cno',
    must: ['D-05 advice', 'D-06 advice'],
    mustNot: [
      ...everyUrgent,
      ...sparing,
      'D-01 advice',
      'D-02 advice',
      'D-03 advice',
      'D-09 check',
      'D-10 check',
      'D-21 check',
    ],
    because:
      'Solitary, expanded, mixed lesion of the femoral shaft: not the metaphyseal pattern. No fever, weight steady.',
  },
  {
    chart: '040-cureus-humerus-5f',
    group: 'cno',
    must: ['D-08 urgent', 'D-08 check', 'D-05 advice', 'D-06 advice'],
    mustNot: [...urgentBut('D-08 urgent'), ...sparing, 'D-09 check', 'D-10 check', 'D-20 check', 'D-01 advice'],
    because:
      'Broken cortex, layered periosteal bone, the radiologist names osteosarcoma and Ewing sarcoma; whole-body MRI shows no other lesion.',
  },
  {
    chart: '041-cureus-metacarpal-metatarsal-20m',
    group: 'cno',
    must: ['D-01 advice'],
    mustNot: [...everyUrgent, ...unifocal, ...sparing, 'D-20 check', 'D-10 check'],
    because: 'Two lesions of hand and foot over seven months; only MRI.',
  },
  {
    chart: '042-pamj-thigh-humerus-13f',
    group: 'cno',
    must: ['D-08 check'],
    mustNot: [...everyUrgent, ...unifocal, ...sparing, 'D-10 check', 'D-20 check'],
    because:
      'The radiologist points strongly to a malignant tumour; neither cortex nor periosteum is described, so the urgent row has no sign. Two sites.',
  },
  {
    chart: '046-wurm-mandible-14f',
    group: 'cno',
    must: ['D-18 check'],
    mustNot: [...everyUrgent, ...sparing, 'D-01 advice', 'D-20 check', 'D-09 check', 'D-10 check', 'D-23 advice'],
    because:
      'Pyoderma gangrenosum on the problem list. One lesion so far while further imaging is requested: it is not known to be the only one.',
  },
  {
    chart: '101-jbsr-bacterial-mandible-2m',
    group: 'mimic',
    must: ['D-08 urgent', 'D-09 check', 'D-20 urgent', 'D-20 check', ...unifocal],
    mustNot: ['D-09 urgent', 'D-10 urgent', 'D-31 urgent', ...sparing, 'D-16 check', 'D-17 check', 'D-19 check'],
    because:
      'Two years old with periosteal reaction and destroyed cortex of the mandible; anaemia is called iron deficiency. Nothing states pus or fever.',
  },
  {
    chart: '102-jmcr-ewing-calcaneus-14m',
    group: 'mimic',
    must: ['D-08 urgent', 'D-08 check'],
    mustNot: [...urgentBut('D-08 urgent'), ...sparing, 'D-09 check', 'D-10 check', 'D-01 advice'],
    because:
      'Aggressive periosteal reaction, destroyed cortex, mass; Ewing sarcoma favoured. No histology, so no D-31.',
  },
  {
    chart: '120-hindawi-clavicle-staph-12m',
    group: 'mimic',
    must: ['D-08 urgent', 'D-10 urgent', 'D-10 check'],
    mustNot: ['D-09 urgent', 'D-20 urgent', 'D-31 urgent', ...sparing, 'D-09 check', 'D-20 check'],
    because: 'Four days of high fever and a periosteal reaction of the clavicle; no culture in the chart.',
  },
  {
    chart: '132-girschick-hpp-jaw-rib-6f',
    group: 'mimic',
    must: ['D-08 check'],
    mustNot: [...everyUrgent, ...sparing, 'D-15 check', 'D-20 check', 'D-12 check'],
    because: 'A malignant process is suspected. ALP is not in the chart: D-15 is open, not raised.',
  },
  {
    chart: '133-girschick-hpp-spine-rib-10f',
    group: 'mimic',
    must: ['D-12 check'],
    mustNot: [...everyUrgent, ...sparing, 'D-13 check', 'D-15 check', 'D-20 check'],
    because: 'Two compressed vertebrae. ALP is not in the chart: D-15 is open, not raised.',
  },
  {
    chart: '135-majeed-labs-only-8mo-m',
    group: 'mimic',
    must: ['D-09 urgent', 'D-09 check', 'D-10 check', 'D-20 check'],
    mustNot: [
      'D-08 urgent',
      'D-10 urgent',
      'D-20 urgent',
      'D-31 urgent',
      'D-17 check',
      'D-18 check',
      'D-01 advice',
      ...sparing,
    ],
    because:
      'Eight months, neutropenia and anaemia, bouts of fever, no pain, no rash. Whether the anaemia is microcytic is not stated: D-17 is open.',
  },
  {
    chart: 'demo-multifocal',
    group: 'cno',
    must: ['D-03 advice', 'D-04 advice', 'D-09 check'],
    mustNot: [
      ...everyUrgent,
      ...unifocal,
      'D-01 advice',
      'D-02 advice',
      'D-07 advice',
      'D-14 advice',
      'D-24 advice',
      'D-26 advice',
      'D-10 check',
      'D-12 check',
      'D-15 check',
      'D-16 check',
      'D-20 check',
    ],
    because:
      'Metaphyseal lesions on radiograph and MRI, every input of the gate answered. Night pain alone asks for a smear, not for alarm.',
  },
  {
    chart: 'demo-almost-empty',
    group: 'undetermined',
    must: [],
    mustNot: [
      ...everyUrgent,
      ...unifocal,
      ...sparing,
      'D-01 advice',
      'D-09 check',
      'D-10 check',
      'D-12 check',
      'D-15 check',
      'D-16 check',
      'D-20 check',
    ],
    because: 'A provisional limb pain and a weight: nothing is raised, nearly all is open.',
  },
  {
    chart: 'demo-other-diagnosis',
    group: 'mimic',
    must: ['D-31 urgent', 'D-08 urgent'],
    mustNot: ['D-09 urgent', 'D-10 urgent', 'D-20 urgent', ...sparing, ...unifocal, 'D-10 check', 'D-20 check'],
    because: 'Langerhans cell histiocytosis proven by biopsy; the biopsy that one lesion asks for has been done.',
  },
  {
    chart: 'demo-messy',
    group: 'cno',
    must: ['D-28 advice'],
    mustNot: [
      ...everyUrgent,
      ...unifocal,
      'D-07 advice',
      'D-10 check',
      'D-13 check',
      'D-15 check',
      'D-16 check',
      'D-24 advice',
    ],
    because:
      'Antibiotics for six weeks did not help. Sarcoma and leukaemia are refuted or mistaken entries; psoriasis is provisional and the acne not called severe.',
  },
]
