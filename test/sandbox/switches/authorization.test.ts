import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { authorize, authorizeParameters, fhirClient, grant, makePkce, requestToken } from '../grant.ts'
import { openChart } from '../launch-url.ts'
import { benchForTests } from './for-each.ts'

const bench = benchForTests()
const granted = (scope?: string) => grant(bench.sandbox, 'demo-multifocal', { scope })
const category = 'http://terminology.hl7.org/CodeSystem/observation-category'

describe('scopes', () => {
  const asked = 'launch openid user/Observation.rs user/DocumentReference.crs'
  it.each([
    ['v1', 'launch openid user/Observation.read user/DocumentReference.read user/DocumentReference.write'],
    [
      'by letter',
      'launch openid user/Observation.r user/Observation.s user/DocumentReference.c user/DocumentReference.r user/DocumentReference.s',
    ],
  ] as const)('are spelled %s', async (scopeSpelling, expected) => {
    bench.sandbox.switches.scopeSpelling = scopeSpelling
    expect((await granted(asked)).body.scope).toBe(expected)
  })

  it('are spelled by category, and what lies outside is refused', async () => {
    bench.sandbox.switches.scopeSpelling = 'by category'
    const { body } = await granted(asked)
    expect(String(body.scope).split(' ')).toEqual(
      expect.arrayContaining([`user/Observation.r?category=${category}|laboratory`, 'user/DocumentReference.c']),
    )
    const fhir = await fhirClient(bench.sandbox, 'demo-multifocal', asked)
    expect((await fhir('Observation?patient=demo-multifocal')).status).toBe(403)
    expect((await fhir('Observation?patient=demo-multifocal&category=imaging')).status).toBe(403)
    const labs = await fhir(`Observation?patient=demo-multifocal&category=${category}|laboratory`)
    expect([labs.status, labs.json.total > 0]).toEqual([200, true])
  })

  it('asked for in v1 or in one category are understood', async () => {
    expect((await granted('launch openid user/Observation.read')).body.scope).toBe('launch openid user/Observation.rs')
    const limited = `launch openid user/Observation.rs?category=${category}|laboratory`
    expect((await granted(limited)).body.scope).toBe(limited)
    const fhir = await fhirClient(bench.sandbox, 'demo-multifocal', limited)
    expect((await fhir(`Observation?patient=demo-multifocal&category=laboratory`)).status).toBe(200)
    expect((await fhir(`Observation?patient=demo-multifocal&category=vital-signs`)).status).toBe(403)
  })

  it('noScope', async () => {
    bench.sandbox.switches.noScope = true
    expect((await granted()).body).not.toHaveProperty('scope')
  })

  it('accessNotListed: a refresh token without its scope', async () => {
    bench.sandbox.switches.accessNotListed = true
    const { body } = await granted()
    expect(body.scope).not.toContain('online_access')
    expect(body.refresh_token).toEqual(expect.any(String))
  })
})

describe('the token answer', () => {
  it.each([
    ['fhirContext', [{ reference: 'DiagnosticReport/x' }], 'fhirContext', [{ reference: 'DiagnosticReport/x' }]],
    ['intent', 'plan', 'intent', 'plan'],
    ['tenant', 'harbour', 'tenant', 'harbour'],
    ['activeTtlSeconds', 900, 'active_ttl', 900],
  ] as const)('%s', async (name, value, member, expected) => {
    Object.assign(bench.sandbox.switches, { [name]: value })
    expect((await granted()).body[member]).toEqual(expected)
  })

  it('withStyle: the style sheet can be fetched', async () => {
    bench.sandbox.switches.withStyle = true
    const { body } = await granted()
    expect(await (await fetch(String(body.smart_style_url))).json()).toHaveProperty('color_background')
  })

  it('noNewRefreshToken: the old one goes on', async () => {
    bench.sandbox.switches.noNewRefreshToken = true
    const { body } = await granted()
    const refresh = () =>
      requestToken(bench.sandbox, { grant_type: 'refresh_token', refresh_token: String(body.refresh_token) })
    const [first, second] = [await refresh(), await refresh()]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body).not.toHaveProperty('refresh_token')
  })

  it('nextTokenStatuses: the code is not spent', async () => {
    const { launch } = await openChart(bench.sandbox.pages, 'demo-multifocal')
    const { verifier, challenge } = makePkce()
    const { callback } = await authorize(bench.sandbox, authorizeParameters(bench.sandbox, launch, challenge))
    bench.sandbox.switches.nextTokenStatuses = [503]
    const form = {
      grant_type: 'authorization_code',
      code: callback?.searchParams.get('code') ?? '',
      redirect_uri: bench.sandbox.app.redirectUri,
      code_verifier: verifier,
    }
    const failed = await fetch(bench.sandbox.endpoints.token, { method: 'POST', body: new URLSearchParams(form) })
    expect(failed.status).toBe(503)
    expect((await requestToken(bench.sandbox, form)).status).toBe(200)
  })
})

