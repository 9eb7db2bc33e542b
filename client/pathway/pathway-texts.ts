import { textsOf } from '../words/chosen.ts'

export const english = {
  raised: 'Raised',
  open: 'Open',
  missing: 'Missing:',
  ifItHolds: 'If it holds:',
}
export const pathwayTexts = textsOf('pathway', english)
