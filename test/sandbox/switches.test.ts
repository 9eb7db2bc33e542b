import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { makeSwitches } from '../../sandbox/switches.ts'
import { authorize, authorizeParameters, fhirClient, grant, makePkce } from './grant.ts'
import { openChart } from './launch-url.ts'
import { startForTest } from './start.ts'

let sandbox: Sandbox
let fhir: Awaited<ReturnType<typeof fhirClient>>
beforeAll(async () => {
  sandbox = await startForTest()
  fhir = await fhirClient(sandbox, 'demo-multifocal')
  return () => sandbox.close()
})
afterEach(() => {
  Object.assign(sandbox.switches, makeSwitches())
})

const observations = 'Observation?patient=demo-multifocal'
const answer = {
  resourceType: 'QuestionnaireResponse',
  identifier: { system: 'https://app.example/assessments', value: 'a-1' },
  status: 'completed',
  subject: { reference: 'Patient/demo-multifocal' },
}
const post = (init: { signal?: AbortSignal } = {}) =>
  fhir('QuestionnaireResponse', { method: 'POST', body: JSON.stringify(answer), ...init })
const stored = async () => (await sandbox.list('QuestionnaireResponse')).length

describe('reading', () => {
  it('answerDelayMs', async () => {
    sandbox.switches.answerDelayMs = 120
    const begin = performance.now()
    await fhir('Patient/demo-multifocal')
    expect(performance.now() - begin).toBeGreaterThanOrEqual(115)
  })

  it('refusedType: that type only', async () => {
    sandbox.switches.refusedType = 'Observation'
    expect((await fhir(observations)).status).toBe(403)
    expect((await fhir('Condition?patient=demo-multifocal')).status).toBe(200)
  })

  it('hangingType: no answer', async () => {
    sandbox.switches.hangingType = 'Observation'
    await expect(fhir(observations, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/)
    expect(sandbox.requests.at(-1)?.status).toBeNull()
  })

  it('droppedType: the connection breaks', async () => {
    sandbox.switches.droppedType = 'Observation'
    await expect(fhir(observations, { signal: AbortSignal.timeout(2000) })).rejects.toThrow('fetch failed')
  })

  it('nextLinkOrigin', async () => {
    sandbox.switches.nextLinkOrigin = 'http://elsewhere.invalid'
    const { json } = await fhir(`${observations}&_count=2`)
    expect(json.link[1].url).toMatch(/^http:\/\/elsewhere\.invalid\/fhir\/Observation\?/)
  })

  it('duplicateAcrossPages', async () => {
    sandbox.switches.duplicateAcrossPages = true
    const first = (await fhir(`${observations}&_count=3`)).json
    const second = (await fhir(first.link[1].url)).json
    expect(second.entry).toHaveLength(4)
    expect(second.entry[0].resource.id).toBe(first.entry[2].resource.id)
  })

  it('outcomeEntryCode', async () => {
    sandbox.switches.outcomeEntryCode = '59204'
    const { json } = await fhir(observations)
    const last = json.entry.at(-1)
    expect(last).toMatchObject({ search: { mode: 'outcome' }, resource: { resourceType: 'OperationOutcome' } })
    expect(last.resource.issue[0].details.coding[0].code).toBe('59204')
  })

  it('foreignPatientEntry', async () => {
    sandbox.switches.foreignPatientEntry = true
    const { json } = await fhir(`${observations}&_count=50`)
    const patients = json.entry.map(
      (entry: { resource: { subject: { reference: string } } }) => entry.resource.subject.reference,
    )
    expect(patients.filter((one: string) => one !== 'Patient/demo-multifocal')).toHaveLength(1)
  })
})

describe('writing', () => {
  it.each([
    ['201 empty, relative Location', /^QuestionnaireResponse\/[\w-]+$/],
    ['201 empty, absolute Location', /^http:\/\/127\.0\.0\.1:\d+\/fhir\/QuestionnaireResponse\/[\w-]+$/],
    ['201 empty, foreign Location', /^http:\/\/elsewhere\.invalid\//],
    ['201 empty, no Location', null],
  ] as const)('create: %s', async (create, location) => {
    const before = await stored()
    sandbox.switches.create = create
    const { status, text, headers } = await post()
    expect([status, text]).toEqual([201, ''])
    if (location) expect(headers.get('location')).toMatch(location)
    else expect(headers.get('location')).toBeNull()
    expect(await stored()).toBe(before + 1)
  })

  it('create: 500 after storing', async () => {
    const before = await stored()
    sandbox.switches.create = '500 after storing'
    expect((await post()).status).toBe(500)
    expect(await stored()).toBe(before + 1)
  })

  it('create: dropped after storing', async () => {
    const before = await stored()
    sandbox.switches.create = 'dropped after storing'
    await expect(post()).rejects.toThrow('fetch failed')
    expect(await stored()).toBe(before + 1)
  })

  it('create: hang before storing', async () => {
    const before = await stored()
    sandbox.switches.create = 'hang before storing'
    await expect(post({ signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/)
    expect(await stored()).toBe(before)
  })

  it.each([
    ['422 without detail', 422],
    ['405', 405],
  ] as const)('create: %s', async (create, status) => {
    const before = await stored()
    sandbox.switches.create = create
    const given = await post()
    expect(given.status).toBe(status)
    expect(given.json.resourceType).toBe('OperationOutcome')
    if (status === 422) expect(given.json.issue).toEqual([{ severity: 'error', code: 'processing' }])
    expect(await stored()).toBe(before)
  })

  it('identifierDropped', async () => {
    sandbox.switches.identifierDropped = true
    const { json } = await post()
    expect(await sandbox.read('QuestionnaireResponse', json.id)).not.toHaveProperty('identifier')
  })

  it('readBackRefused: what was created, nothing else', async () => {
    sandbox.switches.readBackRefused = true
    const { headers } = await post()
    expect((await fhir(headers.get('location') ?? '')).status).toBe(403)
    expect((await fhir('Patient/demo-multifocal')).status).toBe(200)
  })
})

describe('authorization', () => {
  it('tokenLifeSeconds', async () => {
    sandbox.switches.tokenLifeSeconds = 1
    const { body } = await grant(sandbox, 'demo-multifocal')
    expect(body.expires_in).toBe(1)
    const read = () =>
      fetch(`${sandbox.fhirBase}/Patient/demo-multifocal`, {
        headers: { authorization: `Bearer ${body.access_token}` },
      })
    expect((await read()).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect((await read()).status).toBe(401)
  })

  it('tokenEndpointHangs', async () => {
    sandbox.switches.tokenEndpointHangs = true
    const request = fetch(`${sandbox.oidcIssuer}/token`, { method: 'POST', signal: AbortSignal.timeout(300) })
    await expect(request).rejects.toThrow(/timeout/)
  })

  it('idTokenUnknownKey', async () => {
    sandbox.switches.idTokenUnknownKey = true
    const { body } = await grant(sandbox, 'demo-multifocal')
    const keys = createRemoteJWKSet(new URL(`${sandbox.oidcIssuer}/jwks`))
    await expect(jwtVerify(String(body.id_token), keys)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' })
  })

  it('callbackError', async () => {
    sandbox.switches.callbackError = 'access_denied'
    const { launch } = await openChart(sandbox.origin, 'demo-multifocal')
    const { callback } = await authorize(sandbox, authorizeParameters(sandbox, launch, makePkce().challenge))
    expect(callback?.searchParams.get('error')).toBe('access_denied')
    expect(callback?.searchParams.get('state')).toBe('state-1')
  })

  it('withheldScopes: not granted, and enforced', async () => {
    sandbox.switches.withheldScopes = ['QuestionnaireResponse.c']
    const { body } = await grant(sandbox, 'demo-multifocal')
    expect(body.scope).toContain('user/QuestionnaireResponse.rus')
    const narrow = await fhirClient(sandbox, 'demo-multifocal')
    const given = await narrow('QuestionnaireResponse', { method: 'POST', body: JSON.stringify(answer) })
    expect(given.status).toBe(403)
  })

  it.each([
    ['noEncounter', 'encounter'],
    ['noPatient', 'patient'],
    ['noRefreshToken', 'refresh_token'],
  ] as const)('%s', async (name, member) => {
    expect((await grant(sandbox, 'demo-multifocal')).body).toHaveProperty(member)
    sandbox.switches[name] = true
    expect((await grant(sandbox, 'demo-multifocal')).body).not.toHaveProperty(member)
  })

  it('noPatientBanner', async () => {
    sandbox.switches.noPatientBanner = true
    expect((await grant(sandbox, 'demo-multifocal')).body.need_patient_banner).toBe(false)
  })

  it('expiresInAsString', async () => {
    sandbox.switches.expiresInAsString = true
    expect((await grant(sandbox, 'demo-multifocal')).body.expires_in).toBe('3600')
  })

  it('noS256Advertised: in neither document, and PKCE still works', async () => {
    sandbox.switches.noS256Advertised = true
    for (const url of [
      `${sandbox.fhirBase}/.well-known/smart-configuration`,
      `${sandbox.oidcIssuer}/.well-known/openid-configuration`,
    ]) {
      expect(await (await fetch(url)).json()).not.toHaveProperty('code_challenge_methods_supported')
    }
    expect((await grant(sandbox, 'demo-multifocal')).status).toBe(200)
  })
})
