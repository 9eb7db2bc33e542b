import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Receipt } from '../../server/api/contract.ts'
import { chosen } from './chosen.ts'
import { impatientMs, patient, type Scene, startScene } from './fault-scene.ts'
import { type Case, cases, claims, type StepName, steps } from './fault-table.ts'
import { documentOf } from './signing-page.ts'

/**
 * Every fault at every request of writing back. In every case: the signed assessment stays, the chart never holds it twice, what the
 * receipt says is what the EHR really holds, a look after the fault settles it, and only a person sends again.
 */
/** @param every one case in so many is tried by `npm test` */
export const faultMatrix = (names: StepName[], every = 1): void => {
  let scene: Scene
  const count = { tried: 0, held: 0 }
  beforeAll(async () => {
    scene = await startScene()
  })
  afterAll(async () => {
    console.info(`fault matrix (${names.join(', ')}): ${count.tried} cases tried, ${count.held} held`)
    await scene.stop()
  })
  beforeEach(() => {
    for (const ehr of Object.values(scene.sandbox.ehrs)) ehr.resetSwitches()
    Object.assign(scene.limits, patient)
  })
  describe.each(names)('%s', (step) => {
    it.each(
      chosen(
        cases.filter((one) => one.step === step),
        every,
      ),
    )('$at: $name', async (fault) => {
      count.tried += 1
      try {
        await holds(scene, fault)
        count.held += 1
      } finally {
        await scene.proxy.heal()
      }
    })
  })
}

const typeOf = { 'questionnaire-response': 'QuestionnaireResponse', 'document-reference': 'DocumentReference' } as const

const holds = async (scene: Scene, fault: Case) => {
  const { proxy, sandbox, limits } = scene
  const step = steps[fault.step]
  const { document } = step
  scene.write(document)
  const ehr = sandbox.ehrs[step.ehr]
  const page = await scene.nextPage(step.ehr)
  const { body, note } = await page.previewedWithNote()
  const id = body.assessmentId
  const posts = () =>
    proxy.asked.filter(({ method, path }) => method === 'POST' && path.endsWith(`/${typeOf[document]}`))
  const passedOn = () => posts().filter((one) => one.passedOn).length
  let counted = { after: -1, copies: 0 }
  /** Counted in the EHR, anew after every POST that reached it. */
  const copies = async (): Promise<number> => {
    const after = passedOn()
    if (counted.after !== after)
      counted = { after, copies: (await scene.copies(typeOf[document], id, step.ehr)).length }
    return counted.copies
  }
  /** What a receipt says, against what the EHR holds. */
  const isTrue = async (receipt: Receipt) => {
    expect(receipt.note).toBe(note)
    const { sentence } = documentOf(receipt, document)
    const facts = { copies: await copies(), passedOn: passedOn(), fault }
    expect(facts.copies).toBeLessThanOrEqual(1)
    const made = claims.filter(([words]) => words.test(sentence))
    expect(made, sentence).not.toHaveLength(0)
    expect([sentence, made.filter(([, truth]) => !truth(facts)).map(String)]).toEqual([sentence, []])
  }

  if ('switches' in step) Object.assign(ehr.switches, step.switches)
  if (/no answer|silence/.test(fault.name)) limits[step.writes ? 'writeMs' : 'readMs'] = impatientMs
  proxy.forget()
  await proxy.failAt(step.on, fault, step.before)
  const { status, body: first } = await page.sign(body)
  expect(status).toBe(200)
  await isTrue(first)
  if (fault.shows !== null) expect(documentOf(first, document)).toMatchObject({ state: fault.shows })
  await isTrue(await page.receipt(id))

  await proxy.heal()
  Object.assign(limits, patient)
  ehr.resetSwitches()
  const looked = await page.receipt(id)
  await isTrue(looked)
  expect(posts().length).toBeLessThanOrEqual(1)
  if ((await copies()) === 1) {
    await expect.poll(async () => documentOf(await page.receipt(id), document).state).toBe('verified')
  } else {
    expect(documentOf(looked, document).state).toMatch(/^(failed|unknown)$/)
    if (documentOf(looked, document).state === 'unknown') await page.state(id, 'not-there', document)
    expect(documentOf(await page.receipt(id), document)).toMatchObject({ state: 'failed', maySend: true })
  }
  const again = await page.sendAgain(id, document)
  expect(documentOf(again.body, document)).toMatchObject({ state: 'verified' })
  expect(await copies()).toBe(1)
}
