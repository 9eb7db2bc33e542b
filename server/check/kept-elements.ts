/** Which elements of a note the EHR keeps: for `noteElements`, `noteType` and `noteTypeKeptAs` of the issuer file. */
import type { DocumentReference } from 'fhir/r4.js'
import { z } from 'zod'
import { canonicalJson } from '../store/canonical-json.ts'
import { type Line, line } from './report.ts'

const loose = z.looseObject({})
const at = (value: unknown, path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (typeof key === 'number') return Array.isArray(inner) ? inner[key] : undefined
    return loose.safeParse(inner).data?.[key]
  }, value)

/** Compared by what identifies them, because an EHR may add displays and make references absolute. */
const elements: { name: string; path: (string | number)[] }[] = [
  { name: 'identifier', path: ['identifier', 0, 'value'] },
  { name: 'status', path: ['status'] },
  { name: 'docStatus', path: ['docStatus'] },
  { name: 'type', path: ['type', 'coding', 0, 'code'] },
  { name: 'category', path: ['category', 0, 'coding', 0, 'code'] },
  { name: 'subject', path: ['subject', 'reference'] },
  { name: 'author', path: ['author', 0, 'reference'] },
  { name: 'authenticator', path: ['authenticator', 'reference'] },
  { name: 'date', path: ['date'] },
  { name: 'encounter', path: ['context', 'encounter', 0, 'reference'] },
  { name: 'period', path: ['context', 'period', 'end'] },
  { name: 'contentType', path: ['content', 0, 'attachment', 'contentType'] },
  { name: 'title', path: ['content', 0, 'attachment', 'title'] },
]

/** References may come back absolute, times in another zone. */
const same = (sent: unknown, got: unknown): boolean => {
  if (typeof sent !== 'string' || typeof got !== 'string') return canonicalJson(sent) === canonicalJson(got)
  if (sent === got || got.endsWith(`/${sent}`)) return true
  const [a, b] = [Date.parse(sent), Date.parse(got)]
  return /^\d{4}-\d\d-\d\dT/.test(sent) && a === b
}

/** Names only: what stands in an element may be of a patient. */
export function keptElements(sent: DocumentReference, received: unknown): Line[] {
  const states = elements
    .filter(({ path }) => at(sent, path) !== undefined)
    .map(({ name, path }) => {
      const got = at(received, path)
      return { name, state: got === undefined ? 'dropped' : same(at(sent, path), got) ? 'kept' : 'changed' }
    })
  const named = (state: string) => states.filter((one) => one.state === state).map(({ name }) => name)
  const [kept, changed, dropped] = [named('kept'), named('changed'), named('dropped')]
  return [
    line('info', 'Elements kept', kept.join(', ') || 'none'),
    ...(changed.length > 0 ? [line('look', 'Elements changed', changed.join(', '))] : []),
    ...(dropped.length > 0 ? [line('look', 'Elements dropped', dropped.join(', '))] : []),
    ...(changed.includes('subject') ? [line('bad', 'Subject', 'STOP: the note came back with another patient')] : []),
  ]
}
