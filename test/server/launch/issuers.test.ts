import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issuerOf, readIssuers } from '../../../server/launch/issuers.ts'

const entry = {
  name: 'Hospital',
  fhirBase: 'https://ehr.hospital.example/fhir/',
  oidcIssuers: ['https://ehr.hospital.example/oauth2'],
  clientId: 'crmo',
  clientSecretFrom: { variable: 'HOSPITAL_SECRET' },
  scopes: ['launch', 'user/Patient.rs'],
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crmo-issuers-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let folders = 0
const read = async (files: Record<string, unknown>, env: Record<string, string> = { HOSPITAL_SECRET: 's3cret' }) => {
  folders += 1
  const own = await mkdtemp(join(folder, `${folders}-`))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(own, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return readIssuers(own, env)
}
const problemsOf = async (change: object) => {
  const result = await read({ 'hospital.json': { ...entry, ...change } })
  return 'problems' in result ? result.problems.join('\n') : ''
}

describe('issuer files', () => {
  it('one file is one issuer, named by its file; the secret comes from the environment', async () => {
    const result = await read({ 'hospital.json': entry, 'README.md': 'not an issuer' })
    expect(result).toMatchObject({
      issuers: [
        {
          key: 'hospital',
          fhirBase: 'https://ehr.hospital.example/fhir',
          clientSecret: 's3cret',
          pkceMode: 'always',
          frameAncestors: [],
        },
      ],
      skipped: [],
    })
  })

  it('a secret may lie in a file', async () => {
    const path = join(folder, 'secret')
    await writeFile(path, 'from-file\n')
    const result = await read({ 'a.json': { ...entry, clientSecretFrom: { file: path } } })
    expect(result).toMatchObject({ issuers: [{ clientSecret: 'from-file' }] })
  })

  it('a file whose environment names are not set is skipped, and says which', async () => {
    const open = { ...entry, fhirBase: { env: 'BASE' }, frameAncestors: [{ env: 'FRAME' }] }
    expect(await read({ 'a.json': open }, { HOSPITAL_SECRET: 's' })).toEqual({
      issuers: [],
      skipped: [{ key: 'a', unset: ['BASE', 'FRAME'] }],
    })
    expect(await read({ 'a.json': entry }, {})).toMatchObject({ skipped: [{ unset: ['HOSPITAL_SECRET'] }] })
    const env = { HOSPITAL_SECRET: 's', BASE: 'https://a.example/fhir', FRAME: 'https://a.example/fhir' }
    expect(await read({ 'a.json': open }, env)).toMatchObject({
      issuers: [{ fhirBase: 'https://a.example/fhir', frameAncestors: ['https://a.example'] }],
    })
  })

  it('the sandbox’s own file is skipped when the sandbox does not run', () => {
    expect(readIssuers('smart-config/issuers', {})).toMatchObject({ issuers: [], skipped: [{ key: 'sandbox' }] })
  })

  it.each([
    ['plain http', { fhirBase: 'http://ehr.hospital.example/fhir' }],
    ['a user name in the address', { fhirBase: 'https://a@ehr.hospital.example/fhir' }],
    ['a query', { fhirBase: 'https://ehr.hospital.example/fhir?tenant=1' }],
    ['no trusted id_token issuer', { oidcIssuers: [] }],
    ['a secret in the file', { clientSecret: 'in clear' }],
    ['a misspelt key', { scope: ['launch'] }],
    ['an unknown PKCE mode', { pkceMode: 'plain' }],
    ['several scopes in one string', { scopes: ['launch openid'] }],
  ])('%s is refused, with the file’s name', async (_what, change) => {
    expect(await problemsOf(change)).toContain('hospital.json')
  })

  it('two files for one FHIR base, broken JSON and a missing folder are refused', async () => {
    expect(await read({ 'a.json': entry, 'b.json': entry })).toMatchObject({
      problems: [expect.stringContaining('two')],
    })
    expect(await read({ 'a.json': '{' })).toMatchObject({ problems: [expect.stringContaining('a.json')] })
    expect(readIssuers(join(folder, 'none'), {})).toMatchObject({ problems: [expect.stringContaining('ISSUERS_DIR')] })
  })
})

describe('the allow-list', () => {
  const issuers = async () => {
    const result = await read({ 'hospital.json': entry })
    return 'issuers' in result ? result.issuers : []
  }
  it.each(['https://ehr.hospital.example/fhir', 'https://ehr.hospital.example/fhir/'])('knows %s', async (iss) =>
    expect(issuerOf(await issuers(), iss)?.key).toBe('hospital'),
  )
  it.each([
    'http://ehr.hospital.example/fhir',
    'https://ehr.hospital.example.evil.example/fhir',
    'https://ehr.hospital.example@evil.example/fhir',
    'https://evil.example/?https://ehr.hospital.example/fhir',
    'https://ehr.hospital.example/fhir/../evil',
    'https://ehr.hospital.example/fhir/x',
    'https://ehr.hospital.example/FHIR',
    'https://ehr.hospital.example:444/fhir',
    'https://ehr.hospital.example./fhir',
    'https://ehr.hоspital.example/fhir', // with a Cyrillic о
    'https://ehr.hospital.example/fhir?x=1',
    'https://ehr.hospital.example/fhir#x',
    ' https://ehr.hospital.example/fhir',
    'https://ehr.hospital.example/fhir\n',
    '',
  ])('does not know %j', async (iss) => expect(issuerOf(await issuers(), iss)).toBeNull())
})
