import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import type { DocumentReference, QuestionnaireResponse } from 'fhir/r4.js'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import type { Preview, Receipt, SignBody } from '../../../server/api/contract.ts'
import { signingRoutes } from '../../../server/api/signing-routes.ts'
import type { Context } from '../../../server/context.ts'
import { readCapability } from '../../../server/ehr/capability.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { setLaunch } from '../../../server/launch/launch-of.ts'
import { saveSnapshot } from '../../../server/store/charts.ts'
import { loadDraft, saveDraft } from '../../../server/store/drafts.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import type { Store } from '../../../server/store/store.ts'
import { earlierAssessments } from '../../../server/write-back/earlier.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { sign } from '../../../server/write-back/sign.ts'
import { answerProblems } from '../../crmo/questionnaire/answer-problems.ts'
import { r4Problems } from '../../crmo/questionnaire/r4.ts'
import { createFakeEhr, type FakeEhr, noReply, reply } from '../write-back/fake-ehr.ts'
import { clock, contextOn, launch, otherUser } from '../write-back/scene.ts'
import { capability, chart, issuer } from '../write-back/signing-scene.ts'

/** The app's signing routes over real HTTP, as one process; the launch is what the session middleware would have found. */
async function serve(context: Context, as: Launch, patience = 2_000) {
  const app = express()
  app.use(express.json({ limit: '2mb' }))
  app.use((_request, response, next) => {
    setLaunch(response, as)
    next()
  })
  app.use(signingRoutes(context, patience))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const call = async <T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as T }
  }
  return {
    post: <T>(path: string, body?: unknown) => call<T>('POST', path, body),
    get: <T>(path: string) => call<T>('GET', path),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
type Served = Awaited<ReturnType<typeof serve>>

let folder: string
let ehr: FakeEhr
let time: ReturnType<typeof clock>
let open: { close: () => Promise<unknown> }[]
let context: Context
let app: Served
let chartHash: string

const newContext = async (): Promise<Context> => {
  const store: Store = openSqlite(join(folder, 'store.sqlite'))
  open.push(store)
  await migrate(store, time.now)
  return { ...contextOn(store, ehr.access, time.now), issuers: [issuer] }
}
const serving = async (on: Context, as: Launch, patience?: number): Promise<Served> => {
  const served = await serve(on, as, patience)
  open.unshift(served)
  return served
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crmo-signing-'))
  ehr = createFakeEhr()
  time = clock()
  open = []
  context = await newContext()
  app = await serving(context, launch)
  chartHash = (await saveSnapshot(context, launch, { chart, capability }, true)).chartHash
})
afterEach(async () => {
  for (const one of open) await one.close()
  rmSync(folder, { recursive: true, force: true })
})

const review: Review = { ...emptyReview(), findings: { nightPain: { answer: 'yes', note: 'every night' } } }

const previewed = async (id: string = crypto.randomUUID(), given: Review = review, on: Served = app) => {
  const { status, body } = await on.post<Preview>('/preview', { review: given, chartHash, assessmentId: id })
  expect(status).toBe(200)
  const signBody: SignBody = {
    review: given,
    chartHash,
    assessmentId: id,
    contentHash: body.contentHash,
    patientId: 'kim',
  }
  return { preview: body, signBody }
}
const sentenceOf = (body: unknown) => (body as { issue: { details: { text: string } }[] }).issue[0]?.details.text
const document = (receipt: Receipt) => receipt.steps.find(({ step }) => step === 'questionnaire-response')
const signedRows = async () => (await context.store.query('select * from signed_assessments')).length

