import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type ClientKey, readClientKeys } from './client-keys.ts'

/** Where a secret lies: in a variable (or in the file that `<variable>_FILE` names), or in a file. */
export const secretSource = z.union([
  z.strictObject({ variable: z.string().min(1) }),
  z.strictObject({ file: z.string().min(1) }),
])
type SecretSource = z.output<typeof secretSource>

export type Environment = Record<string, string | undefined>

type Found = { text: string } | { unset: string } | { problem: string }

const fromFile = (path: string): Found => {
  try {
    return { text: readFileSync(path, 'utf8').trim() }
  } catch {
    return { problem: `the secret file ${path} cannot be read` }
  }
}

const find = (source: SecretSource, env: Environment): Found => {
  if ('file' in source) return fromFile(source.file)
  const text = env[source.variable]
  if (text) return { text }
  const path = env[`${source.variable}_FILE`]
  return path ? fromFile(path) : { unset: source.variable }
}

export type Secrets = { clientSecret: string | null; clientKeys: ClientKey[] }

/**
 * The proofs of one client: keys, a secret, both or, for a public client, neither is named. Of two that are named one is enough: which one
 * a hospital registers is its choice (ehr-integration 2.8).
 */
export const readSecrets = (
  sources: { clientSecretFrom?: SecretSource | undefined; clientKeysFrom?: SecretSource | undefined },
  env: Environment,
): { secrets: Secrets } | { unset: string[] } | { problem: string } => {
  const secret = sources.clientSecretFrom && find(sources.clientSecretFrom, env)
  const keySet = sources.clientKeysFrom && find(sources.clientKeysFrom, env)
  for (const found of [secret, keySet]) if (found && 'problem' in found) return found
  const named = [secret, keySet].flatMap((found) => (found ? [found] : []))
  const unset = named.flatMap((found) => ('unset' in found ? [found.unset] : []))
  if (named.length > 0 && unset.length === named.length) return { unset: [unset.join(' or ')] }

  const clientSecret = secret && 'text' in secret ? secret.text : null
  if (!keySet || !('text' in keySet)) return { secrets: { clientSecret, clientKeys: [] } }
  const read = readClientKeys(keySet.text)
  if ('problem' in read) return { problem: `clientKeysFrom ${read.problem}` }
  return { secrets: { clientSecret, clientKeys: read.keys } }
}
