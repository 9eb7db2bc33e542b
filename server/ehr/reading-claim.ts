/** One process reads a launch's chart; the others wait for it and tell what it tells. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { ReadingEvent } from '../api/contract.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { readingEvent } from './reading-progress.ts'

/** A reader that has not been heard of for so long is taken to be dead: another process reads then. */
const ALIVE_MS = 10_000
/** How often the reader says that it lives and what it was told. Most readings are over before. */
const TELL_MS = 1_000
const POLL_MS = 250

type Parts = Pick<Context, 'store' | 'seal' | 'now' | 'uuid'>

const row = z.object({ alive_until: z.string(), sealed_progress: z.string().nullable() })
const content = z.object({ launchId: z.string(), told: z.array(readingEvent) })

const isoIn = ({ now }: Parts, milliseconds: number) => new Date(now().getTime() + milliseconds).toISOString()

/** What another process tells of its reading; null when none that lives reads. */
export async function readingElsewhere(parts: Parts, launch: Pick<Launch, 'id'>): Promise<ReadingEvent[] | null> {
  const [found] = await parts.store.query(
    'select alive_until, sealed_progress from chart_readings where launch_id = $1',
    [launch.id],
  )
  if (!found) return null
  const { alive_until, sealed_progress } = row.parse(found)
  if (alive_until <= isoIn(parts, 0)) return null
  if (sealed_progress === null) return []
  const { data } = content.safeParse(await parts.seal.open(sealed_progress))
  // During an upgrade the other process may tell what this version does not know: then nothing is told, and the chart comes all the same.
  return data?.launchId === launch.id ? data.told : []
}

/** Waits until the other process is done or dead, and passes on what it tells. */
export async function followElsewhere(
  parts: Parts,
  launch: Pick<Launch, 'id'>,
  tell: (event: ReadingEvent) => void,
): Promise<void> {
  let passedOn = 0
  for (;;) {
    const told = await readingElsewhere(parts, launch)
    if (told === null) return
    for (const event of told.slice(passedOn)) tell(event)
    passedOn = Math.max(passedOn, told.length)
    await sleep(POLL_MS)
  }
}

/**
 * Does the work if nobody else does it.
 * @param told everything told so far, to be passed to other processes while the work goes on
 * @returns null when another process is at it
 */
export async function whileNobodyElse<T>(
  parts: Parts,
  launch: Pick<Launch, 'id'>,
  told: () => ReadingEvent[],
  work: () => Promise<T>,
): Promise<{ result: T } | null> {
  const { store, seal } = parts
  const reader = parts.uuid()
  const claimed = await store.query(
    `insert into chart_readings (launch_id, reader, alive_until) values ($1, $2, $3)
     on conflict (launch_id) do update set reader = excluded.reader, alive_until = excluded.alive_until, sealed_progress = null
     where chart_readings.alive_until <= $4 returning reader`,
    [launch.id, reader, isoIn(parts, ALIVE_MS), isoIn(parts, 0)],
  )
  if (claimed.length === 0) return null
  const alive = async () => {
    const progress = await seal.seal({ launchId: launch.id, told: told() })
    await store.query(
      'update chart_readings set alive_until = $3, sealed_progress = $4 where launch_id = $1 and reader = $2',
      [launch.id, reader, isoIn(parts, ALIVE_MS), progress],
    )
  }
  // What cannot be told costs another process a reading of its own, nothing else.
  let telling: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    telling = telling.then(alive).catch(() => undefined)
  }, TELL_MS)
  try {
    return { result: await work() }
  } finally {
    clearInterval(timer)
    await telling
    await store
      .query('delete from chart_readings where launch_id = $1 and reader = $2', [launch.id, reader])
      .catch(() => undefined)
  }
}
