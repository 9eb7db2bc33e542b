import type { Worded } from '../../api/contract.ts'
import type { Detail } from '../failures.ts'
import type { LostRight } from '../lost-right.ts'
import type { Problem } from '../problems.ts'
import { english } from './en.ts'
import type { FailureWords, RightWords } from './words.ts'

const problemIn = ({ problems }: FailureWords, { code, value = '' }: Problem): string => problems[code](value)

/** For the people who run the app: the EHR check is in English. */
export const problemWords = (problem: Problem): string => problemIn(english, problem)

const rightIn = ({ rights }: FailureWords, { action, type }: LostRight): string => {
  const { other, ...named }: RightWords['read'] | RightWords['create'] = rights[action]
  return new Map(Object.entries(named)).get(type) ?? other(type)
}

/** "may not read notes" */
export const rightWords = (right: LostRight): string => rightIn(english, right)

/** The same as a sentence, with its name for a page in another language. */
export const rightTold = (right: LostRight): Worded => {
  const { action, type } = right
  const code = `lost-${action}-${Object.hasOwn(english.rights[action], type) ? type : 'other'}`
  return { sentence: english.lost(rightWords(right)), told: { code, values: { type } } }
}

/** One line of what this EHR said or left out. */
export const detailWords = (words: FailureWords, detail: Detail): string => {
  switch (detail.said) {
    case 'reason':
      return words.reason(problemIn(words, detail.problem), detail.ehr ?? null)
    case 'answer':
      return words.answer(detail.error, detail.words)
    case 'refusal':
      return words.refusal(detail.error)
    case 'lost':
      return words.lost(rightIn(words, detail.right))
  }
}
