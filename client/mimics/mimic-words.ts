import type { Mimic } from '../../crmo/assessment.ts'

export const mimicStateWords: Record<Mimic['state'], string> = {
  established: 'Established',
  open: 'Open',
  'argued-against': 'Argued against, not excluded',
  excluded: 'Excluded',
}

/** An established other diagnosis above everything; then as the core orders them, what is open first. */
export const mimicsInOrder = (mimics: readonly Mimic[]): Mimic[] => {
  const rank = { established: 0, open: 1, 'argued-against': 2, excluded: 3 } satisfies Record<Mimic['state'], number>
  return [...mimics].sort((a, b) => rank[a.state] - rank[b.state])
}
