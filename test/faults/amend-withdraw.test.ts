import type { QuestionnaireResponse } from 'fhir/r4.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeSwitches } from '../../sandbox/switches.ts'
import type { Receipt, WriteStep } from '../../server/api/contract.ts'
import { chosen } from './chosen.ts'
import { impatientMs, patient, type Scene, startScene } from './fault-scene.ts'
import { type Fault, waits, writeFaults } from './fault-table.ts'
import { documentOf } from './signing-page.ts'

/** A signed assessment is corrected and withdrawn as the EHR allows; whatever fails, what the receipt says is what the EHR holds. */
let scene: Scene
beforeAll(async () => {
  scene = await startScene()
})
afterAll(async () => {
  await scene.stop()
})
beforeEach(() => {
  Object.assign(scene.sandbox.switches, makeSwitches())
  Object.assign(scene.limits, patient)
  scene.write('questionnaire-response')
  scene.proxy.forget()
})

const reason = 'The MRI belongs to another child.'
const puts = () => scene.proxy.asked.filter(({ method }) => method === 'PUT')
const response = async (id: string) => {
  const [one, ...more] = await scene.copies('QuestionnaireResponse', id)
  expect(more).toEqual([])
  return one as QuestionnaireResponse | undefined
}
const stateOf = (receipt: Receipt, step: WriteStep) => documentOf(receipt, step)

/** Signed and in the chart. */
const inChart = async () => {
  const page = await scene.nextPage()
  const { body } = await page.previewedWithNote()
  const signed = await page.sign(body)
  expect(documentOf(signed.body)).toMatchObject({ state: 'verified' })
  return { page, id: body.assessmentId }
}

describe('withdrawn', () => {
  it('by one update with If-Match: entered in error, kept, and said; a second click and a second window change nothing', async () => {
    const { page, id } = await inChart()
    const withdrawalId = crypto.randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => page.withdraw(id, reason, withdrawalId)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const receipt = await page.receipt(withdrawalId)
    expect(stateOf(receipt, 'withdraw-response')).toMatchObject({
      state: 'verified',
      sentence: expect.stringMatching(/read back/),
    })
    expect(receipt.note).toContain(reason)
    expect(await response(id)).toMatchObject({ status: 'entered-in-error', meta: { versionId: '2' } })
    expect(puts()).toHaveLength(1)

    expect((await page.withdraw(id, reason)).status).toBe(409)
    expect((await page.withdraw(withdrawalId, reason)).status).toBe(409)
    // The earlier one is kept as it was signed.
    expect(await page.receipt(id)).toMatchObject({ followedBy: { kind: 'withdraw' }, mayFollow: false })
    const { earlier } = await page.chart()
    expect(earlier.find(({ assessmentId }) => assessmentId === id)).toMatchObject({ fate: 'withdrawn' })
    expect(puts()).toHaveLength(1)
  })

  it('never without a reason, by another patient’s launch, or for another patient', async () => {
    const { page, id } = await inChart()
    expect((await page.withdraw(id, '   no ')).status).toBe(400)
    const other = await scene.nextPage()
    expect((await other.withdraw(id, reason)).status).toBe(404)
    const foreign = await page.api('POST', `assessments/${id}/withdraw`, {
      withdrawalId: crypto.randomUUID(),
      reason,
      patientId: 'somebody-else',
    })
    expect(foreign.status).toBe(409)
    expect(await response(id)).toMatchObject({ status: 'completed' })
    expect(puts()).toHaveLength(0)
  })

  it('in an EHR without updates: a note says so, names the document and what people have to do', async () => {
    scene.sandbox.switches.withheldScopes = ['QuestionnaireResponse.u']
    const page = await scene.freshPage()
    const { body } = await page.previewedWithNote()
    const first = documentOf((await page.sign(body)).body)
    scene.write('document-reference')
    const { body: receipt } = await page.withdraw(body.assessmentId, reason)
    expect(stateOf(receipt, 'document-reference')).toMatchObject({ state: 'verified' })
    expect(receipt.note).toContain(first.reference)
    expect(receipt.note.replace(/\s+/g, ' ')).toContain('have the people who keep the records mark it')
    expect(await response(body.assessmentId)).toMatchObject({ status: 'completed' })
    expect(await scene.copies('DocumentReference', receipt.assessmentId)).toHaveLength(1)
    expect(puts()).toHaveLength(0)
  })

  it('before it had reached the chart: it is never sent any more', async () => {
    const page = await scene.nextPage()
    const { body } = await page.previewedWithNote()
    scene.sandbox.switches.create = '409'
    const { body: refused } = await page.sign(body)
    expect(documentOf(refused)).toMatchObject({ state: 'failed', maySend: true })
    scene.sandbox.switches.create = 'as specified'
    expect((await page.withdraw(body.assessmentId, reason)).status).toBe(200)
    const { body: after } = await page.sendAgain(body.assessmentId)
    expect(documentOf(after)).toMatchObject({
      state: 'failed',
      maySend: false,
      sentence: expect.stringMatching(/will not be sent/),
    })
    expect(await response(body.assessmentId)).toBeUndefined()
  })
})

