/**
 * Ways of finding out what is unknown, least burdensome first (clinical-basis 3.1, 3.2 D-30, 3.4), with the items of Jansson 2009 that each
 * can answer. A step that answers several items at once is one step: one blood sample, one whole-body MRI.
 */
import type { JanssonItemKey } from '../../../smart-config/instruments/jansson-2009.ts'
import type { Citation } from '../../../smart-config/types.ts'
import type { Burden } from '../../assessment.ts'
import { seed } from '../rows/cite.ts'

/** From a question to an operation. */
export const burdens: readonly Burden[] = [
  'history-question',
  'blood-test',
  'radiograph-review',
  'whole-body-mri',
  'bone-scan',
  'biopsy',
]

export type StepRow = {
  id: string
  burden: Burden
  items: JanssonItemKey[]
  /** `imaged`: only when the whole skeleton has been shown; `pending`: only while a report is outstanding; `not-imaged`: else. */
  only?: 'imaged' | 'pending' | 'not-imaged'
  text: string
  reason: string
  citation: Citation
}

const sites: JanssonItemKey[] = ['symmetricLesions', 'axialSite', 'multipleLesions']

export const stepRows: StepRow[] = [
  {
    id: 'ask-fever',
    burden: 'history-question',
    items: ['normalTemperature'],
    text: 'Ask for fever in this illness and measure the temperature.',
    reason: 'Fever may accompany attacks; a normal temperature speaks for CNO against tumour and infection.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 2.1', 'odds ratio 20.3: Jansson 2009'] },
  },
  {
    id: 'blood-test',
    burden: 'blood-test',
    items: ['normalBloodCount', 'raisedCrp'],
    text: 'Full blood count with differential, and CRP, in one sample.',
    reason:
      'In attacks about two thirds of patients show moderate systemic inflammation; a normal count is the strongest item of the score and an abnormal one asks for leukaemia.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 2.2', 'odds ratio 81.5: Jansson 2009'] },
  },
  {
    id: 'margin-review',
    burden: 'radiograph-review',
    items: ['marginalSclerosis'],
    text: 'Look again at the radiograph or CT of the lesion for a sclerotic margin.',
    reason: 'The radiograph comes first and shows lytic, sclerotic and mixed lesions.',
    citation: seed('Wipff 2011, section 2.3'),
  },
  {
    id: 'site-review',
    burden: 'radiograph-review',
    items: sites,
    only: 'imaged',
    text: 'Ask the radiologist to name bone and side of every lesion, and to rule on the doubtful ones.',
    reason: 'The whole skeleton has been shown; what is open is how the report names it.',
    citation: { confirmation: 'house', refs: ['lesions are counted by bone and side: house rule'] },
  },
  {
    id: 'await-imaging',
    burden: 'radiograph-review',
    items: sites,
    only: 'pending',
    text: 'Wait for the outstanding imaging report.',
    reason: 'A report says that further imaging is still to come.',
    citation: { confirmation: 'house', refs: ['what is not imaged is unknown: house rule'] },
  },
  {
    id: 'whole-body-mri',
    burden: 'whole-body-mri',
    items: sites,
    only: 'not-imaged',
    text: 'Whole-body MRI: coronal STIR and sagittal spine; no gadolinium needed.',
    reason:
      'More sensitive than bone scan, shows silent lesions, marrow, epiphysis and soft tissue, and does not irradiate.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 2.3', 'protocol: Zhao 2018, doi 10.1002/acr.23462'] },
  },
  {
    id: 'bone-scan',
    burden: 'bone-scan',
    items: sites,
    only: 'not-imaged',
    text: 'Bone scan, where whole-body MRI is not available.',
    reason:
      'Finds several, also silent, foci. Growth plates take up tracer normally: a symmetric metaphyseal uptake is no lesion without MRI or radiograph.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 2.3', 'disputed once: Sułko 2018'] },
  },
]

/** Biopsy answers no item; which of the seed's two statements applies depends on the number of lesions. */
export const biopsyStep = {
  id: 'biopsy',
  burden: 'biopsy',
  items: [],
  text: 'Biopsy with bacterial, fungal and mycobacterial cultures, and pathology.',
  citation: seed('Wipff 2011, abstract and section 2.4'),
} as const

export const biopsyReasons = {
  one: 'Biopsy is needed in nearly all patients with one lesion: it excludes infection and tumour, it does not prove CNO.',
  several:
    'Several metaphyseal lesions usually make biopsy unnecessary, but an urgent row stands: biopsy excludes infection and tumour, it does not prove CNO.',
} as const
