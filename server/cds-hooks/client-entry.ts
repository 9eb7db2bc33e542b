import { z } from 'zod'
import { isSafeUrl } from '../launch/safe-url.ts'

/** One EHR as a client of the decision support services: `cdsHooks` of its issuer file (CDS Hooks 2.0, "Trusting CDS Clients"). */
export const cdsClientEntry = z.strictObject({
  /** `iss` of the JWTs with which it calls; compared as text. */
  jwtIssuer: z.string().min(1),
  /** Its key set: an https address, or a path on the server of its FHIR base. A `jku` in a JWT must be this address. */
  keySetUrl: z
    .string()
    .refine((text) => /^\/(?!\/)/.test(text) || isSafeUrl(text), { error: 'must be an https address, or a path' }),
  /** Where several customers call with the same `iss`. */
  tenant: z.string().min(1).optional(),
})
export type CdsClientEntry = z.output<typeof cdsClientEntry>
