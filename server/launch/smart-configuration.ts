import { z } from 'zod'
import { fetchJson } from './fetch-json.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { isSafeUrl } from './safe-url.ts'

/** The reasons of our own are named; the library words its own. */
const named = (code: ProblemCode) => ({ error: code })
const codeOf = (message: string | undefined): ProblemCode =>
  message === 'unsafe-address' || message === 'address-with-query' ? message : 'unusable-element'

const endpoint = z.string().refine(isSafeUrl, named('unsafe-address'))

/** What the launch needs of `.well-known/smart-configuration` (SMART App Launch 2.2, "Conformance"). */
const smartConfiguration = z.object({
  issuer: z.string().optional().catch(undefined),
  // fhirclient appends `?response_type=` without looking (ehr-integration trap 20).
  authorization_endpoint: endpoint.refine((url) => !url.includes('?'), named('address-with-query')),
  token_endpoint: endpoint,
  token_endpoint_auth_methods_supported: z.array(z.string()).optional().catch(undefined),
  token_endpoint_auth_signing_alg_values_supported: z.array(z.string()).optional().catch(undefined),
  revocation_endpoint: endpoint.optional().catch(undefined),
  capabilities: z.array(z.string()).optional().catch(undefined),
  code_challenge_methods_supported: z.array(z.string()).default([]).catch([]),
})
export type SmartConfiguration = z.infer<typeof smartConfiguration>

/** Where the configuration of a FHIR base (without trailing slash) lies. */
export const configurationUrl = (fhirBase: string): string => `${fhirBase}/.well-known/smart-configuration`

/** `problem` is for the log and the page. */
export type Discovered = { configuration: SmartConfiguration } | { problem: Problem }

/** Reads an EHR's SMART configuration anew. */
export const discover = async (fhirBase: string, limitMs?: number): Promise<Discovered> => {
  const fetched = await fetchJson(configurationUrl(fhirBase), limitMs)
  if ('problem' in fetched) return fetched
  const parsed = smartConfiguration.safeParse(fetched.json)
  if (parsed.success) return { configuration: parsed.data }
  const [issue] = parsed.error.issues
  const element = issue?.path.join('.')
  return { problem: element ? { code: codeOf(issue?.message), value: element } : { code: 'unusable-document' } }
}