describe('refused by a gateway although the EHR had taken it', () => {
  /** The receipt says "refused": a search did not find it yet. */
  const thoughtRefused = async () => {
    const page = await scene.nextPage()
    const { body } = await page.previewedWithNote()
    scene.sandbox.switches.createdNotFound = true
    await scene.proxy.failAt(({ method }) => method === 'POST', {
      at: 'after the commit',
      does: { kind: 'answers', answer: { status: 409 } },
    })
    expect(documentOf((await page.sign(body)).body)).toMatchObject({ state: 'failed' })
    await scene.proxy.heal()
    scene.sandbox.switches.createdNotFound = false
    expect(await response(body.assessmentId)).toMatchObject({ status: 'completed' })
    return { page, id: body.assessmentId }
  }

  it('withdrawn without a look by the page: the app looks first, finds it and marks it', async () => {
    const { page, id } = await thoughtRefused()
    const { body } = await page.withdraw(id, reason)
    expect(stateOf(body, 'withdraw-response')).toMatchObject({ state: 'verified' })
    expect(await response(id)).toMatchObject({ status: 'entered-in-error' })
    expect(documentOf(await page.receipt(id))).toMatchObject({ state: 'verified' })
  })

  it('corrected without a look by the page: the same', async () => {
    const { page, id } = await thoughtRefused()
    const { body } = await page.previewedWithNote({ assessmentId: id, reason })
    await page.sign(body)
    expect(stateOf(await page.receipt(body.assessmentId), 'withdraw-response')).toMatchObject({ state: 'verified' })
    expect(await response(id)).toMatchObject({ status: 'entered-in-error' })
  })

  it('withdrawn while the EHR cannot say: never called absent, and marked as soon as it can', async () => {
    const { page, id } = await thoughtRefused()
    await scene.proxy.failAt(({ method, path }) => method === 'GET' && path.startsWith('/fhir/QuestionnaireResponse'), {
      at: 'before sending',
      does: { kind: 'answers', answer: { status: 503 } },
    })
    const { body } = await page.withdraw(id, reason)
    expect(documentOf(await page.receipt(id)).sentence).not.toMatch(/not in the chart/)
    expect(stateOf(body, 'withdraw-response')).toMatchObject({ state: 'failed', maySend: true })
    await scene.proxy.heal()
    const { body: again } = await page.sendAgain(body.assessmentId, 'withdraw-response')
    expect(stateOf(again, 'withdraw-response')).toMatchObject({ state: 'verified' })
    expect(await response(id)).toMatchObject({ status: 'entered-in-error' })
  })
})

