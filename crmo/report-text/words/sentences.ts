/** Sentences and the section each stands in. Reports are telegrams: line ends, list numbers and headings matter as much as stops. */
import {
  abbreviationsBeforeCapital,
  abbreviationsWithStop,
  answerMarks,
  opensSentenceWords,
  type SectionKind,
  salutationWords,
  sectionHeadings,
  studyWords,
  visitWords,
} from '../../../smart-config/report-words/report-layout.ts'
import { itemsOf } from './items.ts'
import { matchPhrase, phraseTable } from './phrases.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

export type Section = SectionKind | 'body'
export type Sentence = {
  tokens: Token[]
  section: Section
  /** First of its line, as headings and list items are. */
  opensLine: boolean
  /** Numbered or bulleted. */
  listItem: boolean
}

const headings = new Map<string, SectionKind>(
  (Object.keys(sectionHeadings) as SectionKind[]).flatMap((kind) =>
    sectionHeadings[kind].map((name): [string, SectionKind] => [name, kind]),
  ),
)
const withStop = new Set(abbreviationsWithStop)
const [beforeName, answerOpeners] = [wordSet(answerMarks.beforeName), wordSet(answerMarks.openers)]
const beforeCapital = new Set(abbreviationsBeforeCapital)
/** Words that open a sentence behind an abbreviation too. */
const opensSentence = new Set(opensSentenceWords)
const dangling = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'and',
  'or',
  'with',
  'at',
  'to',
  'by',
  'for',
  'from',
  'both',
  ',',
])
export const studyTable = phraseTable(studyWords.map((name) => [name, true] as const))

const startsLower = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.raw)
const startsUpper = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.raw)

/** "pos." before the name that it answers, at the start of a list or behind a comma. */
function opensAnswer(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isOpening =
    before === undefined ||
    before.kind === 'line' ||
    /^[,;]$/.test(before.word) ||
    (before.word === ':' && answerOpeners.has(tokens[at - 2]?.word ?? ''))
  return isOpening && beforeName.has(tokens[at]?.word ?? '')
}

const isSideWord = ({ word }: Token): boolean => /^(?:l|r|lt|rt|left|right|bilat)$/.test(word)

/** `at` is a stop; a glued neighbour ("3.5", "e.g.") or an abbreviation does not end the sentence. */
function stopEnds(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.glued && next.kind !== 'line') return next.kind === 'word' && /^[A-Z][a-z]/.test(next.raw)
  // "pos. fever, neg. rash", "Fever ..... no"
  if (startsLower(next) && (opensAnswer(tokens, at - 1) || before?.word === '.')) return false
  if (!before || !next || next.kind === 'line' || !withStop.has(before.word)) return true
  // "L dist. No further lesion."
  if (startsUpper(next) && opensSentence.has(next.word)) return true
  // "Humeri: focus R prox. Femora: …": the next label.
  if (startsUpper(next) && tokens[at + 2]?.word === ':') return true
  // "A cyst of 1.4 cm. left humerus: no lesion.": in small letters too.
  const isLabelled = tokens.slice(at + 2, at + 5).some(({ word }) => word === ':')
  if (/^[cm]m$/.test(before.word) && tokens[at - 2]?.kind === 'number' && isLabelled) return true
  // "One proximal and one distal. Left clavicle …": written out it is no abbreviation.
  if (before.word.length > 5 && before.raw.toLowerCase() === before.word && beforeCapital.has(before.word))
    return startsUpper(next) || next.kind !== 'word'
  // "R = L.", "left > R."
  if (isSideWord(before) && /^(?:[=<>]|than)$/.test(tokens[at - 2]?.word ?? '')) return true
  // "Oedema of the femur Lt and Rt. Lt talus …": the side of the next bone.
  if (isSideWord(before) && isSideWord(next) && startsUpper(next)) return true
  // "CRP 24 mg/L. His brother …": a unit.
  if (tokens[at - 2]?.word === '/' && before.glued) return true
  // "Lesion of the tibia R. T8 normal."
  if (/^[lr]$/.test(before.word) && /^(?:[CTDLS]|Th)\d{1,2}$/.test(next.raw)) return true
  return startsUpper(next) && !beforeCapital.has(before.word)
}

