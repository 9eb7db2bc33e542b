/** Codeable concepts: labels, and which concept of a terminology table they match. */
import { ICD10, ICD10CM, SNOMED } from '../../smart-config/terminology/systems.ts'
import type { CodeableConcept, Coding } from '../fhir/elements.ts'

/** Lower-cased, punctuation to spaces, single spaces: how names are compared. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'+-]+/gu, ' ')
    .trim()

/** What a person would call it. A bare number (a procedure code as text) is not a name. */
export function labelOf(concept: CodeableConcept | undefined): string {
  const names = [concept?.text, ...(concept?.coding.map((coding) => coding.display) ?? [])]
  return names.find((name) => name?.trim() && !/^[\d\s.-]+$/.test(name))?.trim() ?? 'unnamed'
}

/** The coding that says most, for evidence: the first with a code. */
export const mainCoding = (concept: CodeableConcept | undefined): Coding | undefined =>
  concept?.coding.find((coding) => coding.code)

/** Codes of one system. */
export const codesOf = (concept: CodeableConcept | undefined, system: string): string[] =>
  concept?.coding.flatMap((coding) => (coding.system === system && coding.code ? [coding.code] : [])) ?? []

/** True when `words` stand in `text` as whole words. Both in the form of `plainWords`. */
export const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

type CodedConcept = {
  snomed: readonly string[]
  icd10: readonly string[]
  words: readonly string[]
  unless?: readonly string[]
}

/** Keys of the table's concepts that a concept's codes match, else that its words match. */
export function matchConcepts<Key extends string>(
  concept: CodeableConcept | undefined,
  table: Record<Key, CodedConcept>,
): Key[] {
  if (!concept) return []
  const snomed = codesOf(concept, SNOMED)
  const icd = [...codesOf(concept, ICD10CM), ...codesOf(concept, ICD10)]
  const keys = Object.keys(table) as Key[]
  const byCode = keys.filter(
    (key) =>
      table[key].snomed.some((code) => snomed.includes(code)) ||
      table[key].icd10.some((prefix) => icd.some((code) => code.startsWith(prefix))),
  )
  if (byCode.length > 0) return byCode
  const names = [concept.text, ...concept.coding.map((coding) => coding.display)].flatMap((name) =>
    name ? [plainWords(name)] : [],
  )
  const isNamed = ({ words, unless = [] }: CodedConcept, name: string): boolean => {
    const has = (one: string): boolean => hasWords(name, plainWords(one))
    return words.some(has) && !unless.some(has)
  }
  return keys.filter((key) => names.some((name) => isNamed(table[key], name)))
}
