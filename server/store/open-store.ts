import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../settings.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

export const sqliteFile = (dataDir: string): string => join(dataDir, 'crmo.sqlite')

/** Postgres when the settings name one, else SQLite in the data folder, which is made readable by its owner only. */
export const openStore = (
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  onBroken: (error: Error) => void,
): Store => {
  if (settings.databaseUrl) return openPostgres(settings.databaseUrl, onBroken)
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  return openSqlite(sqliteFile(settings.dataDir))
}

/** For commands: opening would make an empty store, in which nothing is wrong and nothing is to be done. */
export const missingStore = ({ databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>): string[] =>
  databaseUrl !== null || existsSync(sqliteFile(dataDir))
    ? []
    : [`${sqliteFile(dataDir)} does not exist: set DATA_DIR or DATABASE_URL as for the server.`]