/** `"Runs like an old lady." Temp 37.6`: a stop inside the quotation ends the sentence with it. */
const quoteEnds = (tokens: Token[], at: number): boolean =>
  /^["”]$/.test(tokens[at]?.word ?? '') &&
  tokens[at]?.glued === true &&
  tokens[at - 1]?.word === '.' &&
  !tokens[at + 1]?.glued &&
  startsUpper(tokens[at + 1])

/** A question mark behind a word ends the sentence; one before a word is a doubt. */
const questionEnds = (tokens: Token[], at: number): boolean =>
  tokens[at]?.glued === true &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.word !== ')' &&
  !(tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word')

/** A hard-wrapped line goes on in the next one. */
function lineContinues(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !next || next.kind === 'line' || before.kind === 'line') return false
  return dangling.has(before.word) || (before.word !== '.' && before.word !== ':' && startsLower(next))
}

/** No report writes a longer sentence; the cut keeps the work on a hostile text linear. */
const longestSentence = 240

/** "+ night sweats" at the start of a line or of a part: signs stand before what is there and what is not. */
const hasSigns = (tokens: Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      word === '+' &&
      tokens[at + 1]?.kind === 'word' &&
      (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'line' || tokens[at - 1]?.word === ','),
  )

type Raw = { tokens: Token[]; opensLine: boolean; listItem: boolean }

function rawSentences(tokens: Token[]): Raw[] {
  const sentences: Raw[] = []
  const signed = hasSigns(tokens)
  let current: Raw = { tokens: [], opensLine: true, listItem: false }
  const close = (opensLine: boolean): void => {
    if (current.tokens.length > 0) sentences.push(current)
    current = { tokens: [], opensLine, listItem: false }
  }
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const [first] = current.tokens
    if (current.tokens.length >= longestSentence) close(false)
    if (token.kind === 'line') {
      if (!lineContinues(tokens, at)) close(true)
    } else if (
      current.tokens.length === 1 &&
      first?.kind === 'number' &&
      // "12.05.2024" is a date.
      ((token.word === '.' && !(next?.glued && next.kind === 'number')) || token.word === ')')
    ) {
      current.tokens = []
      current.listItem = true
    } else if (current.tokens.length === 0 && current.opensLine && /^[-•*·▪]$/.test(token.word) && !next?.glued) {
      current.listItem = true
      // There it may be a minus.
      if (signed && token.word === '-') current.tokens.push(token)
    } else if (
      token.word === '.' ? stopEnds(tokens, at) : token.word === '?' ? questionEnds(tokens, at) : token.word === '!'
    ) {
      if (token.word === '?') current.tokens.push(token)
      close(next?.kind === 'line')
    } else if (token.word === '?' && tokens[at - 1]?.word === '?') {
      // "??" doubts no more than "?".
    } else if (quoteEnds(tokens, at)) {
      // The stop has been taken for one within the sentence.
      current.tokens.splice(-1, 1, token)
      close(false)
    } else if (token.word !== '.' || (next?.glued && next.word !== ',')) current.tokens.push(token)
  }
  close(true)
  return sentences
}

type Heading = { kind: SectionKind; length: number }

/** A section heading at the start: which one, and how many tokens it takes with its colon. */
function headingOf(raw: Raw, alone: boolean): Heading | null {
  const colon = raw.tokens.slice(0, 7).findIndex((token) => token.word === ':')
  const end = colon >= 0 ? colon : alone ? raw.tokens.length : -1
  if (end <= 0 || end > 6) return null
  const name = raw.tokens
    .slice(0, end)
    .map((token) => token.raw.toLowerCase())
    .join(' ')
    .replace(/ ([-/]) /g, '$1')
  const kind = headings.get(name)
  return kind ? { kind, length: colon >= 0 ? end + 1 : end } : null
}

const hasStudyWord = (tokens: Token[]): boolean =>
  tokens.some(
    (token, at) => matchPhrase(studyTable, tokens, at) !== null && (token.word !== 'us' || token.raw === 'US'),
  )

