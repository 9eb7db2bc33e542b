/** Is the note in the chart the one that was signed? Pure: its texts are fetched before. */
import type { DocumentReference } from 'fhir/r4.js'
import { z } from 'zod'
import type { Comparison } from './comparison.ts'
import { relativeReference } from './relative-reference.ts'
import { eachOnce, only, type Remark, statusDifference } from './remarks.ts'
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
  identifier: z
    .array(z.object({ value: z.string().optional().catch(undefined) }))
    .catch([])
    .default([]),
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
  /** SHA-256 of the PDF, where it was sent as one. */
  pdf: string | null
}

/** What of its attachments could be read: texts as plain text, PDFs as the SHA-256 of their bytes. */
export type KeptForms = { texts: string[]; pdfs: string[] }

/**
 * @param received the resource as the EHR gave it, anything
 * @param known true when the EHR itself named this resource as the one it made for us (Location)
 */
export function compareNote(
  sent: SignedNote,
  received: unknown,
  kept: KeptForms,
  fhirBase: string,
  known: boolean,
): Comparison {
  const parsed = receivedSchema.safeParse(received)
  if (!parsed.success)
    return known ? { kind: 'different', differences: [{ code: 'no-note-there' }] } : { kind: 'not-ours' }
  const there = parsed.data
  const same = (a: string | undefined, b: string | undefined) =>
    relativeReference(fhirBase, a) === relativeReference(fhirBase, b)
  const { document } = sent
  const content = sent.pdf === null ? comparedText(sent, kept.texts) : comparedPdf(sent, sent.pdf, kept, there)
  const samePatient = same(there.subject?.reference, document.subject?.reference)
  // It may be ours: nobody can tell.
  if (!known && content.unread) return { kind: samePatient ? 'text-unread' : 'not-ours' }
  if (!known && !content.isOurs) return { kind: 'not-ours' }
  if (!samePatient) return { kind: 'other-patient' }

  const encounter = document.context?.encounter?.[0]?.reference
  const differences: Remark[] = [
    ...statusDifference(there.status, document.status),
    ...(there.docStatus === undefined || there.docStatus === document.docStatus
      ? []
      : [{ code: 'stands-as' as const, values: { there: there.docStatus, sent: document.docStatus ?? '–' } }]),
    ...only(!typeIsKept(sent, there.type?.coding ?? []), 'other-note-type'),
    ...only(
      encounter !== undefined && !(there.context?.encounter ?? []).some((one) => same(one?.reference, encounter)),
      'other-encounter',
    ),
    ...content.differences,
  ]
  if (differences.length > 0) return { kind: 'different', differences: eachOnce(differences) }
  if (content.unread) return { kind: 'text-unread' }

  const authors = there.author.flatMap((one) => one?.reference ?? [])
  const otherAuthor = authors.length > 0 && !authors.some((one) => same(one, sent.author))
  const { added } = content
  return {
    kind: 'equal',
    otherAuthor,
    remarks: [
      ...only(authors.length === 0, 'author-unsaid'),
      ...only(otherAuthor, 'author-other', { there: authors.join(', '), sent: sent.author }),
      ...only(added > 0, 'words-added', { count: added }),
    ],
  }
}

/** `isOurs`: it names our assessment. `added`: words of the EHR's own around ours. */
type ComparedContent = { unread: boolean; isOurs: boolean; differences: Remark[]; added: number }

function comparedText({ text, referenceLine }: SignedNote, texts: string[]): ComparedContent {
  const wordsThere = texts.map(wordsOf)
  const compared = wordsThere.map((words) => compareWords(wordsOf(text), words))
  return {
    unread: texts.length === 0,
    isOurs: wordsThere.some((words) => timesIn(referenceLine, words) > 0),
    differences: [
      ...compared.flatMap((one) => (one.kind === 'different' ? one.difference : [])),
      ...only(!wordsThere.every((words) => timesIn(referenceLine, words) === 1), 'line-not-once'),
    ],
    added: Math.max(0, ...compared.map((one) => (one.kind === 'equal' ? one.added : 0))),
  }
}

/**
 * Byte by byte. One with other bytes is known as ours by our identifier alone: reading the words of every PDF in a chart to look for it
 * would keep the receipt waiting.
 */
function comparedPdf(
  { document, referenceLine }: SignedNote,
  pdf: string,
  { texts, pdfs }: KeptForms,
  there: { identifier: { value?: string }[] },
): ComparedContent {
  const same = pdfs.length > 0 && pdfs.every((one) => one === pdf)
  const own = document.identifier?.[0]?.value
  return {
    unread: pdfs.length + texts.length === 0,
    isOurs:
      pdfs.includes(pdf) ||
      (own !== undefined && there.identifier.some(({ value }) => value === own)) ||
      texts.some((text) => timesIn(referenceLine, wordsOf(text)) > 0),
    differences: only(!same && pdfs.length + texts.length > 0, pdfs.length > 0 ? 'pdf-other-bytes' : 'pdf-not-kept'),
    added: 0,
  }
}

function typeIsKept({ document, typeKeptAs }: SignedNote, received: { system?: string; code?: string }[]): boolean {
  const wanted = [...(document.type?.coding ?? []).map(({ system, code }) => `${system}|${code}`), ...typeKeptAs]
  return received.some(({ system, code }) => wanted.includes(`${system}|${code}`))
}
