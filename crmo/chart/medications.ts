/** Medication history by drug class (ingredient names). */
import { type DrugKey, drugs } from '../../smart-config/terminology/drugs.ts'
import type { MedicationResource } from '../fhir/resources.ts'
import type { Medication } from './chart.ts'
import { hasWords, labelOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'

/** Classes whose ingredient names stand in a text. */
export function drugClasses(text: string): DrugKey[] {
  const words = plainWords(text)
  return (Object.keys(drugs) as DrugKey[]).filter((key) =>
    drugs[key].words.some((word: string) => hasWords(words, word)),
  )
}

const excluded: Record<string, string> = {
  'not-taken': 'not taken',
  draft: 'draft order',
  'not-done': 'not given',
  cancelled: 'cancelled',
  intended: 'intended only',
}

/** Why the entry is no exposure; null when it is. Proposals, plans and "do not give" orders are none. */
export function medicationReason(resource: MedicationResource): string | null {
  if (resource.resourceType === 'MedicationRequest') {
    if (resource.doNotPerform) return 'an order not to give it'
    if (resource.intent === 'proposal' || resource.intent === 'plan') return `only a ${resource.intent}`
  }
  return excluded[resource.status] ?? null
}

export function medicationOf(resource: MedicationResource): Medication {
  const concept = resource.medicationCodeableConcept ?? { coding: [], text: resource.medicationReference?.display }
  const names = [concept.text, ...concept.coding.map((coding) => coding.display)].join(' ')
  const given = resource.resourceType === 'MedicationRequest' ? undefined : resource
  const bounds =
    resource.resourceType === 'MedicationRequest'
      ? resource.dosageInstruction[0]?.timing?.repeat?.boundsPeriod
      : undefined
  const ordered = resource.resourceType === 'MedicationRequest' ? resource.authoredOn : undefined
  const start = given?.effectiveDateTime ?? given?.effectivePeriod?.start ?? bounds?.start ?? ordered ?? null
  const dosage = resource.resourceType === 'MedicationRequest' ? resource.dosageInstruction[0]?.text : undefined
  return {
    classes: drugClasses(names),
    label: labelOf(concept),
    status: resource.status,
    start,
    end: given?.effectivePeriod?.end ?? bounds?.end ?? null,
    evidence: evidenceOf(resource, concept, start, dosage ? { value: dosage } : {}),
  }
}
