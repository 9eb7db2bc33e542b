/** The three ways in which the app is installed. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, startPostgres } from '../../test/server/postgres.ts'
import { type AppProcess, startProcess } from '../../test/server/two-processes/app-process.ts'
import { type Balancer, startBalancer } from '../../test/server/two-processes/balancer.ts'
import { type EhrProcess, startEhr } from './ehr.ts'

export type SetUp = { name: string; processes: number; store: 'SQLite' | 'Postgres' }
export const setUps: SetUp[] = [
  { name: 'SQLite, one process', processes: 1, store: 'SQLite' },
  { name: 'Postgres, one process', processes: 1, store: 'Postgres' },
  { name: 'Postgres, two processes', processes: 2, store: 'Postgres' },
]

/** Of all processes together, as docs/settings.md advises: the EHR bears the same, however many processes ask it. */
export const chartsAtOnce = 8

export type Installed = {
  appUrl: string
  ehr: EhrProcess
  balancer: Balancer
  processes: AppProcess[]
  stop: () => Promise<void>
}

/** Everything is started anew for each: no set-up finds what another one left. All have the same balancer before them. */
export async function install({ processes: count, store }: SetUp, patientsDir: string): Promise<Installed> {
  const balancer = await startBalancer(1_000)
  const ehr = await startEhr(balancer.url, patientsDir)
  // As a hospital runs it: what is committed is on the disk.
  const postgres = store === 'Postgres' ? await startPostgres(['fsync=on']) : null
  const place: Record<string, string> = postgres
    ? { DATABASE_URL: await createDatabase(postgres.url) }
    : { DATA_DIR: mkdtempSync(join(tmpdir(), 'crmo-load-data-')) }
  const settings = {
    PUBLIC_URL: balancer.url,
    SECRET_KEY: randomBytes(32).toString('base64'),
    TRUSTED_PROXIES: 'loopback',
    LOG_LEVEL: 'info',
    CHARTS_AT_ONCE: String(chartsAtOnce / count),
    ...place,
    ...ehr.environment,
  }
  const processes = await Promise.all(Array.from({ length: count }, () => startProcess(settings)))
  await Promise.all(processes.map(({ port }) => balancer.join(port)))
  return {
    appUrl: balancer.url,
    ehr,
    balancer,
    processes,
    stop: async () => {
      await balancer.close()
      await Promise.all(processes.map((one) => one.stop()))
      ehr.stop()
      await postgres?.stop()
    },
  }
}
