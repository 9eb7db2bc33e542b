import { z } from 'zod'

const LOCALHOST = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Public address of the app: an origin. Plain http only on this machine, where browsers treat it as secure. */
const publicUrl = z
  .string({
    error:
      'PUBLIC_URL is missing: the address under which browsers reach the app, for example https://crmo.hospital.example',
  })
  .refine((text) => URL.canParse(text), { error: 'PUBLIC_URL is not a URL', abort: true })
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === 'https:' || (url.protocol === 'http:' && LOCALHOST.test(url.hostname)), {
    error: 'PUBLIC_URL must begin with https:// (http:// only for localhost)',
  })
  .refine((url) => url.pathname === '/' && !url.search && !url.hash && !url.username, {
    error: 'PUBLIC_URL must be an origin without a path, for example https://crmo.hospital.example',
  })
  .transform((url) => url.origin)

const secretKey = (name: string) =>
  z
    .string({ error: `${name} is missing: 32 random bytes in base64, made for example with: openssl rand -base64 32` })
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((key) => key.length === 32, { error: `${name} must be exactly 32 bytes in base64` })

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number' })
    .int({ error: 'PORT must be a whole number' })
    .min(0, { error: 'PORT must be between 0 and 65535' })
    .max(65535, { error: 'PORT must be between 0 and 65535' })
    .default(3000),
  PUBLIC_URL: publicUrl,
  ISSUERS_DIR: z.string().default('smart-config/issuers'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, {
      error: 'DATABASE_URL must begin with postgres:// (leave it out to use the embedded store)',
    })
    .optional(),
  SECRET_KEY: secretKey('SECRET_KEY'),
  SECRET_KEY_PREVIOUS: secretKey('SECRET_KEY_PREVIOUS').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
    })
    .default('info'),
  AUDIT_RETENTION_DAYS: z.coerce
    .number({ error: 'AUDIT_RETENTION_DAYS must be a number of days' })
    .int({ error: 'AUDIT_RETENTION_DAYS must be a whole number of days' })
    .min(30, { error: 'AUDIT_RETENTION_DAYS must be 30 or more (leave it out to keep the audit trail for ever)' })
    .optional(),
  // fhirclient prints tokens when its debug channel is on (ehr-integration trap 19).
  DEBUG: z
    .string()
    .refine((channels) => !/fhir|(^|[\s,])(f|fh|fhi)?\*/i.test(channels), {
      error: 'DEBUG turns on the FHIR library’s debug output, which prints access tokens: unset DEBUG',
    })
    .optional(),
})

export type Settings = {
  port: number
  /** Origin, without a trailing slash. */
  publicUrl: string
  issuersDir: string
  dataDir: string
  /** Null: the embedded store in `dataDir`. */
  databaseUrl: string | null
  /** 32 bytes each; the second one only opens rows sealed before the key was exchanged. */
  secretKeys: [current: Uint8Array, ...previous: Uint8Array[]]
  /** Null: for ever. */
  auditRetentionDays: number | null
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

/** What a command needs that only reads the store. */
export const readStoreSettings = (
  env: Record<string, string | undefined>,
): { settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'publicUrl'> } | { problems: string[] } => {
  const parsed = environment.pick({ DATA_DIR: true, DATABASE_URL: true, PUBLIC_URL: true }).safeParse(withoutEmpty(env))
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => issue.message) }
  const { DATA_DIR, DATABASE_URL, PUBLIC_URL } = parsed.data
  return { settings: { dataDir: DATA_DIR, databaseUrl: DATABASE_URL ?? null, publicUrl: PUBLIC_URL } }
}

/** Empty variables count as not set: `docker run -e DATABASE_URL=` is a common way to unset one. */
const withoutEmpty = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

/**
 * Reads the settings from an environment object.
 * @returns the settings, or every problem as a sentence
 */
export const readSettings = (
  env: Record<string, string | undefined>,
): { settings: Settings } | { problems: string[] } => {
  const parsed = environment.safeParse(withoutEmpty(env))
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => issue.message) }
  const values = parsed.data
  return {
    settings: {
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      issuersDir: values.ISSUERS_DIR,
      dataDir: values.DATA_DIR,
      databaseUrl: values.DATABASE_URL ?? null,
      secretKeys: values.SECRET_KEY_PREVIOUS ? [values.SECRET_KEY, values.SECRET_KEY_PREVIOUS] : [values.SECRET_KEY],
      auditRetentionDays: values.AUDIT_RETENTION_DAYS ?? null,
      logLevel: values.LOG_LEVEL,
    },
  }
}
