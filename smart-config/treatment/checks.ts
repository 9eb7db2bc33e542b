/** Every check of clinical-basis 4.7, in the order on screen. */
import { bisphosphonateChecks } from './bisphosphonate-checks.ts'
import type { CheckRow } from './check-types.ts'
import { nsaidChecks } from './nsaid-checks.ts'
import { otherChecks } from './other-checks.ts'
import { tnfChecks } from './tnf-checks.ts'

export const checkTable: CheckRow[] = [...nsaidChecks, ...bisphosphonateChecks, ...tnfChecks, ...otherChecks]
