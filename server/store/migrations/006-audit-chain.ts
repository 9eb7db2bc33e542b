import { z } from 'zod'
import { appendAfter, BEGINNING } from '../../audit/chain.ts'
import { detailText } from '../../audit/detail.ts'
import type { Query } from '../store.ts'
import type { Migration } from './migration.ts'

const earlierRow = z.object({
  at: z.string(),
  action: z.enum([
    'launch-opened',
    'chart-read',
    'assessment-signed',
    'document-written',
    'document-stated',
    'launch-ended',
  ]),
  launch_id: z.string(),
  issuer_key: z.string(),
  who: z.string(),
  patient_reference: z.string(),
  detail: z.string().nullable(),
})

/** What was recorded before the chain begins it, in the order of its times. */
async function chainEarlierEvents(query: Query): Promise<void> {
  let last = { seq: 0, hash: BEGINNING }
  for (const found of await query('select * from audit_events_unchained order by at, id')) {
    const { detail, ...row } = earlierRow.parse(found)
    const earlier = detail === null ? undefined : { earlier: detail.replaceAll(' ', ':') }
    const content = { ...row, outcome: 'done', fhir_base: null, detail: detailText(earlier) } as const
    last = await appendAfter(query, last, content)
  }
  await query('drop table audit_events_unchained')
}

/**
 * `audit_events`: append-only, a hash chain (audit/chain.ts). `audit_head`: its one row names the last event; who appends claims it, so that
 * of two processes one waits.
 */
export const auditChain: Migration = {
  id: 6,
  statements: [
    'drop index audit_events_by_patient',
    'alter table audit_events rename to audit_events_unchained',
    `create table audit_events (
      seq integer primary key,
      at text not null,
      action text not null,
      outcome text not null,
      launch_id text,
      issuer_key text,
      fhir_base text,
      who text,
      patient_reference text,
      detail text,
      previous_hash text not null,
      hash text not null
    )`,
    'create index audit_events_by_patient on audit_events (issuer_key, patient_reference, at)',
    'create index audit_events_by_time on audit_events (at)',
    `create table audit_head (
      id integer primary key,
      seq integer not null,
      hash text not null
    )`,
    `insert into audit_head (id, seq, hash) values (1, 0, '${BEGINNING}')`,
  ],
  after: chainEarlierEvents,
}
