import type { Migration } from './migration.ts'

/**
 * `successions`: which signed assessment was replaced (`amend`) or withdrawn (`withdraw`) by which one. The primary key lets one win. Nothing
 * is ever deleted: every version stays in `signed_assessments`, with its rows of the ledger.
 */
export const successions: Migration = {
  id: 7,
  statements: [
    `create table successions (
      assessment_id text primary key references signed_assessments (assessment_id),
      by_assessment_id text not null unique,
      kind text not null,
      at text not null
    )`,
  ],
}
