import type { Assessment, ItemAnswer } from '../assessment.ts'
import { type Line, shortSource } from './lines.ts'
import { entrySentence, scoreIsNumbersOnly, scoreSentence } from './score-sentence.ts'

/** The score with its interval and what it is not, then its items. */
export function scoreLines(assessment: Assessment): Line[] {
  const { title, lower, upper, maximum, threshold, notFor, items } = assessment.instruments['jansson-2009']
  const numbers = lower === upper ? `${lower}` : `${lower} to ${upper}`
  const numbersOnly = scoreIsNumbersOnly(assessment)
  return [
    {
      text: `${title}: ${numbers} of ${maximum} points${numbersOnly ? '' : ` (published threshold ${threshold})`}. ${scoreSentence(assessment)} ${notFor}`,
    },
    { text: assessment.predictiveValue ? `[clinician] ${assessment.predictiveValue.sentence}` : '' },
    {
      text: `Which results count: ${assessment.indexPeriod.rule}${assessment.indexPeriod.adjusted ? ' [adjusted by the clinician]' : ''} ${entry(assessment)}`,
    },
    ...items.map(criterion),
  ].filter(({ text }) => text.trim() !== '')
}

/** For whom the score was meant: in a word when the child is one of them, else which part is missing. */
function entry(assessment: Assessment): string {
  const { answer, parts } = assessment.entryGate
  if (answer === 'yes' && !scoreIsNumbersOnly(assessment)) return 'Entry of its algorithm: met.'
  const named = parts.map((part) => `${part.label}: ${part.answer}`).join('; ')
  return `${entrySentence(assessment)}${named ? ` ${named}.` : ''}`
}

const who: Record<ItemAnswer['origin'], string> = {
  chart: '',
  clinician: ' [clinician]',
  mixed: ' [chart and clinician]',
}

const criterion = (item: ItemAnswer): Line => ({
  text: `${item.label}: ${item.answer.toUpperCase()} (${pointsOf(item)})${who[item.origin]} ${item.reason} ${shortSource(item.evidence, item.reason, false)}`,
  lines: item.origin === 'chart' ? [] : [{ text: `The chart alone: ${item.chartAnswer}. ${item.chartReason}` }],
})

/** An unknown item is worth nothing or all: the score is an interval. */
const pointsOf = ({ answer, points }: ItemAnswer): string =>
  answer === 'unknown' ? `0 or ${points}` : `${answer === 'yes' ? points : 0} of ${points}`
