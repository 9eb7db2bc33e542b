import { z } from 'zod'

const text = z.string().min(1)
/** A parameter that is missing, null, empty or of a wrong type counts as not given: only `access_token` is indispensable. */
const optionalText = text.nullable().catch(null).default(null)

/**
 * The answer of the token endpoint (SMART App Launch 2.2, "Obtain access token"). `expires_in` comes as number or as text
 * (ehr-integration trap 3c); the access token is opaque, whatever it looks like (trap 12); unknown keys are ignored.
 */
const tokenResponse = z.object({
  access_token: text,
  token_type: z
    .string()
    .regex(/^bearer$/i)
    .default('Bearer'),
  expires_in: z.coerce.number().positive().nullable().catch(null).default(null),
  scope: optionalText,
  refresh_token: optionalText,
  id_token: optionalText,
  patient: optionalText,
  encounter: optionalText,
  // "true or absent → full banner" (SMART App Launch 2.2): only a clear no hides it.
  need_patient_banner: z
    .union([z.boolean(), z.string().transform((word) => word !== 'false')])
    .catch(true)
    .default(true),
  intent: optionalText,
  smart_style_url: optionalText,
  tenant: optionalText,
  /** What a CDS Hooks card passed on (CDS Hooks 2.0, "Link"): untrusted. */
  appContext: optionalText,
  /** Each entry is read by itself: one that is broken costs only itself. */
  fhirContext: z.array(z.unknown()).catch([]).default([]),
  /** Oracle Health: seconds for which the user counts as present (ehr-integration 2.7). */
  active_ttl: z.coerce.number().positive().nullable().catch(null).default(null),
})
export type TokenResponse = z.infer<typeof tokenResponse>

/** The parsed answer, or null when no usable access token is in it. */
export const readTokenResponse = (json: unknown): TokenResponse | null => tokenResponse.safeParse(json).data ?? null
