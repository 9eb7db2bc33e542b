/** After a change of key: rows that an earlier key sealed are sealed with the current one, so that the earlier key can be thrown away. */
import { z } from 'zod'
import type { Seal } from '../context.ts'
import { isSealedWith } from './seal.ts'
import type { Query } from './store.ts'

/** Every column that holds something sealed, with what names its row. A test compares it with the schema. */
export const sealedColumns: { table: string; key: string[]; column: string }[] = [
  { table: 'launches', key: ['id'], column: 'sealed_request' },
  { table: 'launches', key: ['id'], column: 'sealed_launch' },
  { table: 'launches', key: ['id'], column: 'sealed_access' },
  { table: 'chart_snapshots', key: ['launch_id'], column: 'sealed_snapshot' },
  { table: 'chart_readings', key: ['launch_id'], column: 'sealed_progress' },
  { table: 'drafts', key: ['draft_key'], column: 'sealed_draft' },
  { table: 'signed_assessments', key: ['assessment_id'], column: 'sealed_content' },
  { table: 'ledger', key: ['assessment_id', 'step'], column: 'sealed_issues' },
  { table: 'cds_feedback', key: ['id'], column: 'sealed_comment' },
]

const text = z.string()

/** `unreadable`: sealed with a key that is neither the current one nor the previous one; left as they are. */
export type Resealed = { resealed: number; current: number; unreadable: number }

/**
 * Safe beside a running app, and to repeat: a row is exchanged only while it is still what was read.
 * @param current the key with which `seal` seals
 */
export async function reseal(query: Query, seal: Seal, current: Uint8Array): Promise<Resealed> {
  const counted: Resealed = { resealed: 0, current: 0, unreadable: 0 }
  for (const { table, key, column } of sealedColumns) {
    const rows = await query(`select ${key.join(', ')} from ${table} where ${column} is not null`)
    for (const row of rows) {
      const names = key.map((name) => text.parse(row[name]))
      const where = key.map((name, index) => `${name} = $${index + 1}`).join(' and ')
      const [found] = await query(`select ${column} as sealed from ${table} where ${where}`, names)
      const sealed = text.nullable().catch(null).parse(found?.sealed)
      if (sealed === null) continue
      if (isSealedWith(current, sealed)) {
        counted.current += 1
        continue
      }
      const opened = await seal.open(sealed).then(
        (value) => ({ value }),
        () => null,
      )
      if (opened === null) {
        counted.unreadable += 1
        continue
      }
      const anew = await seal.seal(opened.value)
      const [old, fresh] = [`$${names.length + 1}`, `$${names.length + 2}`]
      const exchange = `update ${table} set ${column} = ${fresh} where ${where} and ${column} = ${old} returning ${key[0]}`
      counted.resealed += (await query(exchange, [...names, sealed, anew])).length
    }
  }
  return counted
}
