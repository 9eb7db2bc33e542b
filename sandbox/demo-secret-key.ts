import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The demo's SECRET_KEY (base64, 32 bytes), kept beside its data so that a restart can still open its rows. */
export const demoSecretKey = (dataDir: string): string => {
  const file = join(dataDir, 'demo-secret-key')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
