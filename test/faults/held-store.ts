/**
 * The store of an app that a test will kill: the server's own, behind a door that stands still at the statements that the test names. Loaded
 * in the place of the server's module (hold-store.ts), in the app's process.
 */
import { openStore as openReal } from '../../server/store/open-store.ts'
import type { Query, Store } from '../../server/store/store.ts'

export { missingStore, sqliteFile } from '../../server/store/open-store.ts'

export type StoreHold = { number: number; id: string; step: string | null; sql: string; when: 'before' | 'after' }
export type FromApp = { reached: number } | { ran: { sql: string; of: string[] } }

const holds = new Map<number, StoreHold>()
process.on('message', (hold: StoreHold) => void holds.set(hold.number, hold))
process.channel?.unref()

const tell = (message: FromApp) => process.send?.(message)

const behindDoor =
  (query: Query): Query =>
  async (sql, params = []) => {
    const of = params.filter((one) => typeof one === 'string')
    const mine = [...holds.values()].find(
      // An audit event names the assessment inside its detail.
      ({ id, step, sql: held }) =>
        of.some((one) => one.includes(id)) && (step === null || of.includes(step)) && RegExp(held).test(sql),
    )
    const stand = (when: StoreHold['when']) =>
      mine?.when === when
        ? new Promise<void>(() => {
            tell({ reached: mine.number })
          })
        : undefined
    await stand('before')
    const rows = await query(sql, params)
    if (!/^\s*select\b/i.test(sql)) tell({ ran: { sql, of: of.filter((one) => one.length < 400) } })
    await stand('after')
    return rows
  }

export const openStore = (...args: Parameters<typeof openReal>): Store => {
  const store = openReal(...args)
  return {
    query: behindDoor(store.query),
    transaction: (work) => store.transaction((query) => work(behindDoor(query))),
    close: store.close,
  }
}
