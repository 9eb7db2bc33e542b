import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../server/browser.ts'
import { type FakeEhr, startFakeEhr } from '../server/fake-ehr.ts'
import { launchOfId } from '../server/launch/open-launch.ts'
import { type RunningApp, startApp } from '../server/running-app.ts'

let ehr: FakeEhr
let app: RunningApp
beforeEach(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

/** The EHR opens the patient whom the launch value names: `launch-p2` → `p2`. */
const patientByLaunch = () => {
  ehr.answers.callback = (query) => ({ code: `code-${query.get('launch')}`, state: query.get('state') ?? '' })
  ehr.answers.token = (form) => ehr.tokenAnswer({ patient: form.get('code')?.split('-').at(-1) })
}
const begin = (browser: ReturnType<typeof openBrowser>, launch = 'launch-1') =>
  browser.go(launchUrl(app.url, ehr.fhirBase, launch))
const open = (browser: ReturnType<typeof openBrowser>, launch = 'launch-1') =>
  browser.follow(launchUrl(app.url, ehr.fhirBase, launch))
/** The address on which the browser comes back from the EHR's login. */
const wayBack = async (browser: ReturnType<typeof openBrowser>, launch?: string) => {
  const begun = await begin(browser, launch)
  return (await browser.go(begun.location ?? '')).location ?? ''
}
const patientOf = async (browser: ReturnType<typeof openBrowser>, page: string) =>
  JSON.parse((await browser.go(`${page}api/launch`)).text).patientId

describe('one launch, one patient', () => {
  it('trap 7: two interleaved launches in one browser keep their patients', async () => {
    patientByLaunch()
    const browser = openBrowser()
    const [backFirst, backSecond] = [await wayBack(browser, 'l-p1'), await wayBack(browser, 'l-p2')]
    const second = await browser.follow(backSecond)
    const first = await browser.follow(backFirst)
    expect([await patientOf(browser, first.url), await patientOf(browser, second.url)]).toEqual(['p1', 'p2'])
    expect(await patientOf(browser, first.url)).toBe('p1')
  })

  it('trap 7b: a state in the query of another launch’s page changes nothing', async () => {
    patientByLaunch()
    const browser = openBrowser()
    const first = await open(browser, 'l-p1')
    const second = await open(browser, 'l-p2')
    const asked = `${first.url}api/launch?state=${launchIdIn(second.url)}&key=${launchIdIn(second.url)}`
    expect(JSON.parse((await browser.go(asked)).text).patientId).toBe('p1')
  })

  it('the cookie of launch A does not open launch B, and nobody opens a launch by its id', async () => {
    const [alice, bob] = [openBrowser(), openBrowser()]
    const page = await open(alice)
    const own = await open(bob)
    const [cookie] = bob.cookies().filter(({ name }) => name === '__Secure-crmo-launch')
    const answers = [
      await bob.go(`${page.url}api/launch`),
      await bob.go(`${page.url}api/launch`, { headers: { cookie: `${cookie?.name}=${cookie?.value}` } }),
      await bob.go(page.url),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403])
    expect(JSON.parse(answers[0]?.text ?? '').resourceType).toBe('OperationOutcome')
    expect(answers[2]?.text).toContain('did not send back the app’s cookie')
    expect((await bob.go(own.url)).status).toBe(200)
  })

  it('the launch cookie is sent to its own launch only and has every attribute that a frame needs', async () => {
    const browser = openBrowser()
    const done = await browser.go(await wayBack(browser))
    const id = launchIdIn(done.location ?? '')
    const [header] = done.headers.getSetCookie().filter((each) => each.startsWith('__Secure-crmo-launch='))
    for (const attribute of [`Path=/launches/${id}`, 'HttpOnly', 'Secure', 'SameSite=None', 'Partitioned']) {
      expect(header?.split('; ')).toContain(attribute)
    }
    expect(done.location).toBe(`${app.url}/launches/${id}/`)
  })

  it('ends eight hours after it began, and its tokens are erased by the next launch', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    const id = launchIdIn(page.url)
    const nineHoursAgo = new Date(Date.now() - 9 * 3_600_000).toISOString()
    await app.context.store.query('update launches set started_at = $2 where id = $1', [id, nineHoursAgo])
    expect((await browser.go(page.url)).status).toBe(410)
    expect((await browser.go(`${page.url}api/launch`)).text).toContain('OperationOutcome')
    await begin(openBrowser())
    const [row] = await app.context.store.query('select * from launches where id = $1', [id])
    expect(row).toMatchObject({ state: 'ended', sealed_access: null, sealed_launch: null })
  })

  it('a sealed launch copied into another launch’s row does not open there', async () => {
    patientByLaunch()
    const browser = openBrowser()
    const [first, second] = [await open(browser, 'l-p1'), await open(browser, 'l-p2')]
    await app.context.store.query(
      `update launches set sealed_launch = (select sealed_launch from launches where id = $1),
         sealed_access = (select sealed_access from launches where id = $1) where id = $2`,
      [launchIdIn(first.url), launchIdIn(second.url)],
    )
    expect((await browser.go(`${second.url}api/launch`)).status).toBe(410)
  })
})