describe('a note as PDF', () => {
  const pdfOf = (document: unknown) =>
    Buffer.from((document as DocumentReference).content[0]?.attachment.data ?? '', 'base64')
  const types = ['QuestionnaireResponse', 'DocumentReference']
  const takesBoth = readCapability({
    resourceType: 'CapabilityStatement',
    rest: [{ mode: 'server', resource: types.map((type) => ({ type, interaction: [{ code: 'create' }] })) }],
  })
  const asPdf = async (more: object = {}) => {
    chartHash = (await saveSnapshot(context, launch, { chart, capability: takesBoth }, true)).chartHash
    const writeBack = writeBackPolicy.parse({ noteContentType: 'application/pdf', ...more })
    const grantedScopes = types.map((type) => `user/${type}.crs`)
    return serving({ ...context, issuers: [{ ...issuer, writeBack }] }, { ...launch, grantedScopes })
  }
  const inside = async (pdf: Buffer) => {
    const read = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise
    const attached = await read.getAttachmentContent('questionnaire-response.json')
    return JSON.parse(Buffer.from(attached ?? []).toString('utf8')) as QuestionnaireResponse
  }

  it('is the same bytes at the preview, twenty minutes later at the signature, in the chart and as a download', async () => {
    const pdfApp = await asPdf({ questionnaireResponse: false })
    const { preview, signBody } = await previewed(undefined, review, pdfApp)
    expect(preview.writePlan.reasons[0]?.sentence).toContain('as a note (PDF/A-3 with the structured document inside)')
    const shown = pdfOf(preview.documentReference)
    expect(r4Problems(preview.documentReference)).toEqual([])
    time.forward(20 * 60_000)
    const { status, body } = await pdfApp.post<Receipt>('/sign', signBody)
    expect(status).toBe(200)
    expect(body.steps.find(({ step }) => step === 'document-reference')).toMatchObject({ state: 'verified' })
    expect(ehr.posts.map(({ type }) => type)).toEqual(['DocumentReference'])
    expect(pdfOf(ehr.notes[0]).equals(shown)).toBe(true)
    // Where no structured document is written, the PDF carries it.
    expect(preview.questionnaireResponse).toBeNull()
    const carried = await inside(shown)
    expect(answerProblems(questionnaire(), carried, valueSets())).toEqual([])
    expect(carried).toMatchObject({
      subject: { reference: 'Patient/kim' },
      identifier: { value: signBody.assessmentId },
    })
    expect(JSON.stringify(carried)).toContain(signBody.contentHash)
  })

  it('beside the structured document carries the same one', async () => {
    const pdfApp = await asPdf({ documentReference: 'both' })
    const { preview, signBody } = await previewed(undefined, review, pdfApp)
    await pdfApp.post<Receipt>('/sign', signBody)
    expect(ehr.posts.map(({ type }) => type)).toEqual(['QuestionnaireResponse', 'DocumentReference'])
    expect(await inside(pdfOf(ehr.notes[0]))).toEqual(preview.questionnaireResponse)
  })
})

