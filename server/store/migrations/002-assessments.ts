import type { Migration } from './migration.ts'

/**
 * `previews`: when the answers shown in a preview were last changed; signing writes that very time.
 * `signed_assessments`: what was signed, frozen. `patient_key` is a hash of FHIR base and patient, so that the row names nobody.
 * `ledger`: one row a planned step (ehr-integration 3.3), written with the assessment, before the first byte is sent.
 * `sent_at` without an answer means that the request may have gone out; `lease_until` protects the process that is sending now.
 */
export const assessments: Migration = {
  id: 2,
  statements: [
    `create table previews (
      assessment_id text not null,
      content_hash text not null,
      launch_id text not null,
      authored text not null,
      primary key (assessment_id, content_hash)
    )`,
    `create table signed_assessments (
      assessment_id text primary key,
      content_hash text not null,
      issuer_key text not null,
      patient_key text not null,
      signed_at text not null,
      sealed_content text not null
    )`,
    'create index signed_assessments_by_patient on signed_assessments (issuer_key, patient_key, signed_at)',
    `create table ledger (
      assessment_id text not null references signed_assessments (assessment_id),
      step text not null,
      state text not null,
      standing text not null,
      may_resend integer not null default 1,
      attempts integer not null default 0,
      sent_at text,
      lease_until text,
      checked_at text,
      reference text,
      location text,
      etag text,
      request_id text,
      sealed_issues text,
      primary key (assessment_id, step)
    )`,
    'create index ledger_by_state on ledger (state, lease_until)',
  ],
}
