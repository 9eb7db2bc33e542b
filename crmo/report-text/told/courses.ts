/** How long it has hurt, as far as a history tells. */
import type { TextContext, TextFinding } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'
import { durationsIn } from './durations.ts'
import { findingsOf } from './findings-of-sentence.ts'

const painWords = /\b(?:pain|ache|hurt|limp|swell|swollen|sore|tender|fever|ill|unwell|symptom)/i

/** Pain for more than six weeks, an illness of two weeks or less (clinical-basis 3.2, D-10). */
export function courses(sentences: Sentence[], context: TextContext, text: string): TextFinding[] {
  const told = sentences.filter(({ section }) => context.kind === 'note' || section === 'history')
  const all = told.flatMap((sentence) => {
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)]
    const words = first && last ? text.slice(first.start, last.end) : ''
    const painless = findingsOf(sentence, context).some(
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
