/**
 * For whom it is written. `withDifferential` false where the patient or the family can read it in a portal: then the list of what else it
 * could be stays out of all that is written. Red flags stay in (docs/intended-use.md). Always given: forgotten, it would show too much.
 */
export type Reader = { withDifferential: boolean }
