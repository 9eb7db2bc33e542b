import type { Citation } from '../../smart-config/types.ts'

/** The labels that must stand beside advice (clinical-basis 0.1): what is not read at its source is said to be so. */
export const citationLabels = (citation: Citation): string[] => [
  ...(citation.confirmation === 'unconfirmed' ? ['unconfirmed'] : []),
  ...(citation.confirmation === 'house' ? ['definition of this app'] : []),
  ...(citation.secondHand ? ['second-hand source'] : []),
  ...(citation.derived ? ['derived'] : []),
]
