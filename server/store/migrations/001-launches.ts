import type { Migration } from './migration.ts'

/**
 * `launches`: one row a launch. What the EHR gave (request state, launch, tokens) lies sealed; of both cookies only the hash is kept.
 * `access_revision` counts refreshes; `refresh_claim` is held by the one process that refreshes now.
 * `audit_events`: append-only.
 */
export const launches: Migration = {
  id: 1,
  statements: [
    `create table launches (
      id text primary key,
      issuer_key text not null,
      state text not null,
      started_at text not null,
      callback_hash text not null,
      cookie_hash text,
      sealed_request text,
      sealed_launch text,
      sealed_access text,
      access_revision integer not null default 0,
      refresh_claim text,
      refresh_claimed_until text
    )`,
    'create index launches_by_start on launches (state, started_at)',
    `create table audit_events (
      id text primary key,
      at text not null,
      action text not null,
      launch_id text not null,
      issuer_key text not null,
      who text not null,
      patient_reference text not null,
      detail text
    )`,
    'create index audit_events_by_patient on audit_events (issuer_key, patient_reference, at)',
  ],
}
