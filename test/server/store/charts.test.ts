import { expect, test } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { loadSnapshot, saveSnapshot } from '../../../server/store/charts.ts'
import { loadDraft, removeDraft, saveDraft } from '../../../server/store/drafts.ts'
import { sealWith } from '../../../server/store/seal.ts'
import type { Store } from '../../../server/store/store.ts'
import { eachStore } from '../stores.ts'
import { launch, otherUser } from '../write-back/scene.ts'

const seal = sealWith([new Uint8Array(32).fill(7)])
const now = () => new Date('2026-06-15T10:00:00Z')
const over = (store: Store) => ({ store, seal, now })

const patient = { resourceType: 'Patient', id: 'kim', name: [{ text: 'Canary Kim' }] }
const query = {
  name: 'Condition',
  type: 'Condition',
  outcome: 'complete',
  read: 0,
  reason: null,
  asked: 'Condition?patient=kim',
} as const
const chartAt = (time: string, milliseconds: number, name = 'Canary Kim') =>
  readChart([{ ...patient, name: [{ text: name }] }], time, [{ ...query, milliseconds }])
const chart = chartAt('2026-06-15T10:00:00Z', 210)

const withDraft = (note: string) => ({
  ...emptyReview(),
  findings: { fever: { answer: 'yes' as const, note } },
})

eachStore((open, openAgain) => {
  test('the content hash ignores when a chart was read and nothing else', async () => {
    const store = await open()
    const contentHash = async (each: typeof chart) =>
      (await saveSnapshot(over(store), launch, { chart: each, capability: null }, true)).contentHash
    const first = await contentHash(chart)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(await contentHash(chartAt('2026-06-16T08:00:00Z', 350))).toBe(first)
    expect(await contentHash(chartAt('2026-06-15T10:00:00Z', 210, 'Canary Kim Berg'))).not.toBe(first)
  })

  test('a snapshot comes back with its hash, after a restart too, and lies sealed', async () => {
    const store = await open()
    const saved = await saveSnapshot(over(store), launch, { chart, capability: null }, false)
    const read = await loadSnapshot(over(openAgain(store)), launch)
    expect(read).toEqual(saved)
    expect(read?.chart).toEqual(chart)
    expect(JSON.stringify(await store.query('select * from chart_snapshots'))).not.toContain('Canary')
  })

  test('the hash is that of the facts: the same chart, the same hash', async () => {
    const store = await open()
    const one = await saveSnapshot(over(store), launch, { chart, capability: null }, false)
    const reordered = Object.fromEntries(Object.entries(structuredClone(chart)).reverse()) as typeof chart
    const two = await saveSnapshot(
      over(store),
      { ...launch, id: 'another' },
      { chart: reordered, capability: null },
      false,
    )
    expect(two.chartHash).toBe(one.chartHash)
    expect(one.chartHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('two first readings at once end in one chart; a later reading replaces it', async () => {
    const store = await open()
    const charts = [chart, chartAt('2026-06-15T10:00:01Z', 300)]
    const both = await Promise.all(
      charts.map((each) => saveSnapshot(over(store), launch, { chart: each, capability: null }, false)),
    )
    expect(both[0]?.chartHash).toBe(both[1]?.chartHash)

    const again = await saveSnapshot(
      over(store),
      launch,
      { chart: chartAt('2026-06-15T11:00:00Z', 1), capability: null },
      true,
    )
    expect((await loadSnapshot(over(store), launch))?.chartHash).toBe(again.chartHash)
    expect(again.chartHash).not.toBe(both[0]?.chartHash)
  })

  test('a snapshot that was moved to another launch is never shown', async () => {
    const store = await open()
    await saveSnapshot(over(store), launch, { chart, capability: null }, false)
    await store.query("update chart_snapshots set launch_id = 'another'")
    await expect(loadSnapshot(over(store), { ...launch, id: 'another' })).rejects.toThrow('does not belong')
    expect(await loadSnapshot(over(store), launch)).toBeNull()
  })

  test('nor one under the hash of another chart', async () => {
    const store = await open()
    await saveSnapshot(over(store), launch, { chart, capability: null }, false)
    await store.query("update chart_snapshots set chart_hash = 'another'")
    await expect(loadSnapshot(over(store), launch)).rejects.toThrow('does not belong')
  })

  test('a draft survives a restart and a new launch of the same user on the same patient', async () => {
    const store = await open()
    const saved = await saveDraft(over(store), launch, { review: withDraft('Canary'), revision: 0, contentHash: 'a' })
    expect(saved).toEqual({ revision: 1, savedAt: '2026-06-15T10:00:00.000Z' })
    const restarted = openAgain(store)
    expect(await loadDraft(over(restarted), { ...launch, id: 'new launch' })).toEqual({
      review: withDraft('Canary'),
      revision: 1,
      savedAt: '2026-06-15T10:00:00.000Z',
      contentHash: 'a',
    })
    const rows = JSON.stringify(await store.query('select * from drafts'))
    for (const secret of ['Canary', 'kim', 'anna']) expect(rows).not.toContain(secret)
  })

  test('nobody gets the draft of another user, patient or EHR', async () => {
    const store = await open()
    await saveDraft(over(store), launch, { review: withDraft('mine'), revision: 0, contentHash: null })
    for (const stranger of [otherUser, { ...launch, patientId: 'bo' }, { ...launch, issuerKey: 'other-ehr' }]) {
      expect(await loadDraft(over(store), stranger)).toBeNull()
    }
  })

  test('of two windows that build on the same revision one is saved, the other is told', async () => {
    const store = await open()
    const from = async (revision: number) =>
      (
        await Promise.all(
          ['left', 'right'].map((note) =>
            saveDraft(over(store), launch, { review: withDraft(note), revision, contentHash: null }),
          ),
        )
      ).map((saved) => saved?.revision ?? 'conflict')
    expect((await from(0)).sort()).toEqual([1, 'conflict'])
    expect((await from(1)).sort()).toEqual([2, 'conflict'])
    expect(
      await saveDraft(over(store), launch, { review: withDraft('late'), revision: 0, contentHash: null }),
    ).toBeNull()
  })

  test('a draft that was removed cannot be revived by a window that still builds on it', async () => {
    const store = await open()
    await saveDraft(over(store), launch, { review: withDraft('signed'), revision: 0, contentHash: null })
    await store.transaction((inside) => removeDraft(inside, launch))
    expect(
      await saveDraft(over(store), launch, { review: withDraft('late'), revision: 1, contentHash: null }),
    ).toBeNull()
    expect(await loadDraft(over(store), launch)).toBeNull()
  })
})
