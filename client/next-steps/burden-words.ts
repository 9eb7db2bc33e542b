import type { Burden } from '../../crmo/assessment.ts'
import { nextTexts } from './next-texts.ts'

/** What a step costs the child, in the words of the ward. */
const burdens = {
  'history-question': 'question',
  'blood-test': 'bloodTest',
  'radiograph-review': 'films',
  'whole-body-mri': 'wholeBodyMri',
  'bone-scan': 'boneScan',
  biopsy: 'biopsy',
} as const satisfies Record<Burden, string>

export const burdenWord = (burden: Burden): string => nextTexts()[burdens[burden]]
