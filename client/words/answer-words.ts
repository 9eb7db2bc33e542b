import type { Answer } from '../../crmo/evidence.ts'
import { commonTexts } from './common-texts.ts'

/** As a label: "Yes". */
export const answerWord = (answer: Answer): string => commonTexts()[answer]

const within = { yes: 'inYes', no: 'inNo', unknown: 'inUnknown' } as const
/** Within a sentence: "yes". */
export const answerInSentence = (answer: Answer): string => commonTexts()[within[answer]]

/** "1 lesion", "4 lesions", in English; the tables of texts count in their own language. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
