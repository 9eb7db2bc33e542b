/** Results of a specimen: what was found in it, apart from what was only looked for, and from which place it came. */
import {
  antibodyWords,
  besideMarrow,
  bloodWords,
  foundWords,
  lookedForWords,
  marrowWords,
  notThereWords,
  organisms,
  otherSources,
  presentWords,
  showedWords,
  specimenWords,
  sterileSources,
} from '../../../smart-config/report-words/histology-words.ts'
import type { TextContext } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

const antibodies = wordSet(antibodyWords)
const elsewhere = new Set([...wordSet(otherSources), ...antibodies])
const inside = wordSet(sterileSources)
const notThere = wordSet(notThereWords)
const lookedFor = wordSet(lookedForWords)
const resultWords = wordSet(foundWords)
const present = wordSet(presentWords)
const [specimens, showed] = [wordSet(specimenWords), wordSet(showedWords)]
const germs = new Set(organisms.split('|'))

const reach = 8
/** Another statement begins, or this one has said its result. "A and B not detected" is one statement. */
function ends(tokens: readonly Token[], at: number): boolean {
  const { kind, word = '' } = tokens[at] ?? {}
  if (kind === 'mark') return !/^[:\-(/]$/.test(word)
  return word === 'and' ? !germs.has(tokens[at + 1]?.word ?? '') : resultWords.has(word)
}
/** "Coagulase-negative", "gram-negative": a kind of germ. */
const isKind = (token: Token | undefined): boolean => /^(?:coagulase|gram|oxidase|lactose)$/.test(token?.word ?? '')
const endsList = (word: string): boolean => word === ';' || word === 'but' || word === 'positive'

/** "PCR for Kingella, Bartonella: not detected", "negative for CD1a and langerin": the names behind "for", unless they are called present. */
function isLookedFor(tokens: readonly Token[], last: number): boolean {
  const forAt = tokens.findLastIndex(
    ({ word }, at) => at < last && word === 'for' && lookedFor.has(tokens[at - 1]?.word ?? ''),
  )
  if (forAt < 0 || tokens.slice(forAt, last).some(({ word }) => endsList(word))) return false
  const behind = tokens.slice(last + 1)
  const stop = behind.findIndex(({ word }) => word === ';' || word === 'but')
  return !behind
    .slice(0, stop < 0 ? undefined : stop)
    .some(({ word }, at, list) => present.has(word) && !/^(?:not|none|never)$/.test(list[at - 1]?.word ?? ''))
}

/** "PCR (S. aureus, Kingella) negative": what is said of a bracket holds for all in it. */
function afterBracket(tokens: readonly Token[], last: number): number {
  const open = tokens.slice(0, last).findLastIndex(({ word }) => word === '(' || word === ')')
  const close = tokens.findIndex(({ word }, at) => at > last && word === ')')
  return tokens[open]?.word === '(' && close > 0 ? close : last
}

/** "Kingella PCR: negative", "EWSR1 rearrangement not detected", "fibrous dysplasia was considered". */
function isNotThere(tokens: readonly Token[], last: number): boolean {
  const from = afterBracket(tokens, last)
  for (let at = from + 1; at <= from + reach && tokens[at] && !ends(tokens, at); at += 1) {
    const before = tokens[at - 1]?.word === '-' ? tokens[at - 2] : tokens[at - 1]
    if (notThere.has(tokens[at]?.word ?? '') && !isKind(before)) return true
  }
  return isLookedFor(tokens, last)
}

const nearest = (tokens: readonly Token[]): boolean | null => {
  const named = tokens.findLast(({ word }) => inside.has(word) || elsewhere.has(word))
  return named ? elsewhere.has(named.word) : null
}

/** From a throat, the skin or the bowel, or by antibodies alone, an organism is no cause of a bone disease (D-31: from bone or blood). */
function isFromElsewhere(tokens: readonly Token[], first: number, last: number, title: string): boolean {
  const behind = tokens.slice(last + 1)
  if (behind.some(({ word }) => antibodies.has(word))) return true
  const places = [tokens.slice(first, last + 1), tokens.slice(0, first), behind, tokensOf(title)]
  return places.map(nearest).find((one) => one !== null) ?? false
}

const ordinaryMarrowBlasts = 5

/** "Blasts 2 %": fewer than 5 % of the marrow are ordinary; in blood only none is. */
function isOrdinaryShare(tokens: readonly Token[], at: number, inMarrow: boolean): boolean {
  const share = tokens.slice(Math.max(0, at - 4), at + 5)
  const sign = share.findIndex(({ word }) => word === '%' || word === 'percent')
  const number = sign > 0 ? Number(share[sign - 1]?.word.replace(',', '.')) : Number.NaN
  return number === 0 || (inMarrow && number <= ordinaryMarrowBlasts)
}

const [marrow, blood, besides] = [wordSet(marrowWords), wordSet(bloodWords), wordSet(besideMarrow)]
/** "Marrow smear: blasts", "blasts in the bone marrow": what the blood held is not said. */
export function isOfMarrow(tokens: readonly Token[], used: readonly number[], { kind }: TextContext): boolean {
  const [first = 0, last = 0] = [used[0], used.at(-1)]
  const own = tokens.slice(tokens.findLastIndex(({ word }, at) => word === ';' && at < first) + 1, first)
  const named = own.findLastIndex(({ word }) => marrow.has(word) || blood.has(word))
  const behind = tokens.slice(last + 1)
  const next = behind.find(({ word }) => !besides.has(word))
  return (
    kind === 'pathology' ||
    marrow.has(own[named]?.word ?? '') ||
    own[named - 1]?.word === 'marrow' ||
    (next !== behind[0] && marrow.has(next?.word ?? ''))
  )
}

const histology = ['malignantHistology', 'benignTumour', 'caseatingGranulomas'] as const
const results = [...histology, 'organismNamed', 'organismFound', 'blasts'] as const
type SpecimenResult = (typeof results)[number]
const isOneOf =
  <Key extends string>(keys: readonly Key[]) =>
  (key: string): key is Key =>
    keys.some((one) => one === key)
/** What only a specimen may show. */
const isHistology = isOneOf(histology)
export const isSpecimenResult = isOneOf(results)

/** "Biopsy: osteoid osteoma.": what stands behind such a label in a note is the pathologist's. */
export function underSpecimen(label: Sentence | undefined, context: TextContext): TextContext {
  const isLabel = label?.section === 'study' && label.tokens.some(({ word }) => specimens.has(word))
  return isLabel && context.kind === 'note' ? { ...context, kind: 'pathology', title: '' } : context
}

/** "In keeping with", "consistent with": a pathologist's opinion is the result; "versus" and "or" leave it open. */
export const isPathologistsResult = (words: string, { kind }: TextContext): boolean =>
  kind === 'pathology' && /^(?:in keeping|consistent|compatible|typical|characteristic|diagnostic)/.test(words)

/** Histology is told by the pathologist; in a note only as what a specimen showed: "biopsy revealed an Ewing sarcoma". */
function isToldOfSpecimen(tokens: readonly Token[], used: readonly number[], { kind }: TextContext): boolean {
  if (kind !== 'note') return kind === 'pathology'
  const told = tokens.slice(0, used[0] ?? 0)
  const before = told.slice(told.findLastIndex(({ word }) => word === ';') + 1)
  const named = before.findIndex(({ word }) => specimens.has(word))
  return named >= 0 && before.slice(named).some(({ word }) => showed.has(word))
}

/** The answer that the words give; null when they give none. `used`: the places of the finding's own words. */
export function specimenAnswer(
  key: SpecimenResult,
  said: 'yes' | 'no' | 'denied',
  tokens: readonly Token[],
  used: readonly number[],
  { kind, title }: TextContext,
): 'yes' | 'no' | null {
  const [first = 0, last = 0] = [used[0], used.at(-1)]
  if (isHistology(key) && !isToldOfSpecimen(tokens, used, { kind, title })) return null
  const bare = key === 'organismNamed'
  if (bare && kind !== 'pathology' && kind !== 'laboratory') return null
  // A bare name denied says that this one was looked for, not that nothing grew.
  if (said !== 'yes') return bare ? null : 'no'
  if (isNotThere(tokens, last)) return null
  if (key === 'blasts') return isOrdinaryShare(tokens, first, kind === 'pathology') ? null : 'yes'
  const organism = bare || key === 'organismFound'
  return organism && isFromElsewhere(tokens, first, last, title) ? null : 'yes'
}
