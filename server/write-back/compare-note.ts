/** Is the note in the chart the one that was signed? Pure: its texts are fetched before. */
import type { DocumentReference } from 'fhir/r4.js'
import { z } from 'zod'
import type { Comparison } from './comparison.ts'
import { relativeReference } from './relative-reference.ts'
import { compareWords, timesIn, wordsOf } from './words.ts'

const reference = z.object({ reference: z.string().optional() }).optional().catch(undefined)
const receivedSchema = z.object({
  resourceType: z.literal('DocumentReference'),
  status: z.string().optional().catch(undefined),
  docStatus: z.string().optional().catch(undefined),
  type: z
    .object({ coding: z.array(z.object({ system: z.string().optional(), code: z.string().optional() })).catch([]) })
    .optional()
    .catch(undefined),
  subject: reference,
  author: z.array(reference).catch([]).default([]),
  context: z
    .object({ encounter: z.array(reference).catch([]).default([]) })
    .optional()
    .catch(undefined),
})

export type SignedNote = {
  document: DocumentReference
  text: string
  referenceLine: string
  /** `Practitioner/1`: whose login wrote it, also where the EHR takes no author from us. */
  author: string
  /** `system|code` under which the EHR may file it instead. */
  typeKeptAs: string[]
}

/**
 * @param received the resource as the EHR gave it, anything
 * @param texts its attachments as plain text; empty when none could be read
 * @param known true when the EHR itself named this resource as the one it made for us (Location)
 */
export function compareNote(
  sent: SignedNote,
  received: unknown,
  texts: string[],
  fhirBase: string,
  known: boolean,
): Comparison {
  const parsed = receivedSchema.safeParse(received)
  if (!parsed.success)
    return known
      ? { kind: 'different', differences: ['The EHR gave something that is not a note.'] }
      : { kind: 'not-ours' }
  const there = parsed.data
  const same = (a: string | undefined, b: string | undefined) =>
    relativeReference(fhirBase, a) === relativeReference(fhirBase, b)
  const wordsThere = texts.map(wordsOf)
  const carriesLine = wordsThere.some((words) => timesIn(sent.referenceLine, words) > 0)
  const { document } = sent
  const samePatient = same(there.subject?.reference, document.subject?.reference)
  // It may be ours: nobody can tell.
  if (!known && texts.length === 0) return { kind: samePatient ? 'text-unread' : 'not-ours' }
  if (!known && !carriesLine) return { kind: 'not-ours' }
  if (!samePatient) return { kind: 'other-patient' }

  const compared = wordsThere.map((words) => compareWords(wordsOf(sent.text), words))
  const encounter = document.context?.encounter?.[0]?.reference
  const differences = [
    there.status === document.status ? '' : `Its status is ${there.status ?? 'missing'}, not ${document.status}.`,
    there.docStatus === undefined || there.docStatus === document.docStatus
      ? ''
      : `It stands as ${there.docStatus}, not as ${document.docStatus}.`,
    typeIsKept(sent, there.type?.coding ?? []) ? '' : 'It is filed under another note type.',
    encounter === undefined || (there.context?.encounter ?? []).some((one) => same(one?.reference, encounter))
      ? ''
      : 'It stands with another encounter, or with none.',
    ...compared.map((one) => (one.kind === 'different' ? one.difference : '')),
    wordsThere.every((words) => timesIn(sent.referenceLine, words) === 1)
      ? ''
      : 'The line that identifies the assessment does not stand in it exactly once.',
  ].filter((text) => text !== '')
  if (differences.length > 0) return { kind: 'different', differences: [...new Set(differences)] }
  if (texts.length === 0) return { kind: 'text-unread' }

  const authors = there.author.flatMap((one) => one?.reference ?? [])
  const otherAuthor = authors.length > 0 && !authors.some((one) => same(one, sent.author))
  const added = Math.max(...compared.map((one) => (one.kind === 'equal' ? one.added : 0)))
  return {
    kind: 'equal',
    otherAuthor,
    remarks: [
      ...(authors.length === 0 ? ['The EHR does not say who the author is.'] : []),
      ...(otherAuthor ? [`The EHR names ${authors.join(', ')} as author, not ${sent.author}.`] : []),
      ...(added > 0 ? [`The EHR added ${added} words of its own before or after the text.`] : []),
    ],
  }
}

function typeIsKept({ document, typeKeptAs }: SignedNote, received: { system?: string; code?: string }[]): boolean {
  const wanted = [...(document.type?.coding ?? []).map(({ system, code }) => `${system}|${code}`), ...typeKeptAs]
  return received.some(({ system, code }) => wanted.includes(`${system}|${code}`))
}
