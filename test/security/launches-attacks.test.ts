import { createHash } from 'node:crypto'
import { exportSPKI, importJWK, SignJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../server/browser.ts'
import { type FakeEhr, startFakeEhr } from '../server/fake-ehr.ts'
import { launchOfId } from '../server/launch/open-launch.ts'
import { type RunningApp, startApp } from '../server/running-app.ts'

let ehr: FakeEhr
let app: RunningApp
/** The attacker's own server: whatever reaches it is a leak. */
let evil: FakeEhr
beforeEach(async () => {
  ;[ehr, evil] = await Promise.all([startFakeEhr(), startFakeEhr()])
  app = await startApp([ehr.issuer])
})
afterEach(async () => {
  await Promise.all([app.close(), ehr.close(), evil.close()])
})

const begin = (browser = openBrowser(), launch = 'launch-1') => browser.go(launchUrl(app.url, ehr.fhirBase, launch))
const open = (browser = openBrowser(), launch = 'launch-1') => browser.follow(launchUrl(app.url, ehr.fhirBase, launch))
/** The address on which the browser comes back from the EHR's login. */
const wayBack = async (browser: ReturnType<typeof openBrowser>, launch?: string) =>
  (await browser.go((await begin(browser, launch)).location ?? '')).location ?? ''
const openedLaunch = async () => launchOfId(app.context, launchIdIn((await open()).url))

describe('issuers', () => {
  it('attack: a launch from an EHR that is not on the list', async () => {
    const answer = await openBrowser().go(launchUrl(app.url, evil.fhirBase))
    expect([answer.status, answer.location, evil.asked]).toEqual([403, null, []])
  })

  const hostOf = (url: string) => new URL(url).host
  it.each<[string, (base: string, evilBase: string) => string]>([
    ['upper case in the path', (base) => base.replace('/fhir', '/FHIR')],
    ['upper case in the scheme', (base) => base.replace('http:', 'HTTP:')],
    ['the real host as user name', (base, other) => `http://${hostOf(base)}@${hostOf(other)}/fhir`],
    ['user name and password', (base) => base.replace('http://', 'http://a:b@')],
    ['another port', (base) => base.replace(/:\d+/, ':1')],
    ['the host as sub-domain of another', (base) => base.replace(/127\.0\.0\.1:\d+/, '127.0.0.1.evil.example')],
    ['a trailing dot', (base) => base.replace('127.0.0.1', '127.0.0.1.')],
    ['another spelling of the same address', (base) => base.replace('127.0.0.1', '0x7f000001')],
    ['a Cyrillic letter', (base) => base.replace('/fhir', '/fhіr')],
    ['punycode', (base) => base.replace('127.0.0.1', 'xn--ehr-fxd.example')],
    ['a path that climbs', (base) => `${base}/../evil`],
    ['an encoded path that climbs', (base) => `${base}/%2e%2e/evil`],
    ['a longer path', (base) => `${base}evil`],
    ['a backslash', (base) => `${base}\\@evil.example`],
    ['a query', (base) => `${base}?x=1`],
    ['a fragment', (base) => `${base}#x`],
    ['white space', (base) => ` ${base}`],
    ['a line break', (base) => `${base}\n`],
    ['a null character', (base) => `${base}\0`],
    ['another scheme', (base) => base.replace('http:', 'https:')],
  ])('attack: an issuer that looks like ours: %s', async (_how, lookAlike) => {
    const iss = lookAlike(ehr.fhirBase, evil.fhirBase)
    expect(iss).not.toBe(ehr.fhirBase)
    const answer = await openBrowser().go(launchUrl(app.url, iss))
    expect([answer.status, answer.location, ehr.asked, evil.asked]).toEqual([403, null, [], []])
  })

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:22/fhir',
    'http://[::1]/fhir',
    'http://10.0.0.1/fhir',
    'http://localhost/fhir',
    'http://0/fhir',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_',
  ])('attack: SSRF to %s through iss', async (iss) => {
    const answer = await openBrowser().go(launchUrl(app.url, iss))
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('not set up')])
  })

  it('attack: two issuers in one request (parameter pollution)', async () => {
    const address = `${launchUrl(app.url, ehr.fhirBase)}&${new URLSearchParams({ iss: evil.fhirBase })}`
    const answer = await openBrowser().go(address)
    expect([answer.status, ehr.asked, evil.asked]).toEqual([403, [], []])
  })
})

