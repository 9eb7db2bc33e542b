import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Context } from '../../../server/context.ts'
import { documentRoutes } from '../../../server/documents/document-routes.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { setLaunch } from '../../../server/launch/launch-of.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import type { Store } from '../../../server/store/store.ts'
import { createFakeEhr } from '../write-back/fake-ehr.ts'
import { clock, contentFor, contextOn, launch, signFresh } from '../write-back/scene.ts'

let folder: string
let store: Store
let context: Context
let close: () => void
const time = clock()

/** The routes as one launch sees them. */
async function get(path: string, as: Launch = launch): Promise<Response> {
  const app = express()
  app.use((_request, response, next) => {
    setLaunch(response, as)
    next()
  })
  app.use(documentRoutes(context))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  close = () => server.close()
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  const bytes = await answer.arrayBuffer()
  close()
  return new Response(bytes, { status: answer.status, headers: answer.headers })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'))
  store = openSqlite(join(folder, 'store.sqlite'))
  await migrate(store, time.now)
  context = contextOn(store, createFakeEhr().access, time.now)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

it('gives the signed note as PDF and the signed document as JSON, kept by no cache, under a name without the patient', async () => {
  const { assessmentId, content } = await signFresh(context)
  const pdf = await get(`/assessments/${assessmentId}/note.pdf`)
  expect(pdf.status).toBe(200)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.headers.get('cache-control')).toBe('no-store')
  expect(pdf.headers.get('content-disposition')).toBe(
    `attachment; filename="crmo-assessment-${assessmentId.slice(0, 8)}.pdf"`,
  )
  expect((await pdf.text()).slice(0, 8)).toBe('%PDF-1.7')
  const json = await get(`/assessments/${assessmentId}/document.json`)
  expect(json.headers.get('content-type')).toContain('application/fhir+json')
  expect(await json.json()).toEqual(content.questionnaireResponse)
  const [event] = await store.query("select count(*) as n from audit_events where action = 'assessment-downloaded'")
  expect(Number(event?.n)).toBe(2)
})

it('gives nothing of another patient, of an unknown id, or where no document was signed', async () => {
  const { assessmentId } = await signFresh(context, (id) => ({
    ...contentFor(id),
    steps: ['copy-text'],
    questionnaireResponse: null,
  }))
  const other: Launch = { ...launch, patientId: 'someone-else' }
  for (const [path, as] of [
    [`/assessments/${assessmentId}/note.pdf`, other],
    [`/assessments/${crypto.randomUUID()}/note.pdf`, launch],
    ['/assessments/x/note.pdf', launch],
    [`/assessments/${assessmentId}/document.json`, launch],
  ] as const) {
    const answer = await get(path, as)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome' })
  }
  expect((await get(`/assessments/${assessmentId}/note.pdf`)).status).toBe(200)
})
