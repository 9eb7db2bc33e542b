/** Is the QuestionnaireResponse in the chart the one that was signed? Pure. */
import type { QuestionnaireResponse } from 'fhir/r4.js'
import { z } from 'zod'
import type { Comparison } from './comparison.ts'
import { relativeReference as relative } from './relative-reference.ts'
import { only, type Remark, statusDifference } from './remarks.ts'
import { xhtmlWords } from './words.ts'

const reference = z.object({ reference: z.string().optional() }).optional().catch(undefined)
const receivedSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.string().optional().catch(undefined),
  status: z.string().optional().catch(undefined),
  identifier: z.object({ system: z.string().optional(), value: z.string().optional() }).optional().catch(undefined),
  subject: reference,
  encounter: reference,
  author: reference,
  authored: z.string().optional().catch(undefined),
  text: z
    .object({ div: z.string().catch('') })
    .optional()
    .catch(undefined),
  item: z.unknown().optional(),
})

/**
 * @param sent exactly what was sent
 * @param received the resource as the EHR gave it, anything
 * @param known true when the EHR itself named this resource as the one it made for us (Location)
 */
export function compareResponse(
  sent: QuestionnaireResponse,
  received: unknown,
  fhirBase: string,
  known: boolean,
): Comparison {
  const parsed = receivedSchema.safeParse(received)
  if (!parsed.success)
    return known ? { kind: 'different', differences: [{ code: 'no-response-there' }] } : { kind: 'not-ours' }
  const there = parsed.data
  const sameIdentifier =
    there.identifier?.system === sent.identifier?.system && there.identifier?.value === sent.identifier?.value
  const line = referenceLineOf(sent.item)
  const carriesLine =
    line !== '' && (referenceLineOf(there.item) === line || xhtmlWords(there.text?.div).includes(line))
  if (!known && !sameIdentifier && !carriesLine) return { kind: 'not-ours' }
  if (relative(fhirBase, there.subject?.reference) !== relative(fhirBase, sent.subject?.reference))
    return { kind: 'other-patient' }

  const differences = [
    ...only(there.questionnaire !== sent.questionnaire, 'other-questionnaire'),
    ...statusDifference(there.status, sent.status),
    ...only(
      relative(fhirBase, there.encounter?.reference) !== relative(fhirBase, sent.encounter?.reference),
      'other-encounter',
    ),
    ...answerDifferences(sent.item, there.item, fhirBase),
    ...only(xhtmlWords(there.text?.div) !== xhtmlWords(sent.text?.div), 'narrative-changed'),
  ]
  if (differences.length > 0) return { kind: 'different', differences }

  const otherAuthor = relative(fhirBase, there.author?.reference) !== relative(fhirBase, sent.author?.reference)
  return {
    kind: 'equal',
    otherAuthor,
    remarks: [
      ...only(!sameIdentifier, 'identifier-not-kept'),
      ...only(otherAuthor, there.author?.reference === undefined ? 'author-nobody' : 'author-other', {
        there: there.author?.reference ?? '',
        sent: sent.author?.reference ?? '–',
      }),
    ],
  }
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Every answer as `linkId path` → value, origin and evidence; of a repeating group each occurrence has its own path. */
function flatten(items: unknown, fhirBase: string, path: string, into: Map<string, string[]>): Map<string, string[]> {
  const occurrence = new Map<string, number>()
  for (const item of list(items)) {
    const linkId = String(item.linkId)
    const nth = (occurrence.get(linkId) ?? 0) + 1
    occurrence.set(linkId, nth)
    const here = `${path}/${linkId}${nth > 1 ? ` (${nth})` : ''}`
    for (const answer of list(item.answer)) {
      into.set(here, [...(into.get(here) ?? []), canonicalAnswer(answer, fhirBase)])
      flatten(answer.item, fhirBase, here, into)
    }
    flatten(item.item, fhirBase, here, into)
  }
  return into
}

const displayOnly = new Set(['display', 'id'])

function canonicalAnswer(answer: Json, fhirBase: string): string {
  const { item: _, ...own } = answer
  return JSON.stringify(canonical(own, fhirBase))
}

/** Sorted keys, references relative and without version, displays and element ids left out. */
function canonical(value: unknown, fhirBase: string): unknown {
  if (Array.isArray(value)) return value.map((one) => canonical(one, fhirBase))
  if (!isObject(value)) return value
  return Object.keys(value)
    .filter((key) => !displayOnly.has(key) && value[key] !== undefined)
    .sort()
    .map((key) => {
      const member = value[key]
      return [
        key,
        key === 'reference' && typeof member === 'string' ? relative(fhirBase, member) : canonical(member, fhirBase),
      ]
    })
}

function answerDifferences(sent: unknown, received: unknown, fhirBase: string): Remark[] {
  const before = flatten(sent, fhirBase, '', new Map())
  const after = flatten(received, fhirBase, '', new Map())
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  const changed = paths.filter((path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)))
  const named = changed.map((path) => path.split('/').at(-1) ?? path)
  if (named.length === 0) return []
  const values = { count: named.length, items: named.slice(0, 10).join(', ') }
  return [{ code: named.length > 10 ? 'answers-differ-more' : 'answers-differ', values }]
}

function referenceLineOf(items: unknown): string {
  for (const item of list(items)) {
    if (item.linkId === 'reference.line') return String(list(item.answer)[0]?.valueString ?? '')
    const below = referenceLineOf(item.item)
    if (below !== '') return below
  }
  return ''
}
