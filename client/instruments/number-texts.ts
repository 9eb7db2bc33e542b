import { textsOf } from '../words/chosen.ts'

export const english = {
  enter: 'Enter the number',
  enterOf: (label: string) => `Enter the number: ${label}`,
  change: 'Change the number',
  changeOf: (label: string) => `Change the number: ${label}`,
  takeBack: 'Take it back',
  takeBackOf: (label: string) => `Take it back: ${label}`,
  number: 'Number',
  readOff: 'Read off a scale of',
  ten: '0 to 10',
  hundred: '0 to 100 mm',
  found: 'How it was found',
  foundAsked: 'It stands in the note beside what the chart gives.',
  foundFree: 'May stay empty; it stands in the note.',
  use: 'Use this number',
  numberFirst: 'Enter a number within its range first.',
  componentOnly: 'Counts for this score and the comparison alone: red flags and rules keep to the chart.',
}
export const numberTexts = textsOf('numbers', english)
