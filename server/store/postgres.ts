import pg from 'pg'
import type { Query, Row, SqlValue, Store } from './store.ts'

const queryOn =
  (client: { query: (sql: string, params: SqlValue[]) => Promise<{ rows: Row[] }> }): Query =>
  async (sql, params = []) =>
    (await client.query(sql, params)).rows

/** The store for many app processes. `onBroken` hears of connections that broke; without a listener such an error ends the process. */
export const openPostgres = (databaseUrl: string, onBroken: (error: Error) => void): Store => {
  // A database that does not answer must become an error that the clinician sees, not a request that never ends.
  const pool = new pg.Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  let closing = false
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      if (!closing) onBroken(error)
    })
  })
  // Told by the client itself already.
  pool.on('error', () => undefined)
  return {
    query: queryOn(pool),
    transaction: async (work) => {
      const client = await pool.connect()
      let broken = false
      try {
        await client.query('begin')
        const result = await work(queryOn(client))
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {
          broken = true
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    close: () => {
      closing = true
      return pool.end()
    },
  }
}