describe('addresses that an EHR’s answers name', () => {
  it('attack: the configuration redirects to another server', async () => {
    ehr.answers.configuration = () => ({ status: 302, headers: { location: `${evil.fhirBase}/.well-known/x` } })
    expect([(await begin()).status, evil.asked]).toEqual([502, []])
  })

  it('attack: the configuration redirects through itself to another server, or for ever', async () => {
    let hops = 0
    ehr.answers.configuration = () => ({ status: 302, headers: { location: '/hop' } })
    ehr.answers.other = () => {
      hops += 1
      return { status: 302, headers: { location: hops === 1 ? '/hop-2' : `${evil.origin}/config` } }
    }
    expect([(await begin()).status, evil.asked]).toEqual([502, []])
    ehr.answers.other = () => ({ status: 302, headers: { location: '/hop' } })
    expect((await begin()).text).toContain('circles')
  })

  it('attack: a token endpoint that redirects takes the client secret with it', async () => {
    ehr.answers.token = () => ({ status: 307, headers: { location: `${evil.origin}/token` } })
    expect([(await open()).status, evil.asked]).toEqual([502, []])
  })

  it.each<[string, () => string]>([
    ['a next link', () => `${evil.fhirBase}/Observation?page=2`],
    ['an attachment', () => `${evil.fhirBase}/Binary/1`],
    ['a Location', () => `${evil.fhirBase}/DocumentReference/1`],
    ['a private address', () => 'http://169.254.169.254/latest/meta-data/iam'],
    ['an address without scheme', () => `//${new URL(evil.origin).host}/fhir/Patient/1`],
    ['the base as user name', () => `http://${new URL(ehr.origin).host}@${new URL(evil.origin).host}/fhir/Patient/1`],
    ['a longer base', () => `${ehr.origin}/fhir.evil/Patient/1`],
    ['a path that climbs', () => 'Binary/../../token'],
    ['an encoded path that climbs', () => 'Binary/%2e%2e/%2e%2e/token'],
    ['an encoded slash that climbs', () => 'Binary/..%2f..%2ftoken'],
    ['another port', () => ehr.fhirBase.replace(/:\d+/, ':1')],
  ])('attack: the bearer token goes to where %s points', async (_what, address) => {
    const access = app.context.accessFor(await openedLaunch())
    ehr.asked.length = 0
    expect(await access.read(address())).toMatchObject({ kind: 'no-reply', sent: false })
    expect([ehr.asked, evil.asked]).toEqual([[], []])
  })

  it('attack: a FHIR answer redirects the read, and its token, to another server', async () => {
    ehr.answers.fhir = () => ({ status: 307, headers: { location: `${evil.fhirBase}/Patient/p1` } })
    const reply = await app.context.accessFor(await openedLaunch()).read('Patient/p1')
    expect([reply, evil.asked]).toEqual([expect.objectContaining({ status: 307 }), []])
  })

  it.each<[string, () => string]>([
    ['another server', () => `${evil.origin}/style.json`],
    ['a private address', () => 'http://169.254.169.254/style.json'],
    ['a user name that looks like the EHR', () => `http://${new URL(ehr.origin).host}@${new URL(evil.origin).host}/x`],
    ['a file', () => 'file:///etc/passwd'],
  ])('attack: SSRF through smart_style_url: %s', async (_where, address) => {
    ehr.answers.token = () => ehr.tokenAnswer({ smart_style_url: address() })
    const browser = openBrowser()
    const page = await open(browser)
    expect(JSON.parse((await browser.go(`${page.url}api/style`)).text)).toEqual({})
    expect(evil.asked).toEqual([])
  })

  it('attack: a style of the EHR that redirects elsewhere', async () => {
    ehr.answers.other = () => ({ status: 302, headers: { location: `${evil.origin}/style.json` } })
    ehr.answers.token = () => ehr.tokenAnswer({ smart_style_url: `${ehr.origin}/style.json` })
    const browser = openBrowser()
    const page = await open(browser)
    expect([JSON.parse((await browser.go(`${page.url}api/style`)).text), evil.asked]).toEqual([{}, []])
  })

  it('attack: fhirContext names a record of another server', async () => {
    ehr.answers.token = () => ehr.tokenAnswer({ fhirContext: [{ reference: `${evil.fhirBase}/ImagingStudy/1` }] })
    expect((await openedLaunch()).opened?.references).toEqual([])
    expect(evil.asked).toEqual([])
  })
})

