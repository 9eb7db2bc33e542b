import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answered } from '../../client/api.ts'
import { type DraftStatus, draftSaver } from '../../client/state/draft-saver.ts'
import { emptyReview, type Review } from '../../crmo/review.ts'
import type { DraftSaved } from '../../server/api/contract.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const review = (line: string): Review => ({ ...emptyReview(), plan: { choices: {}, ownLines: [line] } })
const refused = (status: number): Answered<DraftSaved> => ({ ok: false, status, sentence: 'No.', ended: false })

/** A server that keeps one draft, and can be told to fail. */
function server(revision = 0) {
  const kept = { revision, lines: [] as string[], fail: null as number | null, calls: 0 }
  const save = async (draft: Review, onto: number): Promise<Answered<DraftSaved>> => {
    kept.calls += 1
    if (kept.fail !== null) return refused(kept.fail)
    if (onto !== kept.revision) return refused(409)
    kept.revision += 1
    kept.lines = draft.plan.ownLines
    return { ok: true, value: { revision: kept.revision, savedAt: '2026-06-16T08:00:00Z' } }
  }
  return { kept, save }
}

function start(at = server(), startRevision = 0) {
  const states: DraftStatus['state'][] = []
  const saver = draftSaver({
    save: at.save,
    report: (status) => states.push(status.state),
    startRevision,
    pauseMs: 700,
    retryMs: 10_000,
  })
  return { ...at, saver, states }
}

it('saves once after the last of several quick changes', async () => {
  const { saver, kept, states } = start()
  for (const line of ['a', 'ab', 'abc']) {
    saver.changed(review(line))
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(kept.calls).toBe(0)
  await vi.advanceTimersByTimeAsync(700)
  expect(kept).toMatchObject({ calls: 1, lines: ['abc'], revision: 1 })
  expect(states.at(-1)).toBe('saved')
})

it('builds each save on the revision of the one before', async () => {
  const { saver, kept } = start()
  for (const line of ['a', 'b', 'c']) {
    saver.changed(review(line))
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(kept).toMatchObject({ revision: 3, lines: ['c'] })
})

it('never overwrites a newer draft of another window: it stops until the clinician chooses', async () => {
  const at = start(server(4), 3)
  at.saver.changed(review('mine'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(at.states.at(-1)).toBe('conflict')
  at.saver.changed(review('mine, more'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(at.kept.calls).toBe(1)
  at.saver.goOnFrom(4, review('mine, more'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(at.kept).toMatchObject({ revision: 5, lines: ['mine, more'] })
})

it('keeps what could not be saved and tries again by itself', async () => {
  const at = start()
  at.kept.fail = 0
  at.saver.changed(review('a'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(at.states.at(-1)).toBe('not-saved')
  at.kept.fail = null
  await vi.advanceTimersByTimeAsync(10_000)
  expect(at.kept.lines).toEqual(['a'])
})

it('saves before a signature even when nothing changed, and says when another window was first', async () => {
  const same = start()
  expect(await same.saver.saveNow(review('a'))).toBe(true)
  expect(same.kept.lines).toEqual(['a'])
  // The other window signed: the server dropped the draft that this one builds on.
  same.kept.revision = 0
  expect(await same.saver.saveNow(review('a'))).toBe(false)
})

it('begins a new draft after the signature', async () => {
  const at = start()
  await at.saver.saveNow(review('a'))
  at.kept.revision = 0
  at.saver.goOnFrom(0, null)
  at.saver.changed(review('b'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(at.kept).toMatchObject({ revision: 1, lines: ['b'] })
})
