import type { Answer } from '../../crmo/evidence.ts'
import { answerWord } from '../words/answer-words.ts'
import { ChoiceRow } from './choice-row.tsx'

const options = () => (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: answerWord(value) }))

/** Yes, no or unknown. */
export function TriState(props: {
  label: string
  showLabel?: boolean
  value: Answer | null
  onChange: (answer: Answer) => void
}) {
  return <ChoiceRow {...props} options={options()} className="tri-state" />
}
