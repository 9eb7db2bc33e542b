import type { Mimic } from '../../crmo/assessment.ts'
import { mimicTexts } from './mimic-texts.ts'

const states = {
  established: 'established',
  open: 'open',
  'argued-against': 'arguedAgainst',
  excluded: 'excluded',
} as const satisfies Record<Mimic['state'], string>

export const mimicStateWord = (state: Mimic['state']): string => mimicTexts()[states[state]]

/** An established other diagnosis above everything; then as the core orders them, what is open first. */
export const mimicsInOrder = (mimics: readonly Mimic[]): Mimic[] => {
  const rank = { established: 0, open: 1, 'argued-against': 2, excluded: 3 } satisfies Record<Mimic['state'], number>
  return [...mimics].sort((a, b) => rank[a.state] - rank[b.state])
}
