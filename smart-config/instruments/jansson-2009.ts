/**
 * Jansson 2009 clinical score (clinical-basis 2.1): NBO v tumour or bacterial osteomyelitis.
 * Points = round(3 × ln odds ratio): published odds ratios, derived points; every multiplier from 2.889 to 3.067 gives this vector.
 */
import type { Citation } from '../types.ts'

export const jansson2009 = {
  key: 'jansson-2009',
  title: 'Jansson 2009 clinical score',
  notFor:
    'Derived against bone tumours and bacterial osteomyelitis only. Leukaemia, LCH, tuberculosis, scurvy and hypophosphatasia are not tested by it. With one lesion or fever it never replaces cultures. It is not a diagnosis.',
  /** At or above: published positive predictive value 97 %, sensitivity 68 %, at 46 % prevalence. */
  threshold: 39,
  /** Published: of the cohort, and of a score at or above the threshold. */
  cohort: { withDisease: 102, without: 122 },
  performance: { positivePredictiveValue: 0.97, sensitivity: 0.68 },
  /** The cohort was older than 3 years: in completed years. */
  cohortAgeAboveYears: 3,
  citation: {
    confirmation: 'published',
    derived: true,
    refs: [
      'Jansson 2009, Arthritis Rheum 60:1152-9, doi 10.1002/art.24402 (odds ratios, range, threshold); points derived as round(3 ln OR)',
    ],
  } satisfies Citation,
  items: [
    {
      key: 'normalBloodCount',
      label: 'Normal blood cell count',
      oddsRatio: 81.5,
      points: 13,
      howToFindOut: 'Full blood count with differential (blood test).',
    },
    {
      key: 'symmetricLesions',
      label: 'Symmetric bone lesions',
      oddsRatio: 30.0,
      points: 10,
      howToFindOut: 'Whole-body MRI (else bone scan) to see the other side.',
    },
    {
      key: 'marginalSclerosis',
      label: 'Lesion with marginal sclerosis',
      oddsRatio: 26.8,
      points: 10,
      howToFindOut: 'Look again at the radiograph or CT of the lesion for a sclerotic margin.',
    },
    {
      key: 'normalTemperature',
      label: 'Normal body temperature',
      oddsRatio: 20.3,
      points: 9,
      howToFindOut: 'Ask for fever in this illness and measure the temperature.',
    },
    {
      key: 'axialSite',
      label: 'Vertebral, clavicular or sternal lesion',
      oddsRatio: 13.9,
      points: 8,
      howToFindOut: 'Whole-body MRI with sagittal spine (else bone scan).',
    },
    {
      key: 'multipleLesions',
      label: 'More than one radiologically proven lesion',
      oddsRatio: 10.9,
      points: 7,
      howToFindOut: 'Whole-body MRI (else bone scan).',
    },
    {
      key: 'raisedCrp',
      label: 'CRP at or above 10 mg/L (1 mg/dL)',
      oddsRatio: 6.9,
      points: 6,
      howToFindOut: 'CRP (blood test).',
    },
  ],
} as const

export type JanssonItemKey = (typeof jansson2009.items)[number]['key']

/** mg/L at and above which the CRP item is yes. Its own constant: Bristol and NBODS count a high CRP the other way. */
export const raisedCrpMgPerL = 10

/** Items in the order in which they are cheapest to find out: question or measurement, blood test, looking again, whole-body imaging. */
export const cheapestFirst: JanssonItemKey[] = [
  'normalTemperature',
  'normalBloodCount',
  'raisedCrp',
  'marginalSclerosis',
  'multipleLesions',
  'axialSite',
  'symmetricLesions',
]

/** For whom the score was meant: one of these (seed 2.5; the exact flow chart is unconfirmed). */
export const janssonEntry = {
  parts: {
    pain: 'Bone pain',
    radiograph: 'Abnormal radiograph',
    wholeBody: 'At least one abnormality on whole-body imaging',
  },
  says: {
    yes: 'The entry of the algorithm around the score is met. The red flags and the biopsy rule stand above it; prospective validation is still needed.',
    no: 'Neither pain, nor an abnormal radiograph, nor an abnormality on whole-body imaging: the score was not meant for this.',
    unknown:
      'Not known whether the algorithm around the score is entered: pain, radiograph or whole-body imaging would tell.',
  },
  citation: {
    confirmation: 'seed',
    refs: ['Wipff 2011, section 2.5; the exact flow chart of the algorithm is unconfirmed'],
  } satisfies Citation,
} as const
