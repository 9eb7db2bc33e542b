import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { makeSwitches, type Switches } from '../../sandbox/switches.ts'
import { readIssuers } from '../../server/launch/issuers.ts'
import { r4Problems } from '../crmo/questionnaire/r4.ts'
import { type RunningApp, startApp } from '../server/running-app.ts'
import { documentOf, documentsIn, openSigningPage, postsTo } from './signing-page.ts'

/** The real app against the embedded EHR over HTTP, with the EHR's faults switched on (ehr-integration 3.7). */
let sandbox: Sandbox
let app: RunningApp
let patientId: string
/** Milliseconds that went by in the app's eyes. */
let passed = 0

beforeAll(async () => {
  // The definitions are indexed once, for seconds in which nothing else runs: before there are connections that would time out meanwhile.
  r4Problems({ resourceType: 'Basic', code: { text: 'none' } })
  const registered = { launchUrl: '', redirectUri: '', clientId: 'crmo-on-fhir', clientSecret: 'sandbox-secret' }
  sandbox = await startSandbox({ port: 0, app: registered })
  const read = readIssuers('smart-config/issuers', {
    CRMO_SANDBOX_FHIR_BASE: sandbox.fhirBase,
    CRMO_SANDBOX_OIDC_ISSUER: sandbox.oidcIssuer,
    CRMO_SANDBOX_CLIENT_SECRET: 'sandbox-secret',
  })
  if ('problems' in read) throw new Error(read.problems.join())
  app = await startApp(read.issuers, { now: () => new Date(Date.now() + passed) })
  sandbox.app.launchUrl = `${app.url}/launch`
  sandbox.app.redirectUri = `${app.url}/callback`
  patientId = (await sandbox.list('Patient')).find(({ id }) => id?.includes('multifocal'))?.id ?? ''
  expect(patientId).not.toBe('')
})
afterAll(async () => {
  await app.close()
  await sandbox.close()
})
beforeEach(() => {
  Object.assign(sandbox.switches, makeSwitches())
  sandbox.requests.length = 0
  passed = 0
})

const signed = async (switches: Partial<Switches>) => {
  const page = await openSigningPage(sandbox, app.url, patientId)
  const body = await page.previewed()
  Object.assign(sandbox.switches, switches)
  const { status, body: receipt } = await page.sign(body)
  expect(status).toBe(200)
  return { page, id: body.assessmentId, receipt, step: documentOf(receipt) }
}

describe('the EHR stores it', () => {
  it.each<[string, Partial<Switches>]>([
    ['as specified', {}],
    ['relative Location', { create: '201 empty, relative Location' }],
    ['absolute Location', { create: '201 empty, absolute Location' }],
    ['no Location', { create: '201 empty, no Location' }],
    ['foreign Location', { create: '201 empty, foreign Location' }],
    ['identifier dropped', { identifierDropped: true }],
    ['identifier dropped, no Location', { identifierDropped: true, create: '201 empty, no Location' }],
    ['read-back by id refused', { readBackRefused: true }],
    ['500 after storing', { create: '500 after storing' }],
    ['connection lost after storing', { create: 'dropped after storing' }],
  ])('%s: one document, verified, one POST', async (_, switches) => {
    const { page, id, step } = await signed(switches)
    expect(step).toMatchObject({ state: 'verified', sentence: 'In the chart: read back and equal to what was signed.' })
    const documents = await documentsIn(sandbox, id)
    expect(documents).toHaveLength(1)
    expect(documents.flatMap(r4Problems)).toEqual([])
    expect(step.reference).toBe(`QuestionnaireResponse/${documents[0]?.id}`)
    await page.sendAgain(id)
    await page.receipt(id)
    expect(postsTo(sandbox)).toHaveLength(1)
    const { earlier } = await (await openSigningPage(sandbox, app.url, patientId)).chart()
    expect(earlier).toContainEqual(
      expect.objectContaining({ assessmentId: id, state: 'in-chart', reference: step.reference }),
    )
  })

  it('this login may not look: accepted, not checked, and said so', async () => {
    const { id, step } = await signed({ refusedType: 'QuestionnaireResponse' })
    expect(step).toMatchObject({ state: 'written', sentence: expect.stringContaining('was not checked') })
    expect(await documentsIn(sandbox, id)).toHaveLength(1)
  })

  it('500 after storing and this login may not look: uncertain, until a person has looked', async () => {
    const { page, id, step } = await signed({ create: '500 after storing', refusedType: 'QuestionnaireResponse' })
    expect(step).toMatchObject({ state: 'unknown', mayState: true, maySend: false })
    await page.sendAgain(id)
    const { body } = await page.state(id, 'there')
    expect(documentOf(body).state).toBe('verified')
    expect(postsTo(sandbox)).toHaveLength(1)
  })
})

