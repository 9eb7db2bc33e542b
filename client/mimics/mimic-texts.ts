import { textsOf } from '../words/chosen.ts'

export const english = {
  established: 'Established',
  open: 'Open',
  arguedAgainst: 'Argued against, not excluded',
  excluded: 'Excluded',
  nextTest: 'Next test:',
  balance: (speaksFor: number, against: number, unknown: number) =>
    `For ${speaksFor}, against ${against}, not known ${unknown}`,
  speaksFor: 'Speaks for',
  speaksAgainst: 'Speaks against',
  nothing: 'Nothing in the chart.',
  notKnown: 'Not known:',
  signOf: (sign: string, side: string, mimic: string) => `${sign}, ${side} ${mimic}`,
  inSpeaksFor: 'speaks for',
  inSpeaksAgainst: 'speaks against',
}
export const mimicTexts = textsOf('mimics', english)
