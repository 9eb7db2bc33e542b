import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { issuerVariables } from '../../server/launch/issuer-variables.ts'
import { readSettings } from '../../server/settings.ts'
import { type SettingName, settingNames } from '../../server/settings-schema.ts'

const SECRET_KEY = randomBytes(32).toString('base64')
const problemsOf = (env: Record<string, string>) => {
  const result = readSettings({ PUBLIC_URL: 'https://crmo.hospital.example', SECRET_KEY, ...env })
  return 'problems' in result ? result.problems.join('\n') : ''
}

describe('settings', () => {
  it('needs only the public address and a key', () => {
    const result = readSettings({ PUBLIC_URL: 'https://crmo.hospital.example/', SECRET_KEY, DATABASE_URL: '' })
    expect(result).toMatchObject({
      settings: { publicUrl: 'https://crmo.hospital.example', databaseUrl: null, port: 3000, logLevel: 'info' },
    })
  })

  it('names every problem at once, in sentences that name the variable', () => {
    const result = readSettings({ PORT: '99999', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })
    const problems = 'problems' in result ? result.problems : []
    for (const name of ['PUBLIC_URL', 'SECRET_KEY', 'PORT', 'DATABASE_URL', 'LOG_LEVEL']) {
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1)
    }
  })

  it.each(['http://crmo.hospital.example', 'ftp://localhost', 'https://host/app', 'https://user@host', 'nonsense'])(
    'refuses %s as public address',
    (PUBLIC_URL) => expect(problemsOf({ PUBLIC_URL })).toContain('PUBLIC_URL'),
  )
  it.each(['http://localhost:3000', 'http://127.0.0.1:3000'])('takes %s on this machine', (PUBLIC_URL) =>
    expect(problemsOf({ PUBLIC_URL })).toBe(''),
  )

  it('refuses a key that is not 32 bytes', () => {
    expect(problemsOf({ SECRET_KEY: randomBytes(16).toString('base64') })).toContain('SECRET_KEY')
    expect(problemsOf({ SECRET_KEY_PREVIOUS: 'short' })).toContain('SECRET_KEY_PREVIOUS')
  })

  it.each(['FHIR:*', 'FHIR', '*', 'express,fhir:oauth2', 'F*'])('trap 19: refuses to start with DEBUG=%s', (DEBUG) =>
    expect(problemsOf({ DEBUG })).toContain('DEBUG'),
  )
  it('lets other debug channels be', () => expect(problemsOf({ DEBUG: 'express:*' })).toBe(''))
})