describe('preview and signature', () => {
  it('write exactly what the preview showed, valid, against our Questionnaire, and delete the draft', async () => {
    await saveDraft(context, launch, { review, revision: 0, contentHash: null })
    const { preview, signBody } = await previewed()
    const response = preview.questionnaireResponse as QuestionnaireResponse
    expect(r4Problems(response)).toEqual([])
    expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
    time.forward(20 * 60_000)
    const { status, body } = await app.post<Receipt>('/sign', signBody)
    expect(status).toBe(200)
    expect(document(body)).toMatchObject({ state: 'verified', reference: 'QuestionnaireResponse/q1' })
    expect(ehr.posts[0]?.body).toEqual(response)
    expect(body.note).toBe(preview.note)
    expect(preview.note.trimEnd().split('\n').at(-1)).toBe(body.referenceLine)
    expect(body.referenceLine).toContain(`sha256 ${preview.contentHash.slice(0, 8)}`)
    expect(body).toMatchObject({ patientId: 'kim', patientName: "Kim O'Neill", signedBy: 'Anna Ångström' })
    expect(await loadDraft(context, launch)).toBeNull()
  })

  it('say what the site has switched off, in preview and document', async () => {
    const siteRules = { ...context.siteRules, switchedOff: { rows: ['D-09'], treatment: true } }
    const site = await serving({ ...context, siteRules }, launch)
    const { preview, signBody } = await previewed(crypto.randomUUID(), review, site)
    for (const words of [/D-09 [^;]* \(switched off by this site\)/, /Treatment is switched off by this site/])
      expect(preview.note.replaceAll(/\s+/g, ' ')).toMatch(words)
    expect(JSON.stringify(preview.questionnaireResponse)).toContain('switched off by this site')
    await site.post<Receipt>('/sign', signBody)
    expect(ehr.posts[0]?.body).toEqual(preview.questionnaireResponse)
    // A process under other rules does not sign what this one has shown.
    const other = await previewed(crypto.randomUUID(), review, site)
    expect((await app.post('/sign', other.signBody)).status).toBe(409)
  })

  it('are durable, with a row for every step, before the first byte goes to the EHR', async () => {
    const { signBody } = await previewed()
    const asSpecified = ehr.create
    let rows = -1
    ehr.create = async (storeIt, type) => {
      const other = await newContext()
      rows = (
        await other.store.query('select * from ledger l join signed_assessments s on s.assessment_id = l.assessment_id')
      ).length
      return asSpecified(storeIt, type)
    }
    await app.post('/sign', signBody)
    expect(rows).toBe(2)
  })

  it('end in one row, one document and the same receipt for double clicks, two tabs and two processes', async () => {
    const { signBody } = await previewed()
    const second = await serving(await newContext(), launch)
    const answers = await Promise.all(
      [app, second, app, second, app].map((one) => one.post<Receipt>('/sign', signBody)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => body.referenceLine)).size).toBe(1)
    expect(await signedRows()).toBe(1)
    expect(ehr.posts).toHaveLength(1)
    const again = await app.post<Receipt>('/sign', signBody)
    expect(document(again.body)?.state).toBe('verified')
    expect(ehr.posts).toHaveLength(1)
  })

  it('refuse a signature for another patient, and write nothing', async () => {
    const { signBody } = await previewed()
    const { status, body } = await app.post('/sign', { ...signBody, patientId: 'lee' })
    expect(status).toBe(409)
    expect(sentenceOf(body)).toMatch(/^STOP: nothing was signed/)
    expect(await signedRows()).toBe(0)
    expect(ehr.posts).toHaveLength(0)
  })

  it.each<[string, (body: SignBody) => unknown, number, RegExp]>([
    [
      'a review that was not previewed',
      (body) => ({ ...body, review: emptyReview() }),
      409,
      /differs from the preview/,
    ],
    [
      'a hash that was not previewed',
      (body) => ({ ...body, contentHash: 'f'.repeat(64) }),
      409,
      /differs from the preview/,
    ],
    [
      'an id that was not previewed',
      (body) => ({ ...body, assessmentId: crypto.randomUUID() }),
      409,
      /differs from the preview/,
    ],
    ['another chart', (body) => ({ ...body, chartHash: 'f'.repeat(64) }), 409, /chart was read again/],
    ['a score of its own', (body) => ({ ...body, score: 63 }), 400, /not as expected/],
    [
      'an answer that is none',
      (body) => ({ ...body, review: { ...review, answers: { raisedCrp: { answer: 'maybe', reason: '' } } } }),
      400,
      /review\.answers/,
    ],
    ['nothing', () => ({}), 400, /Nothing was signed/],
  ])('refuse %s', async (_, change, status, words) => {
    const { signBody } = await previewed()
    const answer = await app.post('/sign', change(signBody))
    expect(answer.status).toBe(status)
    expect(sentenceOf(answer.body)).toMatch(words)
    expect(await signedRows()).toBe(0)
    expect(ehr.posts).toHaveLength(0)
  })

  it('refuse a preview made before the chart was read again, and previews of another launch', async () => {
    const { signBody } = await previewed()
    const later = { ...launch, id: crypto.randomUUID() }
    await saveSnapshot(context, later, { chart, capability }, true)
    expect((await (await serving(context, later)).post('/sign', signBody)).status).toBe(409)
    await saveSnapshot(context, launch, { chart: { ...chart, readAt: '2026-01-05T11:00:00.000Z' }, capability }, true)
    const { status, body } = await app.post('/sign', signBody)
    expect([status, sentenceOf(body)]).toEqual([409, expect.stringContaining('chart was read again')])
    expect(await signedRows()).toBe(0)
  })

  it('refuse a login that is no practitioner', async () => {
    const { signBody } = await previewed()
    const parent = await serving(context, { ...launch, user: { ...launch.user, maySign: false } })
    expect((await parent.post('/sign', signBody)).status).toBe(403)
    expect(await signedRows()).toBe(0)
  })

  it('keep the first signature of an id', async () => {
    const first = await previewed()
    await app.post('/sign', first.signBody)
    const second = await previewed(first.signBody.assessmentId, emptyReview())
    const { status, body } = await app.post('/sign', second.signBody)
    expect([status, sentenceOf(body)]).toEqual([409, expect.stringContaining('signed already')])
    expect(ehr.posts).toHaveLength(1)
  })

  it('plan only text to copy where the EHR does not take it, and write nothing', async () => {
    await saveSnapshot(context, launch, { chart, capability: null }, true)
    const { preview, signBody } = await previewed()
    expect(preview.questionnaireResponse).toBeNull()
    const { body } = await app.post<Receipt>('/sign', signBody)
    expect(body.steps.map(({ step, state }) => [step, state])).toEqual([['copy-text', 'pending']])
    const copied = await app.post<Receipt>(`/assessments/${body.assessmentId}/steps/copy-text/statement`, {
      statement: 'there',
    })
    expect(copied.body.steps[0]).toMatchObject({ state: 'verified', sentence: expect.stringContaining('pasted') })
    expect(ehr.posts).toHaveLength(0)
  })
})

