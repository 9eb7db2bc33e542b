import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../server/settings.ts'

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