describe('wrong settings are refused by name, with the remedy', () => {
  it.each([
    ['AUDIT_RETENTION_DAYS', '7', /30 or more \(leave it out/],
    ['AUDIT_RETENTION_DAYS', 'year', /a number of days/],
    ['SIGNED_RETENTION_DAYS', '30', /365 or more \(leave it out/],
    ['METRICS_PORT', '70000', /between 0 and 65535/],
    ['METRICS_TOKEN', 'short', /16 characters or more/],
    ['TRUSTED_PROXIES', 'true', /addresses or subnets/],
    ['TRUSTED_PROXIES', '0.0.0.0/0', /addresses or subnets/],
    ['TRUSTED_PROXIES', '10.1.2.3,proxy.example', /addresses or subnets/],
    ['TRUSTED_PROXIES', '10.1.0.0/33', /addresses or subnets/],
    ['CHARTS_AT_ONCE', '101', /between 1 and 100/],
    ['CHARTS_AT_ONCE', 'many', /a number between/],
    ['DRAIN_SECONDS', '121', /between 0 and 120/],
    ['DRAIN_SECONDS', '1.5', /whole number/],
    ['PUBLIC_URLS', 'https://x.example', /did you mean PUBLIC_URL\?/],
    ['SECRETKEY_PREVIOUS', 'x', /did you mean SECRET_KEY_PREVIOUS\?/],
    ['DATABASE_URI', 'postgres://x', /did you mean DATABASE_URL\?/],
    ['CRMO_LOG_COLOUR', 'red', /no setting of this app.*remove it; docs\/settings\.md/],
    ['EPIC_CLIENT_KEY', 'x', /did you mean EPIC_CLIENT_KEYS\?/],
  ])('%s=%s', (name, value, words) => {
    const env = { PUBLIC_URL: 'https://crmo.hospital.example', SECRET_KEY, [name]: value }
    const result = readSettings(env, issuerVariables('smart-config/issuers'))
    const problems = 'problems' in result ? result.problems : []
    expect(problems).toEqual([expect.stringMatching(words)])
    expect(problems[0]?.startsWith(name)).toBe(true)
  })

  /** What a form cannot tell is refused where it is used: main.test.ts. */
  const paths: SettingName[] = ['ISSUERS_DIR', 'SITE_RULES_FILE', 'DATA_DIR']
  const wrong: [name: SettingName, value: string, words: RegExp][] = [
    ['PORT', '70000', /between 0 and 65535/],
    ['PUBLIC_URL', 'http://crmo.hospital.example', /must begin with https:/],
    ['DATABASE_URL', 'mysql://db', /must begin with postgres:\/\/ \(leave it out/],
    ['SECRET_KEY', 'short', /exactly 32 bytes in base64, made for example with/],
    ['SECRET_KEY_PREVIOUS', 'short', /exactly 32 bytes in base64, made for example with/],
    ['AUDIT_RETENTION_DAYS', '29', /30 or more \(leave it out/],
    ['SIGNED_RETENTION_DAYS', '364', /365 or more \(leave it out/],
    ['METRICS_PORT', '-1', /between 0 and 65535/],
    ['METRICS_TOKEN', 'short', /16 characters or more/],
    ['TRUSTED_PROXIES', 'everybody', /addresses or subnets/],
    ['CHARTS_AT_ONCE', '0', /between 1 and 100/],
    ['DRAIN_SECONDS', '-1', /between 0 and 120/],
    ['LOG_LEVEL', 'loud', /one of fatal, error, warn, info, debug, silent/],
    ['DEBUG', '*', /unset DEBUG/],
  ]
  it.each(wrong)('of %s, set to %s', (name, value, words) => {
    const problem = problemsOf({ [name]: value })
    expect(problem.split('\n')).toEqual([expect.stringMatching(words)])
    expect(problem.startsWith(`${name} `)).toBe(true)
  })
  it('and there is no setting of which that is not tried', () =>
    expect([...wrong.map(([name]) => name), ...paths].toSorted()).toEqual(settingNames.toSorted()))

  it('leaves everybody else’s variables alone', () => {
    const env = {
      PATH: '/bin',
      HOSTNAME: 'h',
      LOGNAME: 'me',
      CRMO_SERVICE_HOST: '10.0.0.1',
      CRMO_PORT_3000_TCP: 'tcp://x',
      NODE_ENV: 'production',
      PGHOST: 'db',
      CRMO_SANDBOX_CLIENT_ID: 'x',
      EPIC_CLIENT_KEYS_FILE: '/run/x',
    }
    const known = issuerVariables('smart-config/issuers')
    expect(readSettings({ PUBLIC_URL: 'https://crmo.hospital.example', SECRET_KEY, ...env }, known)).toHaveProperty(
      'settings',
    )
  })
})

describe('secrets from files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crmo-settings-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const from = (env: Record<string, string>) => {
    const result = readSettings({ PUBLIC_URL: 'https://crmo.hospital.example', ...env })
    return 'problems' in result ? result.problems : result.settings
  }

  it('are read, without the line end', () => {
    const SECRET_KEY_FILE = file('key', `${SECRET_KEY}\n`)
    const METRICS_TOKEN_FILE = file('token', 'a-token-of-the-monitoring\n')
    const read = from({ SECRET_KEY_FILE, METRICS_TOKEN_FILE })
    expect(read).toMatchObject({ metricsToken: 'a-token-of-the-monitoring' })
    expect('secretKeys' in read && Buffer.from(read.secretKeys[0]).toString('base64')).toBe(SECRET_KEY)
  })

  it('are refused when they are missing, empty or named twice, and their content is never repeated', () => {
    expect(from({ SECRET_KEY_FILE: join(folder, 'nowhere') })).toEqual([
      `SECRET_KEY_FILE names a file that cannot be read: ${join(folder, 'nowhere')}`,
    ])
    expect(from({ SECRET_KEY_FILE: file('empty', '\n') })).toEqual([
      expect.stringMatching(/^SECRET_KEY_FILE names an empty file/),
    ])
    expect(from({ SECRET_KEY, SECRET_KEY_FILE: file('again', SECRET_KEY) })).toEqual([
      'SECRET_KEY and SECRET_KEY_FILE are both set: keep one of them',
    ])
    const wrong = from({ SECRET_KEY_FILE: file('wrong', 'canary-secret') })
    expect(wrong).toEqual([expect.stringMatching(/^SECRET_KEY must be exactly 32 bytes/)])
    expect(JSON.stringify(wrong)).not.toContain('canary')
  })
})
