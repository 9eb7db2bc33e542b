/** Statements on a disease as such are taken out before the reading: they say nothing of this child. */
import {
  definiteOpenings,
  generalBefore,
  generalBehind,
  generalDiseases,
  generalMany,
  generalOpening,
  generalOthers,
  generalPeople,
  generalSubjects,
  generalVerdicts,
  specificWords,
  sumWords,
  turnsToChild,
} from '../../../smart-config/report-words/general-statements.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'
import type { Token } from '../words/tokens.ts'

const rows = (phrases: readonly string[]) => phraseTable(phrases.map((phrase) => [phrase, true] as const))
const diseases = rows(generalDiseases)
const behind = rows(generalBehind)
const before = rows(generalBefore)
const people = rows(generalPeople)
const many = rows(generalMany)
const others = rows(generalOthers)
const subjects = rows(generalSubjects)
const verdicts = rows(generalVerdicts)
const opening = rows(generalOpening)
const specific = new Set(specificWords)
const definite = new Set(definiteOpenings)
const sums = new Set(sumWords)
const turns = new Set(turnsToChild)

/** How far before the name its predicate may begin. */
const reach = 9

const isLevel = ({ raw }: Token): boolean => /^(?:[CTDLS]|Th)\d{1,2}$/.test(raw)
/** "Between 7 and 12 years", "in 30 %" are of the disease; another number is a value of the child. */
const isValue = (tokens: Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && !/^(?:%|percent|year|years|and|to|-)$/.test(tokens[at + 1]?.word ?? '')

const isOfChild = (tokens: Token[]): boolean => {
  const isRule = isOfMany(tokens)
  return tokens.some(
    (token, at) =>
      specific.has(token.word) ||
      // The "L" of "mg/L" is no side.
      (/^[LR]$/.test(token.raw) && tokens[at - 1]?.word !== '/') ||
      isLevel(token) ||
      (!isRule && isValue(tokens, at)) ||
      token.word === '?',
  )
}

/** "CRP is below 20 mg/L in most patients with CNO", "usually below 10 mg/L in CNO": values of the disease. */
const isOfMany = (tokens: Token[]): boolean =>
  matchPhrase(others, tokens, 0) !== null ||
  tokens.some((_, at) => {
    const last = matchPhrase(many, tokens, at)?.used.at(-1)
    const from = last !== undefined && matchPhrase(opening, tokens, 0) ? 0 : (last ?? tokens.length)
    return tokens.some((_, place) => place > from && matchPhrase(diseases, tokens, place) !== null)
  })

/** "… is typical of [a] CNO": a predicate that ends at the name. */
function hasPredicateBefore(tokens: Token[], at: number): boolean {
  const to = /^(?:a|an|the)$/.test(tokens[at - 1]?.word ?? '') ? at - 1 : at
  for (let from = Math.max(0, to - reach); from < to; from += 1) {
    if (matchPhrase(people, tokens, from)?.used.at(-1) === to - 1) return true
    if (/^(?:in|with|of|for)$/.test(tokens[to - 1]?.word ?? '') && matchPhrase(many, tokens, from)) return true
    if (matchPhrase(before, tokens, from)?.used.at(-1) === to - 1) {
      const subject = tokens.slice(0, from)
      return !definite.has(subject[0]?.word ?? 'the') && !subject.some(({ word }) => sums.has(word))
    }
  }
  return false
}

/** "A normal CRP does not exclude CNO" */
const isRuleOfThumb = (tokens: Token[]): boolean =>
  matchPhrase(subjects, tokens, 0) !== null &&
  tokens.some((_, at) => at > 0 && matchPhrase(verdicts, tokens, at) !== null)

function isGeneral(tokens: Token[]): boolean {
  if (matchPhrase(others, tokens, 0) || isRuleOfThumb(tokens)) return true
  for (let at = 0; at < tokens.length; at += 1) {
    const name = matchPhrase(diseases, tokens, at)
    if (!name) continue
    const last = name.used.at(-1) ?? at
    // "Chronic recurrent osteomyelitis (CRMO) often …"
    const next = tokens[last + 1]?.word === '(' && tokens[last + 3]?.word === ')' ? last + 4 : last + 1
    const opens = matchPhrase(opening, tokens, 0)?.used.at(-1) === at - 1 && at > 0
    if (opens || matchPhrase(behind, tokens, next) || hasPredicateBefore(tokens, at)) return true
    at = last
  }
  return false
}

/** The statement ends where the sentence turns to the child: "CNO often affects several bones; here only the tibia." */
function withoutGeneral(tokens: Token[]): Token[] {
  const turn = tokens.findIndex(({ word }, at) => at > 0 && turns.has(word))
  const own = turn < 0 ? tokens : tokens.slice(0, turn)
  if (isOfChild(own) || !isGeneral(own)) return tokens
  return turn < 0 ? [] : withoutGeneral(tokens.slice(turn + 1))
}

export const withoutGeneralStatements = (sentences: Sentence[]): Sentence[] =>
  sentences.flatMap((sentence) => {
    const tokens = withoutGeneral(sentence.tokens)
    if (tokens === sentence.tokens) return [sentence]
    return tokens.length > 0 ? [{ ...sentence, tokens }] : []
  })
