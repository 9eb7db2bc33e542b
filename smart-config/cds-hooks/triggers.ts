/**
 * When a card speaks. What it says about a drug comes from the check tables of `smart-config/treatment/`, about a red flag or a biopsy
 * from the decision rows; this table only says which of them are worth interrupting somebody who has not opened the app.
 */
import type { ConditionKey } from '../terminology/conditions.ts'
import type { DrugKey } from '../terminology/drugs.ts'
import { house, published, seed } from '../treatment/cite.ts'
import type { Citation } from '../types.ts'
import type { TopicKey } from './topics.ts'

/** Adults are outside every rule of this app; without a birth date nobody can tell, and no card speaks. */
export const childUnderYears = {
  years: 18,
  citation: { ...published('The Rheumatologist, Oct 2025 (entry: age under 18 years)'), secondHand: true } as Citation,
}

/** The first that is charted, confirmed and active names the reason of the card. */
export const patientTrigger: { problems: { concept: ConditionKey; words: string }[]; citation: Citation } = {
  problems: [
    { concept: 'crmo', words: 'CRMO / CNO is charted' },
    { concept: 'osteomyelitis', words: 'Osteomyelitis is charted' },
    { concept: 'bonePain', words: 'Bone or limb pain is charted' },
  ],
  citation: seed('Wipff 2011, section 2', 'which problems speak: house rule'),
}

export type OrderTrigger = {
  topic: TopicKey
  drugClass: DrugKey
  /** An abnormal check speaks when this follows from it. */
  abnormal: readonly ('block' | 'warn')[]
  /** Checks (`CheckRow.id`) that speak while the chart does not answer them. */
  missing: readonly string[]
  /** Spoken of in the same words whether missing or abnormal, so that a card never gives the result away. */
  unsaid: readonly { check: string; line: string }[]
  citation: Citation
}

export const orderTriggers: OrderTrigger[] = [
  {
    topic: 'bisphosphonate',
    drugClass: 'bisphosphonate',
    abnormal: ['block', 'warn'],
    missing: ['bisphosphonate-kidney', 'bisphosphonate-alp', 'bisphosphonate-calcium', 'bisphosphonate-vitamin-d'],
    unsaid: [
      {
        check: 'bisphosphonate-pregnancy',
        line: 'Pregnancy: look for a current test in the chart before you sign; this card does not show results.',
      },
    ],
    citation: house('which checks speak in a card: house rule (clinical-basis 4.7)'),
  },
  {
    topic: 'tnf-antagonist',
    drugClass: 'tnfAntagonist',
    abnormal: ['block'],
    missing: ['tnf-tuberculosis', 'tnf-tuberculosis-film'],
    unsaid: [],
    citation: house('which checks speak in a card: house rule (clinical-basis 4.7)'),
  },
]

/**
 * An order that is a biopsy of bone: one of `words`, and a word for bone or the name of a bone. Procedure codes differ from hospital to
 * hospital; the name is what they share. Never a marrow biopsy: it looks for leukaemia, and no card may speak against it.
 */
export const boneBiopsy = {
  words: ['biopsy', 'biopsies'],
  bone: ['bone', 'bones', 'osseous', 'skeletal', 'bony'],
  never: ['marrow', 'trephine'],
  citation: house('which orders are a bone biopsy: house rule'),
}
