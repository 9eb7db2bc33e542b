/**
 * One write, killed at its place, and what has to be true afterwards: the signed assessment is there, the chart never holds it twice, what the
 * receipt says is what the EHR really holds, and a person brings it to its end.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { makeSwitches } from '../../sandbox/switches.ts'
import type { Receipt, SignBody, WriteStep } from '../../server/api/contract.ts'
import type { KillScene } from './kill-scene.ts'
import { changes, type Doing, type KillCase, requests } from './kill-table.ts'
import type { SigningPage } from './signing-page.ts'

/** How one kind of writing begins, and what stands in the chart when it has ended. */
export type Doings = {
  /** The assessment that is looked at: a withdrawal has its own. */
  id: string
  /** The click during which the app dies. Again afterwards, it is the same click. */
  act: () => Promise<{ status: number; body: Receipt }>
  /** What is signed by the click itself; else it was signed before. */
  signs: boolean
  note: string | null
  /** The earlier assessment that is replaced or withdrawn. */
  earlier: string | null
  /** A withdrawal writes no documents of its own. */
  documents: boolean
}

const reason = 'The MRI belongs to another child.'

/** On a slow machine the receipt answers before the EHR has: then the page asks again. */
const settled = async (page: SigningPage, id: string): Promise<Receipt> => {
  const end = Date.now() + 60_000
  for (;;) {
    const receipt = await page.receipt(id)
    const underWay = receipt.steps.some(({ sentence }) => /^Sending|Checking\.$/.test(sentence))
    if (!underWay || Date.now() > end) return receipt
    await sleep(1000)
  }
}

type Prepare = (scene: KillScene, page: SigningPage) => Promise<Doings>
const signedBefore = async (page: SigningPage) => {
  const { body, note } = await page.previewedWithNote()
  expect((await page.sign(body)).status).toBe(200)
  await settled(page, body.assessmentId)
  return { body, note }
}
const signs = (page: SigningPage, body: SignBody, note: string, earlier: string | null): Doings => ({
  id: body.assessmentId,
  act: () => page.sign(body),
  signs: true,
  note,
  earlier,
  documents: true,
})

/** Needs the EHR to answer in a certain way while it is prepared: `refusing`. */
const refusing = {
  'send again': { create: '409', createType: 'DocumentReference' },
  state: { create: '503', createType: 'QuestionnaireResponse' },
} as const

const preparations: Record<Doing, Prepare> = {
  sign: async (_, page) => {
    const { body, note } = await page.previewedWithNote()
    return signs(page, body, note, null)
  },
  'send again': async (_, page) => {
    const { body, note } = await signedBefore(page)
    const { assessmentId: id } = body
    return {
      ...signs(page, body, note, null),
      signs: false,
      act: () => page.sendAgain(id, 'document-reference'),
    }
  },
  state: async (_, page) => {
    const { body, note } = await signedBefore(page)
    const { assessmentId: id } = body
    return { ...signs(page, body, note, null), signs: false, act: () => page.state(id, 'not-there') }
  },
  correct: async (_, page) => {
    const { body: old } = await signedBefore(page)
    const { body, note } = await page.previewedWithNote({ assessmentId: old.assessmentId, reason })
    return signs(page, body, note, old.assessmentId)
  },
  withdraw: async (_, page) => {
    const { body: old } = await signedBefore(page)
    const id = crypto.randomUUID()
    return {
      id,
      act: () => page.withdraw(old.assessmentId, reason, id),
      signs: true,
      note: null,
      earlier: old.assessmentId,
      documents: false,
    }
  },
}

export const prepare = async (scene: KillScene, page: SigningPage, { doing }: KillCase): Promise<Doings> => {
  try {
    if (doing === 'send again' || doing === 'state') Object.assign(scene.sandbox.switches, refusing[doing])
    return await preparations[doing](scene, page)
  } finally {
    Object.assign(scene.sandbox.switches, makeSwitches())
  }
}

/** @returns whether the app stands there now */
export const holdAt = (scene: KillScene, page: SigningPage, { place }: KillCase, id: string): (() => boolean) =>
  'change' in place
    ? scene.app.hold({ id, step: place.step, sql: changes[place.change], when: place.when })
    : scene.gateway.hold(page.patientId, requests[place.request], place.at)

type Held = { copies: number; marked: boolean; leased: boolean }
/** What a sentence claims, and when that is true. A sentence that claims nothing of this list is not accepted. */
const claims: [words: RegExp, isTrue: (held: Held) => boolean][] = [
  [/^In the chart/, ({ copies }) => copies === 1],
  [/has accepted it\./, ({ copies }) => copies === 1],
  [/not in the chart/i, ({ copies }) => copies === 0],
  [/waiting to be sent|nothing was sent/, ({ copies }) => copies === 0],
  [/^Sending to the EHR/, ({ leased }) => leased],
  [/not certain that it arrived/, () => true],
  [/is marked as entered in error in the chart|accepted that the earlier document is marked/, ({ marked }) => marked],
  [/still stands in the chart/, ({ marked }) => !marked],
  [/not certain that the earlier document is marked/, () => true],
  [/^Signed\. The earlier document is marked as entered in error as soon as/, ({ marked }) => !marked],
]

