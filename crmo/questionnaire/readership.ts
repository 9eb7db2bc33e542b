/**
 * For whom it is written. `withDifferential` false where the patient or the family can read it in a portal: then no part of what is written
 * into the chart names what else it could be.
 */
export type Reader = { withDifferential: boolean }
export const clinicians: Reader = { withDifferential: true }
