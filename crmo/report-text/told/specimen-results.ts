/** Results of a specimen: what was found in it, apart from what was only looked for, and from which place it came. */
import {
  alsoNegativeWords,
  antibodyWords,
  besideMarrow,
  bloodWords,
  calledNegativeWords,
  exceptionWords,
  foundWords,
  freeOfWords,
  grownWords,
  lookedForWords,
  marrowWords,
  namedTestWords,
  negativeWords,
  notThereWords,
  organisms,
  otherSources,
  presentWords,
  sharesResultWords,
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
const [present, grown] = [wordSet(presentWords), wordSet(grownWords)]
const [specimens, showed] = [wordSet(specimenWords), wordSet(showedWords)]
const germs = new Set(organisms.split('|'))
const [namedTests, negatives] = [wordSet(namedTestWords), wordSet(negativeWords)]
const [calledNegative, alsoNegative] = [wordSet(calledNegativeWords), wordSet(alsoNegativeWords)]
const [sharesResult, exceptions, freeOf] = [wordSet(sharesResultWords), wordSet(exceptionWords), wordSet(freeOfWords)]

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

/** The statement that a place belongs to, before it and behind it: from one semicolon or "but" to the next. */
function statementAround(tokens: readonly Token[], first: number, last: number): { before: Token[]; behind: Token[] } {
  const parts = ({ word }: Token): boolean => /^(?:;|but|while|whereas|although|though|however)$/.test(word)
  const [before, behind] = [tokens.slice(0, first), tokens.slice(last + 1)]
  const end = behind.findIndex(parts)
  return { before: before.slice(before.findLastIndex(parts) + 1), behind: end < 0 ? behind : behind.slice(0, end) }
}
const isCalledPresent = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      (present.has(word) || grown.has(word)) && !/^(?:not|no|none|never|nothing)$/.test(tokens[at - 1]?.word ?? ''),
  )
const hasException = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => exceptions.has(word))

/** "Culture negative", "no growth"; "coagulase-negative" is a kind of germ. */
const isCalledNegative = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    const before = tokens[at - 1]?.word === '-' ? tokens[at - 2] : tokens[at - 1]
    return word === 'growth' ? /^(?:no|without)$/.test(before?.word ?? '') : negatives.has(word) && !isKind(before)
  })

/** "Cultures sterile, among them Kingella PCR": the name of a test of which nothing more is said. "Kingella PCR Ct 28": a number is a result. */
function isTestName(tokens: readonly Token[], first: number, last: number): boolean {
  const { before, behind } = statementAround(tokens, first, last)
  const test = behind.find(({ word }) => !germs.has(word))
  return (
    namedTests.has(test?.word ?? '') &&
    !hasException(before) &&
    !isCalledPresent(behind) &&
    !behind.some(({ kind }) => kind === 'number')
  )
}

/** "Negative cultures including Kingella", "cultures sterile, also for Brucella": what the negative result holds for as well. */
function isAmongNegative(tokens: readonly Token[], last: number): boolean {
  const { before, behind } = statementAround(tokens, last, last)
  const own = [...before, ...behind]
  if (!isCalledNegative(own) || isCalledPresent(own) || hasException(own)) return false
  if (sharesResult.has(behind.find(({ word }) => !germs.has(word))?.word ?? '')) return true
  const also = before.findLastIndex(({ word }) => alsoNegative.has(word))
  const { word: named = '' } = before.slice(0, Math.max(0, also)).findLast(({ kind }) => kind === 'word') ?? {}
  return (
    (calledNegative.has(named) || (negatives.has(named) && named !== 'growth')) &&
    !before.slice(also + 1).some(({ word }) => word === ':' || word === ')') &&
    // "Negative cultures including anaerobes, Kingella in the bone": another statement.
    !/^(?:in|from|on)$/.test(behind.find(({ word }) => !germs.has(word))?.word ?? '')
  )
}

/** "Culture free of Salmonella", "cultures failed to grow Kingella", between the culture and the name. */
const isFreeOf = (within: readonly Token[]): boolean =>
  (isCalledNegative(within) || within.some(({ word }) => freeOf.has(word))) && !hasException(within)

/** An organism is named that is not found. Null where the words leave that it is. */
function notFound(tokens: readonly Token[], first: number, last: number, bare: boolean): 'open' | 'no' | null {
  // "Staphylococcus aureus": the name has been judged with its first word.
  if (bare && germs.has(tokens[first - 1]?.word ?? '')) return 'open'
  if (isAmongNegative(tokens, last)) return bare ? 'open' : 'no'
  return isFreeOf(tokens.slice(first, last)) || (bare && isTestName(tokens, first, last)) ? 'open' : null
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

/** "Negative cultures except Kingella PCR": not all of them. */
const isExcepted = (key: SpecimenResult, tokens: readonly Token[], last: number): boolean =>
  key === 'organismFound' && hasException(statementAround(tokens, last, last).behind)

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
  if (said !== 'yes') return bare || isExcepted(key, tokens, last) ? null : 'no'
  if (isNotThere(tokens, last)) return null
  if (key === 'blasts') return isOrdinaryShare(tokens, first, kind === 'pathology') ? null : 'yes'
  const organism = bare || key === 'organismFound'
  const absent = organism ? notFound(tokens, first, last, bare) : null
  if (absent) return absent === 'no' ? 'no' : null
  return organism && isFromElsewhere(tokens, first, last, title) ? null : 'yes'
}
