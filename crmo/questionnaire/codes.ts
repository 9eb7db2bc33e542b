/** Our own codes, by value set. The published CodeSystem and ValueSets are built from this table; it repeats no other table. */
import { bones } from '../../smart-config/terminology/bones.ts'
import type { Category, FurtherResult, Mimic, PlanLine, RedFlag } from '../assessment.ts'
import type { Answer } from '../evidence.ts'
import {
  type LesionFeature,
  type LesionState,
  lesionFeatures,
  type Region,
  type Segment,
  type Side,
} from '../lesion.ts'
import type { TreatmentAlert } from '../treatment/treatment-types.ts'

const answer: Record<Answer, string> = { yes: 'Yes', no: 'No', unknown: 'Unknown' }

const category: Record<Category, string> = {
  'at-or-above': 'At or above the published rule-in threshold',
  below: 'Below the published rule-in threshold (does not exclude CNO)',
  undetermined: 'Undetermined: unknown items can decide',
  'outside-cohort': 'Outside the cohort (3 years and younger)',
}

const level: Record<RedFlag['level'], string> = { urgent: 'Urgent: act now', check: 'Check: one more look or test' }

const flagState: Record<RedFlag['state'], string> = {
  raised: 'Raised',
  open: 'Open: an input is unknown',
  cleared: 'Cleared',
}

const side: Record<Side, string> = { left: 'Left', right: 'Right', midline: 'Midline', unspecified: 'Not specified' }

const region: Record<Region, string> = {
  metaphysis: 'Metaphysis',
  epiphysis: 'Epiphysis',
  diaphysis: 'Diaphysis',
  body: 'Body of the bone',
  unspecified: 'Not specified',
}

const segment: Record<Segment, string> = { proximal: 'Proximal', distal: 'Distal', unspecified: 'Not specified' }

const lesionState: Record<LesionState, string> = {
  reported: 'Reported in the chart, counted',
  suggested: 'Possible or uncertain, not counted',
  confirmed: "Counted on the clinician's word",
  added: 'Added by the clinician, counted',
  removed: 'Removed by the clinician, not counted',
  resolved: 'Past or healed, not counted',
}

const planChoice: Record<PlanLine['choice'], string> = {
  accepted: 'Accepted as advised',
  edited: 'Accepted with changed text',
  declined: 'Declined',
  own: "The clinician's own line",
}

type CategoryOf<Result> = Result extends { category: infer Code extends string } ? Code : never
type StateOf<Result> = Result extends { state: infer Code extends string } ? Code : never

const instrumentCategory: Record<CategoryOf<FurtherResult>, string> = {
  reached: 'Cut-off reached',
  'not-reached': 'Cut-off not reached',
  undetermined: category.undetermined,
  'no-threshold': 'No cut-off is known',
}

const instrumentState: Record<StateOf<FurtherResult>, string> = {
  met: 'Met',
  'not-met': 'Not met',
  undetermined: category.undetermined,
}

/** Prefixed: an open mimic is not an open row, and a code means one thing in the whole code system. */
const mimicState: Record<`mimic-${Mimic['state']}`, string> = {
  'mimic-established': 'Established',
  'mimic-open': 'Open: neither established nor excluded',
  'mimic-argued-against': 'Argued against; its test is still needed when the course changes',
  'mimic-excluded': 'Excluded by its test',
}

const alertLevel: Record<TreatmentAlert['level'], string> = {
  urgent: level.urgent,
  warn: 'Warning',
  info: 'For information',
}

const feature = Object.fromEntries(lesionFeatures.map((key) => [key, sentenceCase(key)])) as Record<
  LesionFeature,
  string
>

const bone = Object.fromEntries(Object.entries(bones).map(([key, entry]) => [key, sentenceCase(entry.label)]))

/** Value set name → code → display. */
export const codes = {
  answer,
  category,
  'red-flag-level': level,
  'red-flag-state': flagState,
  bone,
  side,
  region,
  segment,
  'lesion-feature': feature,
  'lesion-state': lesionState,
  'plan-choice': planChoice,
  'instrument-category': instrumentCategory,
  'instrument-state': instrumentState,
  'mimic-state': mimicState,
  'treatment-alert-level': alertLevel,
} satisfies Record<string, Record<string, string>>

export type CodeSet = keyof typeof codes

function sentenceCase(key: string): string {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