describe('the way back from the login', () => {
  it('works once: a replay opens nothing and exchanges nothing', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const [kept] = browser.cookies()
    const first = await browser.go(back)
    const replay = await browser.go(back)
    const withCookie = await browser.go(back, { headers: { cookie: `${kept?.name}=${kept?.value}` } })
    expect([first.status, replay.status, withCookie.status]).toEqual([302, 409, 409])
    expect(ehr.tokenRequests()).toHaveLength(1)
  })

  it('works once also when it arrives twice at the same moment', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const statuses = await Promise.all([browser.go(back), browser.go(back), browser.go(back)])
    expect(statuses.map((answer) => answer.status).sort()).toEqual([302, 409, 409])
    expect(ehr.tokenRequests()).toHaveLength(1)
  })

  it('a login begun in another browser is not finished here (forged login)', async () => {
    const [attacker, victim] = [openBrowser(), openBrowser()]
    const back = await wayBack(attacker)
    const landed = await victim.go(back)
    expect([landed.status, landed.text]).toEqual([403, expect.stringContaining('cookie')])
    await wayBack(victim)
    expect((await victim.go(back)).status).toBe(403)
    expect(ehr.tokenRequests()).toEqual([])
    // The attempt does not spend the login of the browser that began it.
    expect((await attacker.go(back)).status).toBe(302)
  })

  it('a foreign callback cookie of the right name does not help', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const [cookie] = browser.cookies()
    const other = openBrowser()
    const answer = await other.go(back, { headers: { cookie: `${cookie?.name}=AAAAAAAAAAAAAAAAAAAAAAAA` } })
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('another browser')])
  })

  it.each(['', 'nonsense', '00000000-0000-4000-8000-000000000000', "' or 1=1 --"])(
    'state %j of nobody’s launch: a page',
    async (state) => {
      const answer = await openBrowser().go(`${app.url}/callback?${new URLSearchParams({ code: 'c', state })}`)
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('does not belong to any launch')])
      expect(ehr.asked).toEqual([])
    },
  )

  it('a login that took more than half an hour is not used', async () => {
    const browser = openBrowser()
    const back = await wayBack(browser)
    const long = new Date(Date.now() - 31 * 60_000).toISOString()
    await app.context.store.query('update launches set started_at = $1', [long])
    expect((await browser.go(back)).status).toBe(409)
    expect(ehr.tokenRequests()).toEqual([])
  })

  it('always ends on our own page: no address of the query is followed', async () => {
    const browser = openBrowser()
    const targets = ['redirect', 'redirect_uri', 'returnTo', 'next', 'url', 'RelayState']
    const extra = targets.map((name) => `&${name}=${encodeURIComponent('https://evil.example/')}`).join('')
    const begun = await browser.go(`${launchUrl(app.url, ehr.fhirBase)}${extra}`)
    expect(new URL(begun.location ?? '').origin).toBe(ehr.origin)
    const back = (await browser.go(begun.location ?? '')).location
    const done = await browser.go(`${back}${extra}`)
    expect(done.location).toMatch(new RegExp(`^${app.url}/launches/[0-9a-f-]{36}/$`))
  })
})

