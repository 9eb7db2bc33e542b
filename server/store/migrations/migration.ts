/** One step of the schema. `id` counts from 1 without gaps; `statements` run one by one in one transaction, on SQLite and on Postgres. */
export type Migration = { id: number; statements: string[] }