describe('corrected', () => {
  it('by a new version that names the old one, which is then marked; each version is kept', async () => {
    const { page, id } = await inChart()
    const second = await page.previewedWithNote({ assessmentId: id, reason })
    expect(second.note.replace(/\s+/g, ' ')).toContain(`CORRECTION: replaces assessment ${id.slice(0, 8)} (version 1)`)
    const answers = await Promise.all([1, 2].map(() => page.sign(second.body)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const receipt = await page.receipt(second.body.assessmentId)
    expect(receipt.referenceLine).toContain('version 2')
    expect(receipt.steps.map(({ state }) => state)).toEqual(['verified', 'verified', 'pending'])
    expect(await response(second.body.assessmentId)).toMatchObject({ status: 'completed' })
    expect(await response(id)).toMatchObject({ status: 'entered-in-error' })
    expect(puts()).toHaveLength(1)
    expect(await page.receipt(id)).toMatchObject({ followedBy: { kind: 'amend' } })

    await expect(page.previewedWithNote({ assessmentId: id, reason })).rejects.toThrow('409')
    expect((await page.withdraw(id, reason)).status).toBe(409)
    expect((await page.withdraw(second.body.assessmentId, reason)).status).toBe(200)
    expect(await response(second.body.assessmentId)).toMatchObject({ status: 'entered-in-error' })
  })

  it('of two windows one wins', async () => {
    const { page, id } = await inChart()
    const [one, two] = await Promise.all([1, 2].map(() => page.previewedWithNote({ assessmentId: id, reason })))
    const answers = await Promise.all([one, two].map((each) => page.sign(each?.body as never)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('whose new version is refused leaves the old one standing, until the new one is there', async () => {
    const { page, id } = await inChart()
    const { body } = await page.previewedWithNote({ assessmentId: id, reason })
    scene.sandbox.switches.create = '422 without detail'
    const { body: refused } = await page.sign(body)
    expect(documentOf(refused)).toMatchObject({ state: 'failed' })
    expect(stateOf(refused, 'withdraw-response')).toMatchObject({ state: 'pending' })
    await page.receipt(body.assessmentId)
    expect(await response(id)).toMatchObject({ status: 'completed' })
    scene.sandbox.switches.create = 'as specified'
    const { body: sent } = await page.sendAgain(body.assessmentId)
    expect(stateOf(sent, 'withdraw-response')).toMatchObject({ state: 'verified' })
    expect(await response(id)).toMatchObject({ status: 'entered-in-error' })
  })
})

/** What the sentence claims of the earlier document, and when that is true. */
const claims: [words: RegExp, isTrue: (marked: boolean) => boolean][] = [
  [/is marked as entered in error in the chart/, (marked) => marked],
  [/accepted that the earlier document is marked/, (marked) => marked],
  [/still stands in the chart/, (marked) => !marked],
  [/It is not certain/, () => true],
]

const updateFaults = writeFaults.filter(({ name }) => !/Location|twice/.test(name))
describe('a fault at the update', () => {
  const held = { tried: 0, held: 0 }
  afterAll(() => console.info(`fault matrix (withdraw): ${held.tried} cases tried, ${held.held} held`))

  it.each(chosen(updateFaults, 6))('$at: $name', async (fault: Fault) => {
    held.tried += 1
    const { page, id } = await inChart()
    const isMarked = async () => (await response(id))?.status === 'entered-in-error'
    const isTrue = async (receipt: Receipt) => {
      const { sentence } = stateOf(receipt, 'withdraw-response')
      const made = claims.filter(([words]) => words.test(sentence))
      expect(made, sentence).not.toEqual([])
      const marked = await isMarked()
      expect([sentence, made.filter(([, truth]) => !truth(marked)).map(String)]).toEqual([sentence, []])
    }
    if (waits(fault)) scene.limits.writeMs = impatientMs
    const readsBefore = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path.startsWith('/fhir/QuestionnaireResponse/')
    await scene.proxy.failAt(({ method }) => method === 'PUT', fault, readsBefore)
    const { status, body } = await page.withdraw(id, reason)
    expect(status).toBe(200)
    await isTrue(body)
    const sent = puts().length
    expect(sent).toBeLessThanOrEqual(1)

    await scene.proxy.heal()
    Object.assign(scene.limits, patient)
    const looked = await page.receipt(body.assessmentId)
    await isTrue(looked)
    expect(puts()).toHaveLength(sent)
    if (await isMarked()) expect(stateOf(looked, 'withdraw-response')).toMatchObject({ state: 'verified' })
    else expect(stateOf(looked, 'withdraw-response')).toMatchObject({ state: 'failed', maySend: true })
    const { body: again } = await page.sendAgain(body.assessmentId, 'withdraw-response')
    expect(stateOf(again, 'withdraw-response')).toMatchObject({ state: 'verified' })
    expect(await response(id)).toMatchObject({ status: 'entered-in-error', meta: { versionId: '2' } })
    held.held += 1
  })

  it('somebody else changed it between the look and the update: left alone, then marked', async () => {
    const { page, id } = await inChart()
    await scene.proxy.failAt(
      ({ method, path }) => method === 'GET' && path.startsWith('/fhir/QuestionnaireResponse/'),
      {
        at: 'in the answer',
        does: { kind: 'bends', bend: (own) => ({ ...own, headers: { ...own.headers, etag: 'W/"0"' } }) },
      },
    )
    const { body } = await page.withdraw(id, reason)
    expect(stateOf(body, 'withdraw-response')).toMatchObject({
      state: 'failed',
      sentence: expect.stringMatching(/Somebody changed/),
    })
    expect(await response(id)).toMatchObject({ status: 'completed' })
    await scene.proxy.heal()
    const { body: again } = await page.sendAgain(body.assessmentId, 'withdraw-response')
    expect(stateOf(again, 'withdraw-response')).toMatchObject({ state: 'verified' })
  })
})
