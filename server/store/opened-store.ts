import type { Settings } from '../settings.ts'
import { migrate } from './migrate.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'

type Where = Pick<Settings, 'databaseUrl' | 'dataDir'>

/** Never the message: it may repeat the address with its password. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown'

const problem = ({ databaseUrl, dataDir }: Where, error: unknown): string =>
  databaseUrl === null
    ? `DATA_DIR ${dataDir} cannot be used for the store (${codeOf(error)}): name a folder on a local disk that the app may write to, or set DATABASE_URL`
    : `DATABASE_URL names a database that cannot be used (${codeOf(error)}): check host, port, database, user and password, and that the user may create tables there`

/** The store with its schema up to date, or, as a sentence, which setting is wrong. */
export async function openedStore(
  settings: Where,
  now: () => Date,
  onBroken: (error: Error) => void,
): Promise<{ store: Store } | { problems: string[] }> {
  try {
    const store = openStore(settings, onBroken)
    await migrate(store, now)
    return { store }
  } catch (error) {
    return { problems: [problem(settings, error)] }
  }
}
