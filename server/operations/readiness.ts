/** Can this process do its work? Asked by a balancer before it sends anybody here. */
import { z } from 'zod'
import type { Context } from '../context.ts'
import { migrations } from '../store/migrations/index.ts'

type Parts = Pick<Context, 'store' | 'seal' | 'issuers'>
type Check = { name: 'store' | 'keys' | 'issuers'; check: (parts: Parts) => Promise<string | null> }

const row = z.object({ newest: z.coerce.number().nullable() })
const sealed = z.object({ sealed_content: z.string() })

/** Each answers with what is wrong and what to do; null when nothing is. They say nothing that a stranger may not read. */
const checks: Check[] = [
  {
    name: 'store',
    check: async ({ store }) => {
      const [found] = await store.query('select max(id) as newest from schema_migrations')
      const newest = row.parse(found).newest ?? 0
      const wanted = migrations.at(-1)?.id ?? 0
      if (newest < wanted)
        return `The schema is at ${newest}, this version needs ${wanted}: restart the app, which migrates.`
      return null
    },
  },
  {
    name: 'keys',
    check: async ({ store, seal }) => {
      await seal.open(await seal.seal('ready'))
      const [newest] = await store.query(
        'select sealed_content from signed_assessments order by signed_at desc limit 1',
      )
      if (newest) await seal.open(sealed.parse(newest).sealed_content)
      return null
    },
  },
  {
    name: 'issuers',
    check: async ({ issuers }) =>
      issuers.length > 0 ? null : 'No EHR is set up: every launch would be refused. Look into ISSUERS_DIR.',
  },
]

const failed: Record<Check['name'], string> = {
  store: 'The store cannot be reached: look at DATABASE_URL and the database, or at DATA_DIR.',
  keys: 'What is stored cannot be opened with this key: look at SECRET_KEY and SECRET_KEY_PREVIOUS.',
  issuers: 'The issuers cannot be read.',
}

export type Readiness = { status: 'ready' | 'not-ready'; checks: Record<string, string> }

/** Never throws; a check that throws counts as failed. */
export const readiness = async (parts: Parts): Promise<Readiness> => {
  const results = await Promise.all(
    checks.map(async ({ name, check }): Promise<[string, string]> => {
      const problem = await check(parts).catch(() => failed[name])
      return [name, problem ?? 'ok']
    }),
  )
  const ready = results.every(([, result]) => result === 'ok')
  return { status: ready ? 'ready' : 'not-ready', checks: Object.fromEntries(results) }
}