describe('unknown EHRs', () => {
  it('trap 6: an issuer that is not on the list is never contacted, nor told anything', async () => {
    const stranger = await startFakeEhr()
    const lookAlikes = [
      stranger.fhirBase,
      `${ehr.fhirBase}@${new URL(stranger.origin).host}/fhir`,
      `${ehr.fhirBase}/../x`,
    ]
    for (const iss of lookAlikes) {
      const answer = await openBrowser().go(launchUrl(app.url, iss))
      expect([answer.status, answer.location]).toEqual([403, null])
      expect(answer.text).toContain('not set up')
    }
    expect([stranger.asked, ehr.asked]).toEqual([[], []])
    await stranger.close()
  })

  it('trap 6: the client secret goes to the token endpoint of its issuer and nowhere else', async () => {
    const other = await startFakeEhr()
    const otherIssuer = { ...other.issuer, key: 'other', clientSecret: 'canary-other-secret' }
    const both = await startApp([ehr.issuer, otherIssuer])
    await openBrowser().follow(launchUrl(both.url, ehr.fhirBase))
    await openBrowser().follow(launchUrl(both.url, other.fhirBase))
    const secretIn = (asked: typeof ehr.asked) =>
      asked.filter((one) => one.headers.authorization?.startsWith('Basic ')).map((one) => one.path)
    expect([secretIn(ehr.asked), secretIn(other.asked)]).toEqual([['/token'], ['/token']])
    expect(JSON.stringify(ehr.asked)).not.toContain(Buffer.from('crmo-test:canary-other-secret').toString('base64'))
    await both.close()
    await other.close()
  })
})

describe('too many requests', () => {
  it('from one address get a page, those of another kind go on', async () => {
    const browser = openBrowser()
    const statuses: number[] = []
    for (let sent = 0; sent < 301; sent += 1) statuses.push((await browser.go(`${app.url}/launch`)).status)
    expect([new Set(statuses.slice(0, 300)), statuses.at(-1)]).toEqual([new Set([403]), 429])
    expect((await browser.go(`${app.url}/healthz`)).status).toBe(200)
  })

  it('attack: a stranger behind the hospital’s proxy uses up the limit of everybody else', async () => {
    const settings = { ...app.context.settings, trustedProxies: ['loopback'] }
    const behind = await startApp([ehr.issuer], { settings })
    const from = (address: string) =>
      openBrowser().go(`${behind.url}/launch`, { headers: { 'x-forwarded-for': address } })
    for (let sent = 0; sent < 300; sent += 1) await from('192.0.2.7')
    expect([(await from('192.0.2.7')).status, (await from('192.0.2.8')).status]).toEqual([429, 403])
    // What a client writes there itself stands before what the proxy adds, and counts for nothing.
    expect((await from('192.0.2.99, 192.0.2.7')).status).toBe(429)
    await behind.close()
  })

  it('attack: an X-Forwarded-For of one’s own escapes the limit where no proxy is named', async () => {
    const from = (address: string) => openBrowser().go(`${app.url}/launch`, { headers: { 'x-forwarded-for': address } })
    for (let sent = 0; sent < 300; sent += 1) await from(`192.0.2.${sent % 250}`)
    expect((await from('192.0.2.251')).status).toBe(429)
  })

  it('of one launch get an OperationOutcome, those of another launch go on', async () => {
    const browser = openBrowser()
    const [busy, quiet] = [await open(browser), await open(browser)]
    for (let sent = 0; sent < 600; sent += 1) await browser.go(`${busy.url}api/nothing-here`)
    const refused = await browser.go(`${busy.url}api/launch`)
    expect([refused.status, JSON.parse(refused.text).issue[0].code]).toEqual([429, 'throttled'])
    expect((await browser.go(`${quiet.url}api/launch`)).status).toBe(200)
  })
})

