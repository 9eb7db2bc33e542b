import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Context } from '../../../server/context.ts'
import { createContext } from '../../../server/create-context.ts'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type Answer, type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { startApp } from '../running-app.ts'
import { eachStore } from '../stores.ts'
import { launchOfId } from './open-launch.ts'

let ehr: FakeEhr
const closing: (() => Promise<void>)[] = []
beforeEach(async () => {
  ehr = await startFakeEhr()
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await ehr.close()
})

eachStore((open, openAgain) => {
  /** A launch whose first access token lives `seconds`; two processes of the app that hold it. */
  const openLaunch = async (seconds: number | undefined, first: Record<string, unknown> = {}) => {
    const store = await open()
    const app = await startApp([ehr.issuer], { store })
    closing.push(app.close)
    ehr.answers.token = () => ehr.tokenAnswer({ expires_in: seconds, ...first })
    const browser = openBrowser()
    const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
    const launch = await launchOfId(app.context, launchIdIn(page.url))
    const other = createContext({ ...app.context, store: openAgain(store) })
    ehr.asked.length = 0
    return { app, launch, other, page: `${page.url}api/launch`, browser }
  }
  const refreshWith = (answer: (form: URLSearchParams) => Answer | Promise<Answer>) => {
    ehr.answers.token = (form) => {
      if (form.get('grant_type') !== 'refresh_token') throw new Error('only refreshing is expected')
      return answer(form)
    }
  }
  const readAs = async (context: Context, launch: Parameters<Context['accessFor']>[0]) =>
    context.accessFor(launch).read('Patient/p1')
  const tokensSent = () =>
    ehr.asked.filter((one) => one.path.startsWith('/fhir/Patient')).map((one) => one.headers.authorization)
  const patientFound = () => {
    ehr.answers.fhir = () => ({ json: { resourceType: 'Patient', id: 'p1' } })
  }

  it('traps 2 and 2b: refreshes before the end, and proves the client as at the exchange', async () => {
    const { app, launch } = await openLaunch(5)
    patientFound()
    refreshWith(() => ehr.tokenAnswer({ access_token: 'second' }))
    expect(await readAs(app.context, launch)).toMatchObject({ kind: 'reply', status: 200 })
    expect(tokensSent()).toEqual(['Bearer second'])
    const [request] = ehr.asked.filter((one) => one.path === '/token')
    expect(request?.headers.authorization).toMatch(/^Basic /)
    expect(Object.fromEntries(ehr.tokenRequests()[0] ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'canary-refresh-1',
    })
  })

  it('trap 2: a public client names itself on refresh', async () => {
    ehr.issuer.clientSecret = null
    const { app, launch } = await openLaunch(5)
    refreshWith(() => ehr.tokenAnswer())
    await readAs(app.context, launch)
    expect(ehr.tokenRequests()[0]?.get('client_id')).toBe('crmo-test')
  })

  it('does not refresh a token that is still good', async () => {
    const { app, launch } = await openLaunch(3600)
    await readAs(app.context, launch)
    expect(ehr.tokenRequests()).toEqual([])
  })

  it('trap 3: refreshes although no scope says so', async () => {
    const { app, launch } = await openLaunch(5, { scope: undefined })
    patientFound()
    refreshWith(() => ehr.tokenAnswer({ access_token: 'second', scope: undefined }))
    expect(await readAs(app.context, launch)).toMatchObject({ status: 200 })
  })

  it('trap 13: many reads in two processes refresh once, also with rotating refresh tokens', async () => {
    const { app, launch, other } = await openLaunch(5)
    patientFound()
    const used = new Set<string>()
    refreshWith(async (form) => {
      const token = form.get('refresh_token') ?? ''
      if (used.has(token)) return { status: 400, json: { error: 'invalid_grant' } }
      used.add(token)
      await new Promise((resolve) => setTimeout(resolve, 80))
      return ehr.tokenAnswer({ access_token: 'second', refresh_token: 'rotated' })
    })
    const reads = Array.from({ length: 10 }, (_, index) => readAs(index % 2 ? app.context : other, launch))
    for (const reply of await Promise.all(reads)) expect(reply).toMatchObject({ kind: 'reply', status: 200 })
    expect(ehr.tokenRequests()).toHaveLength(1)
    expect(new Set(tokensSent())).toEqual(new Set(['Bearer second']))
  })

  it('uses the rotated refresh token next time; where none came, the old one', async () => {
    const { app, launch } = await openLaunch(5)
    const answers = [{ refresh_token: 'rotated' }, { refresh_token: undefined }, {}]
    refreshWith(() => ehr.tokenAnswer({ ...answers.shift(), expires_in: 5 }))
    for (let read = 0; read < 3; read += 1) await readAs(app.context, launch)
    const sent = ehr.tokenRequests().map((form) => form.get('refresh_token'))
    expect(sent.slice(0, 3)).toEqual(['canary-refresh-1', 'rotated', 'rotated'])
  })

  it.each<[string, Answer]>([
    ['503', { status: 503 }],
    ['a cut connection', 'cut'],
    ['another OAuth error', { status: 400, json: { error: 'temporarily_unavailable' } }],
  ])('trap 3b: %s does not cost the refresh token', async (_name, failure) => {
    const { app, launch } = await openLaunch(5)
    let now = Date.now()
    const context = createContext({ ...app.context, now: () => new Date(now) })
    patientFound()
    refreshWith(() => failure)
    // The first token is good for some seconds more: it serves meanwhile.
    expect(await readAs(context, launch)).toMatchObject({ kind: 'reply', status: 200 })
    now += 10_000
    expect(await readAs(context, launch)).toMatchObject({ kind: 'no-reply', sent: false, ended: false })
    now += 10_000
    refreshWith(() => ehr.tokenAnswer({ access_token: 'second' }))
    expect(await readAs(context, launch)).toMatchObject({ kind: 'reply', status: 200 })
    expect(ehr.tokenRequests().map((form) => form.get('refresh_token'))).toEqual(
      Array(ehr.tokenRequests().length).fill('canary-refresh-1'),
    )
  })

  it('reads that wait together for a refresh that fails do not each try again', async () => {
    const { app, launch } = await openLaunch(0.001)
    refreshWith(() => ({ status: 503 }))
    const replies = await Promise.all(Array.from({ length: 6 }, () => readAs(app.context, launch)))
    for (const reply of replies) expect(reply).toMatchObject({ kind: 'no-reply', ended: false })
    expect(ehr.tokenRequests()).toHaveLength(1)
  })

  it('invalid_grant ends the access, and the page can say when', async () => {
    const { app, launch, browser, page } = await openLaunch(0.001)
    refreshWith(() => ({ status: 400, json: { error: 'invalid_grant' } }))
    expect(await readAs(app.context, launch)).toMatchObject({ kind: 'no-reply', sent: false, ended: true })
    expect(await readAs(app.context, launch)).toMatchObject({ ended: true })
    expect(ehr.tokenRequests()).toHaveLength(1)
    const view = JSON.parse((await browser.go(page)).text)
    expect(view).toMatchObject({ canRefresh: false })
    expect(Date.parse(view.accessEndsAt)).toBeLessThanOrEqual(Date.now())
  })

  it('trap 7d: a 401 refreshes once and reads again; a second one ends, and the launch stays', async () => {
    const { app, launch, browser, page } = await openLaunch(3600)
    refreshWith(() => ehr.tokenAnswer({ access_token: 'second' }))
    ehr.answers.fhir = ({ headers }) =>
      headers.authorization === 'Bearer second'
        ? { json: { resourceType: 'Patient', id: 'p1' } }
        : { status: 401, text: 'expired' }
    expect(await readAs(app.context, launch)).toMatchObject({ kind: 'reply', status: 200 })
    ehr.answers.fhir = () => ({ status: 401 })
    expect(await readAs(app.context, launch)).toMatchObject({ kind: 'no-reply', ended: true })
    expect(ehr.tokenRequests()).toHaveLength(2)
    expect((await browser.go(page)).status).toBe(200)
  })

  it('trap 4: a write refreshes first when the token is at its end', async () => {
    const { app, launch } = await openLaunch(5)
    refreshWith(() => ehr.tokenAnswer({ access_token: 'second' }))
    ehr.answers.fhir = () => ({ status: 201 })
    const reply = await app.context.accessFor(launch).write('POST', 'QuestionnaireResponse', { a: 1 })
    expect(reply).toMatchObject({ kind: 'reply', status: 201 })
    expect(ehr.asked.at(-1)).toMatchObject({ method: 'POST', body: '{"a":1}' })
    expect(ehr.asked.at(-1)?.headers.authorization).toBe('Bearer second')
  })

  it.each([
    ['patient', { patient: 'p2' }],
    ['user', { id_token: 'of another user' }],
  ])('a refresh for another %s ends the access (2.10)', async (_who, change) => {
    const { app, launch } = await openLaunch(5)
    const stranger = await ehr.idToken({ fhirUser: 'Practitioner/8' })
    refreshWith(() => ehr.tokenAnswer({ ...change, ...('id_token' in change ? { id_token: stranger } : {}) }))
    expect(await readAs(app.context, launch)).toMatchObject({ kind: 'no-reply', ended: true })
    expect(tokensSent()).toEqual([])
  })
})
