/** The side a history complains of: "Right knee: pain and swelling". A report that gives no side borrows it. */

import { sentencesOf } from '../words/sentences.ts'
import { tokensOf } from '../words/tokens.ts'
import { readSentence } from './read-sentence.ts'
import { type SideHint, sidesGiven } from './sides.ts'

/** What somebody else has, what was once or will be: no complaint of now. */
const elsewhere: readonly string[] = ['family', 'past', 'resolved', 'hypothetical']

export function sidesToldIn(text: string): SideHint[] {
  return sentencesOf(tokensOf(text)).flatMap(({ tokens, section }) => {
    if (section === 'plan') return []
    const sentence = readSentence(tokens)
    const isOther = sentence.items.some(({ tag }) => tag.kind === 'cue' && elsewhere.includes(tag.category))
    return isOther ? [] : sidesGiven(sentence).filter(({ limb }) => limb !== null)
  })
}