describe('the EHR does not store it', () => {
  it.each<[string, Partial<Switches>, RegExp]>([
    ['declared create that answers 405', { create: '405' }, /although it said so/],
    ['422 without detail', { create: '422 without detail' }, /refused it/],
  ])('%s: not in the chart, and a person may send it again later', async (_, switches, words) => {
    const { page, id, step } = await signed(switches)
    expect(step).toMatchObject({ state: 'failed', maySend: true, sentence: expect.stringMatching(words) })
    expect(await documentsIn(sandbox, id)).toHaveLength(0)
    sandbox.switches.create = 'as specified'
    const { body } = await page.sendAgain(id)
    expect(documentOf(body).state).toBe('verified')
    expect(await documentsIn(sandbox, id)).toHaveLength(1)
    expect(postsTo(sandbox)).toHaveLength(2)
  })
})

it('every patient of the embedded EHR: signed, written, valid, read back equal', async () => {
  const patients = await sandbox.list('Patient')
  expect(patients.length).toBeGreaterThan(20)
  for (const { id = '' } of patients) {
    const page = await openSigningPage(sandbox, app.url, id)
    const body = await page.previewed()
    const { body: receipt } = await page.sign(body)
    expect([id, documentOf(receipt).state, documentOf(receipt).issues]).toEqual([id, 'verified', []])
    const documents = await documentsIn(sandbox, body.assessmentId)
    expect(documents.map(({ subject }) => subject?.reference)).toEqual([`Patient/${id}`])
    expect([id, documents.flatMap(r4Problems)]).toEqual([id, []])
  }
}, 300_000)

it('token expired at Save: signed, not sent, and sent by its signer after a new launch', async () => {
  sandbox.switches.noRefreshToken = true
  sandbox.switches.tokenLifeSeconds = 570
  const page = await openSigningPage(sandbox, app.url, patientId)
  const body = await page.previewed()
  // Longer than the token lives, shorter than an idle launch does.
  passed = 20 * 60_000
  const { status, body: receipt } = await page.sign(body)
  expect(status).toBe(200)
  expect(documentOf(receipt)).toMatchObject({
    state: 'failed',
    maySend: true,
    sentence: expect.stringContaining('login to the EHR had ended'),
  })
  expect(postsTo(sandbox)).toHaveLength(0)

  passed = 0
  const again = await openSigningPage(sandbox, app.url, patientId)
  expect((await again.chart()).earlier).toContainEqual(
    expect.objectContaining({ assessmentId: body.assessmentId, state: 'failed' }),
  )
  expect(documentOf((await again.sendAgain(body.assessmentId)).body).state).toBe('verified')
  expect(await documentsIn(sandbox, body.assessmentId)).toHaveLength(1)
})

describe('two tabs', () => {
  it('of one launch sign once: one document, the same receipt', async () => {
    const page = await openSigningPage(sandbox, app.url, patientId)
    const body = await page.previewed()
    const answers = await Promise.all([1, 2, 3].map(() => page.sign(body)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(documentOf(await page.receipt(body.assessmentId)).state).toBe('verified')
    expect(await documentsIn(sandbox, body.assessmentId)).toHaveLength(1)
    expect(postsTo(sandbox)).toHaveLength(1)
  })

  it('of two patients never meet: a signature for the other one is refused', async () => {
    const other = (await sandbox.list('Patient')).find(({ id }) => id !== patientId)?.id ?? ''
    const page = await openSigningPage(sandbox, app.url, patientId)
    const foreign = await openSigningPage(sandbox, app.url, other)
    const body = await page.previewed()
    expect((await foreign.sign(body)).status).toBe(409)
    expect((await foreign.sign({ ...body, patientId: other })).status).toBe(409)
    expect(postsTo(sandbox)).toHaveLength(0)
  })
})
