import type { Citation } from '../../smart-config/types.ts'

/** The labels that must stand beside advice (clinical-basis 0.1): what is not read at its source is said to be so. */
export const citationLabels = (trust: Pick<Citation, 'confirmation' | 'secondHand' | 'derived'>): string[] => [
  ...(trust.confirmation === 'unconfirmed' ? ['unconfirmed'] : []),
  ...(trust.confirmation === 'house' ? ['definition of this app'] : []),
  ...(trust.secondHand ? ['second-hand source'] : []),
  ...(trust.derived ? ['derived'] : []),
]