describe('redirects of our own', () => {
  it('attack: open redirect through a query parameter of any of our addresses', async () => {
    const names = ['redirect', 'redirect_uri', 'returnTo', 'next', 'url', 'RelayState', 'continue', 'target_link_uri']
    const extra = names.map((name) => `&${name}=${encodeURIComponent(evil.origin)}`).join('')
    const browser = openBrowser()
    const begun = await browser.go(`${launchUrl(app.url, ehr.fhirBase)}${extra}`)
    expect(new URL(begun.location ?? '').searchParams.get('redirect_uri')).toBe(`${app.url}/callback`)
    const back = await browser.go(begun.location ?? '')
    const done = await browser.go(`${back.location}${extra}`)
    expect(new URL(done.location ?? '').origin).toBe(app.url)
    expect((await browser.go(`${done.location}?${extra}`)).location).toBeNull()
  })

  it('attack: open redirect through the path', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    const paths = ['//evil.example/', '/\\evil.example/', '/launches/..//evil.example', '/%2f%2fevil.example/']
    for (const path of paths) {
      const { location } = await browser.go(`${app.url}${path}`)
      expect([path, location === null || new URL(location).origin === app.url]).toEqual([path, true])
    }
    const bare = await browser.go(page.url.replace(/\/$/, ''))
    expect(bare.location).toBe(page.url)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://evil.example/', 'https://a@'])(
    'attack: error_uri %s becomes a link',
    async (uri) => {
      ehr.answers.callback = (query) => ({ error: 'x', error_uri: uri, state: query.get('state') ?? '' })
      const page = await open()
      expect([page.status, page.text.includes('<a ')]).toEqual([403, false])
    },
  )

  it('attack: error_description carries a script', async () => {
    ehr.answers.callback = (query) => ({
      error: '"><script>alert(1)</script>',
      error_description: '<img src=x onerror=alert(1)>',
      state: query.get('state') ?? '',
    })
    const { text } = await open()
    expect([text.includes('<script>'), text.includes('<img')]).toEqual([false, false])
  })
})

