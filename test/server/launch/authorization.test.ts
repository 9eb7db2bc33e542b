import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { discover } from '../../../server/launch/smart-configuration.ts'
import { launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'

let ehr: FakeEhr
let app: RunningApp
beforeEach(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await app.close()
  await ehr.close()
})

const launch = (address = launchUrl(app.url, ehr.fhirBase), headers: Record<string, string> = {}) =>
  openBrowser().go(address, { headers })

const loginPage = async (address?: string, headers?: Record<string, string>) => {
  const answer = await launch(address, headers)
  if (answer.location === null) throw new Error(`no redirect: ${answer.text}`)
  return new URL(answer.location)
}

describe('the authorization request', () => {
  it('asks as SMART says: code, exact redirect address, aud, launch, state, PKCE S256', async () => {
    const url = await loginPage()
    expect(url.origin + url.pathname).toBe(`${ehr.origin}/authorize`)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'crmo-test',
      redirect_uri: `${app.url}/callback`,
      scope: ehr.issuer.scopes.join(' '),
      aud: ehr.fhirBase,
      launch: 'launch-1',
      code_challenge_method: 'S256',
    })
  })

  it('trap 18: state is a fresh UUID for each launch', async () => {
    const states = [await loginPage(), await loginPage()].map((url) => url.searchParams.get('state'))
    for (const state of states) expect(state).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    expect(states[0]).not.toBe(states[1])
  })

  it('keeps the verifier of its own challenge, sealed, until the code is exchanged', async () => {
    const browser = openBrowser()
    const begun = await browser.go(launchUrl(app.url, ehr.fhirBase))
    const challenge = new URL(begun.location ?? '').searchParams.get('code_challenge')
    await browser.follow(begun.location ?? '')
    const verifier = ehr.tokenRequests()[0]?.get('code_verifier') ?? ''
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(challenge)
  })

  it('sends S256 also to an EHR that does not advertise it (1.3)', async () => {
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), code_challenge_methods_supported: undefined },
    })
    expect((await loginPage()).searchParams.get('code_challenge_method')).toBe('S256')
  })

  it.each([
    ['required', 502],
    ['none', 302],
  ] as const)('an entry with pkceMode %s, where S256 is not advertised: %i (1.3)', async (pkceMode, status) => {
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), code_challenge_methods_supported: undefined },
    })
    const strict = await startApp([{ ...ehr.issuer, pkceMode }])
    const answer = await launch(launchUrl(strict.url, ehr.fhirBase))
    expect([answer.status, answer.location?.includes('code_challenge') ?? false]).toEqual([status, false])
    await strict.close()
  })

  it('repeats in aud the trailing slash that the EHR sent', async () => {
    expect((await loginPage(launchUrl(app.url, `${ehr.fhirBase}/`))).searchParams.get('aud')).toBe(`${ehr.fhirBase}/`)
  })

  it('traps 6, 6b, 6c: nothing else of the query counts', async () => {
    const extra = new URLSearchParams({
      clientId: 'evil-client',
      client_id: 'evil-client',
      patientId: 'evil-patient',
      fhirServiceUrl: 'https://evil.example/fhir',
      redirectUri: 'https://evil.example',
      scope: 'system/*.cruds',
      state: 'evil-state',
      stateKey: 'evil-state',
    })
    const url = await loginPage(`${launchUrl(app.url, ehr.fhirBase)}&${extra}`)
    expect(url.href).not.toContain('evil')
  })

  it('trap 6b: fhirServiceUrl alone opens nothing', async () => {
    const answer = await launch(`${app.url}/launch?fhirServiceUrl=${encodeURIComponent(ehr.fhirBase)}&patientId=p9`)
    expect([answer.status, answer.location]).toEqual([403, null])
    expect(ehr.asked).toEqual([])
  })

  it('trap 9: forwarded headers do not move the redirect address', async () => {
    const url = await loginPage(undefined, {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-original-uri': '/launch?iss=https://evil.example',
    })
    expect(url.searchParams.get('redirect_uri')).toBe(`${app.url}/callback`)
    expect(url.href).not.toContain('evil')
  })

  it('a launch parameter that is missing, or sent twice, is not guessed', async () => {
    expect((await launch(`${app.url}/launch?iss=${encodeURIComponent(ehr.fhirBase)}`)).status).toBe(400)
    const twice = await launch(`${launchUrl(app.url, ehr.fhirBase)}&iss=https://evil.example`)
    expect([twice.status, twice.text]).toEqual([403, expect.stringContaining('not set up')])
  })
})

