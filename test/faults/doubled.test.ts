import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentencesOf } from '../server/write-back/sentences-of.ts'
import { type Scene, startScene } from './fault-scene.ts'
import { documentOf } from './signing-page.ts'

/** A gateway repeats the request that writes the note, at an EHR that replaces our identifier: the app cannot prevent it, so it sees and says it. */
let scene: Scene
beforeAll(async () => {
  scene = await startScene()
})
afterAll(async () => {
  await scene.stop()
})

describe.each(['epic', 'oracle-health'] as const)('at %s', (at) => {
  it('both copies are named, and a withdrawal does not end before both are marked', async () => {
    scene.write('document-reference')
    const page = await scene.nextPage(at)
    const { body } = await page.previewedWithNote()
    const id = body.assessmentId
    await scene.proxy.failAt(({ method, path }) => method === 'POST' && path.endsWith('/DocumentReference'), {
      at: 'after the commit',
      does: { kind: 'doubles' },
    })
    const { body: receipt } = await page.sign(body)
    await scene.proxy.heal()
    const step = documentOf(receipt, 'document-reference')
    const copies = await scene.copies('DocumentReference', id, at)
    expect(copies).toHaveLength(2)
    expect(step).toMatchObject({ state: 'verified', sentence: expect.stringMatching(/^In the chart MORE THAN ONCE/) })
    for (const copy of copies) expect(sentencesOf(step).join()).toContain(`DocumentReference/${copy.id}`)

    const { body: withdrawn } = await page.withdraw(id, 'The MRI belongs to another child.')
    const statuses = async () => (await scene.copies('DocumentReference', id, at)).map(({ status }) => status).sort()
    if (at === 'epic') {
      // By people: the note that says so names it.
      expect(withdrawn.note).toContain(step.reference)
      expect(await statuses()).toEqual(['current', 'current'])
      return
    }
    expect(await statuses()).toEqual(['current', 'entered-in-error'])
    expect(documentOf(withdrawn, 'withdraw-note')).toMatchObject({
      state: 'failed',
      maySend: true,
      sentence: expect.stringMatching(/still stands in the chart/),
    })
    const { body: again } = await page.sendAgain(withdrawn.assessmentId, 'withdraw-note')
    expect(await statuses()).toEqual(['entered-in-error', 'entered-in-error'])
    expect(documentOf(again, 'withdraw-note')).toMatchObject({ state: 'verified' })
  })
})
