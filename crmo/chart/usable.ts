/** Which statuses count, and which dates can be true. What does not count is listed with its reason, never dropped. */
import { instantOf } from '../dates.ts'
import type { Reason } from '../told.ts'
import { because, type UnusedCode } from './unused-reasons.ts'

/** ehr-integration 2.11: final, amended and corrected count; a preliminary result is shown and not used. */
const statusReasons: Record<string, UnusedCode> = {
  'entered-in-error': 'unused-entered-in-error',
  cancelled: 'unused-cancelled',
  registered: 'unused-registered',
  preliminary: 'unused-preliminary',
  partial: 'unused-partial',
  unknown: 'unused-unknown',
  'not-done': 'unused-not-done',
  superseded: 'unused-superseded',
}

/** Null when a resource of this status counts. */
export const statusReason = (status: string | undefined): Reason | null => {
  const code = status ? statusReasons[status] : undefined
  return code ? because(code) : null
}

/** Null when the date can be true; a clinical date after `now` (one day allowed for time zones) is wrong. */
export const dateReason = (date: string | null, now: string): Reason | null =>
  date && instantOf(date) > instantOf(now) + 86_400_000
    ? because('unused-in-future', { date: date.slice(0, 10) })
    : null