describe('discovery', () => {
  it('trap 10: a failed discovery is asked again at the next launch, and a good one is renewed after some minutes', async () => {
    // Only outside of tests does the library remember discoveries for ever.
    vi.stubEnv('NODE_ENV', 'production')
    await app.close()
    let minutes = 0
    app = await startApp([ehr.issuer], { now: () => new Date(Date.UTC(2026, 5, 1, 9, minutes)) })
    ehr.answers.configuration = () => ({ status: 503 })
    expect((await launch()).status).toBe(502)
    ehr.answers.configuration = () => ({ json: ehr.configuration() })
    expect((await loginPage()).pathname).toBe('/authorize')
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), authorization_endpoint: `${ehr.origin}/moved` },
    })
    minutes = 6
    expect((await loginPage()).pathname).toBe('/moved')
  })

  it('asks once for all launches that begin together, and each of them has its own state', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const pages = await Promise.all(Array.from({ length: 20 }, () => loginPage()))
    expect(new Set(pages.map((page) => page.searchParams.get('state'))).size).toBe(20)
    // We and the library, which both keep what they read.
    expect(ehr.asked.filter(({ path }) => path.endsWith('/smart-configuration'))).toHaveLength(2)
  })

  it('refuses an EHR that names two logins in one breath, and asks it again', async () => {
    let times = 0
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), token_endpoint: `${ehr.origin}/token${times++ === 1 ? '-other' : ''}` },
    })
    const refused = await launch()
    expect([refused.status, refused.text]).toEqual([502, expect.stringContaining('changed while it was read')])
    expect((await loginPage()).pathname).toBe('/authorize')
  })

  it('trap 14: an EHR that never answers ends in a reason, in time', async () => {
    ehr.answers.configuration = () => 'hang'
    expect(await discover(ehr.fhirBase, 50)).toEqual({ problem: { code: 'no-answer-in-time' } })
  })

  it('trap 20: an authorize endpoint with a query string is refused', async () => {
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), authorization_endpoint: `${ehr.origin}/authorize?tenant=a` },
    })
    const answer = await launch()
    expect([answer.status, answer.text]).toEqual([502, expect.stringContaining('query string')])
  })

  it('follows a redirect within the EHR, never to another server', async () => {
    ehr.answers.other = () => ({ json: ehr.configuration() })
    ehr.answers.configuration = () => ({ status: 302, headers: { location: '/elsewhere.json' } })
    expect(await discover(ehr.fhirBase)).toMatchObject({ configuration: { token_endpoint: `${ehr.origin}/token` } })

    const stranger = await startFakeEhr()
    stranger.answers.other = () => ({ json: stranger.configuration() })
    ehr.answers.configuration = () => ({ status: 302, headers: { location: `${stranger.origin}/x.json` } })
    expect(await discover(ehr.fhirBase)).toEqual({ problem: { code: 'redirects-elsewhere' } })
    expect((await launch()).status).toBe(502)
    expect(stranger.asked).toEqual([])
    await stranger.close()
  })

  it.each([
    ['http to another host', { token_endpoint: 'http://ehr.example/token' }],
    ['no address', { authorization_endpoint: 'authorize' }],
    ['nothing', { token_endpoint: undefined }],
  ])('refuses endpoints that are %s', async (_name, change) => {
    ehr.answers.configuration = () => ({ json: { ...ehr.configuration(), ...change } })
    expect((await launch()).status).toBe(502)
  })

  it('says so when the EHR offers none of our ways to prove ourselves', async () => {
    const methods = { token_endpoint_auth_methods_supported: ['private_key_jwt'] }
    ehr.answers.configuration = () => ({ json: { ...ehr.configuration(), ...methods } })
    expect((await launch()).text).toContain('none of the ways')
  })
})