describe('state and code', () => {
  it('attack: the way back is replayed, with and without its cookie', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const [cookie] = browser.cookies()
    expect((await browser.go(back)).status).toBe(302)
    expect((await browser.go(back)).status).toBe(409)
    const restored = { headers: { cookie: `${cookie?.name}=${cookie?.value}` } }
    expect((await openBrowser().go(back, restored)).status).toBe(409)
    expect(ehr.tokenRequests()).toHaveLength(1)
  })

  it('attack: state fixation: the victim finishes the attacker’s login', async () => {
    const attacker = openBrowser()
    const victim = openBrowser()
    const back = await wayBack(attacker)
    await begin(victim)
    const answer = await victim.go(back)
    expect([answer.status, answer.location, ehr.tokenRequests()]).toEqual([403, null, []])
  })

  it('attack: the cookie of one launch finishes another one', async () => {
    const [attacker, victim] = [openBrowser(), openBrowser()]
    const back = await wayBack(attacker)
    await begin(victim)
    const [own] = victim.cookies()
    const renamed = `__Secure-crmo-callback-${new URL(back).searchParams.get('state')}=${own?.value}`
    expect((await openBrowser().go(back, { headers: { cookie: renamed } })).status).toBe(403)
    expect(ehr.tokenRequests()).toEqual([])
  })

  it('attack: state is guessed, or is no launch id', async () => {
    for (const state of ['', '0', '00000000-0000-4000-8000-000000000000', "' or '1'='1", '../../x', '%00']) {
      const answer = await openBrowser().go(`${app.url}/callback?${new URLSearchParams({ code: 'c', state })}`)
      expect(answer.status).toBe(400)
    }
    expect(ehr.asked).toEqual([])
  })

  it('attack: two states, two codes in one request', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    expect((await browser.go(`${back}&state=x`)).status).toBe(400)
    expect((await browser.go(`${back}&code=evil`)).status).toBe(400)
    expect(ehr.tokenRequests()).toEqual([])
  })

  it('attack: a code injects parameters into the token request', async () => {
    const code = 'x&client_id=evil&redirect_uri=https://evil.example&code_verifier=y'
    ehr.answers.callback = (query) => ({ code, state: query.get('state') ?? '' })
    await open()
    const [form] = ehr.tokenRequests()
    expect([form?.getAll('code'), form?.getAll('redirect_uri')]).toEqual([[code], [`${app.url}/callback`]])
    expect(form?.get('client_id')).not.toBe('evil')
  })

  /** An EHR that checks PKCE, as all must: each code belongs to the challenge of its own login. */
  const checkPkce = () => {
    const challenges = new Map<string, string>()
    ehr.answers.callback = (query) => {
      const code = `code-${challenges.size}`
      challenges.set(code, query.get('code_challenge') ?? 'none')
      return { code, state: query.get('state') ?? '' }
    }
    ehr.answers.token = (form) => {
      const hashed = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      return challenges.get(form.get('code') ?? '') === hashed
        ? ehr.tokenAnswer()
        : { status: 400, json: { error: 'invalid_grant' } }
    }
  }

  it('attack: the attacker’s code is put into the victim’s way back', async () => {
    checkPkce()
    const [attacker, victim] = [openBrowser(), openBrowser()]
    const stolen = new URL(await wayBack(attacker)).searchParams.get('code') ?? ''
    const back = new URL(await wayBack(victim))
    back.searchParams.set('code', stolen)
    const answer = await victim.go(back.href)
    expect([answer.status, answer.text]).toEqual([502, expect.stringContaining('invalid_grant')])
    expect((await open()).status).toBe(200)
  })

  it('attack: PKCE downgrade by a configuration that no longer lists S256', async () => {
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), code_challenge_methods_supported: ['plain'] },
    })
    const query = new URL((await begin()).location ?? '').searchParams
    expect([query.get('code_challenge_method'), query.get('code_challenge')?.length]).toEqual(['S256', 43])
  })

  it('attack: code and error together: the error counts', async () => {
    ehr.answers.callback = (query) => ({ code: 'c', error: 'access_denied', state: query.get('state') ?? '' })
    expect([(await open()).status, ehr.tokenRequests()]).toEqual([403, []])
  })

  it('attack: X-Forwarded-Host moves the redirect address', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', 'x-original-uri': '/x', forwarded: 'host=evil.example' }
    const begun = await openBrowser().go(launchUrl(app.url, ehr.fhirBase), { headers })
    expect(begun.location).not.toContain('evil.example')
  })
})

