/** History, examination and results in words → the findings of a text, each with its span. */
import type { FindingKey } from '../../findings.ts'
import type { TextContext } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'
import { courses } from './courses.ts'
import { findingsOf } from './findings-of-sentence.ts'
import { historyNumbers } from './history-numbers.ts'
import { underSpecimen } from './specimen-results.ts'
import { inTime, openOf, type ReadFinding } from './told-open.ts'
import { withTemperatures } from './told-temperatures.ts'
import { isBareDash, isUnticked } from './unsure-marks.ts'

const contradicts: Partial<Record<string, FindingKey>> = { bloodCountNormal: 'bloodCountAbnormal' }

export function readFindings(sentences: Sentence[], context: TextContext, text: string): ReadFinding[] {
  const read = sentences.filter(
    ({ section }) => section !== 'comparison' && section !== 'technique' && section !== 'plan',
  )
  const all = [
    ...read.flatMap((sentence, at) =>
      inTime(
        sentence.tokens,
        withTemperatures(
          sentence,
          findingsOf(sentence, underSpecimen(read[at - 1], context), read[at - 1]),
          read[at - 1],
        ).map((one) => ({
          ...one,
          ...((isBareDash(sentence, text) || isUnticked(one.span, text)) &&
            one.answer === 'yes' && { key: openOf[one.key] ?? one.key }),
        })),
      ),
    ),
    ...courses(sentences, context, text),
    ...historyNumbers(read, context, text),
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
