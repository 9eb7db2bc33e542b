import pg from 'pg'
import type { Query, Row, SqlValue, Store } from './store.ts'

const queryOn =
  (client: { query: (sql: string, params: SqlValue[]) => Promise<{ rows: Row[] }> }): Query =>
  async (sql, params = []) =>
    (await client.query(sql, params)).rows

/** The store for many app processes. `onIdleError` hears of connections that broke while nobody used them. */
export const openPostgres = (databaseUrl: string, onIdleError: (error: Error) => void): Store => {
  const pool = new pg.Pool({ connectionString: databaseUrl })
  pool.on('error', onIdleError)
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
    close: () => pool.end(),
  }
}
