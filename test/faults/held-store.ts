/**
 * The store of an app that a test will kill: the server's own, behind a door that stands still at the statements that the test names. Loaded
 * in the place of the server's module (hold-store.ts), in the app's process.
 */
import { openStore as openReal } from '../../server/store/open-store.ts'
import type { Query, Store } from '../../server/store/store.ts'

export { missingStore, sqliteFile } from '../../server/store/open-store.ts'

/** `committed`: after the end of the transaction of which the statement is a part. */
export type HoldWhen = 'before' | 'after' | 'committed'
export type StoreHold = { number: number; id: string; step: string | null; sql: string; when: HoldWhen }
export type FromApp = { reached: number } | { ran: { sql: string; of: string[] } }

const holds = new Map<number, StoreHold>()
process.on('message', (hold: StoreHold) => void holds.set(hold.number, hold))
process.channel?.unref()

const tell = (message: FromApp) => process.send?.(message)

const standAt = ({ number }: StoreHold) =>
  new Promise<void>(() => {
    tell({ reached: number })
  })

/** @param met hears of each hold whose statement came by */
const behindDoor =
  (query: Query, met: (hold: StoreHold) => void = () => undefined): Query =>
  async (sql, params = []) => {
    const of = params.filter((one) => typeof one === 'string')
    const mine = [...holds.values()].find(
      // An audit event names the assessment inside its detail.
      ({ id, step, sql: held }) =>
        of.some((one) => one.includes(id)) && (step === null || of.includes(step)) && RegExp(held).test(sql),
    )
    if (mine) met(mine)
    if (mine?.when === 'before') await standAt(mine)
    const rows = await query(sql, params)
    if (!/^\s*select\b/i.test(sql)) tell({ ran: { sql, of: of.filter((one) => one.length < 400) } })
    if (mine?.when === 'after') await standAt(mine)
    return rows
  }

export const openStore = (...args: Parameters<typeof openReal>): Store => {
  const store = openReal(...args)
  return {
    query: behindDoor(store.query),
    transaction: async (work) => {
      const met: StoreHold[] = []
      const result = await store.transaction((query) => work(behindDoor(query, (hold) => met.push(hold))))
      const mine = met.find(({ when }) => when === 'committed')
      if (mine) await standAt(mine)
      return result
    },
    close: store.close,
  }
}
