/** Orders that are being written, as CDS Hooks sends them: which of them this app knows anything about, and how they are read. */
import { z } from 'zod'
import { boneBiopsy, orderTriggers } from '../../smart-config/cds-hooks/triggers.ts'
import { bones } from '../../smart-config/terminology/bones.ts'
import { hasWords, plainWords } from '../chart/concepts.ts'
import { drugClasses } from '../chart/medications.ts'
import { codeableConcept, dateTime, list, optional } from '../fhir/elements.ts'

/** One resource of `draftOrders`; `id` is unique among the orders and the chart, so that neither can stand for the other. */
export type DraftOrder = { resourceType: string; id: string; [key: string]: unknown }

const concept = optional(codeableConcept).catch(undefined)
const order = z.object({
  status: z.string().catch('draft'),
  doNotPerform: z.boolean().catch(false).default(false),
  authoredOn: dateTime.nullish().catch(null),
  code: concept,
  bodySite: list(codeableConcept).catch([]),
  medicationCodeableConcept: concept,
  medicationReference: optional(z.object({ display: optional(z.string()) })).catch(undefined),
})

/** An order that stops, corrects or forbids something is none to be warned of. */
const ended = ['cancelled', 'completed', 'stopped', 'revoked', 'entered-in-error', 'ended']

const wordsOf = (concepts: (z.output<typeof codeableConcept> | undefined)[]): string =>
  plainWords(concepts.flatMap((one) => [one?.text, ...(one?.coding.map(({ display }) => display) ?? [])]).join(' '))

const boneNames = Object.values(bones).flatMap(({ names }) => names.map(plainWords))
const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => hasWords(text, word))

function isBoneBiopsy(draft: z.output<typeof order>): boolean {
  const words = wordsOf([draft.code, ...draft.bodySite])
  return (
    hasAny(words, boneBiopsy.words) &&
    !hasAny(words, boneBiopsy.never) &&
    (hasAny(words, boneBiopsy.bone) || hasAny(words, boneNames))
  )
}

export type SortedOrders = {
  /** Bisphosphonates and TNF antagonists, made ready for `readChart`: drafts whatever the EHR calls them, dated now where undated. */
  drugs: DraftOrder[]
  biopsies: DraftOrder[]
}

/** The orders that any rule speaks of. */
export function sortOrders(drafts: DraftOrder[], now: string): SortedOrders {
  const sorted: SortedOrders = { drugs: [], biopsies: [] }
  for (const draft of drafts) {
    const { data } = order.safeParse(draft)
    if (!data || data.doNotPerform || ended.includes(data.status)) continue
    if (draft.resourceType === 'ServiceRequest' && isBoneBiopsy(data)) sorted.biopsies.push(draft)
    if (draft.resourceType !== 'MedicationRequest') continue
    const name = wordsOf([data.medicationCodeableConcept, { coding: [], text: data.medicationReference?.display }])
    const known = drugClasses(name).some((key) => orderTriggers.some(({ drugClass }) => drugClass === key))
    if (known) sorted.drugs.push({ ...draft, status: 'draft', authoredOn: data.authoredOn ?? now })
  }
  return sorted
}
