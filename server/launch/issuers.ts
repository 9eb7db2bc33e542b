import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { readingQuirks } from '../ehr/reading-quirks.ts'
import { writeBackPolicy } from '../write-back/policy.ts'
import { isSafeUrl, withoutTrailingSlash } from './safe-url.ts'

const safeUrl = z
  .string()
  .refine(isSafeUrl, { error: 'must be an https address (http only on this machine), without user name or fragment' })
  .refine((text) => !text.includes('?'), { error: 'must not have a query' })

const issuerFile = z.strictObject({
  name: z.string().min(1),
  fhirBase: safeUrl.transform(withoutTrailingSlash),
  /** Issuers whose id_tokens are trusted; seldom the FHIR base (ehr-integration 2.8). */
  oidcIssuers: z.array(safeUrl).min(1),
  clientId: z.string().min(1),
  /** Where the client secret lies; left out for a public client. */
  clientSecretFrom: z
    .union([z.strictObject({ variable: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })])
    .optional(),
  scopes: z.array(z.string().regex(/^\S+$/)).min(1),
  /** `always` sends S256 whatever the EHR advertises; `required` also demands the advertisement (ehr-integration 1.3). */
  pkceMode: z.enum(['always', 'required', 'none']).default('always'),
  /** Origins that may show the app in a frame. */
  frameAncestors: z.array(safeUrl.transform((url) => new URL(url).origin)).default([]),
  /** Note types to read besides radiology reports, as `system|code`. */
  readNotes: z.array(z.string().includes('|')).default([]),
  reading: readingQuirks.optional(),
  writeBack: writeBackPolicy,
})

/** One EHR that may launch the app. */
export type Issuer = Omit<z.output<typeof issuerFile>, 'clientSecretFrom'> & {
  /** Name of its file without `.json`. */
  key: string
  clientSecret: string | null
}

/** Where an issuer's client secret and differing values come from. */
type Environment = Record<string, string | undefined>

/** Replaces every `{ "env": "NAME" }` by the value of that variable; collects the names that are not set. */
const resolveEnvironment = (value: unknown, env: Environment, unset: Set<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolveEnvironment(item, env, unset))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 1 && entries[0]?.[0] === 'env') {
    const name = String(entries[0][1])
    if (!env[name]) unset.add(name)
    return env[name]
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, resolveEnvironment(item, env, unset)]))
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
  const { clientSecretFrom, ...entry } = parsed.data
  if (!clientSecretFrom) return { issuer: { ...entry, key, clientSecret: null } }
  if ('variable' in clientSecretFrom) {
    const secret = env[clientSecretFrom.variable]
    return secret ? { issuer: { ...entry, key, clientSecret: secret } } : { unset: [clientSecretFrom.variable] }
  }
  try {
    return { issuer: { ...entry, key, clientSecret: readFileSync(clientSecretFrom.file, 'utf8').trim() } }
  } catch {
    return problem(`the secret file ${clientSecretFrom.file} cannot be read`)
  }
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
    return { problems: [`ISSUERS_DIR ${folder} cannot be read`] }
  }
  const results = files.map((name) => ({ key: basename(name, '.json'), result: readIssuer(join(folder, name), env) }))
  const issuers = results.flatMap(({ result }) => ('issuer' in result ? [result.issuer] : []))
  const skipped = results.flatMap(({ key, result }) => ('unset' in result ? [{ key, unset: result.unset }] : []))
  const problems = results.flatMap(({ result }) => ('problems' in result ? result.problems : []))
  const bases = issuers.map((issuer) => issuer.fhirBase)
  for (const twice of new Set(bases.filter((base, index) => bases.indexOf(base) !== index))) {
    problems.push(`two issuer files name the same FHIR base ${twice}`)
  }
  return problems.length > 0 ? { problems } : { issuers, skipped }
}

/**
 * The issuer that an `iss` names. Compared as text, but for trailing slashes: any cleverer comparison invites look-alikes.
 */
export const issuerOf = (issuers: Issuer[], iss: string): Issuer | null =>
  issuers.find((issuer) => issuer.fhirBase === withoutTrailingSlash(iss)) ?? null
