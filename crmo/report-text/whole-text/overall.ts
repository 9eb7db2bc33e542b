/** What a report says of the skeleton as a whole: several lesions whose sites may stay unnamed, or none. */
import {
  countedWords,
  diseaseNames,
  exampleWords,
  furtherSiteWords,
  kindsOfBone,
  noLesionWords,
  organWords,
  restWords,
  sameBoneWords,
  severalLesionWords,
  totalWords,
} from '../../../smart-config/report-words/overall-words.ts'
import { readSentence } from '../lesions/read-sentence.ts'
import type { TextSpan } from '../reading.ts'
import { itemsOf } from '../words/items.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'
import type { Token } from '../words/tokens.ts'

const rows = (phrases: readonly string[]) => phraseTable(phrases.map((phrase) => [phrase, true] as const))
const several = rows(severalLesionWords)
const counted = rows(countedWords)
const totals = rows(totalWords)
const sameBone = rows(sameBoneWords)
const furtherSites = rows(furtherSiteWords)
const diseases = rows(diseaseNames)
const organs = new Set(organWords)
const none = rows(noLesionWords)
const elsewhere: readonly string[] = ['history', 'comparison', 'plan', 'technique']
const negations = new Set(['no', 'not', 'without', 'never', 'nor', 'none', 'nil', 'neither', 'nothing'])

function spanOf(table: typeof several, { tokens }: Sentence): TextSpan | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const named = matchPhrase(diseases, tokens, at)
    if (named) at += named.used.length
    const used = matchPhrase(table, tokens, at)?.used
    const [first, last] = [tokens[used?.[0] ?? -1], tokens[used?.at(-1) ?? -1]]
    if (first && last) return { start: first.start, end: last.end }
  }
  return null
}

const first = (
  table: typeof several,
  sentences: Sentence[],
  where: (sentence: Sentence) => boolean,
): TextSpan | null => {
  for (const sentence of sentences) {
    const span = elsewhere.includes(sentence.section) || !where(sentence) ? null : spanOf(table, sentence)
    if (span) return span
  }
  return null
}

const least = /^(?:fewer|less|only|more)$/
/** "No fewer than four foci" denies nothing. */
const denies = (tokens: Token[]): boolean =>
  tokens.some(({ word }, at) => negations.has(word) && !least.test(tokens[at + 1]?.word ?? ''))

/** "Four hypoechoic foci in the right lobe of the liver": of the organ, unless bone is spoken of as well. */
function isOfOrgan(tokens: Token[]): boolean {
  const items = itemsOf(tokens)
  if (items.some(({ tag, words }) => tag.kind === 'bone' || tag.kind === 'levels' || ofSkeleton.test(words)))
    return false
  const at = tokens.findIndex(({ word }) => organs.has(word))
  const link = tokens.slice(0, Math.max(0, at)).findLastIndex(({ word }) => /^(?:in|within|throughout)$/.test(word))
  return link >= 0 && tokens.slice(0, link).some(({ word }) => counting.test(word))
}
const counting = /^(?:foci|lesions|deposits|areas|regions|sites)$/
const ofSkeleton = /\b(?:bones?|bony|skelet\w*|osseous|marrow|elsewhere)\b/

/** A sentence that tells of no lesions of bone. */
const isOfNone = (tokens: Token[]): boolean => denies(tokens) || isOfOrgan(tokens)

/**
 * "Multifocal disease", "five lesions", "several foci": a sentence with a negation says something else. `past`: how many healed ones have a
 * name; "the two previous foci have resolved" speaks of those.
 */
export const severalLesionsIn = (sentences: Sentence[], past: number): TextSpan | null =>
  first(sameBone, sentences, ({ tokens }) => !denies(tokens)) ??
  first(furtherSites, sentences, ({ tokens }) => !isOfNone(tokens) && !saysFree(tokens)) ??
  first(several, sentences, ({ tokens }) => !isOfNone(tokens) && !namesSites(tokens) && !speaksOfPast(tokens, past))

