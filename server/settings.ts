import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { secretNames, settingsSchema } from './settings-schema.ts'
import { unknownVariables } from './unknown-variables.ts'

export type Environment = Record<string, string | undefined>

export type Settings = {
  port: number
  /** Origin, without a trailing slash. */
  publicUrl: string
  issuersDir: string
  siteRulesFile: string | null
  dataDir: string
  /** Null: the embedded store in `dataDir`. */
  databaseUrl: string | null
  /** 32 bytes each; the second one only opens rows sealed before the key was exchanged. */
  secretKeys: [current: Uint8Array, ...previous: Uint8Array[]]
  /** Null: for ever. */
  auditRetentionDays: number | null
  /** Null: signed assessments are kept for ever. */
  signedRetentionDays: number | null
  /** Null: no port of their own. */
  metricsPort: number | null
  metricsToken: string | null
  /** Addresses and subnets whose `X-Forwarded-For` is believed; none: nobody's. */
  trustedProxies: string[]
  /** Seconds between the signal to end and the closing of the port. */
  drainSeconds: number
  /** Charts that this process reads at once. */
  chartsAtOnce: number
  logLevel: z.output<typeof settingsSchema>['LOG_LEVEL']
}

/** Empty variables count as not set: `docker run -e DATABASE_URL=` is a common way to unset one. */
const withoutEmpty = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

/** `SECRET_KEY_FILE=/run/secrets/key` stands for `SECRET_KEY` with that file's content. */
const withFiles = (env: Environment): { env: Environment; problems: string[] } => {
  const problems: string[] = []
  const found = secretNames.flatMap((name): [string, string][] => {
    const path = env[`${name}_FILE`]
    if (path === undefined) return []
    if (env[name] !== undefined) {
      problems.push(`${name} and ${name}_FILE are both set: keep one of them`)
      return []
    }
    try {
      const text = readFileSync(path, 'utf8').trim()
      if (text !== '') return [[name, text]]
      problems.push(`${name}_FILE names an empty file: ${path}`)
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read: ${path}`)
    }
    return []
  })
  return { env: { ...env, ...Object.fromEntries(found) }, problems }
}

/** Of a secret whose file is the problem, "is missing" is no news. */
const unless = (problems: string[], issues: { path: PropertyKey[]; message: string }[]) => {
  const told = new Set(problems.map((problem) => problem.split(/_FILE| /)[0]))
  return [...problems, ...issues.filter(({ path }) => !told.has(String(path[0]))).map(({ message }) => message)]
}

/**
 * Reads the settings from an environment object.
 * @param otherNames variables that somebody else reads: those that the issuer files name
 * @returns the settings, or every problem as a sentence that begins with the variable's name
 */
export const readSettings = (
  given: Environment,
  otherNames: string[] = [],
): { settings: Settings } | { problems: string[] } => {
  const { env, problems } = withFiles(withoutEmpty(given))
  const parsed = settingsSchema.safeParse(env)
  const all = [...unless(problems, parsed.error?.issues ?? []), ...unknownVariables(Object.keys(env), otherNames)]
  if (!parsed.success || all.length > 0) return { problems: all }
  const values = parsed.data
  return {
    settings: {
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      issuersDir: values.ISSUERS_DIR,
      siteRulesFile: values.SITE_RULES_FILE ?? null,
      dataDir: values.DATA_DIR,
      databaseUrl: values.DATABASE_URL ?? null,
      secretKeys: values.SECRET_KEY_PREVIOUS ? [values.SECRET_KEY, values.SECRET_KEY_PREVIOUS] : [values.SECRET_KEY],
      auditRetentionDays: values.AUDIT_RETENTION_DAYS ?? null,
      signedRetentionDays: values.SIGNED_RETENTION_DAYS ?? null,
      metricsPort: values.METRICS_PORT ?? null,
      metricsToken: values.METRICS_TOKEN ?? null,
      trustedProxies: values.TRUSTED_PROXIES ?? [],
      drainSeconds: values.DRAIN_SECONDS,
      chartsAtOnce: values.CHARTS_AT_ONCE,
      logLevel: values.LOG_LEVEL,
    },
  }
}

/** What a command needs that only reads the store. */
export const readStoreSettings = (
  given: Environment,
): { settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'publicUrl'> } | { problems: string[] } => {
  const { env, problems } = withFiles(withoutEmpty(given))
  const schema = settingsSchema.pick({ DATA_DIR: true, DATABASE_URL: true, PUBLIC_URL: true })
  const parsed = schema.safeParse(env)
  const all = unless(
    problems.filter((problem) => problem.startsWith('DATABASE_URL')),
    parsed.error?.issues ?? [],
  )
  if (!parsed.success || all.length > 0) return { problems: all }
  const { DATA_DIR, DATABASE_URL, PUBLIC_URL } = parsed.data
  return { settings: { dataDir: DATA_DIR, databaseUrl: DATABASE_URL ?? null, publicUrl: PUBLIC_URL } }
}
