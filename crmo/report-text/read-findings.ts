/** History, examination and results in words → findings, each with its span. What is doubtful, past or a relative's is not reported. */
import { historyOnly } from '../../smart-config/terminology/finding-words.ts'
import type { FindingKey } from '../findings.ts'
import { placesOf } from './clauses.ts'
import { flagsOf, normalPlaces } from './context.ts'
import { durationsIn } from './durations.ts'
import { findingTable, type Item, itemsOf } from './items.ts'
import type { TextContext, TextFinding, TextSpan } from './reading.ts'
import type { Sentence } from './sentences.ts'

const onlyInHistory = new Set<string>(historyOnly)
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

function inSentence(sentence: Sentence, context: TextContext): TextFinding[] {
  const items = itemsOf(sentence.tokens, findingTable)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const normal = normalPlaces(items, places, flags)
  const normalCue = items.findIndex(({ tag }) => tag.kind === 'cue' && tag.category === 'normal')
  return items.flatMap((item, at): TextFinding[] => {
    const { tag } = item
    const own = flags[at]
    if (tag.kind !== 'finding' || tag.key === 'shield' || !own) return []
    if (own.has('family')) {
      const span = quoted(items, at, own.get('family'))
      return ofRelatives.has(tag.key) && !own.has('uncertain')
        ? [{ key: 'affectedRelatives', answer: own.has('negated') ? 'no' : 'yes', span }]
        : []
    }
    if (
      own.has('uncertain') ||
      own.has('hypothetical') ||
      own.has('past') ||
      own.has('resolved') ||
      own.has('differential')
    )
      return []
    const span = quoted(items, at, own.get('negated'))
    if (tag.key === 'count' || tag.key === 'crp') {
      if (!normal.has(at) || own.has('negated')) return []
      return [
        {
          key: tag.key === 'count' ? 'bloodCountNormal' : 'crpNormal',
          answer: 'yes',
          span: quoted(items, at, normalCue),
        },
      ]
    }
    if (tag.key === 'spondyloarthritis' || tag.key === 'cno' || !fits(tag.key, sentence, context)) return []
    if (!own.has('negated')) return [{ key: tag.key, answer: tag.answer, span }]
    // "No anaemia" does not make the count normal; a denied denial says nothing.
    return tag.answer === 'no' || tag.key === 'bloodCountAbnormal' || tag.key === 'normalTemperature'
      ? []
      : [{ key: tag.key, answer: 'no', span }]
  })
}

/** "Temp 36.8", "T 38.7", "febrile to 39.4 °C": a number between 34 and 43 after the word. */
function temperatures({ tokens }: Sentence): TextFinding[] {
  return tokens.flatMap((token, at): TextFinding[] => {
    if (!/^(?:temp|temperature|febrile|fever|t|tmax)$/.test(token.word)) return []
    const number = tokens.slice(at + 1, at + 6).find(({ kind }) => kind === 'number')
    const celsius = Number(number?.word.replace(',', '.'))
    if (!number || !(celsius >= 34 && celsius < 43) || (token.word === 't' && !/\./.test(number.word))) return []
    const span = { start: token.start, end: number.end }
    // 38.0 °C: practice guide, rule 4.
    return celsius < 38 ? [{ key: 'normalTemperature', answer: 'yes', span }] : [{ key: 'fever', answer: 'yes', span }]
  })
}

const painWords = /\b(?:pain|ache|hurt|limp|swell|swollen|sore|tender|fever|ill|unwell|symptom)/i

/** Pain for more than six weeks, an illness of two weeks or less (clinical-basis 3.2, D-10). */
function courses(sentences: Sentence[], context: TextContext, text: string): TextFinding[] {
  const told = sentences.filter(({ section }) => context.kind === 'note' || section === 'history')
  const all = told.flatMap((sentence) => {
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)]
    const words = first && last ? text.slice(first.start, last.end) : ''
    return painWords.test(words) ? durationsIn(sentence.tokens) : []
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
    ...read.flatMap((sentence) => [...inSentence(sentence, context), ...temperatures(sentence)]),
    ...courses(sentences, context, text),
  ]
  const seen = new Set<string>()
  return all.filter(({ key, answer }) => {
    const against = contradicts[key]
    if (against && all.some((other) => other.key === against && other.answer === 'yes')) return false
    // Said both ways: a finding that is there somewhere is there.
    if (answer === 'no' && all.some((other) => other.key === key && other.answer === 'yes')) return false
    if (seen.has(`${key}${answer}`)) return false
    seen.add(`${key}${answer}`)
    return true
  })
}
