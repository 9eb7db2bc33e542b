import { type Reason, worded } from '../told.ts'

/** Why something that was read is not used, by name: clauses. */
export const unusedReasons = {
  'unused-entered-in-error': 'marked as entered in error',
  'unused-cancelled': 'cancelled',
  'unused-registered': 'registered, no result yet',
  'unused-preliminary': 'preliminary, not final',
  'unused-partial': 'partial, not final',
  'unused-unknown': 'status unknown',
  'unused-not-done': 'not done',
  'unused-superseded': 'replaced by a newer document',
  'unused-in-future': 'dated in the future ({date})',
  'unused-refuted': 'refuted',
  'unused-not-taken': 'not taken',
  'unused-draft': 'draft order',
  'unused-not-given': 'not given',
  'unused-intended': 'intended only',
  'unused-not-to-give': 'an order not to give it',
  'unused-proposal': 'only a proposal',
  'unused-plan': 'only a plan',
  'unused-no-temperature': 'a temperature without a usable value or unit',
  'unused-impossible-temperature': 'a temperature of {value} is not possible',
  'unused-twice': 'the same result stands in the chart twice',
  'unused-own-assessment': 'holds an assessment by this app, which is no source of its own',
  'unused-not-english': 'not in English, not read',
  'unused-unreadable': 'not readable: {place}',
  'unused-second-patient': 'a second patient',
  'unused-no-patient': 'names no patient',
  'unused-other-patient': 'belongs to another patient',
} as const
export type UnusedCode = keyof typeof unusedReasons

export const because = (code: UnusedCode, values: Record<string, string> = {}): Reason => {
  const told = { code, values }
  return { reason: worded(unusedReasons, told), told }
}
