/**
 * One SQL text for SQLite and Postgres. Parameters are `$1 …` bound by number; no `for update`, casts, booleans or Dates in SQL;
 * timestamps are ISO 8601 text, JSON is text, counts come back as number or text (parse rows with zod).
 */
export type SqlValue = string | number | null
export type Row = Record<string, unknown>

export type Query = (sql: string, params?: SqlValue[]) => Promise<Row[]>

export type Store = {
  query: Query
  /** Runs `work` in one transaction; rolls back when it throws. */
  transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}
