import type { Migration } from './migration.ts'

/**
 * `chart_snapshots`: the facts of one launch as they were read, sealed; a new reading replaces them.
 * `drafts`: what the clinician has said so far, sealed. `draft_key` is a hash of issuer, patient and user, so that the row names nobody
 * and a new launch of the same user on the same patient finds it.
 */
export const charts: Migration = {
  id: 3,
  statements: [
    `create table chart_snapshots (
      launch_id text primary key,
      chart_hash text not null,
      read_at text not null,
      sealed_snapshot text not null
    )`,
    `create table drafts (
      draft_key text primary key,
      revision integer not null,
      saved_at text not null,
      sealed_draft text not null
    )`,
  ],
}