describe('two EHRs (mix-up)', () => {
  let both: RunningApp
  beforeEach(async () => {
    both = await startApp([ehr.issuer, { ...evil.issuer, key: 'evil', clientSecret: 'canary-other-secret' }])
  })
  afterEach(() => both.close())

  it('attack: the answer to a login at A names B (RFC 9207)', async () => {
    ehr.answers.callback = (query) => ({ code: 'c', state: query.get('state') ?? '', iss: evil.oidcIssuer })
    const page = await openBrowser().follow(launchUrl(both.url, ehr.fhirBase))
    expect([page.status, ehr.tokenRequests(), evil.tokenRequests()]).toEqual([403, [], []])
  })

  it('attack: a code of A reaches B, or the secret of one the other', async () => {
    evil.answers.callback = (query) => ({ code: 'code-of-b', state: query.get('state') ?? '' })
    await openBrowser().follow(launchUrl(both.url, ehr.fhirBase))
    await openBrowser().follow(launchUrl(both.url, evil.fhirBase))
    expect(ehr.tokenRequests().map((form) => form.get('code'))).toEqual(['code-1'])
    expect(evil.tokenRequests().map((form) => form.get('code'))).toEqual(['code-of-b'])
    const secrets = (server: FakeEhr) =>
      server.asked.flatMap(({ headers }) =>
        headers.authorization?.startsWith('Basic ') ? [headers.authorization] : [],
      )
    expect(new Set([...secrets(ehr), ...secrets(evil)]).size).toBe(2)
  })

  it('attack: A’s launch is answered with an id_token of B', async () => {
    ehr.answers.token = async () => ehr.tokenAnswer({ id_token: await evil.idToken() })
    const page = await openBrowser().follow(launchUrl(both.url, ehr.fhirBase))
    expect([page.status, page.text]).toEqual([502, expect.stringContaining('not trusted')])
  })

  it('attack: a launch of A reads at B', async () => {
    const page = await openBrowser().follow(launchUrl(both.url, ehr.fhirBase))
    const launch = await launchOfId(both.context, launchIdIn(page.url))
    evil.asked.length = 0
    expect(await both.context.accessFor(launch).read(`${evil.fhirBase}/Patient/p1`)).toMatchObject({ sent: false })
    expect(evil.asked).toEqual([])
  })
})

describe('id_tokens', () => {
  const refusedWith = async (idToken: string) => {
    ehr.answers.token = () => ehr.tokenAnswer({ id_token: idToken })
    const page = await open()
    expect([page.status, page.text]).toEqual([502, expect.stringContaining('cannot be proved who you are')])
    expect(await app.context.store.query(`select id from launches where state = 'open'`)).toEqual([])
  }
  const seconds = () => Math.floor(Date.now() / 1000)
  const claims = () => ({ sub: 'u', fhirUser: 'Practitioner/9', iss: ehr.oidcIssuer, aud: 'crmo-test' })
  const unsigned = (header: object) =>
    `${[header, { ...claims(), iat: seconds(), exp: seconds() + 300 }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`

  it('attack: signed with another key of the same name', async () =>
    refusedWith(await ehr.idToken({}, await ehr.newKey('key-1'))))
  it('attack: signed with a key that is not published', async () =>
    refusedWith(await ehr.idToken({}, await ehr.newKey('key-2'))))
  it.each(['none', 'None', 'NONE'])('attack: alg %s', async (alg) => refusedWith(unsigned({ alg })))
  it('attack: HS256 with the public key as secret', async () => {
    const [key] = ehr.published
    const publicKey = await importJWK(key?.jwk ?? {}, 'RS256', { extractable: true })
    const pem = publicKey instanceof Uint8Array ? '' : await exportSPKI(publicKey)
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(Buffer.from(pem))
    await refusedWith(token)
  })
  it('attack: HS256 with the client secret', async () => {
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(Buffer.from('canary-client-secret'))
    await refusedWith(token)
  })
  it('attack: brings its own key in the header (jwk, jku)', async () => {
    const own = await evil.newKey('own')
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: 'own', jku: `${evil.origin}/keys`, jwk: own.jwk })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(own.privateKey)
    await refusedWith(token)
    expect(evil.asked).toEqual([])
  })
  it('attack: for another client', async () => refusedWith(await ehr.idToken({ aud: 'another-app' })))
  it('attack: expired', async () => refusedWith(await ehr.idToken({ exp: seconds() - 90 })))
  it('attack: issued in the future', async () => {
    const [key] = ehr.published
    if (!key) throw new Error('no key')
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuedAt(seconds() + 600)
      .setExpirationTime(seconds() + 900)
      .sign(key.privateKey)
    await refusedWith(token)
  })
  it('attack: of another login (nonce)', async () => refusedWith(await ehr.idToken({ nonce: 'of-another-login' })))
  it('attack: of an issuer that the entry does not trust', async () => {
    await refusedWith(await evil.idToken())
    expect(evil.asked).toEqual([])
  })
  it('attack: of an issuer that looks like the trusted one', async () =>
    refusedWith(await ehr.idToken({ iss: `${ehr.oidcIssuer}/../evil` })))
  it('attack: a key set at another issuer’s address', async () => {
    ehr.answers.other = () => ({ json: { issuer: evil.oidcIssuer, jwks_uri: `${evil.origin}/keys` } })
    await app.close()
    app = await startApp([{ ...ehr.issuer, oidcIssuers: [`${ehr.origin}/tenant`] }])
    await refusedWith(await ehr.idToken({ iss: `${ehr.origin}/tenant` }))
    expect(evil.asked).toEqual([])
  })
})

