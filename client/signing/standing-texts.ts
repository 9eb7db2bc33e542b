import type { Said, WriteStep } from '../../server/api/contract.ts'
import { textsOf } from '../words/chosen.ts'

/** What the receipt says of one document, with the name of its kind where it is part of the sentence. */
export type StandingTexts = Record<Said, (documents: string) => string> &
  Record<'responses' | 'notes' | 'texts', string> & {
    onlySigner: (signer: string) => string
  }

/** Null in English, which comes from the server. */
export const standingTexts = textsOf<StandingTexts | null>('standings', null)

const kinds = {
  'questionnaire-response': 'responses',
  'document-reference': 'notes',
  'copy-text': 'texts',
  'withdraw-response': 'responses',
  'withdraw-note': 'notes',
} as const satisfies Record<WriteStep, string>

/** In the reader's language; null where it has no words of its own for it, and the server's stand. */
export function standingWords(step: { step: WriteStep; said?: Said; onlySigner?: string | null }): string | null {
  const t = standingTexts()
  if (!t || !step.said || !Object.hasOwn(t, step.said)) return null
  const sentence = t[step.said](t[kinds[step.step]])
  return step.onlySigner ? `${sentence} ${t.onlySigner(step.onlySigner)}` : sentence
}
