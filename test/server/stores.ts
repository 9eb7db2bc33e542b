import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import { migrate } from '../../server/store/migrate.ts'
import { openStore } from '../../server/store/open-store.ts'
import type { Store } from '../../server/store/store.ts'
import { createDatabase } from './postgres.ts'

type Place = { databaseUrl: string | null; dataDir: string }

/** Opens a fresh, migrated store. */
export type OpenStore = () => Promise<Store>
/** Opens the database of an open store a second time, as another process would. */
export type OpenAgain = (store: Store) => Store

const failOnBrokenConnection = (error: Error) => {
  throw error
}

/**
 * Runs a suite on both stores: `eachStore((open) => { it('…', async () => { const store = await open() … }) })`.
 * Stores are closed after the suite; the databases go with the run's server.
 */
export const eachStore = (suite: (open: OpenStore, openAgain: OpenAgain) => void): void => {
  describe.each(['SQLite', 'Postgres'] as const)('on %s', (kind) => {
    const opened: Store[] = []
    const folders: string[] = []
    const places = new WeakMap<Store, Place>()

    const freshPlace = async (): Promise<Place> => {
      if (kind === 'Postgres') return { databaseUrl: await createDatabase(inject('postgresUrl')), dataDir: '' }
      const dataDir = await mkdtemp(join(tmpdir(), 'crmo-store-'))
      folders.push(dataDir)
      return { databaseUrl: null, dataDir }
    }
    const openAt = (place: Place): Store => {
      const store = openStore(place, failOnBrokenConnection)
      opened.push(store)
      places.set(store, place)
      return store
    }

    afterAll(async () => {
      await Promise.all(opened.map((store) => store.close()))
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
    })

    suite(
      async () => {
        const store = openAt(await freshPlace())
        await migrate(store, () => new Date())
        return store
      },
      (store) => {
        const place = places.get(store)
        if (!place) throw new Error('openAgain takes a store made by open')
        return openAt(place)
      },
    )
  })
}