/** "Oedema in the left tibia and elsewhere normal marrow." */
const saysFree = (tokens: Token[]): boolean =>
  tokens.some(({ word }) => /^(?:normal|unremarkable|clear|free|spared|preserved)$/.test(word))

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const numberOf = (word = ''): number => {
  const value = numbers.indexOf(word) + 1 || (/^\d{1,2}$/.test(word) ? Number(word) : 0)
  return value > 1 && value < 21 ? value : 0
}
/** "Two new foci": how many are spoken of. */
function countIn(tokens: Token[], isCounted = /^(?:foci|lesions)$/, reach = 3): number {
  const at = tokens.findIndex(
    ({ word }, place) =>
      numberOf(word) > 0 && tokens.slice(place + 1, place + 1 + reach).some((one) => isCounted.test(one.word)),
  )
  return numberOf(tokens[at]?.word)
}
/** "Five FDG-avid osseous sites" */
const farther = 6
/** "Total sites: 5", "eight sites", "five avid osseous sites" */
function totalIn(tokens: Token[]): number {
  for (let at = 0; at < tokens.length; at += 1) {
    const used = matchPhrase(totals, tokens, at)?.used
    if (used) return numberOf(tokens[(used.at(-1) ?? at) + 1]?.word)
  }
  return Math.max(countIn(tokens), countIn(tokens, /^(?:sites|locations)$/, farther))
}
/** "Seven lesions, among them …": a number of lesions that is larger than that of the lesions named. */
export const moreThan = (sentences: Sentence[], located: number): TextSpan | null =>
  first(counted, sentences, ({ tokens }) => !isOfNone(tokens) && totalIn(tokens) > located && isOfNow(tokens))

/** "The four foci have resolved" counts those of another study: for each word that counts, whether it is of now. */
const timesOfFoci = (tokens: Token[]): boolean[] =>
  readSentence(tokens)
    .triggers.filter(({ item }) => /foci|lesions/.test(item.words))
    .map(({ flags }) => !flags.has('resolved') && !flags.has('past'))
function isOfNow(tokens: Token[]): boolean {
  const times = timesOfFoci(tokens)
  return times.length === 0 || times.includes(true)
}

const speaksOfPast = (tokens: Token[], past: number): boolean =>
  past >= Math.max(2, countIn(tokens)) && timesOfFoci(tokens)[0] === false

const sitesIn = (tokens: Token[]): number =>
  readSentence(tokens).bearers.reduce((all, one) => all + (one.side === 'both' || one.plural ? 2 : 1), 0)

/** "Multiple foci in the left femur" names where they are, unless it gives only examples. */
const namesSites = (tokens: Token[]): boolean =>
  sitesIn(tokens) >= countIn(tokens) &&
  !tokens.some(({ word }) => exampleWords.includes(word)) &&
  readSentence(tokens).bearers.some((one) => !one.vague && !one.general)

/** "No other lesion", "normal elsewhere" speak of the rest: there is something. */
const speaksOfTheRest = ({ tokens }: Sentence): boolean => tokens.some(({ word }) => restWords.includes(word))

/** "No oedema in any bone, in particular not in the clavicles": behind its part the sentence gives examples. */
function withoutExamples(tokens: Token[]): Token[] {
  const any = tokens.findIndex(
    ({ word }, at) => word === 'any' && /^(?:bone|part|place|site)$/.test(tokens[at + 1]?.word ?? ''),
  )
  const end = any < 0 ? -1 : tokens.findIndex(({ word }, at) => at > any && word === ',')
  return end < 0 ? tokens : tokens.slice(0, end)
}
/** "No sacroiliac oedema", "no lesion in any bone of the pelvis", "in any long bone" speak of one place, and a part of the body is not the skeleton. */
const speaksOfOnePlace = ({ tokens }: Sentence): boolean =>
  tokens.some(({ word }, at) => kindsOfBone.includes(word) && /^bones?$/.test(tokens[at + 1]?.word ?? '')) ||
  itemsOf(withoutExamples(tokens)).some(({ tag }) =>
    ['bone', 'levels', 'bodyPart', 'tissue', 'spineRegion'].includes(tag.kind),
  )

/** "No fewer than four foci" */
const saysAtLeast = ({ tokens }: Sentence): boolean =>
  tokens.some(({ word }, at) => /^(?:fewer|less)$/.test(word) && /^(?:no|not)$/.test(tokens[at - 1]?.word ?? ''))

/** "No focal lesion", "normal bone scan", "marrow signal is normal throughout". */
export const noLesionIn = (sentences: Sentence[]): TextSpan | null =>
  first(
    none,
    sentences,
    (sentence) => !speaksOfTheRest(sentence) && !speaksOfOnePlace(sentence) && !saysAtLeast(sentence),
  )
