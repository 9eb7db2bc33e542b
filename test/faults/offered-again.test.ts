import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Receipt } from '../../server/api/contract.ts'
import { type Scene, startScene } from './fault-scene.ts'
import { documentOf, openSigningPage, type SigningPage } from './signing-page.ts'

/** What was signed and is not in the chart is offered to its signer, on that patient, at that EHR, and to nobody else. */
let scene: Scene
let unfinished: { id: string; patientId: string }
beforeAll(async () => {
  scene = await startScene()
  scene.write('questionnaire-response')
  const page = await scene.nextPage()
  const { body } = await page.previewedWithNote()
  scene.sandbox.switches.create = '409'
  const { body: receipt } = await page.sign(body)
  scene.sandbox.switches.create = 'as specified'
  expect(documentOf(receipt)).toMatchObject({ state: 'failed', maySend: true })
  unfinished = { id: body.assessmentId, patientId: page.patientId }
})
afterAll(async () => {
  await scene.stop()
})

const open = (patientId: string, user?: string, ehr = scene.sandbox.ehrs.open) =>
  openSigningPage(ehr, scene.app.url, patientId, user)
const listed = async (page: SigningPage) =>
  (await page.chart()).earlier.find(({ assessmentId }) => assessmentId === unfinished.id)
const posts = () =>
  scene.proxy.asked.filter(({ method, path }) => method === 'POST' && path.startsWith('/fhir/')).length
/** Every way to it by its id. */
const ways: [string, (page: SigningPage) => Promise<{ status: number; body: Receipt }>][] = [
  ['its receipt', (page) => page.api('GET', `assessments/${unfinished.id}`)],
  ['sending it', (page) => page.sendAgain(unfinished.id)],
  ['saying that it is there', (page) => page.state(unfinished.id, 'there')],
  ['withdrawing it', (page) => page.withdraw(unfinished.id, 'It is not mine at all.')],
]

describe.each<[string, () => Promise<SigningPage>]>([
  ['another patient', () => open(scene.patients.find((id) => id !== unfinished.patientId) ?? '')],
  [
    'another EHR that knows the same child',
    async () => {
      const { epic } = scene.sandbox.ehrs
      return open(await epic.idOf('Patient', unfinished.patientId), undefined, epic)
    },
  ],
])('%s', (_, other) => {
  it('is not shown it', async () => {
    expect(await listed(await other())).toBeUndefined()
  })

  it.each(ways)('does not reach it: %s', async (_way, go) => {
    const page = await other()
    const before = posts()
    expect(await go(page)).toMatchObject({ status: 404, body: { resourceType: 'OperationOutcome' } })
    expect(posts()).toBe(before)
  })
})

describe('another user on the same patient', () => {
  it('sees that it is not in the chart, is not offered it, and cannot send it', async () => {
    const page = await open(unfinished.patientId, 'dr-angstrom')
    const seen = await listed(page)
    expect(seen).toMatchObject({ state: 'failed', author: 'Dr Miriam Okafor' })
    expect(seen?.toFinish).toBeUndefined()
    const before = posts()
    const step = documentOf((await page.sendAgain(unfinished.id)).body)
    expect(step).toMatchObject({ state: 'failed', maySend: false })
    expect(step.sentence).toContain('Only Dr Miriam Okafor, who signed it, can send it.')
    expect(posts()).toBe(before)
  })
})

describe('its signer, at the next launch on that patient', () => {
  it('is offered it, and one click sends it once', async () => {
    const page = await open(unfinished.patientId)
    expect(await listed(page)).toMatchObject({ toFinish: true })
    const before = posts()
    await Promise.all([page.sendAgain(unfinished.id), page.sendAgain(unfinished.id)])
    await expect.poll(async () => documentOf(await page.receipt(unfinished.id)).state).toBe('verified')
    expect(posts()).toBe(before + 1)
    expect(await scene.copies('QuestionnaireResponse', unfinished.id)).toHaveLength(1)
    expect((await listed(page))?.toFinish).toBeUndefined()
  })
})
