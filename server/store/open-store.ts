import { mkdirSync } from 'node:fs'
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
