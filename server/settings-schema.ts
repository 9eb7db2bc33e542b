/** Every setting: its form, what is said when it is wrong, and its line in docs/settings.md. */
import { isIP } from 'node:net'
import { z } from 'zod'

export const ISSUERS_DIR_DEFAULT = 'smart-config/issuers'

const LOCALHOST = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Public address of the app: an origin. Plain http only on this machine, where browsers treat it as secure. */
const publicUrl = z
  .string({
    error:
      'PUBLIC_URL is missing: the address under which browsers reach the app, for example https://crmo.hospital.example',
  })
  .refine((text) => URL.canParse(text), {
    error: 'PUBLIC_URL is not a URL: write it with https://, for example https://crmo.hospital.example',
    abort: true,
  })
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
    .string({
      error: `${name} is missing: 32 random bytes in base64, made for example with: openssl rand -base64 32; or ${name}_FILE, the file that holds it`,
    })
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((key) => key.length === 32, {
      error: `${name} must be exactly 32 bytes in base64, made for example with: openssl rand -base64 32`,
    })

const port = (name: string) =>
  z.coerce
    .number({ error: `${name} must be a number between 0 and 65535` })
    .int({ error: `${name} must be a whole number between 0 and 65535` })
    .min(0, { error: `${name} must be between 0 and 65535` })
    .max(65535, { error: `${name} must be between 0 and 65535` })

/** An address, a subnet, or one of the three names that Express has for private networks. Never everybody: the header can be forged. */
const isProxy = (part: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true
  const [address = '', bits, ...more] = part.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
  )
}

/** `secret`: may also come as `<name>_FILE`, a file that holds the value, and is never printed. */
export type SettingMeta = { about: string; form: string; secret?: true }
const described = <T extends z.ZodType>(schema: T, meta: SettingMeta): T => schema.meta(meta)

