/** The hash chain: each event holds the hash of the one before it, so that none can be changed, removed or moved unnoticed. */
import { z } from 'zod'
import { hashOf } from '../store/canonical-json.ts'
import type { Query } from '../store/store.ts'
import { type AuditAction, actions } from './actions.ts'

/** Stands where the first event would name the one before it. */
export const BEGINNING = '0'.repeat(64)

const isAction = (text: string): text is AuditAction => Object.hasOwn(actions, text)

/** A row of `audit_events`. */
export const chainedEvent = z.object({
  seq: z.coerce.number(),
  at: z.string(),
  action: z.string().refine(isAction),
  outcome: z.enum(['done', 'refused', 'failed']),
  launch_id: z.string().nullable(),
  issuer_key: z.string().nullable(),
  fhir_base: z.string().nullable(),
  who: z.string().nullable(),
  patient_reference: z.string().nullable(),
  detail: z.string().nullable(),
  previous_hash: z.string(),
  hash: z.string(),
})
export type ChainedEvent = z.output<typeof chainedEvent>
export type EventContent = Omit<ChainedEvent, 'seq' | 'previous_hash' | 'hash'>

const head = z.object({ seq: z.coerce.number(), hash: z.string() })
export type ChainHead = z.output<typeof head>

/** SHA-256 over the canonical JSON of everything in the row but the hash itself. */
export const hashOfEvent = ({ hash: _, ...content }: ChainedEvent): string => hashOf(content)

const COLUMNS = Object.keys(chainedEvent.shape)
const INSERT = `insert into audit_events (${COLUMNS.join(', ')}) values (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')})`

/**
 * Claims the end of the chain until the transaction ends. Of two processes one waits here and then sees what the other appended.
 * Only inside a transaction.
 */
export const claimHead = async (query: Query): Promise<ChainHead> => {
  const [found] = await query('update audit_head set seq = seq where id = 1 returning seq, hash')
  return head.parse(found)
}

/** Appends behind a claimed head, in the same transaction. */
export const appendAfter = async (query: Query, last: ChainHead, content: EventContent): Promise<ChainedEvent> => {
  const unsigned = { ...content, seq: last.seq + 1, previous_hash: last.hash, hash: '' }
  const event: ChainedEvent = { ...unsigned, hash: hashOfEvent(unsigned) }
  await query(
    INSERT,
    COLUMNS.map((column) => event[column as keyof ChainedEvent]),
  )
  await query('update audit_head set seq = $1, hash = $2 where id = 1', [event.seq, event.hash])
  return event
}

/** Where the chain ends now. */
export const headOf = async (query: Query): Promise<ChainHead> =>
  head.parse((await query('select seq, hash from audit_head where id = 1'))[0])
