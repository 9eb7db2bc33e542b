import type { Query } from '../store.ts'

/**
 * One step of the schema. `id` counts from 1 without gaps; `statements` run one by one in one transaction, on SQLite and on Postgres, and
 * then, in the same transaction, `after`, which moves what SQL alone cannot move.
 */
export type Migration = { id: number; statements: string[]; after?: (query: Query) => Promise<void> }
