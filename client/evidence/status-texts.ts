import { textsOf } from '../words/chosen.ts'

/** Codes by which FHIR says how far a record can be relied on; English shows them as they are charted. */
const codes = [
  'registered',
  'partial',
  'preliminary',
  'final',
  'amended',
  'corrected',
  'appended',
  'cancelled',
  'entered-in-error',
  'unknown',
  'active',
  'inactive',
  'resolved',
  'remission',
  'recurrence',
  'relapse',
  'confirmed',
  'unconfirmed',
  'provisional',
  'differential',
  'refuted',
  'completed',
  'in-progress',
  'preparation',
  'not-done',
  'stopped',
  'on-hold',
  'draft',
  'intended',
  'not-taken',
  'available',
  'current',
  'superseded',
] as const
export const english = Object.fromEntries(codes.map((code) => [code, code])) as Record<(typeof codes)[number], string>
export const statusTexts = textsOf('statuses', english)

/** "final", "active, confirmed". A code that the table does not hold stands as it is charted. */
export const statusWords = (status: string): string => {
  const words: Record<string, string> = statusTexts()
  return status
    .split(', ')
    .map((code) => (Object.hasOwn(words, code) ? words[code] : code))
    .join(', ')
}
