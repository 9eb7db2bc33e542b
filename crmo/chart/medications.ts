/** Medication history by drug class (ingredient names). */
import { type DrugKey, drugs, ingredientNames } from '../../smart-config/terminology/drugs.ts'
import type { Dosage } from '../fhir/dosage.ts'
import type { MedicationResource } from '../fhir/resources.ts'
import type { Reason } from '../told.ts'
import type { Medication } from './chart.ts'
import { chartedDoses } from './charted-doses.ts'
import { hasWords, labelOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import { timesPerWeek } from './frequency.ts'
import { charted } from './units.ts'
import { because, type UnusedCode } from './unused-reasons.ts'
import { dateReason } from './usable.ts'

/** Classes whose ingredient names stand in a text. */
export function drugClasses(text: string): DrugKey[] {
  const words = plainWords(text)
  return (Object.keys(drugs) as DrugKey[]).filter((key) =>
    drugs[key].words.some((word: string) => hasWords(words, word)),
  )
}

/** Ingredients by the words of those classes, one name an ingredient. */
function ingredientsOf(text: string, classes: DrugKey[]): string[] {
  const words = plainWords(text)
  const found = classes.flatMap((key) => drugs[key].words.filter((word: string) => hasWords(words, word)))
  return [...new Set(found.map((word) => ingredientNames[word] ?? word))]
}

const excluded: Record<string, UnusedCode> = {
  'not-taken': 'unused-not-taken',
  draft: 'unused-draft',
  'not-done': 'unused-not-given',
  cancelled: 'unused-cancelled',
  intended: 'unused-intended',
}

/** Why the entry is no exposure; null when it is. Proposals, plans and "do not give" orders are none. */
export function medicationReason(resource: MedicationResource): Reason | null {
  if (resource.resourceType === 'MedicationRequest') {
    if (resource.doNotPerform) return because('unused-not-to-give')
    if (resource.intent === 'proposal' || resource.intent === 'plan') return because(`unused-${resource.intent}`)
  }
  const code = excluded[resource.status]
  return code ? because(code) : null
}

const kinds = {
  MedicationRequest: 'request',
  MedicationStatement: 'statement',
  MedicationAdministration: 'administration',
} as const

const dosagesOf = (resource: MedicationResource): Dosage[] =>
  resource.resourceType === 'MedicationRequest'
    ? resource.dosageInstruction
    : resource.resourceType === 'MedicationStatement'
      ? resource.dosage
      : []

/** As charted, for the evidence: the text, else the structured amount. */
function dosageWords(resource: MedicationResource): string | undefined {
  if (resource.resourceType === 'MedicationAdministration')
    return resource.dosage?.text ?? (resource.dosage?.dose ? charted(resource.dosage.dose) : undefined)
  const [first] = dosagesOf(resource)
  const amount = first?.doseAndRate[0]?.doseQuantity ?? first?.doseQuantity
  return first?.text ?? (amount ? charted(amount) : undefined)
}

function stopReasonOf({ statusReason }: MedicationResource): string | null {
  const reasons = Array.isArray(statusReason) ? statusReason : statusReason ? [statusReason] : []
  const said = reasons.map(labelOf).filter((label) => label !== 'unnamed')
  return said.length > 0 ? said.join(', ') : null
}

export function medicationOf(resource: MedicationResource): Medication {
  const concept = resource.medicationCodeableConcept ?? { coding: [], text: resource.medicationReference?.display }
  const names = [concept.text, ...concept.coding.map((coding) => coding.display)].join(' ')
  const given = resource.resourceType === 'MedicationRequest' ? undefined : resource
  const bounds = given ? undefined : dosagesOf(resource)[0]?.timing?.repeat?.boundsPeriod
  const ordered = resource.resourceType === 'MedicationRequest' ? resource.authoredOn : undefined
  const start = given?.effectiveDateTime ?? given?.effectivePeriod?.start ?? bounds?.start ?? ordered ?? null
  const classes = drugClasses(names)
  const value = dosageWords(resource)
  return {
    kind: kinds[resource.resourceType],
    classes,
    ingredients: ingredientsOf(names, classes),
    ...(classes.includes('bisphosphonate') ? chartedDoses(resource) : { doses: [], doseUnread: null }),
    timesPerWeek: timesPerWeek(dosagesOf(resource)),
    stopReason: stopReasonOf(resource),
    label: labelOf(concept),
    status: resource.status,
    start,
    end: given?.effectivePeriod?.end ?? bounds?.end ?? null,
    evidence: evidenceOf(resource, concept, start, value ? { value } : {}),
  }
}

/** A draft, plan or proposal, or an order that begins later: no exposure, and just the time to notice a wrong dose. */
export function isPlanned(resource: MedicationResource, { start }: Medication, now: string): boolean {
  if (resource.resourceType !== 'MedicationRequest' || resource.doNotPerform) return false
  if (['draft', 'proposal', 'plan'].includes(resource.status === 'draft' ? 'draft' : (resource.intent ?? '')))
    return !['entered-in-error', 'cancelled'].includes(resource.status)
  return ['active', 'on-hold'].includes(resource.status) && dateReason(start, now) !== null
}
