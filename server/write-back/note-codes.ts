/** Codes of a note (DocumentReference). */
import type { Coding } from 'fhir/r4.js'

/** US Core DocumentReference category; scopes may be limited to it. */
export const noteCategory = {
  system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
  code: 'clinical-note',
} as const

const loinc = 'http://loinc.org'

/** LOINC's names of the note types that hospitals use for an assessment. */
const names: Record<string, string> = {
  '34117-2': 'History and physical note',
  '51847-2': 'Evaluation + Plan note',
  '11488-4': 'Consult note',
  '11506-3': 'Progress note',
}

/** `34117-2`, or `system|code` → Coding. A code of the EHR's own is marked as chosen, because the EHR may add its translations. */
export function noteTypeCoding(noteType: string): Coding {
  const at = noteType.lastIndexOf('|')
  if (at >= 0) return { system: noteType.slice(0, at), code: noteType.slice(at + 1), userSelected: true }
  const display = names[noteType]
  return { system: loinc, code: noteType, ...(display ? { display } : {}) }
}
