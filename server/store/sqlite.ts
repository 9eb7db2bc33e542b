import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Query, Row, SqlValue, Store } from './store.ts'

/** `$1` in the text is a named parameter to SQLite: bound by an object `{ 1: … }`, an array would fail. */
const boundByNumber = (params: SqlValue[]) =>
  Object.fromEntries(params.map((value, index) => [String(index + 1), value]))

/** The server has some two hundred texts. Should one ever be made of a value, they must not fill the memory. */
const MOST_STATEMENTS = 500

const queryOn = (database: DatabaseSync) => {
  const statements = new Map<string, StatementSync>()
  return (sql: string, params: SqlValue[] = []): Row[] => {
    const known = statements.get(sql)
    const statement = known ?? database.prepare(sql)
    if (!known && statements.size >= MOST_STATEMENTS) statements.clear()
    statements.set(sql, statement)
    return statement.all(boundByNumber(params))
  }
}

/** Primary result code SQLITE_BUSY: another process (the command line, a second server) writes just now. */
const isBusy = (error: unknown) => error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5

/** Waits for another process's write without blocking this one, as SQLite's own busy handler would. */
const whenFree = async <T>(work: () => T, attempts = 500): Promise<T> => {
  try {
    return work()
  } catch (error) {
    if (!isBusy(error) || attempts === 0) throw error
    await sleep(20)
    return whenFree(work, attempts - 1)
  }
}

/**
 * The embedded store. One connection writes: every transaction and every single write passes one queue, because a write slipped into
 * another request's open transaction would vanish with its rollback. Reads have their own connection, which sees only what is committed.
 */
export const openSqlite = (file: string): Store => {
  const writer = new DatabaseSync(file)
  // WAL with full sync: a signed assessment is on the disk when its transaction returns.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    writer.exec(`pragma ${pragma}`)
  const reader = new DatabaseSync(file, { readOnly: true })
  const read = queryOn(reader)
  const write = queryOn(writer)

  const insideTransaction = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    if (insideTransaction.getStore()) throw new Error('inside a transaction only its own query may be used')
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }

  const inTransaction = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    await whenFree(() => writer.exec('begin immediate'))
    try {
      const result = await insideTransaction.run(true, () => work(async (sql, params) => write(sql, params)))
      writer.exec('commit')
      return result
    } catch (error) {
      if (writer.isTransaction) writer.exec('rollback')
      throw error
    }
  }

  return {
    query: async (sql, params) =>
      /^\s*select\b/i.test(sql) ? whenFree(() => read(sql, params)) : queued(() => whenFree(() => write(sql, params))),
    transaction: async (work) => queued(() => inTransaction(work)),
    close: async () => {
      await last
      reader.close()
      writer.close()
    },
  }
}
