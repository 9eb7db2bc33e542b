import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { authorize, authorizeParameters, basic, grant, makePkce, requestToken, usualScope } from './grant.ts'
import { openChart } from './launch-url.ts'
import { startForTest } from './start.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startForTest()
})
afterAll(() => sandbox.close())

/** Sends an authorization request that differs from a good one in the given parameters; `null` leaves one out. */
const authorizeWith = async (changes: Record<string, string | null>) => {
  const { launch } = await openChart(sandbox.origin, 'demo-multifocal')
  const good = authorizeParameters(sandbox, launch, makePkce().challenge)
  const entries = Object.entries({ ...good, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  return authorize(sandbox, Object.fromEntries(entries))
}

/** A code with the verifier that belongs to it. */
const freshCode = async () => {
  const { launch } = await openChart(sandbox.origin, 'demo-multifocal')
  const { verifier, challenge } = makePkce()
  const { callback } = await authorize(sandbox, authorizeParameters(sandbox, launch, challenge))
  return { code: callback?.searchParams.get('code') ?? '', verifier }
}

const exchange = (code: string, verifier: string, authorization?: string) =>
  requestToken(
    sandbox,
    { grant_type: 'authorization_code', code, redirect_uri: sandbox.app.redirectUri, code_verifier: verifier },
    authorization,
  )

describe('discovery', () => {
  it('publishes the SMART configuration under the FHIR base and an issuer of another address', async () => {
    const smart = await (await fetch(`${sandbox.fhirBase}/.well-known/smart-configuration`)).json()
    expect(smart).toMatchObject({
      issuer: sandbox.oidcIssuer,
      code_challenge_methods_supported: ['S256'],
      capabilities: expect.arrayContaining([
        'launch-ehr',
        'sso-openid-connect',
        'context-ehr-patient',
        'permission-v2',
      ]),
      scopes_supported: expect.arrayContaining(['launch', 'user/Observation.rs', 'user/QuestionnaireResponse.crs']),
    })
    const openid = await (await fetch(`${sandbox.oidcIssuer}/.well-known/openid-configuration`)).json()
    for (const name of ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri']) {
      expect(openid[name]).toBe(smart[name])
    }
    expect(smart.issuer).not.toBe(sandbox.fhirBase)
  })
})

describe('a launch from a chart', () => {
  it('is completed by a client that is not ours, with nonce and PKCE', async () => {
    const { launch, encounterId } = await openChart(sandbox.origin, 'demo-messy', 'dr-angstrom')
    const configuration = await oidc.discovery(
      new URL(sandbox.oidcIssuer),
      sandbox.app.clientId,
      sandbox.app.clientSecret,
      oidc.ClientSecretBasic(sandbox.app.clientSecret),
      { execute: [oidc.allowInsecureRequests] },
    )
    const { verifier, challenge } = makePkce()
    const parameters = { ...authorizeParameters(sandbox, launch, challenge), nonce: 'nonce-1' }
    const response = await fetch(oidc.buildAuthorizationUrl(configuration, parameters), { redirect: 'manual' })
    expect(response.headers.get('set-cookie')).toBeNull()
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(response.headers.get('location') ?? ''), {
      pkceCodeVerifier: verifier,
      expectedState: 'state-1',
      expectedNonce: 'nonce-1',
    })
    expect(tokens).toMatchObject({
      token_type: 'bearer',
      patient: 'demo-messy',
      encounter: encounterId,
      need_patient_banner: true,
      expires_in: 3600,
      scope: usualScope,
      refresh_token: expect.any(String),
    })
    expect(tokens.claims()).toMatchObject({ fhirUser: `${sandbox.fhirBase}/Practitioner/dr-angstrom` })
  })

  it('signs the id_token with a published key, a name that is not ASCII included', async () => {
    const { body } = await grant(sandbox, 'demo-multifocal', {
      practitioner: 'dr-angstrom',
      scope: 'launch openid fhirUser profile user/Patient.rs',
    })
    const keys = createRemoteJWKSet(new URL(`${sandbox.oidcIssuer}/jwks`))
    const { payload, protectedHeader } = await jwtVerify(String(body.id_token), keys, {
      issuer: sandbox.oidcIssuer,
      audience: sandbox.app.clientId,
    })
    expect(protectedHeader.alg).toBe('RS256')
    expect(payload.name).toBe('Dr Åse Ångström')
    expect(body).not.toHaveProperty('refresh_token')
  })

  it('keeps two launches in one browser apart', async () => {
    const [first, second] = await Promise.all([grant(sandbox, 'demo-multifocal'), grant(sandbox, 'demo-messy')])
    expect([first.body.patient, second.body.patient]).toEqual(['demo-multifocal', 'demo-messy'])
    const read = (token: unknown) =>
      fetch(`${sandbox.fhirBase}/Patient/demo-multifocal`, { headers: { authorization: `Bearer ${token}` } })
    expect((await read(first.body.access_token)).status).toBe(200)
    expect((await read(second.body.access_token)).status).toBe(200)
  })

  it('cannot be used twice', async () => {
    const { launch } = await openChart(sandbox.origin, 'demo-multifocal')
    const parameters = authorizeParameters(sandbox, launch, makePkce().challenge)
    expect((await authorize(sandbox, parameters)).callback?.searchParams.has('code')).toBe(true)
    expect((await authorize(sandbox, parameters)).callback?.searchParams.get('error')).toBe('invalid_request')
  })

  it('accepts aud with a trailing slash', async () => {
    const { callback } = await authorizeWith({ aud: `${sandbox.fhirBase}/` })
    expect(callback?.searchParams.has('code')).toBe(true)
  })

  it('grants what it offers and drops the rest, in the order of the specification', async () => {
    const scope = 'launch openid user/QuestionnaireResponse.cruds user/Basic.rs user/Binary.rs user/Observation.rs'
    const { body } = await grant(sandbox, 'demo-multifocal', { scope })
    expect(body.scope).toBe('launch openid user/QuestionnaireResponse.crus user/Binary.r user/Observation.rs')
  })

  it('gives a refresh token for offline_access too', async () => {
    const { body } = await grant(sandbox, 'demo-multifocal', { scope: 'launch openid offline_access user/Patient.r' })
    expect(body).toMatchObject({ refresh_token: expect.any(String), scope: expect.stringContaining('offline_access') })
  })
})

describe('an authorization request is sent back with an error when', () => {
  it.each([
    ['PKCE is missing', { code_challenge: null, code_challenge_method: null }],
    ['PKCE is plain', { code_challenge_method: 'plain' }],
    ['aud is another server', { aud: 'https://elsewhere.example/fhir' }],
    ['aud is missing', { aud: null }],
    ['launch is unknown', { launch: 'made-up' }],
    ['launch is missing', { launch: null }],
  ])('%s', async (_name, changes) => {
    const { callback } = await authorizeWith(changes)
    expect(callback?.href).toMatch(/^http:\/\/localhost:3999\/callback\?/)
    expect(callback?.searchParams.get('error')).toBe('invalid_request')
    expect(callback?.searchParams.get('state')).toBe('state-1')
    expect(callback?.searchParams.has('code')).toBe(false)
  })

  it('but never to an address that is not registered', async () => {
    const { status, callback, text } = await authorizeWith({ redirect_uri: 'http://localhost:3999/elsewhere' })
    expect(callback).toBeNull()
    expect(status).toBe(400)
    expect(text).toContain('redirect_uri')
  })
})

describe('the token endpoint', () => {
  it('refuses a wrong secret', async () => {
    const { code, verifier } = await freshCode()
    const { status, body } = await exchange(code, verifier, basic({ ...sandbox.app, clientSecret: 'wrong' }))
    expect([status, body.error]).toEqual([401, 'invalid_client'])
  })

  it('refuses a wrong verifier', async () => {
    const { code } = await freshCode()
    const { status, body } = await exchange(code, makePkce().verifier)
    expect([status, body.error]).toEqual([400, 'invalid_grant'])
  })

  it('takes a code once, and ends its tokens when it comes again', async () => {
    const { code, verifier } = await freshCode()
    const { body } = await exchange(code, verifier)
    expect((await exchange(code, verifier)).body.error).toBe('invalid_grant')
    const read = await fetch(`${sandbox.fhirBase}/Patient/demo-multifocal`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    })
    expect(read.status).toBe(401)
  })

  it('rotates the refresh token and keeps the context', async () => {
    const { body: first } = await grant(sandbox, 'demo-multifocal')
    const refresh = (token: unknown) =>
      requestToken(sandbox, { grant_type: 'refresh_token', refresh_token: String(token) })
    const { status, body: second } = await refresh(first.refresh_token)
    expect(status).toBe(200)
    expect(second).toMatchObject({ patient: 'demo-multifocal', scope: first.scope })
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant')
  })

  it('knows the app by addresses that are set after the start', async () => {
    const { redirectUri } = sandbox.app
    sandbox.app.redirectUri = 'http://localhost:4555/callback'
    const { body } = await grant(sandbox, 'demo-multifocal')
    sandbox.app.redirectUri = redirectUri
    expect(body.patient).toBe('demo-multifocal')
  })
})