describe('the id_token', () => {
  it('nameInIdToken: Dr Åse Ångström, whatever was asked', async () => {
    bench.sandbox.switches.nameInIdToken = true
    const { body } = await grant(bench.sandbox, 'demo-multifocal', { practitioner: 'dr-angstrom' })
    expect(decodeJwt(String(body.id_token)).name).toBe('Dr Åse Ångström')
  })

  it('fhirUserRelative', async () => {
    bench.sandbox.switches.fhirUserRelative = true
    expect(decodeJwt(String((await granted()).body.id_token)).fhirUser).toBe('Practitioner/dr-okafor')
  })
})

it('callbackErrorUri: beside the error', async () => {
  Object.assign(bench.sandbox.switches, { callbackError: 'access_denied', callbackErrorUri: 'https://ehr.example/e?1' })
  const { launch } = await openChart(bench.sandbox.pages, 'demo-multifocal')
  const { callback } = await authorize(bench.sandbox, authorizeParameters(bench.sandbox, launch, makePkce().challenge))
  expect(callback?.searchParams.get('error_uri')).toBe('https://ehr.example/e?1')
})

describe('the app proves itself', () => {
  const form = async () => {
    const { launch } = await openChart(bench.sandbox.pages, 'demo-multifocal')
    const { verifier, challenge } = makePkce()
    const { callback } = await authorize(bench.sandbox, authorizeParameters(bench.sandbox, launch, challenge))
    return {
      grant_type: 'authorization_code',
      code: callback?.searchParams.get('code') ?? '',
      redirect_uri: bench.sandbox.app.redirectUri,
      code_verifier: verifier,
      client_id: bench.sandbox.app.clientId,
    }
  }
  const post = async (body: Record<string, string>) => {
    const answer = await fetch(bench.sandbox.endpoints.token, { method: 'POST', body: new URLSearchParams(body) })
    return answer.status
  }

  it('by its secret in the body', async () => {
    expect(await post({ ...(await form()), client_secret: bench.sandbox.app.clientSecret })).toBe(200)
    expect(await post({ ...(await form()), client_secret: 'wrong' })).toBe(401)
  })

  it('by a signed assertion, with the keys that it publishes', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES384')
    const jwk = { ...(await exportJWK(publicKey)), kid: 'app-1', alg: 'ES384', use: 'sig' }
    const app = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
    })
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
    const jwksUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}/jwks.json`
    Object.assign(bench.sandbox.app, { auth: 'private_key_jwt', jwksUrl })
    const assertion = (audience: string) =>
      new SignJWT({ jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: 'ES384', kid: 'app-1' })
        .setIssuer(bench.sandbox.app.clientId)
        .setSubject(bench.sandbox.app.clientId)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('4m')
        .sign(privateKey)
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
    const send = async (audience: string) =>
      post({ ...(await form()), client_assertion_type: type, client_assertion: await assertion(audience) })
    expect(await send(bench.sandbox.endpoints.token)).toBe(200)
    expect(await send('https://elsewhere.example/token')).toBe(401)
    Object.assign(bench.sandbox.app, { auth: 'secret' })
    app.close()
  })
})
