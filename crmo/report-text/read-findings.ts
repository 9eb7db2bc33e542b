/** History, examination and results in words → findings, each with its span. What is doubtful, past or a relative's is not reported. */
import { type FindingTest, historyOnly } from '../../smart-config/terminology/finding-words.ts'
import type { FindingKey } from '../findings.ts'
import { placesOf } from './clauses.ts'
import { type Flag, type Flags, flagsOf } from './context.ts'
import { durationsIn } from './durations.ts'
import { findingTable, type Item, itemsOf } from './items.ts'
import { normalPlaces } from './normal.ts'
import type { TextContext, TextFinding, TextSpan } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { temperaturesIn } from './told-temperatures.ts'

const onlyInHistory = new Set<string>(historyOnly)
const cellLines: readonly FindingTest[] = ['whiteCells', 'hemoglobin', 'platelets']
/** Words that alone are no finding of the patient. */
const isNameOnly = (key: string): key is FindingTest | 'spondyloarthritis' | 'cno' =>
  key === 'spondyloarthritis' ||
  key === 'cno' ||
  (cellLines as readonly string[]).includes(key) ||
  key === 'count' ||
  key === 'crp'
const ofRelatives = new Set<string>(['psoriasisOrPustulosis', 'bowelSymptoms', 'spondyloarthritis', 'cno'])
const quoted = (items: Item[], at: number, from: number | undefined): TextSpan => {
  const item = items[at]
  const cue = from === undefined ? item : items[from]
  const [start, end] = [Math.min(item?.start ?? 0, cue?.start ?? 0), Math.max(item?.end ?? 0, cue?.end ?? 0)]
  return end - start <= 80 ? { start, end } : { start: item?.start ?? 0, end: item?.end ?? 0 }
}

const fits = (key: string, sentence: Sentence, context: TextContext): boolean => {
  const toldByPatient = context.kind === 'note' || sentence.section === 'history'
  if (key === 'malignantHistology') return context.kind === 'pathology'
  return toldByPatient || !onlyInHistory.has(key)
}

type Context = { items: Item[]; flags: Flags[]; normal: Set<number>; sentence: Sentence; context: TextContext }

/** What was, may be or is only an opinion is not reported. "A history of fever" is the illness, and so is a fever that settled; a pathologist's opinion is the result. */
function isOpen({ items, context }: Context, own: Flags, key: string): boolean {
  const wordsOf = (flag: Flag): string => items[own.get(flag) ?? -1]?.words ?? ''
  const past = own.has('past') && wordsOf('past') !== 'history of'
  const result =
    context.kind === 'pathology' &&
    /^(?:in keeping|consistent|compatible|typical|characteristic|diagnostic)/.test(wordsOf('differential'))
  return (
    own.has('uncertain') ||
    own.has('hypothetical') ||
    (own.has('resolved') && key !== 'fever') ||
    past ||
    (own.has('differential') && !result)
  )
}

const exceptions = new Set(['except', 'apart', 'aside', 'other', 'with', 'but'])
const isCell = (tag: Item['tag']): boolean =>
  tag.kind === 'finding' && (cellLines as readonly string[]).includes(tag.key)

/** A test's name and a word of normality. */
function testResult(read: Context, at: number, key: 'count' | 'crp'): TextFinding[] {
  const { items, flags, normal } = read
  if (!normal.has(at) || flags[at]?.has('negated')) return []
  const cue = items.findIndex(({ tag }) => tag.kind === 'cue' && tag.category === 'normal')
  // "FBC normal except for Hb 10.1": what stands behind decides, and no rule here says how.
  const excepts = items.findIndex(({ tag, word }, place) => place > cue && tag.kind === 'break' && exceptions.has(word))
  if (key === 'count' && excepts >= 0 && items.slice(excepts).some(({ tag }) => tag.kind === 'number' || isCell(tag)))
    return []
  return [{ key: key === 'count' ? 'bloodCountNormal' : 'crpNormal', answer: 'yes', span: quoted(items, at, cue) }]
}