export const settingsSchema = z.object({
  PORT: described(port('PORT').default(3000), {
    about: 'Port on which the app listens; 0 takes a free one.',
    form: '0 to 65535',
  }),
  PUBLIC_URL: described(publicUrl, {
    about:
      'Origin under which browsers reach the app. Launch URL, redirect URI, key set and cookies follow from it; every EHR must have them registered.',
    form: 'https origin without path; http only on localhost',
  }),
  ISSUERS_DIR: described(z.string().default(ISSUERS_DIR_DEFAULT), {
    about: 'Folder with one JSON file an EHR.',
    form: 'path of a folder',
  }),
  SITE_RULES_FILE: described(z.string().optional(), {
    about: "The site's own clinical settings; left out, the published defaults.",
    form: 'path of a JSON file',
  }),
  DATA_DIR: described(z.string().default('data'), {
    about: 'Folder of the embedded SQLite store; not used with DATABASE_URL. Made readable by its owner only.',
    form: 'path of a folder',
  }),
  DATABASE_URL: described(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, {
        error: 'DATABASE_URL must begin with postgres:// (leave it out to use the embedded store)',
      })
      .optional(),
    {
      about: 'Postgres instead of the embedded store; needed for more than one app process.',
      form: 'postgres://user:password@host/database',
      secret: true,
    },
  ),
  SECRET_KEY: described(secretKey('SECRET_KEY'), {
    about:
      'Key with which everything about a patient is encrypted at rest. Losing it loses drafts and signed assessments.',
    form: '32 bytes in base64',
    secret: true,
  }),
  SECRET_KEY_PREVIOUS: described(secretKey('SECRET_KEY_PREVIOUS').optional(), {
    about: 'The key before, during a key change: it opens older rows and seals nothing.',
    form: '32 bytes in base64',
    secret: true,
  }),
  AUDIT_RETENTION_DAYS: described(
    z.coerce
      .number({ error: 'AUDIT_RETENTION_DAYS must be a number of days' })
      .int({ error: 'AUDIT_RETENTION_DAYS must be a whole number of days' })
      .min(30, { error: 'AUDIT_RETENTION_DAYS must be 30 or more (leave it out to keep the audit trail for ever)' })
      .optional(),
    { about: 'Audit events older than this are removed; left out, they are kept for ever.', form: 'days, 30 or more' },
  ),
  SIGNED_RETENTION_DAYS: described(
    z.coerce
      .number({ error: 'SIGNED_RETENTION_DAYS must be a number of days' })
      .int({ error: 'SIGNED_RETENTION_DAYS must be a whole number of days' })
      .min(365, {
        error: 'SIGNED_RETENTION_DAYS must be 365 or more (leave it out to keep signed assessments for ever)',
      })
      .optional(),
    {
      about:
        'Signed assessments older than this are removed here when they are certainly in the chart; left out, they are kept for ever.',
      form: 'days, 365 or more',
    },
  ),
  METRICS_PORT: described(port('METRICS_PORT').optional(), {
    about:
      'A port of its own for `GET /metrics` (Prometheus), to be reached by the monitoring only; left out, there is none.',
    form: '0 to 65535',
  }),
  METRICS_TOKEN: described(
    z
      .string()
      .regex(/^\S{16,}$/, { error: 'METRICS_TOKEN must have 16 characters or more and no blanks' })
      .optional(),
    {
      about:
        'Bearer token for `GET /metrics`; with it the metrics are on PORT too. Without it and METRICS_PORT there are none.',
      form: '16 characters or more',
      secret: true,
    },
  ),
  TRUSTED_PROXIES: described(
    z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .refine((parts) => parts.every(isProxy), {
        error:
          'TRUSTED_PROXIES must be addresses or subnets separated by commas, for example 10.1.2.3,10.4.0.0/16 (or loopback, linklocal, uniquelocal)',
      })
      .optional(),
    {
      about:
        'The proxies in front of the app: what they write into `X-Forwarded-For` counts as the address of whoever asks, for the limits of requests. Left out, everybody behind a proxy shares its address and so one limit.',
      form: 'addresses or subnets, separated by commas',
    },
  ),
  DRAIN_SECONDS: described(
    z.coerce
      .number({ error: 'DRAIN_SECONDS must be a number between 0 and 120' })
      .int({ error: 'DRAIN_SECONDS must be a whole number between 0 and 120' })
      .min(0, { error: 'DRAIN_SECONDS must be between 0 and 120' })
      .max(120, { error: 'DRAIN_SECONDS must be between 0 and 120' })
      .default(0),
    {
      about:
        'After SIGTERM `/readyz` answers 503 and everything else works on for so long; then the port closes. Longer than the balancer takes to notice; 0 where there is no balancer.',
      form: '0 to 120',
    },
  ),
  CHARTS_AT_ONCE: described(
    z.coerce
      .number({ error: 'CHARTS_AT_ONCE must be a number between 1 and 100' })
      .int({ error: 'CHARTS_AT_ONCE must be a whole number between 1 and 100' })
      .min(1, { error: 'CHARTS_AT_ONCE must be between 1 and 100' })
      .max(100, { error: 'CHARTS_AT_ONCE must be between 1 and 100' })
      .default(8),
    {
      about:
        'Charts that one process reads from the EHRs at once; the next launches wait their turn. A morning’s rush then costs time, not memory, and leaves the EHR the breath to answer logins. With several processes divide it by their number.',
      form: '1 to 100',
    },
  ),
  LOG_LEVEL: described(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
        error: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
      })
      .default('info'),
    {
      about: 'Lines below it are not written. No level holds tokens, query strings or patient data.',
      form: 'fatal, error, warn, info, debug, silent',
    },
  ),
  // fhirclient prints tokens when its debug channel is on (ehr-integration trap 19).
  DEBUG: described(
    z
      .string()
      .refine((channels) => !/fhir|(^|[\s,])(f|fh|fhi)?\*/i.test(channels), {
        error: 'DEBUG turns on the FHIR library’s debug output, which prints access tokens: unset DEBUG',
      })
      .optional(),
    { about: 'Debug channels of libraries; refused where they would print access tokens.', form: 'leave it out' },
  ),
})

export type SettingName = keyof typeof settingsSchema.shape

export const metaOf = (schema: z.ZodType): SettingMeta => schema.meta() as SettingMeta

export const settingNames = Object.keys(settingsSchema.shape) as SettingName[]
export const secretNames = settingNames.filter((name) => metaOf(settingsSchema.shape[name]).secret)
