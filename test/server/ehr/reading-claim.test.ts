import { expect, it } from 'vitest'
import type { ReadingEvent } from '../../../server/api/contract.ts'
import { readingElsewhere, whileNobodyElse } from '../../../server/ehr/reading-claim.ts'
import { eachStore } from '../stores.ts'
import { createFakeEhr } from '../write-back/fake-ehr.ts'
import { clock, contextOn, launch } from '../write-back/scene.ts'

const told: ReadingEvent[] = [
  { event: 'planned', searches: [{ name: 'Condition', words: 'problems' }] },
  { event: 'answered', name: 'Condition', outcome: 'complete', read: 3 },
  { event: 'over' },
]

eachStore((open) => {
  const scene = async () => {
    const time = clock()
    return { time, context: contextOn(await open(), createFakeEhr().access, time.now) }
  }

  it.each<[string, unknown, ReadingEvent[]]>([
    ['what was told', { launchId: launch.id, told }, told],
    ['nothing of another launch', { launchId: 'another', told }, []],
    ['nothing of an event that this version does not know', { launchId: launch.id, told: [{ event: 'paused' }] }, []],
    ['nothing of an event without its parts', { launchId: launch.id, told: [{ event: 'answered' }] }, []],
    ['nothing of what is no list', { launchId: launch.id, told: 'over' }, []],
  ])('another process passes on %s', async (_, stored, passedOn) => {
    const { context } = await scene()
    await context.store.query(
      'insert into chart_readings (launch_id, reader, alive_until, sealed_progress) values ($1, $2, $3, $4)',
      [launch.id, 'r', '2026-01-05T10:00:09.000Z', await context.seal.seal(stored)],
    )
    expect(await readingElsewhere(context, launch)).toEqual(passedOn)
  })

  it('of two that begin one reads, and a reader that is not heard of any more is followed by another', async () => {
    const { context, time } = await scene()
    // Its own clock stands still: however long this takes, it says nothing that makes it live longer.
    const dying = contextOn(context.store, createFakeEhr().access, clock().now)
    const dead = Promise.withResolvers<string>()
    const first = whileNobodyElse(
      dying,
      launch,
      () => [],
      () => dead.promise,
    )
    await expect.poll(() => readingElsewhere(context, launch)).toEqual([])
    const work = async () => 'read'
    expect(await whileNobodyElse(context, launch, () => [], work)).toBeNull()
    time.forward(60_000)
    expect(await readingElsewhere(context, launch)).toBeNull()
    expect(await whileNobodyElse(context, launch, () => [], work)).toEqual({ result: 'read' })
    dead.resolve('late')
    expect(await first).toEqual({ result: 'late' })
  })
})
