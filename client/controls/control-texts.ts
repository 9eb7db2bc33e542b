import { textsOf } from '../words/chosen.ts'

export const english = {
  cancel: 'Cancel',
  required: ' (required)',
  reasonFirst: 'Give a reason first.',
}
export const controlTexts = textsOf('controls', english)
