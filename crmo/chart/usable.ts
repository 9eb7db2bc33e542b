/** Which statuses count, and which dates can be true. What does not count is listed with its reason, never dropped. */
import { instantOf } from '../dates.ts'

/** ehr-integration 2.11: final, amended and corrected count; a preliminary result is shown and not used. */
const statusReasons: Record<string, string> = {
  'entered-in-error': 'marked as entered in error',
  cancelled: 'cancelled',
  registered: 'registered, no result yet',
  preliminary: 'preliminary, not final',
  partial: 'partial, not final',
  unknown: 'status unknown',
  'not-done': 'not done',
  superseded: 'replaced by a newer document',
}

/** Null when a resource of this status counts. */
export const statusReason = (status: string | undefined): string | null =>
  status ? (statusReasons[status] ?? null) : null

/** Null when the date can be true; a clinical date after `now` (one day allowed for time zones) is wrong. */
export const dateReason = (date: string | null, now: string): string | null =>
  date && instantOf(date) > instantOf(now) + 86_400_000 ? `dated in the future (${date.slice(0, 10)})` : null