describe('a launch and its owner', () => {
  /** The EHR opens the patient whom the launch value names. */
  const patientByLaunch = () => {
    ehr.answers.callback = (query) => ({ code: `code-${query.get('launch')}`, state: query.get('state') ?? '' })
    ehr.answers.token = (form) => ehr.tokenAnswer({ patient: form.get('code')?.split('-').at(-1) })
  }
  const launchCookieOf = (browser: ReturnType<typeof openBrowser>) =>
    browser.cookies().find(({ name }) => name === '__Secure-crmo-launch')?.value

  it('attack: another launch’s cookie opens a launch', async () => {
    patientByLaunch()
    const [alice, bob] = [openBrowser(), openBrowser()]
    const page = await open(alice, 'l-p1')
    await open(bob, 'l-p2')
    const headers = { cookie: `__Secure-crmo-launch=${launchCookieOf(bob)}` }
    for (const path of ['', 'api/launch', 'api/chart', 'api/style']) {
      expect([path, (await openBrowser().go(`${page.url}${path}`, { headers })).status]).toEqual([path, 403])
    }
  })

  it('attack: a launch id alone opens a launch', async () => {
    const page = await open()
    for (const path of ['', 'api/launch', 'api/chart']) {
      expect((await openBrowser().go(`${page.url}${path}`)).status).toBe(403)
    }
  })

  it('attack: both cookies at once, the other launch’s first', async () => {
    patientByLaunch()
    const [alice, bob] = [openBrowser(), openBrowser()]
    const page = await open(alice, 'l-p1')
    await open(bob, 'l-p2')
    const headers = { cookie: `__Secure-crmo-launch=${launchCookieOf(bob)}; x=${launchCookieOf(alice)}` }
    expect((await openBrowser().go(`${page.url}api/launch`, { headers })).status).toBe(403)
  })

  it('attack: the wrong patient by a parameter of the page’s calls', async () => {
    patientByLaunch()
    const browser = openBrowser()
    const page = await open(browser, 'l-p1')
    const answer = await browser.go(
      `${page.url}api/launch?patientId=p2&patient=p2&state=x&fhirServiceUrl=${evil.fhirBase}`,
    )
    expect(JSON.parse(answer.text).patientId).toBe('p1')
  })

  it('attack: session fixation: a cookie planted before the launch opens it afterwards', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const id = new URL(back).searchParams.get('state')
    const planted = `__Secure-crmo-launch=planted-by-attacker`
    const own = browser.cookies().map(({ name, value }) => `${name}=${value}`)
    // Sent by hand: a browser's own jar holds no planted one.
    const done = await openBrowser().go(back, { headers: { cookie: [planted, ...own].join('; ') } })
    expect(done.status).toBe(302)
    expect(done.headers.getSetCookie().join()).not.toContain('planted')
    const page = await openBrowser().go(`${app.url}/launches/${id}/api/launch`, { headers: { cookie: planted } })
    expect(page.status).toBe(403)
  })

  it('attack: the cookie of the way back opens the launch', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const [callback] = browser.cookies()
    const done = await browser.go(back)
    const headers = { cookie: `__Secure-crmo-launch=${callback?.value}` }
    expect((await openBrowser().go(`${done.location}api/launch`, { headers })).status).toBe(403)
  })

  it('attack: a cookie that scripts, other paths or plain http can read', async () => {
    const browser = openBrowser()
    const begun = await begin(browser)
    const done = await browser.go((await browser.go(begun.location ?? '')).location ?? '')
    const set = [...begun.headers.getSetCookie(), ...done.headers.getSetCookie()]
    expect(set.length).toBeGreaterThanOrEqual(3)
    for (const cookie of set) {
      const attributes = cookie.split('; ')
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=None', 'Partitioned']))
      expect(attributes.some((each) => /^Path=\/(callback|launches\/[0-9a-f-]{36})$/.test(each))).toBe(true)
      expect(cookie).toMatch(/^__Secure-/)
      expect(cookie).not.toMatch(/Domain=/i)
    }
  })

  it('attack: another site ends the launch (CSRF on Finish)', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    const foreign: Record<string, string>[] = [
      {},
      { 'x-crmo-request': '1', origin: 'https://evil.example' },
      { origin: app.url },
    ]
    for (const headers of foreign) {
      expect((await browser.go(`${page.url}api/finish`, { method: 'POST', headers })).status).toBe(403)
    }
    expect((await browser.go(`${page.url}api/launch`)).status).toBe(200)
  })

  it('attack: a token shows in any answer to the browser', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    const { text } = await browser.go(`${page.url}api/launch`)
    for (const secret of ['canary-access', 'canary-refresh', 'canary-client']) expect(text).not.toContain(secret)
  })

  it.each<[string, () => Promise<Record<string, unknown>>]>([
    ['another user', async () => ({ id_token: await ehr.idToken({ fhirUser: 'Practitioner/8' }) })],
    ['another account of the same practitioner', async () => ({ id_token: await ehr.idToken({ sub: 'user-8' }) })],
    [
      'another account that names no practitioner',
      async () => ({ id_token: await ehr.idToken({ sub: 'user-8', fhirUser: undefined }) }),
    ],
    ['another patient', async () => ({ patient: 'p2' })],
    ['nobody that can be verified', async () => ({ id_token: await evil.idToken() })],
  ])('attack: the login is refreshed for %s', async (_whom, change) => {
    ehr.answers.token = async (form) =>
      form.get('grant_type') === 'refresh_token'
        ? ehr.tokenAnswer({ access_token: 'swapped', ...(await change()) })
        : ehr.tokenAnswer({ expires_in: 5 })
    const launch = await openedLaunch()
    expect(await app.context.accessFor(launch).read('Patient/p1')).toMatchObject({ kind: 'no-reply', ended: true })
    const sent = ehr.asked.map(({ headers }) => headers.authorization)
    expect(sent).not.toContain('Bearer swapped')
  })

  it('attack: scope downgrade: the EHR grants less than was asked, silently', async () => {
    ehr.answers.token = () => ehr.tokenAnswer({ scope: 'openid user/Patient.r user/Observation.s' })
    const browser = openBrowser()
    const page = await open(browser)
    expect(JSON.parse((await browser.go(`${page.url}api/launch`)).text).notGranted).toEqual([
      {
        sentence: 'The app may not read earlier assessments.',
        told: { code: 'lost-read-QuestionnaireResponse', values: { type: 'QuestionnaireResponse' } },
      },
      {
        sentence: 'The app may not write the structured assessment into the chart.',
        told: { code: 'lost-create-QuestionnaireResponse', values: { type: 'QuestionnaireResponse' } },
      },
    ])
  })

  it('attack: scope downgrade to nothing that can be read', async () => {
    ehr.answers.token = () => ehr.tokenAnswer({ scope: 'openid user/Observation.c system/*.d' })
    expect((await open()).status).toBe(403)
  })
})
