/** Finds every change, gap and exchange in the audit trail. */
import { z } from 'zod'
import type { Query } from '../store/store.ts'
import { BEGINNING, type ChainedEvent, type ChainHead, chainedEvent, hashOfEvent, headOf } from './chain.ts'
import { detailOf } from './detail.ts'

const BATCH = 1_000

export type TrailReport = {
  events: number
  first: number | null
  head: ChainHead
  /** Sentences; empty when the chain is whole. */
  problems: string[]
}

/** Rows as they are, in their order; `null` stands for one that no longer has the form of an event. */
export async function* rowsOf(query: Query): AsyncGenerator<{ seq: number; event: ChainedEvent | null }> {
  let after = -1
  for (;;) {
    const rows = await query(`select * from audit_events where seq > $1 order by seq limit ${BATCH}`, [after])
    for (const row of rows) {
      const seq = z.coerce.number().parse(row.seq)
      const parsed = chainedEvent.safeParse(row)
      yield { seq, event: parsed.success ? parsed.data : null }
      after = seq
    }
    if (rows.length < BATCH) return
  }
}

const anchorDetail = z.object({ through: z.int(), throughHash: z.string() })

/** What a pruning that is itself in the chain says about the events before the first one that is left. */
const anchorIn = (event: ChainedEvent): ChainHead | null => {
  if (event.action !== 'audit-pruned') return null
  const { data } = anchorDetail.safeParse(detailOf(event))
  return data ? { seq: data.through, hash: data.throughHash } : null
}

/**
 * Walks the whole chain.
 * @param expected a head that was noted elsewhere (a log line, an earlier report): it must be in the chain, or lie before its beginning
 */
export async function verifyTrail(query: Query, expected?: ChainHead): Promise<TrailReport> {
  const problems: string[] = []
  // Others append meanwhile: what was the end before must be in it, and nothing may lie behind what is the end afterwards.
  const headBefore = await headOf(query)
  const anchors: ChainHead[] = [{ seq: 0, hash: BEGINNING }]
  let first: ChainedEvent | null = null
  let last: ChainHead | null = null
  let events = 0
  let met = expected === undefined
  let endMet = headBefore.seq === 0 && headBefore.hash === BEGINNING

  for await (const { seq, event } of rowsOf(query)) {
    events += 1
    if (last !== null && seq !== last.seq + 1) problems.push(missing(last.seq + 1, seq - 1))
    if (event === null) {
      problems.push(`Event ${seq} has been changed: it no longer has the form of an event.`)
      last = { seq, hash: '' }
      continue
    }
    if (hashOfEvent(event) !== event.hash) problems.push(`Event ${seq} has been changed.`)
    else if (last !== null && seq === last.seq + 1 && last.hash !== '' && event.previous_hash !== last.hash)
      problems.push(`Event ${seq} does not follow the event that stands before it: one of them was exchanged.`)
    const anchor = anchorIn(event)
    if (anchor) anchors.push(anchor)
    if (event.seq === expected?.seq && event.hash === expected.hash) met = true
    if (event.seq === headBefore.seq && event.hash === headBefore.hash) endMet = true
    first ??= event
    last = { seq, hash: event.hash }
  }

  const head = await headOf(query)
  const begin: ChainHead | null = first && { seq: first.seq - 1, hash: first.previous_hash }
  if (begin && !anchors.some(({ seq, hash }) => seq === begin.seq && hash === begin.hash))
    problems.push(`The events before event ${begin.seq + 1} were removed, and no pruning on record explains it.`)
  if (!endMet || (last !== null && last.seq > head.seq))
    problems.push(
      `The trail ends with event ${last?.seq ?? 0}, but event ${head.seq} was the last one appended: the end was cut or changed.`,
    )
  if (expected && !met && !(begin && expected.seq <= begin.seq))
    problems.push(`Event ${expected.seq} with the hash that you noted is not in the trail: it was rewritten.`)
  return { events, first: first?.seq ?? null, head, problems }
}

const missing = (from: number, to: number) =>
  from === to ? `Event ${from} is missing.` : `Events ${from} to ${to} are missing.`