const kindOf: Partial<Record<WriteStep, 'responses' | 'notes'>> = {
  'questionnaire-response': 'responses',
  'withdraw-response': 'responses',
  'document-reference': 'notes',
  'withdraw-note': 'notes',
}

/** Every sentence of the receipt against what the EHR holds. */
const isTrue = async (scene: KillScene, receipt: Receipt, { id, note, earlier }: Doings, leased: boolean) => {
  if (note !== null) expect(receipt.note).toBe(note)
  const own = await scene.inEhr(id)
  const old = earlier === null ? null : await scene.inEhr(earlier)
  for (const { step, sentence } of receipt.steps) {
    const kind = kindOf[step]
    if (!kind) continue
    const copies = own[kind].length
    expect([step, copies]).toEqual([step, Math.min(copies, 1)])
    const held = { copies, marked: old?.[kind][0]?.status === 'entered-in-error', leased }
    const made = claims.filter(([words]) => words.test(sentence))
    expect(made, sentence).not.toEqual([])
    expect([step, sentence, held, made.filter(([, truth]) => !truth(held)).map(String)]).toEqual([
      step,
      sentence,
      held,
      [],
    ])
  }
}

/** No event tells of these: they say what has not happened yet, or what nobody was there to tell. */
const untold = ['waiting', 'to-copy', 'interrupted', 'followed-unsent']

/** The ledger and the audit trail tell the same: neither has a change that the other lacks. */
export const isOnRecord = async (scene: KillScene, { id }: Doings): Promise<void> => {
  for (const { step, state, standing, attempts, sent_at, answers, last_told } of await scene.onRecord(id)) {
    if (!untold.includes(standing)) expect([step, 'on record', last_told]).toEqual([step, 'on record', standing])
    const underWay = state === 'pending' && sent_at !== null
    const told = underWay ? attempts - 1 : attempts
    // An attempt that a killing interrupted is never answered.
    expect([step, answers]).toEqual([step, Math.min(answers, told)])
  }
}

const isOpen = ({ steps }: Receipt) => steps.filter(({ step, state }) => step !== 'copy-text' && state !== 'verified')

/** After the restart, before any lease has run out. */
export const firstLook = async (scene: KillScene, page: SigningPage, doings: Doings, one: KillCase): Promise<void> => {
  const { status, body } = await page.api<Receipt>('GET', `assessments/${doings.id}`)
  await isOnRecord(scene, doings)
  if (one.unsigned) {
    // It died before it was signed: nothing is kept of it, nothing was sent, and the clinician saw no receipt.
    expect(status).toBe(404)
    expect(await scene.inEhr(doings.id)).toEqual({ responses: [], notes: [] })
    return
  }
  expect(status).toBe(200)
  await isTrue(scene, body, doings, true)
}

/** After the leases have run out: to the end, as a person would. */
export const toTheEnd = async (scene: KillScene, page: SigningPage, doings: Doings): Promise<void> => {
  const { id, earlier, documents } = doings
  // The answer never came, so the clinician clicks again: the same click, and nothing is sent a second time by it.
  if (doings.signs) expect((await doings.act()).status).toBe(200)
  let receipt = await settled(page, id)
  await isTrue(scene, receipt, doings, false)
  await isOnRecord(scene, doings)
  if (isOpen(receipt).some(({ state }) => state !== 'written')) {
    const offered = (await page.chart()).earlier.find(({ assessmentId }) => assessmentId === id)
    receipt = await settled(page, id)
    // A look that was still under way may have ended it meanwhile.
    if (isOpen(receipt).some(({ state }) => state !== 'written')) expect(offered).toMatchObject({ toFinish: true })
  }
  // Each mark waits for what goes before it; on a slow machine an answer comes later than the receipt.
  for (let round = 0; round < 6 && isOpen(receipt).length > 0; round++) {
    for (const { step, state } of isOpen(receipt)) {
      if (state === 'unknown') await page.state(id, 'not-there', step)
      await page.sendAgain(id, step)
    }
    receipt = await settled(page, id)
  }
  await isTrue(scene, receipt, doings, false)
  await isOnRecord(scene, doings)
  expect(isOpen(receipt)).toEqual([])
  const own = await scene.inEhr(id)
  expect([own.responses.length, own.notes.length]).toEqual(documents ? [1, 1] : [0, 0])
  if (earlier === null) return
  const old = await scene.inEhr(earlier)
  for (const all of [old.responses, old.notes]) {
    // Marked, and by one update.
    expect(all).toMatchObject([{ status: 'entered-in-error', meta: { versionId: '2' } }])
  }
}
