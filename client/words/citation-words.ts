import type { Citation } from '../../smart-config/types.ts'
import { evidenceTexts } from '../evidence/evidence-texts.ts'

/** The labels that must stand beside advice (clinical-basis 0.1): what is not read at its source is said to be so. */
export const citationLabels = (trust: Pick<Citation, 'confirmation' | 'secondHand' | 'derived'>): string[] => {
  const texts = evidenceTexts()
  return [
    ...(trust.confirmation === 'unconfirmed' ? [texts.unconfirmed] : []),
    ...(trust.confirmation === 'house' ? [texts.house] : []),
    ...(trust.secondHand ? [texts.secondHand] : []),
    ...(trust.derived ? [texts.derived] : []),
  ]
}
