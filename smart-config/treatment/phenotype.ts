/** What speaks for a TNF antagonist and what for a bisphosphonate (clinical-basis 4.3). */
import type { Citation } from '../types.ts'
import { published, seed, unconfirmed } from './cite.ts'
import { activeSpine } from './ladder.ts'

type Row = {
  key: string
  label: string
  towards: 'tnf-antagonist' | 'bisphosphonate' | 'both-open' | 'neither'
  citation: Citation
}
const wipff = seed('Wipff 2011, section 4')

export const phenotypeRows = [
  { key: 'inflammatoryPain', label: 'Inflammatory pain pattern', towards: 'tnf-antagonist', citation: wipff },
  { key: 'fever', label: 'Fever', towards: 'tnf-antagonist', citation: wipff },
  { key: 'raisedCrp', label: 'Raised CRP', towards: 'tnf-antagonist', citation: wipff },
  { key: 'earlyUptake', label: 'Early-phase uptake on bone scan', towards: 'tnf-antagonist', citation: wipff },
  { key: 'mandible', label: 'Mandible involved', towards: 'bisphosphonate', citation: wipff },
  { key: 'markedSclerosis', label: 'Marked sclerosis', towards: 'bisphosphonate', citation: wipff },
  { key: 'lateUptake', label: 'Late-phase uptake on bone scan', towards: 'bisphosphonate', citation: wipff },
  {
    key: 'activeSpine',
    label: 'Active spinal lesion (second line justified; the seed gives no class)',
    towards: 'both-open',
    citation: {
      ...activeSpine.citation,
      refs: [
        ...activeSpine.citation.refs,
        'UK cohort: pamidronate first in 9 of 46, all spinal (second-hand: Rheumatology Advisor)',
      ],
    },
  },
  {
    key: 'bowelDisease',
    label: 'Inflammatory bowel disease that needs a biologic',
    towards: 'tnf-antagonist',
    citation: unconfirmed('TNF antagonist for both diseases'),
  },
  {
    key: 'majeedOrDira',
    label: 'Majeed syndrome or DIRA (IL-1 blockade instead)',
    towards: 'neither',
    citation: published('Herlin 2013, PMC3660147', 'Romano 2022, doi 10.1136/annrheumdis-2021-221801'),
  },
] as const satisfies Row[]

export type PhenotypeKey = (typeof phenotypeRows)[number]['key']

export const phenotypeRule: Citation = wipff
