/** What a history tells in numbers beside values and temperatures: the age at onset, the size of a tuberculin test. */
import {
  alpNames,
  besideAlp,
  lowWords,
  onsetWords,
  positiveTuberculinMm,
  tuberculinTests,
  youngAges,
} from '../../../smart-config/report-words/history-numbers.ts'
import type { TextContext, TextFinding } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

const [onset, tuberculin, alp] = [wordSet(onsetWords), wordSet(tuberculinTests), wordSet(alpNames)]
const [beside, low] = [wordSet(besideAlp), wordSet(lowWords)]
const numberOf = (token: Token | undefined): number =>
  token?.kind === 'number' ? Number(token.word.replace(',', '.')) : Number.NaN
const spanOf = (first: Token, last: Token) => ({ start: first.start, end: last.end })

/** "Mantoux 18 mm". */
function tuberculinIn({ tokens }: Sentence): TextFinding[] {
  return tokens.flatMap((token, at): TextFinding[] => {
    if (!tuberculin.has(token.word)) return []
    const unit = tokens.slice(at + 1, at + 6).findIndex(({ word }) => word === 'mm')
    const [size, mm] = [tokens[at + unit], tokens[at + 1 + unit]]
    return unit > 0 && mm && numberOf(size) >= positiveTuberculinMm
      ? [{ key: 'tuberculosisExposure', answer: 'yes', span: spanOf(token, mm) }]
      : []
  })
}

/** "ALP 48 U/L, low for age": the number has no range, the words judge it. */
function lowAlpIn({ tokens }: Sentence): TextFinding[] {
  return tokens.flatMap((token, at): TextFinding[] => {
    const number = tokens.findIndex(({ kind }, place) => place > at && place <= at + 4 && kind === 'number')
    if (!alp.has(token.word) || number < 0) return []
    const behind = tokens.slice(number + 1)
    const verdict = behind[behind.findIndex(({ word }) => !beside.has(word))]
    return verdict && low.has(verdict.word) ? [{ key: 'alpLow', answer: 'yes', span: spanOf(token, verdict) }] : []
  })
}

/** "Pain around the knees began at the age of 13 months": in years, by the unit that stands behind the number. */
function earlyOnsetIn({ tokens }: Sentence): TextFinding[] {
  const begins = tokens.findIndex(({ word }) => onset.has(word))
  const first = tokens[begins]
  if (!first) return []
  return tokens.flatMap((token, at): TextFinding[] => {
    const isAge = tokens[at + 1]?.word === 'of' && token.word === 'age'
    const [number, unit] = [numberOf(tokens[at + 2]), tokens[at + 3]]
    const limit = youngAges[unit?.word ?? '']
    return isAge && at > begins && unit && limit !== undefined && number < limit
      ? [{ key: 'onsetUnderThree', answer: 'yes', span: spanOf(first, unit) }]
      : []
  })
}

/** A complaint that began early; of eczema or of walking nothing is concluded. */
const complaint = /\b(?:pain|ache|hurt|limp|swell|swollen|fever|attack|episode|flare|refus|illness|disease|symptom)/i

export function historyNumbers(sentences: readonly Sentence[], { kind }: TextContext, text: string): TextFinding[] {
  const called = sentences.flatMap(lowAlpIn)
  const told = sentences
    .filter(({ section }) => kind === 'note' || section === 'history')
    .flatMap((sentence) => {
      const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)]
      const words = first && last ? text.slice(first.start, last.end) : ''
      return [...tuberculinIn(sentence), ...(complaint.test(words) ? earlyOnsetIn(sentence) : [])]
    })
  return [...called, ...told]
}
