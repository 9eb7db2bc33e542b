import type { Reader } from '../../../crmo/questionnaire/readership.ts'

/** Nobody but clinicians reads what is written. */
export const clinicians: Reader = { withDifferential: true }
