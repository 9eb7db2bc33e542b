import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type CreateAnswer, makeSwitches } from '../../sandbox/switches.ts'
import { type Stack, startStack } from '../e2e/stack.ts'
import { documentOf, documentsIn, openSigningPage, postsTo } from './signing-page.ts'

// Processes are started and killed: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

/** The app as a process of its own, killed by SIGKILL while it writes; the EHR lives on. */
const folder = mkdtempSync(join(tmpdir(), 'crmo-kill-'))
const env = { DATA_DIR: folder, SECRET_KEY: randomBytes(32).toString('base64') }
let stack: Stack
let patientId: string

beforeAll(async () => {
  stack = await startStack(env)
  patientId = (await stack.sandbox.list('Patient')).find(({ id }) => id?.includes('multifocal'))?.id ?? ''
})
afterAll(async () => {
  await stack.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  Object.assign(stack.sandbox.switches, makeSwitches())
  stack.sandbox.requests.length = 0
})

/** The store while no app runs. Instead of waiting a minute for the lease of the dead process, it is set into the past. */
const withStore = <T>(work: (database: DatabaseSync) => T): T => {
  const database = new DatabaseSync(join(folder, 'crmo.sqlite'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}
const endLease = () =>
  withStore((database) =>
    database.exec("update ledger set lease_until = '2000-01-01T00:00:00.000Z' where lease_until is not null"),
  )
const rowOf = (id: string) =>
  withStore((database) =>
    database
      .prepare("select state, sent_at from ledger where assessment_id = ? and step = 'questionnaire-response'")
      .get(id),
  )

it('killed between the signature and the POST: nothing was sent; opened again, it is sent once', async () => {
  const page = await openSigningPage(stack.sandbox, stack.appUrl, patientId)
  const body = await page.previewed()
  await stack.kill()
  const died = await new Promise((resolve) => {
    const child = spawn(process.execPath, ['test/faults/sign-then-die.ts', page.launchId, JSON.stringify(body)], {
      env: {
        ...process.env,
        ...env,
        PUBLIC_URL: stack.appUrl,
        CRMO_SANDBOX_FHIR_BASE: stack.sandbox.fhirBase,
        CRMO_SANDBOX_OIDC_ISSUER: stack.sandbox.oidcIssuer,
        CRMO_SANDBOX_CLIENT_SECRET: stack.sandbox.app.clientSecret,
      },
      stdio: 'inherit',
    })
    child.once('exit', (_, signal) => resolve(signal))
  })
  expect(died).toBe('SIGKILL')
  expect(rowOf(body.assessmentId)).toEqual({ state: 'pending', sent_at: null })
  expect(postsTo(stack.sandbox)).toHaveLength(0)

  await stack.restart()
  await Promise.all([page.receipt(body.assessmentId), page.receipt(body.assessmentId)])
  expect(documentOf(await page.receipt(body.assessmentId)).state).toBe('verified')
  expect(postsTo(stack.sandbox)).toHaveLength(1)
  expect(await documentsIn(stack.sandbox, body.assessmentId)).toHaveLength(1)
})

/** Signs and kills the app while the EHR holds the POST unanswered. */
const killedWhileSending = async (create: CreateAnswer, stored: number) => {
  const page = await openSigningPage(stack.sandbox, stack.appUrl, patientId)
  const body = await page.previewed()
  stack.sandbox.switches.create = create
  const answer = page.sign(body).catch(() => 'no answer')
  await expect.poll(() => postsTo(stack.sandbox).length, { interval: 5, timeout: 10_000 }).toBe(1)
  await expect.poll(async () => (await documentsIn(stack.sandbox, body.assessmentId)).length).toBe(stored)
  await stack.kill()
  expect(await answer).toBe('no answer')
  Object.assign(stack.sandbox.switches, makeSwitches())
  expect(rowOf(body.assessmentId)).toMatchObject({ state: 'pending', sent_at: expect.any(String) })
  return { page, id: body.assessmentId, body }
}

it('killed between the POST and the answer: uncertain, then found in the chart; one document', async () => {
  const { page, id, body } = await killedWhileSending('hang after storing', 1)
  await stack.restart()
  // The lease still runs: another process might be sending.
  expect(documentOf(await page.receipt(id))).toMatchObject({ state: 'pending', sentence: 'Sending to the EHR.' })
  await stack.kill()
  endLease()
  await stack.restart()
  expect(documentOf(await page.receipt(id)).state).toBe('verified')
  expect(documentOf((await page.sign(body)).body).state).toBe('verified')
  expect(postsTo(stack.sandbox)).toHaveLength(1)
  expect(await documentsIn(stack.sandbox, id)).toHaveLength(1)
})

it('killed while sending what the EHR never stores: a person looks, says so, and sends it; one document', async () => {
  const { page, id } = await killedWhileSending('hang before storing', 0)
  endLease()
  await stack.restart()
  expect(documentOf(await page.receipt(id))).toMatchObject({ state: 'unknown', mayState: true, maySend: false })
  await page.sendAgain(id)
  expect(postsTo(stack.sandbox)).toHaveLength(1)
  expect(documentOf((await page.state(id, 'not-there')).body)).toMatchObject({ state: 'failed', maySend: true })
  expect(documentOf((await page.sendAgain(id)).body).state).toBe('verified')
  expect(await documentsIn(stack.sandbox, id)).toHaveLength(1)
})
