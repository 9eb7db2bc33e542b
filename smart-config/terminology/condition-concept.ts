export type ConditionConcept = {
  label: string
  snomed: string[]
  icd10: string[]
  words: string[]
  establishedCause: boolean
}
