import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
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

  it('what is not set may have a default; one text may hold several frame origins', async () => {
    const open = {
      ...entry,
      name: { env: 'NAME', default: 'Hospital' },
      frameAncestors: ['https://a.example', { env: 'FRAMES', default: '' }],
    }
    expect(await read({ 'a.json': open })).toMatchObject({
      issuers: [{ name: 'Hospital', frameAncestors: ['https://a.example'] }],
    })
    const env = { HOSPITAL_SECRET: 's', NAME: 'Ward', FRAMES: 'https://b.example  https://c.example/x' }
    expect(await read({ 'a.json': open }, env)).toMatchObject({
      issuers: [{ name: 'Ward', frameAncestors: ['https://a.example', 'https://b.example', 'https://c.example'] }],
    })
  })

  it('a secret may lie in the file that <variable>_FILE names', async () => {
    const path = join(folder, 'by-name')
    await writeFile(path, 'from-named-file\n')
    expect(await read({ 'a.json': entry }, { HOSPITAL_SECRET_FILE: path })).toMatchObject({
      issuers: [{ clientSecret: 'from-named-file' }],
    })
  })

  it('of a secret and keys, both named, either is enough; with neither the file is skipped; broken keys are refused', async () => {
    const both = { ...entry, clientKeysFrom: { variable: 'HOSPITAL_KEYS' } }
    expect(await read({ 'a.json': both })).toMatchObject({ issuers: [{ clientSecret: 's3cret', clientKeys: [] }] })
    expect(await read({ 'a.json': both }, {})).toMatchObject({
      issuers: [],
      skipped: [{ key: 'a', unset: ['HOSPITAL_SECRET or HOSPITAL_KEYS'] }],
    })
    const { privateKey } = await generateKeyPair('ES384', { extractable: true })
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: 'k1' }] })
    expect(await read({ 'a.json': both }, { HOSPITAL_KEYS: keys })).toMatchObject({
      issuers: [{ clientSecret: null, clientKeys: [{ kid: 'k1', alg: 'ES384' }] }],
    })
    expect(await read({ 'a.json': both }, { HOSPITAL_KEYS: 'canary{' })).toEqual({
      problems: [expect.stringMatching(/a\.json: clientKeysFrom is not JSON$/)],
    })
  })

  it('every file that we ship is skipped until its site fills its variables, and is sound then', () => {
    expect(readIssuers('smart-config/issuers', {})).toMatchObject({
      issuers: [],
      skipped: [
        { key: 'epic' },
        { key: 'oracle-health' },
        { key: 'sandbox-epic' },
        { key: 'sandbox-oracle-health' },
        { key: 'sandbox' },
        { key: 'smart-launcher' },
      ],
    })
    const vendor = (name: string, base: string) => ({
      [`${name}_FHIR_BASE`]: base,
      [`${name}_OIDC_ISSUER`]: `${base}/oidc`,
      [`${name}_CLIENT_ID`]: 'client',
      [`${name}_CLIENT_SECRET`]: 'secret',
    })
    const read = readIssuers('smart-config/issuers', {
      ...vendor('EPIC', 'https://epic.hospital.example/api/FHIR/R4'),
      ...vendor('ORACLE_HEALTH', 'https://fhir-ehr.cerner.example/r4/tenant'),
      ...vendor('CRMO_SANDBOX', 'https://sandbox.example/fhir'),
      ...vendor('CRMO_SANDBOX_EPIC', 'https://sandbox.example/epic/api/FHIR/R4'),
      ...vendor('CRMO_SANDBOX_ORACLE_HEALTH', 'https://sandbox.example/oracle/r4/tenant'),
      SMART_LAUNCHER_FHIR_BASE: 'https://launcher.example/v/r4/fhir',
    })
    const issuers = 'issuers' in read ? read.issuers : []
    expect(issuers.map(({ key }) => key)).toEqual([
      'epic',
      'oracle-health',
      'sandbox-epic',
      'sandbox-oracle-health',
      'sandbox',
      'smart-launcher',
    ])
    for (const { scopes } of issuers) {
      expect(scopes).toEqual(expect.arrayContaining(['launch', 'openid', 'fhirUser', 'user/Patient.rs']))
      // The app acts only while its user is there.
      expect(scopes).not.toContain('offline_access')
      expect(scopes.some((scope) => scope.startsWith('system/') || scope.includes('*'))).toBe(false)
    }
    const oracle = issuers.find(({ key }) => key === 'oracle-health')
    expect(oracle?.frameAncestors).toHaveLength(9)
    expect(oracle?.frameAncestors).toContain('https://embedded.cerner.com')
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