function findingAt(read: Context, at: number): TextFinding[] {
  const { items, flags, sentence, context } = read
  const [tag, own] = [items[at]?.tag, flags[at]]
  if (tag?.kind !== 'finding' || !own || tag.key === 'shield') return []
  const { key, answer } = tag
  if (own.has('family')) {
    if (!ofRelatives.has(key) || own.has('uncertain')) return []
    return [
      {
        key: 'affectedRelatives',
        answer: own.has('negated') ? 'no' : 'yes',
        span: quoted(items, at, own.get('family')),
      },
    ]
  }
  if (isOpen(read, own, key)) return []
  if (key === 'count' || key === 'crp') return testResult(read, at, key)
  if (isNameOnly(key) || !fits(key, sentence, context)) return []
  const span = quoted(items, at, own.get('negated'))
  if (!own.has('negated')) return [{ key, answer, span }]
  // "No anaemia" does not make the count normal; a denied denial says nothing.
  const sayable = answer === 'yes' && key !== 'bloodCountAbnormal' && key !== 'normalTemperature'
  return sayable ? [{ key, answer: 'no', span }] : []
}

/** "Leukocytes, haemoglobin and platelets normal" is a normal count: all three lines are named. */
function threeLines({ items, normal }: Context): TextFinding[] {
  const places = cellLines.map((line) =>
    items.findIndex(({ tag }, at) => tag.kind === 'finding' && tag.key === line && normal.has(at)),
  )
  const [first, last] = [items[Math.min(...places)], items[Math.max(...places)]]
  if (places.includes(-1) || !first || !last) return []
  return [{ key: 'bloodCountNormal', answer: 'yes', span: { start: first.start, end: last.end } }]
}

function inSentence(sentence: Sentence, context: TextContext): TextFinding[] {
  const items = itemsOf(sentence.tokens, findingTable)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const read = { items, flags, normal: normalPlaces(items, places, flags), sentence, context }
  return [...items.flatMap((_, at) => findingAt(read, at)), ...threeLines(read)]
}

const painWords = /\b(?:pain|ache|hurt|limp|swell|swollen|sore|tender|fever|ill|unwell|symptom)/i

/** Pain for more than six weeks, an illness of two weeks or less (clinical-basis 3.2, D-10). */
function courses(sentences: Sentence[], context: TextContext, text: string): TextFinding[] {
  const told = sentences.filter(({ section }) => context.kind === 'note' || section === 'history')
  const all = told.flatMap((sentence) => {
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)]
    const words = first && last ? text.slice(first.start, last.end) : ''
    const painless = inSentence(sentence, context).some(
      ({ key, answer }) => key === 'boneOrLimbPain' && answer === 'no',
    )
    return painWords.test(words) && !painless ? durationsIn(sentence.tokens) : []
  })
  const longest = all.reduce((most, one) => (one.days > most.days ? one : most), { days: 0, start: 0, end: 0 })
  const span = { start: longest.start, end: longest.end }
  if (longest.days > 42) return [{ key: 'painOverSixWeeks', answer: 'yes', span }]
  return longest.days > 0 && longest.days <= 14
    ? [
        { key: 'shortHistory', answer: 'yes', span },
        { key: 'painOverSixWeeks', answer: 'no', span },
      ]
    : []
}

const contradicts: Partial<Record<FindingKey, FindingKey>> = { bloodCountNormal: 'bloodCountAbnormal' }

export function readFindings(sentences: Sentence[], context: TextContext, text: string): TextFinding[] {
  const read = sentences.filter(
    ({ section }) => section !== 'comparison' && section !== 'technique' && section !== 'plan',
  )
  const all = [
    ...read.flatMap((sentence) => [...inSentence(sentence, context), ...temperaturesIn(sentence)]),
    ...courses(sentences, context, text),
  ]
  const present = new Set(all.flatMap(({ key, answer }) => (answer === 'yes' ? [key] : [])))
  const seen = new Set<string>()
  return all.filter(({ key, answer }) => {
    const against = contradicts[key]
    // Said both ways: a finding that is there somewhere is there.
    if ((against && present.has(against)) || (answer === 'no' && present.has(key)) || seen.has(`${key}${answer}`))
      return false
    seen.add(`${key}${answer}`)
    return true
  })
}
