/** Small facts that need little reading: procedures, allergies, family history, immunisations. */
import { conditions } from '../../smart-config/terminology/conditions.ts'
import type { AllergyIntolerance, FamilyMemberHistory, Immunization, Procedure } from '../fhir/resources.ts'
import type { Chart, ProcedureFact } from './chart.ts'
import { labelOf, matchConcepts, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'

const procedureWords = { biopsy: ['biopsy', 'curettage'], surgery: ['resection', 'excision', 'debridement'] }

export function procedureOf(procedure: Procedure): ProcedureFact {
  const date = procedure.performedDateTime ?? procedure.performedPeriod?.start ?? null
  const label = labelOf(procedure.code)
  const words = plainWords(label)
  const concepts = Object.entries(procedureWords).flatMap(([concept, names]) =>
    names.some((name) => words.includes(name)) ? [concept] : [],
  )
  return { concepts, label, date, status: procedure.status, evidence: evidenceOf(procedure, procedure.code, date) }
}

/** Null when the entry was refuted, resolved or entered in error. */
export function allergyOf(allergy: AllergyIntolerance): Chart['allergies'][number] | null {
  const status = [allergy.clinicalStatus, allergy.verificationStatus].flatMap(
    (concept) => concept?.coding.map((coding) => coding.code) ?? [],
  )
  if (status.some((code) => ['refuted', 'entered-in-error', 'resolved', 'inactive'].includes(code ?? ''))) return null
  return { label: labelOf(allergy.code), evidence: evidenceOf(allergy, allergy.code, allergy.recordedDate ?? null) }
}

export const familyHistoryOf = (history: FamilyMemberHistory): Chart['familyHistory'] =>
  history.condition.map(({ code }) => ({
    label: `${labelOf(history.relationship)}: ${labelOf(code)}`,
    concepts: matchConcepts(code, conditions),
    evidence: evidenceOf(history, code, history.date ?? null),
  }))

export function immunizationOf(immunization: Immunization): Chart['immunizations'][number] {
  const date = immunization.occurrenceDateTime ?? null
  return {
    label: labelOf(immunization.vaccineCode),
    date,
    evidence: evidenceOf(immunization, immunization.vaccineCode, date),
  }
}
