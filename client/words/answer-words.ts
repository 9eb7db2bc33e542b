import type { Answer } from '../../crmo/evidence.ts'

export const answerWords: Record<Answer, string> = { yes: 'Yes', no: 'No', unknown: 'Unknown' }

/** "1 lesion", "4 lesions". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