describe('requests of other sites', () => {
  it.each([
    ['no header', {}],
    ['no origin', { 'x-crmo-request': '1' }],
    ['a foreign origin', { 'x-crmo-request': '1', origin: 'https://evil.example' }],
    ['the null origin', { 'x-crmo-request': '1', origin: 'null' }],
    ['our origin without the header', { origin: 'ours' }],
    ['our origin with a longer name', { 'x-crmo-request': '1', origin: 'ours.evil.example' }],
  ])('a state change with %s is refused', async (_name, headers: Record<string, string>) => {
    const browser = openBrowser()
    const page = await open(browser)
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('ours', app.url)]),
    )
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await browser.go(`${page.url}api/nothing-here`, { method, headers: sent })
      expect([method, answer.status, answer.text]).toEqual([method, 403, expect.stringContaining('own page')])
    }
  })

  it('our own page’s state changes pass, and get an answer', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    const headers = { 'x-crmo-request': '1', origin: app.url }
    expect((await browser.go(`${page.url}api/nothing-here`, { method: 'POST', headers })).status).toBe(404)
  })

  it('no answer invites other sites to read it', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    const answer = await browser.go(`${page.url}api/launch`, { headers: { origin: 'https://evil.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('frames and headers', () => {
  it('the app may be framed by the EHR of its launch only; other pages by every EHR on the list', async () => {
    const other = {
      ...ehr.issuer,
      key: 'other',
      fhirBase: 'https://b.example/fhir',
      frameAncestors: ['https://b.example'],
    }
    const both = await startApp([ehr.issuer, other])
    const page = await openBrowser().follow(launchUrl(both.url, ehr.fhirBase))
    const directives = (answer: { headers: Headers }) => answer.headers.get('content-security-policy')?.split(';')
    expect(directives(page)).toContain('frame-ancestors https://ehr.hospital.example')
    const failure = await openBrowser().go(`${both.url}/launch?iss=https://evil.example`)
    expect(directives(failure)).toContain('frame-ancestors https://ehr.hospital.example https://b.example')
    await both.close()
  })

  it('nothing may frame the app when no EHR is configured to', async () => {
    const none = await startApp([{ ...ehr.issuer, frameAncestors: [] }])
    const page = await openBrowser().follow(launchUrl(none.url, ehr.fhirBase))
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    await none.close()
  })

  it('no X-Frame-Options, no inline code, nothing stored, nothing told about the server', async () => {
    const page = await open(openBrowser())
    expect(page.headers.get('x-frame-options')).toBeNull()
    expect(page.headers.get('x-powered-by')).toBeNull()
    expect(page.headers.get('cache-control')).toBe('no-store')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('built assets are kept by the browser for ever, the page never', async () => {
    const asset = await openBrowser().go(`${app.url}/assets/main-abc123.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('secrets', () => {
  const CANARIES = ['canary-access-1', 'canary-refresh-1', 'canary-client-secret', 'Ångström', 'canary-phi']

  it('trap 19: tokens, names and PKCE verifiers are not readable in the database’s files', async () => {
    const browser = openBrowser()
    await open(browser)
    await wayBack(browser)
    const verifier = ehr.tokenRequests()[0]?.get('code_verifier') ?? 'none'
    const files = await readdir(app.dataDir)
    expect(files.some((name) => name.endsWith('.sqlite'))).toBe(true)
    for (const name of files) {
      const content = (await readFile(join(app.dataDir, name))).toString('latin1')
      for (const canary of [...CANARIES, verifier]) expect(content).not.toContain(canary)
    }
  })

  it('cookies lie in the database as hashes only', async () => {
    const browser = openBrowser()
    await open(browser)
    await begin(browser)
    const rows = JSON.stringify(await app.context.store.query('select * from launches'))
    for (const { value } of browser.cookies()) expect(rows).not.toContain(value)
  })

  it('trap 16: the log holds no token, code, state, cookie, name or answer of the EHR, also when things fail', async () => {
    ehr.answers.fhir = () => ({
      status: 500,
      text: 'canary-phi: Jane Doe has CRMO',
      headers: { 'content-type': 'text/plain' },
    })
    const browser = openBrowser()
    const page = await open(browser, 'canary-launch')
    const launch = await launchOfId(app.context, launchIdIn(page.url))
    await app.context.accessFor(launch).read('Patient/p1')
    await browser.go(`${page.url}api/launch?name=canary-query`)
    await browser.go(`${page.url}api/sign`, {
      method: 'POST',
      body: '{"canary-body":',
      headers: { 'content-type': 'application/json', 'x-crmo-request': '1', origin: app.url },
    })
    ehr.answers.token = () => ({ status: 400, json: { error: 'invalid_grant', error_description: 'canary-phi' } })
    await open(browser, 'canary-launch')
    ehr.answers.configuration = () => ({ status: 500, json: { message: 'canary-phi' } })
    await open(browser, 'canary-launch')

    const log = app.logged()
    expect(log).toContain('/launches/')
    const secrets = [
      ...CANARIES,
      'canary',
      'code-1',
      launchIdIn(page.url),
      ...browser.cookies().map(({ value }) => value),
    ]
    for (const secret of secrets) expect(log).not.toContain(secret)
  })

  it('an exception inside the app reaches neither the page nor the log with its message', async () => {
    const browser = openBrowser()
    const page = await open(browser)
    app.context.store.query = async () => {
      throw new Error('canary-phi in an error message')
    }
    const answer = await browser.go(`${page.url}api/launch`)
    expect([answer.status, JSON.parse(answer.text).resourceType]).toEqual([500, 'OperationOutcome'])
    expect(answer.text + app.logged()).not.toContain('canary-phi')
    expect(app.logged()).toContain('"a request failed"')
  })
})
