import type { Burden } from '../../crmo/assessment.ts'

/** What a step costs the child, in the words of the ward. */
export const burdenWords: Record<Burden, string> = {
  'history-question': 'A question',
  'blood-test': 'Blood test',
  'radiograph-review': 'Look at the films',
  'whole-body-mri': 'Whole-body MRI',
  'bone-scan': 'Bone scan',
  biopsy: 'Biopsy',
}
