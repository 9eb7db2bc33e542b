export type ConditionConcept = {
  label: string
  snomed: readonly string[]
  icd10: readonly string[]
  words: readonly string[]
  establishedCause: boolean
}
