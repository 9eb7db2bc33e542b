import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { cdsClientEntry } from '../cds-hooks/client-entry.ts'
import { readingQuirks } from '../ehr/reading-quirks.ts'
import { writeBackPolicy } from '../write-back/policy.ts'
import type { ClientKey } from './client-keys.ts'
import { resolveEnvironment } from './issuer-environment.ts'
import { type Environment, readSecrets, secretSource } from './issuer-secrets.ts'
import { isSafeUrl, withoutTrailingSlash } from './safe-url.ts'

const safeUrl = z
  .string()
  .refine(isSafeUrl, { error: 'must be an https address (http only on this machine), without user name or fragment' })
  .refine((text) => !text.includes('?'), { error: 'must not have a query' })

const origin = safeUrl.transform((url) => new URL(url).origin)

const issuerFile = z.strictObject({
  name: z.string().min(1),
  fhirBase: safeUrl.transform(withoutTrailingSlash),
  /** Issuers whose id_tokens are trusted; seldom the FHIR base (ehr-integration 2.8). */
  oidcIssuers: z.array(safeUrl).min(1),
  clientId: z.string().min(1),
  /** Where the client secret lies; left out, with `clientKeysFrom`, for a public client. */
  clientSecretFrom: secretSource.optional(),
  /** Where the private JWK Set for private_key_jwt lies; preferred to the secret where both are there. */
  clientKeysFrom: secretSource.optional(),
  scopes: z.array(z.string().regex(/^\S+$/)).min(1),
  /** `always` sends S256 whatever the EHR advertises; `required` also demands the advertisement (ehr-integration 1.3). */
  pkceMode: z.enum(['always', 'required', 'none']).default('always'),
  /** A nonce is always sent. `when-present`: for an EHR that may leave it out of its id_tokens; a wrong one is refused all the same. */
  idTokenNonce: z.enum(['required', 'when-present']).optional(),
  /** May the app be opened without a chart, so that the EHR's own picker chooses the patient (`launch/patient`)? */
  standalone: z.boolean().optional(),
  /** Other sites whose style sheets for apps (`smart_style_url`) may be fetched; the EHR's own origin always may. */
  styleOrigins: z.array(origin).optional(),
  /** Origins of image viewers: an address that the chart gives becomes a link only below one of them. */
  imageViewers: z.array(origin).optional(),
  /** Origins that may show the app in a frame; one text may hold several, separated by spaces. */
  frameAncestors: z
    .array(z.string())
    .transform((texts) => texts.flatMap((text) => text.split(/\s+/).filter(Boolean)))
    .pipe(z.array(origin))
    .default([]),
  /** Note types to read besides radiology reports, as `system|code`. */
  readNotes: z.array(z.string().includes('|')).default([]),
  reading: readingQuirks.optional(),
  writeBack: writeBackPolicy,
  /** A test system: the EHR check may write a test note into the open chart when a person starts it. */
  selfTest: z.boolean().optional(),
  /** How this EHR proves itself when it asks for decision support; left out, it gets none. */
  cdsHooks: cdsClientEntry.optional(),
})

/** One EHR that may launch the app. */
export type Issuer = Omit<z.output<typeof issuerFile>, 'clientSecretFrom' | 'clientKeysFrom'> & {
  /** Name of its file without `.json`. */
  key: string
  clientSecret: string | null
  /** The first signs; all are published. */
  clientKeys?: ClientKey[]
}

type ReadIssuer = { issuer: Issuer } | { unset: string[] } | { problems: string[] }

const readIssuer = (path: string, env: Environment): ReadIssuer => {
  const key = basename(path, '.json')
  const problem = (text: string): ReadIssuer => ({ problems: [`${path}: ${text}`] })
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return problem(`cannot be read as JSON (${error instanceof Error ? error.message : 'unknown error'})`)
  }
  const unset = new Set<string>()
  const resolved = resolveEnvironment(json, env, unset)
  if (unset.size > 0) return { unset: [...unset] }

  const parsed = issuerFile.safeParse(resolved)
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => `${path}: ${issue.path.join('.') || 'file'}: ${issue.message}`),
    }
  }
  const { clientSecretFrom, clientKeysFrom, ...entry } = parsed.data
  const found = readSecrets({ clientSecretFrom, clientKeysFrom }, env)
  if ('problem' in found) return problem(found.problem)
  return 'unset' in found ? found : { issuer: { ...entry, key, ...found.secrets } }
}

/**
 * Reads one JSON file for each EHR. A file that names an environment variable which is not set is skipped: `skipped` says which and why.
 * @returns the issuers, or every problem as a sentence
 */
export const readIssuers = (
  folder: string,
  env: Environment,
): { issuers: Issuer[]; skipped: { key: string; unset: string[] }[] } | { problems: string[] } => {
  let files: string[]
  try {
    files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    return { problems: [`ISSUERS_DIR ${folder} cannot be read: name the folder that holds one JSON file an EHR`] }
  }
  const results = files.map((name) => ({ key: basename(name, '.json'), result: readIssuer(join(folder, name), env) }))
  const issuers = results.flatMap(({ result }) => ('issuer' in result ? [result.issuer] : []))
  const skipped = results.flatMap(({ key, result }) => ('unset' in result ? [{ key, unset: result.unset }] : []))
  const problems = results.flatMap(({ result }) => ('problems' in result ? result.problems : []))
  const bases = issuers.map((issuer) => issuer.fhirBase)
  for (const twice of new Set(bases.filter((base, index) => bases.indexOf(base) !== index))) {
    problems.push(`two issuer files name the same FHIR base ${twice}`)
  }
  const publicKeys = issuers.flatMap(({ clientKeys = [] }) => clientKeys.map(({ publicJwk }) => publicJwk))
  const otherKeyOf = (kid: string | undefined, text: string) =>
    publicKeys.some((key) => key.kid === kid && JSON.stringify(key) !== text)
  const clashes = publicKeys.filter((key) => otherKeyOf(key.kid, JSON.stringify(key))).map(({ kid }) => kid)
  for (const kid of new Set(clashes)) problems.push(`two different client keys have the kid ${kid}`)
  return problems.length > 0 ? { problems } : { issuers, skipped }
}

/**
 * The issuer that an `iss` names. Compared as text, but for trailing slashes: any cleverer comparison invites look-alikes.
 */
export const issuerOf = (issuers: Issuer[], iss: string): Issuer | null =>
  issuers.find((issuer) => issuer.fhirBase === withoutTrailingSlash(iss)) ?? null