/** "MRI R clavicle: …": what stands before the colon names the study. */
function studyLabelLength(tokens: Token[]): number {
  const colon = tokens.slice(0, 16).findIndex((token) => token.word === ':')
  const label = tokens.slice(0, Math.max(0, colon))
  const isSequence = colon === 1 && /^(?:stir|tirm)$/.test(label[0]?.word ?? '')
  if (
    !(hasStudyWord(label) || isSequence) ||
    itemsOf(label).some(
      ({ tag }) =>
        // "Resolved since the last MRI: …" leads a list.
        tag.kind === 'trigger' || tag.kind === 'verb' || (tag.kind === 'cue' && tag.category === 'resolved'),
    )
  )
    return 0
  return colon + 1
}

/** For each place: does it hold for any place behind it? */
function laterThan(flags: boolean[]): boolean[] {
  const later = new Array<boolean>(flags.length).fill(false)
  for (let at = flags.length - 2; at >= 0; at -= 1) later[at] = Boolean(flags[at + 1] || later[at + 1])
  return later
}

/** Sections that end where the findings begin, announced or not. */
const passing = new Set<Section>(['history', 'comparison', 'technique', 'study'])

const [visitNames, salutations] = [wordSet(visitWords), wordSet(salutationWords)]
const isCapital = ({ raw }: Token): boolean => raw.length > 1 && raw === raw.toUpperCase()
/** "Dear Dr", "RHEUM LETTER", "WARD ROUND d6", "TEL CONSULT 14/12 later": behind a plan the next letter or visit begins. */
function opensVisit(tokens: Token[]): boolean {
  if (salutations.has(tokens[0]?.word ?? '')) return true
  const end = tokens.findIndex((token) => token.kind !== 'word' || !isCapital(token))
  return tokens.slice(0, end < 0 ? tokens.length : end).some(({ word }) => visitNames.has(word))
}

/**
 * How long a section without an own end lasts. With a later findings heading: until that. Else history and technique last to the end
 * of their line, and within a text of one line one sentence, because the findings follow unannounced; a comparison one sentence.
 */
function sectionsOf(raws: Raw[], marks: (Heading | null)[]): Section[] {
  const findingsLater = laterThan(marks.map((mark) => mark?.kind === 'findings'))
  const linesLater = laterThan(raws.map((raw) => raw.opensLine))
  let section: Section = 'body'
  let opened = { at: 0, line: 0, alone: false, findingsLater: false }
  let line = 0
  return raws.map((raw, at) => {
    if (raw.opensLine) line += 1
    const mark = marks[at]
    if (mark) {
      section = mark.kind
      opened = { at, line, alone: mark.length === raw.tokens.length, findingsLater: findingsLater[at] ?? false }
    } else if (section === 'plan' && raw.opensLine && opensVisit(raw.tokens)) section = 'body'
    else if (passing.has(section)) {
      const onItsLine = line === opened.line && (linesLater[at] ?? false) && section !== 'comparison'
      const stays =
        (opened.alone && at === opened.at + 1) || (section !== 'study' && (opened.findingsLater || onItsLine))
      if (!stays) section = 'body'
    }
    return section
  })
}

export function sentencesOf(tokens: Token[]): Sentence[] {
  const raws = rawSentences(tokens)
  const marks = raws.map((raw, at) => headingOf(raw, raw.opensLine && raws[at + 1]?.opensLine !== false))
  const sections = sectionsOf(raws, marks)
  return raws.flatMap((raw, at): Sentence[] => {
    const section = sections[at] ?? 'body'
    const tokens = raw.tokens.slice(marks[at]?.length ?? 0)
    const { opensLine, listItem } = raw
    if (tokens.length === 0) return []
    const label = passing.has(section) ? 0 : studyLabelLength(tokens)
    if (label === 0) return [{ tokens, section, opensLine, listItem }]
    return [
      { tokens: tokens.slice(0, label - 1), section: 'study', opensLine, listItem: false },
      { tokens: tokens.slice(label), section, opensLine: false, listItem },
    ]
  })
}