describe('the receipt', () => {
  it('answers while a slow EHR still works, and tells the end later', async () => {
    const slow = await serving(context, launch, 50)
    const { signBody } = await previewed()
    const asSpecified = ehr.create
    let finish: () => void = () => undefined
    const until = new Promise<void>((resolve) => {
      finish = resolve
    })
    ehr.create = async (storeIt, type) => {
      await until
      return asSpecified(storeIt, type)
    }
    const { status, body } = await slow.post<Receipt>('/sign', signBody)
    expect(status).toBe(200)
    expect(document(body)).toMatchObject({ state: 'pending', sentence: 'Sending to the EHR.' })
    await slow.get(`/assessments/${signBody.assessmentId}`)
    finish()
    await expect
      .poll(async () => document((await app.get<Receipt>(`/assessments/${signBody.assessmentId}`)).body)?.state)
      .toBe('verified')
    expect(ehr.posts).toHaveLength(1)
  })

  it('sends what was signed but never sent, once, when its signer opens it again', async () => {
    const { signBody } = await previewed()
    // The process dies between the row and the POST: the signature is stored, nobody sends.
    expect((await sign(context, launch, signBody)).kind).toBe('signed')
    expect(ehr.posts).toHaveLength(0)

    const colleague = await serving(context, otherUser)
    const seen = await colleague.get<Receipt>(`/assessments/${signBody.assessmentId}`)
    expect(document(seen.body)).toMatchObject({ state: 'pending', sentence: expect.stringContaining('Only Anna') })
    expect(ehr.posts).toHaveLength(0)

    const later = await serving(await newContext(), { ...launch, id: crypto.randomUUID() })
    const receipts = await Promise.all([1, 2, 3].map(() => later.get<Receipt>(`/assessments/${signBody.assessmentId}`)))
    expect(receipts.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(document((await later.get<Receipt>(`/assessments/${signBody.assessmentId}`)).body)?.state).toBe('verified')
    expect(ehr.posts).toHaveLength(1)
  })

  it('is found only from the same patient', async () => {
    const { signBody } = await previewed()
    await app.post('/sign', signBody)
    const lee = await serving(context, { ...launch, patientId: 'lee' })
    for (const id of [signBody.assessmentId, crypto.randomUUID(), 'no-uuid', '%00']) {
      const { status, body } = await lee.get(`/assessments/${id}`)
      expect([status, sentenceOf(body)]).toEqual([404, expect.stringContaining('no such signed assessment')])
    }
    expect(
      (await lee.post(`/assessments/${signBody.assessmentId}/steps/copy-text/statement`, { statement: 'there' }))
        .status,
    ).toBe(404)
  })

  it('takes a person through a lost answer: look, state, send again, in the chart once, all on record', async () => {
    const { signBody } = await previewed()
    const asSpecified = ehr.create
    ehr.create = () => noReply()
    const lost = await app.post<Receipt>('/sign', signBody)
    expect(document(lost.body)).toMatchObject({ state: 'unknown', mayState: true, maySend: false })
    const place = `/assessments/${signBody.assessmentId}/steps/questionnaire-response`
    expect(document((await app.post<Receipt>(`${place}/send`)).body)?.state).toBe('unknown')
    const stated = await app.post<Receipt>(`${place}/statement`, { statement: 'not-there' })
    expect(document(stated.body)).toMatchObject({ state: 'failed', maySend: true })
    ehr.create = asSpecified
    const sent = await Promise.all([app.post<Receipt>(`${place}/send`), app.post<Receipt>(`${place}/send`)])
    expect(sent.map(({ status }) => status)).toEqual([200, 200])
    expect(document((await app.get<Receipt>(`/assessments/${signBody.assessmentId}`)).body)?.state).toBe('verified')
    expect(ehr.stored).toHaveLength(1)
    const events = await context.store.query('select action from audit_events order by seq')
    const said = [
      'assessment-shown',
      'assessment-signed',
      'document-not-written',
      'document-checked',
      'document-stated',
    ]
    expect(events.map(({ action }) => action)).toEqual([...said, 'document-written', 'document-checked'])
  })

  it('refuses statements that are none, and those of logins that may not sign', async () => {
    const { signBody } = await previewed()
    ehr.create = () => noReply()
    await app.post('/sign', signBody)
    const place = `/assessments/${signBody.assessmentId}/steps/questionnaire-response/statement`
    expect((await app.post(place, { statement: 'perhaps' })).status).toBe(400)
    const parent = await serving(context, { ...launch, user: { ...launch.user, maySign: false } })
    expect((await parent.post(place, { statement: 'there' })).status).toBe(403)
  })
})

describe('later launches on the patient', () => {
  const later: Launch = { ...otherUser, id: 'later' }

  it('find what is in the chart, by whomever', async () => {
    const { signBody } = await previewed()
    await app.post('/sign', signBody)
    const earlier = await earlierAssessments(context, later)
    expect(earlier).toEqual([
      expect.objectContaining({
        assessmentId: signBody.assessmentId,
        reference: 'QuestionnaireResponse/q1',
        author: 'Anna Ångström',
        state: 'in-chart',
        scoreLower: 6,
      }),
    ])
  })

  it('find what is signed here and not in the chart, also when the chart cannot be searched', async () => {
    ehr.create = () => reply(422)
    const { signBody } = await previewed()
    await app.post('/sign', signBody)
    ehr.searchRefused = true
    expect(await earlierAssessments(context, later)).toEqual([
      expect.objectContaining({ assessmentId: signBody.assessmentId, state: 'failed', reference: null }),
    ])
    expect(await earlierAssessments(context, { ...later, patientId: 'lee' })).toEqual([])
  })

  it('show no withdrawn document, no other questionnaire, and nobody else', async () => {
    const { signBody } = await previewed()
    await app.post('/sign', signBody)
    const [document] = ehr.stored
    if (!document) throw new Error('nothing stored')
    const own = { ...document, identifier: undefined, item: [] }
    ehr.stored = [
      { ...own, id: 'withdrawn', status: 'entered-in-error' },
      { ...own, id: 'other-form', questionnaire: 'https://ehr.example/Questionnaire/1' },
      { ...own, id: 'elsewhere', subject: { reference: 'https://other.example/fhir/Patient/kim' } },
      document,
    ]
    const earlier = await earlierAssessments(context, later)
    expect(earlier.map(({ reference }) => reference)).toEqual(['QuestionnaireResponse/q1'])
  })
})
