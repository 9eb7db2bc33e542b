/** Sites of a PET that are told by their standardised uptake value alone. */
import { focalUptake } from '../../../smart-config/report-words/lesion-words.ts'
import { placeKinds } from '../words/items.ts'
import { wordSet } from '../words/word-set.ts'
import type { ReadSentence, Trigger } from './claims.ts'

const isUptakeValue = (words: string): boolean => /^suv/.test(words)
const small = wordSet(focalUptake.fillers)
/** A telegram's own kinds: an organ, a verdict, a comparison or "background" is none of them. */
const ofTelegram: ReadonlySet<string> = new Set([...placeKinds, 'number', 'bodyPart', 'spineRegion', 'preposition'])

/** "Right second rib, anterior, SUVmax 3.2.": a finding; not "L3 SUVmax 1.4", which marrow has itself, nor "reference: …". */
export function isMeasuredUptake({ items, triggers }: ReadSentence, { at, item }: Trigger): boolean {
  if (!isUptakeValue(item.words) || triggers.some((one) => !isUptakeValue(one.item.words))) return false
  const isPlain = items.every(({ tag, word }) => ofTelegram.has(tag.kind) || tag.kind === 'trigger' || small.has(word))
  const value = items.slice(at + 1, at + 4).find(({ tag }) => tag.kind === 'number')?.tag
  return isPlain && value?.kind === 'number' && value.value >= focalUptake.leastSuv
}
