/** "Spine: D9, L5. / Arms: nil. / Feet: R cuboid.": a list by region that says no more than where, and where nothing is. */
import { regionListWords } from '../../../smart-config/report-words/overall-words.ts'
import { placesOf } from '../words/clauses.ts'
import { type Item, itemsOf } from '../words/items.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { readSentence } from './read-sentence.ts'
import { isSiteList } from './site-list.ts'

const showing = phraseTable(regionListWords.map((phrase) => [phrase, true] as const))
const shows = (tokens: Token[]): boolean => tokens.some((_, at) => matchPhrase(showing, tokens, at) !== null)
const counted = /^(?:sites?|foci|lesions|locations|places|areas)$/

const isFree = (items: Item[]): boolean =>
  items.length > 0 &&
  items.length <= 5 &&
  items.some(({ tag }) => tag.kind === 'cue' && (tag.category === 'negated' || tag.category === 'normal')) &&
  items.every(({ tag }) => !['bone', 'levels', 'side'].includes(tag.kind))

const mayHaveLabel = (tokens: Token[]): boolean =>
  tokens.length < 40 && tokens.slice(0, 9).some(({ word }) => word === ':' || word === '-')

/** "Arms and hands: nil." */
function isFreeRegion({ tokens }: Sentence): boolean {
  if (!mayHaveLabel(tokens)) return false
  const items = itemsOf(tokens)
  const colon = items.findIndex(({ word }, at) => at < 8 && (word === ':' || (word === '-' && at > 0)))
  return colon > 0 && isFree(items.slice(colon + 1))
}

const isLabelled = (sentence: Sentence): boolean => {
  if (!mayHaveLabel(sentence.tokens)) return false
  const items = itemsOf(sentence.tokens)
  const places = placesOf(items)
  const colon = items.findIndex(({ word }, at) => at < 6 && (word === ':' || word === '-') && places[at]?.chunk === 1)
  return sentence.opensLine && colon > 0
}

/** "Fifteen sites altogether." */
const isTotal = ({ tokens }: Sentence): boolean =>
  tokens.length <= 6 && tokens.some(({ word }) => counted.test(word)) && !tokens.some(({ word }) => word === 'no')

/** "Head: L mandible oedema." */
function saysWhat(sentence: Sentence): boolean {
  if (!isLabelled(sentence)) return false
  const { triggers, bearers } = readSentence(sentence.tokens)
  return bearers.length > 0 && triggers.some(({ flags, tag }) => flags.size === 0 && tag.strength !== 'diagnosis')
}

/** Whether the text is such a list: a study that shows lesions, two lines with sites, and a region called free or a total. */
export function isRegionList(sentences: Sentence[], title: string): boolean {
  const found = sentences.filter(({ section }) => section === 'body' || section === 'findings')
  const named = shows(tokensOf(title)) || sentences.some(({ section, tokens }) => section === 'study' && shows(tokens))
  if (!named || found.length < 3) return false
  const lines = found.filter((one) => isLabelled(one) && isSiteList(readSentence(one.tokens)))
  return lines.length > 1 && found.some((one) => isFreeRegion(one) || isTotal(one) || saysWhat(one))
}
