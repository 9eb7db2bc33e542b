import type { Migration } from './migration.ts'

/**
 * `cds_jwt_ids`: JWTs of decision support calls that were used, as hashes, until they expire by themselves.
 * `cds_cards`: which cards were given out, about what; no patient and no user. `cds_feedback`: what became of them; a user's comment is
 * sealed, for nobody knows what stands in it.
 */
export const cdsHooks: Migration = {
  id: 5,
  statements: [
    'create table cds_jwt_ids (id_hash text primary key, expires_at text not null)',
    'create index cds_jwt_ids_by_expiry on cds_jwt_ids (expires_at)',
    `create table cds_cards (
      card_id text primary key,
      issuer_key text not null,
      service_id text not null,
      topic text not null,
      given_at text not null
    )`,
    'create index cds_cards_by_time on cds_cards (given_at)',
    `create table cds_feedback (
      id text primary key,
      card_id text not null,
      issuer_key text not null,
      service_id text not null,
      topic text not null,
      outcome text not null,
      override_reason text,
      sealed_comment text,
      outcome_at text not null,
      received_at text not null
    )`,
    'create index cds_feedback_by_topic on cds_feedback (topic, outcome)',
  ],
}
