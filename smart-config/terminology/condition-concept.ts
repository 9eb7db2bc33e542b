export type ConditionConcept = {
  label: string
  snomed: readonly string[]
  icd10: readonly string[]
  words: readonly string[]
  /** With one of these the words name something else: "familial Mediterranean fever", "fever blister". */
  unless?: readonly string[]
  establishedCause: boolean
}
