/** "(+) fever, (-) rash", "Fever: pos., rash: neg.": lists in which every name has its own answer. Each becomes a statement of its own. */
import { answerMarks } from '../../../smart-config/report-words/report-layout.ts'
import type { Sentence } from '../words/sentences.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

const [yes, no, openers] = [wordSet(answerMarks.yes), wordSet(answerMarks.no), wordSet(answerMarks.openers)]
const [beforeName, ends] = [wordSet(answerMarks.beforeName), wordSet(answerMarks.ends)]
const wordEnds = wordSet(answerMarks.wordEnds)

type Answer = { isNo: boolean; at: number; last: number; form: 'bracket' | 'sign' | 'word' | 'label' }

const ticks: Partial<Record<string, 'yes' | 'no'>> = answerMarks.ticks
const answerOf = (words: string): boolean | null => (no.has(words) ? true : yes.has(words) ? false : null)
const joinedWords = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join('')
    .replace(/\.$/, '')
    .replace(/\++/, '+')

/** "(+)", "[-ve]", "(pos.)", "✓" */
function bracketAt(tokens: Token[], at: number): Answer | null {
  const tick = ticks[tokens[at]?.word ?? '']
  if (tick) return { isNo: tick === 'no', at, last: at, form: 'bracket' }
  if (!/^[([]$/.test(tokens[at]?.word ?? '')) return null
  const close = tokens.slice(at + 1, at + 5).findIndex(({ word }) => /^[)\]]$/.test(word))
  const isNo = close > 0 ? answerOf(joinedWords(tokens, at + 1, at + 1 + close)) : null
  return isNo === null ? null : { isNo, at, last: at + 1 + close, form: 'bracket' }
}

/** "+fever", "+ve fever", "fever-": a sign stands at one end of the name alone; between two words it is a hyphen or an "and". */
function signAt(tokens: Token[], at: number): Answer | null {
  const sign = tokens[at]
  if (!sign || !isSign(sign)) return null
  const last = tokens[at + 1]?.word === 've' && tokens[at + 1]?.glued ? at + 1 : at
  const [before, next] = [tokens[at - 1], tokens[last + 1]]
  // "+/-"
  if ([before, next].some((one) => one?.word === '/') && [tokens[at - 2], tokens[at + 2]].some(isSign)) return null
  const isAlone = isOpening(before) || isEnd(next) || last > at
  const isOneSided = (before === undefined || !sign.glued) === (next?.glued === true)
  const isName = next?.kind !== 'number'
  return isName && (isAlone || isOneSided) ? { isNo: sign.word === '-', at, last, form: 'sign' } : null
}

function wordAt(tokens: Token[], at: number): Answer | null {
  const word = tokens[at]?.word ?? ''
  const isNo = /^\p{L}/u.test(word) ? answerOf(word) : null
  const next = tokens[at + 1]
  const isLabel = next?.word === ':'
  // "No rash", "present for weeks" are plain words; "yes/no" is no answer.
  const isAnswer = next === undefined || wordEnds.has(next.word) || isLabel || beforeName.has(word)
  return isNo === null || !isAnswer ? null : { isNo, at, last: at, form: isLabel ? 'label' : 'word' }
}

const isSign = (token: Token | undefined): boolean => token?.word === '+' || token?.word === '-'
const isEnd = (token: Token | undefined): boolean => token === undefined || ends.has(token.word)
const isOpening = (token: Token | undefined): boolean => token === undefined || openers.has(token.word)

function answersIn(tokens: Token[]): Answer[] {
  const found: Answer[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const answer = bracketAt(tokens, at) ?? signAt(tokens, at) ?? wordAt(tokens, at)
    if (!answer) continue
    found.push(answer)
    at = answer.last
  }
  return found
}

const stop = (at: number): Token => ({ word: ';', raw: ';', start: at, end: at, kind: 'mark', glued: false })

/** The answers stand before their names where the first opens the list and the last has a name behind it. */
function standsBefore(tokens: Token[], first: Answer, last: Answer): boolean {
  const isSign = first.form === 'sign' && tokens[first.at]?.glued === false && tokens[first.last + 1]?.glued === true
  return (isSign || isOpening(tokens[first.at - 1])) && !isEnd(tokens[last.last + 1])
}

/** Two answers that differ, or one that begins a statement: "no fever +night pain", "Negative: fever". */
function isList(tokens: Token[], answers: Answer[], isBefore: boolean): boolean {
  const [first] = answers
  if (!first) return false
  // A dash that opens the line may be a bullet.
  if (first.form === 'sign' && first.isNo && first.at === 0 && !tokens[first.last + 1]?.glued) return false
  if (new Set(answers.map(({ isNo }) => isNo)).size > 1) return true
  return answers.length === 1 && isBefore && (first.form === 'label' || (first.form === 'sign' && !first.isNo))
}

/** The answer as a word that denies what stands behind or before it; what affirms stays as it is. */
function toldAnswer(tokens: Token[], { isNo, at, last, form }: Answer, isBefore: boolean): Token[] {
  const own = tokens.slice(at, last + 1)
  const [opens, closes] = [own[0], own.at(-1)]
  if (!opens || !closes || !isNo || !(isBefore || form === 'bracket')) return own
  const told = (word: string): Token => ({ ...opens, word, raw: word, end: closes.end, kind: 'word' })
  if (!isBefore) return ['(', '-', ')'].map((word) => ({ ...told(word), kind: 'mark' }))
  return [told(form === 'label' ? 'neg' : 'no')]
}

function withStops(tokens: Token[]): Token[] {
  const answers = answersIn(tokens)
  const [first, last] = [answers[0], answers.at(-1)]
  const isBefore = first !== undefined && last !== undefined && standsBefore(tokens, first, last)
  if (!isList(tokens, answers, isBefore)) return tokens
  const result: Token[] = []
  let from = 0
  for (const answer of answers) {
    const told = toldAnswer(tokens, answer, isBefore)
    const end = stop((isBefore ? told[0]?.start : told.at(-1)?.end) ?? 0)
    result.push(...tokens.slice(from, answer.at), ...(isBefore ? [end, ...told] : [...told, end]))
    from = answer.last + 1
    // "(-) for rash"
    if (isBefore && answer.isNo && tokens[from]?.word === 'for') from += 1
  }
  return [...result, ...tokens.slice(from)]
}

export const withAnswers = (sentence: Sentence): Sentence => {
  const tokens = withStops(sentence.tokens)
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens }
}
