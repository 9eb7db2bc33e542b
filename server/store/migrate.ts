import { migrations as all } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import type { Store } from './store.ts'

const TABLE = 'create table if not exists schema_migrations (id integer primary key, applied_at text not null)'

/**
 * Brings the schema up to date. Safe when several processes start at once: inserting the migration's number is the claim, a second
 * process waits on it until the first has committed and then finds it taken.
 * @returns the ids applied by this call
 */
export const migrate = async (store: Store, now: () => Date, migrations: Migration[] = all): Promise<number[]> => {
  // Two simultaneous `create table if not exists` can collide in Postgres' own catalogue; then the table is there.
  await store.query(TABLE).catch(() => store.query(TABLE))
  const applied: number[] = []
  for (const { id, statements, after } of migrations) {
    const ours = await store.transaction(async (query) => {
      const claim = await query(
        'insert into schema_migrations (id, applied_at) values ($1, $2) on conflict (id) do nothing returning id',
        [id, now().toISOString()],
      )
      if (claim.length === 0) return false
      for (const statement of statements) await query(statement)
      await after?.(query)
      return true
    })
    if (ours) applied.push(id)
  }
  return applied
}
