import type { CodeSet } from './codes.ts'

type ItemType = 'group' | 'choice' | 'string' | 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'dateTime'

/** One item of our Questionnaire. */
export type Item = {
  linkId: string
  text: string
  type: ItemType
  repeats?: true
  required?: true
  /** Our value set, for a choice. */
  codes?: CodeSet
  /** A value set that is not ours, for a choice. */
  valueSet?: string
  item?: Item[]
}

/** A question answered yes, no or unknown. */
export const triState = (linkId: string, text: string, item?: Item[]): Item => ({
  linkId,
  text,
  type: 'choice',
  codes: 'answer',
  item,
})
