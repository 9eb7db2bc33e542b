/** What an issuer entry may say about reading its EHR, where neither CapabilityStatement nor scopes tell it. */
import { z } from 'zod'

export const readingQuirks = z.strictObject({
  /** Types that this EHR searches only category by category (Epic: Condition). */
  categoryRequired: z.array(z.enum(['Condition', 'DiagnosticReport'])).default([]),
  /** Without a status the search gives active prescriptions only (Epic): name every status. */
  nameMedicationStatus: z.boolean().default(false),
  /** `_count` by type, where this EHR gives bigger pages than the usual 100 or 200. */
  pageSize: z.record(z.string(), z.int().positive()).default({}),
})

export type ReadingQuirks = z.output<typeof readingQuirks>

/** The part of an issuer entry that the plan of a reading rests on. */
export type IssuerReading = {
  /** Note types to read besides radiology reports, as `system|code`. */
  readNotes: string[]
  reading?: ReadingQuirks
}
