import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import gracefulShutdown from 'http-graceful-shutdown'
import { siteRules as defaultRules } from '../smart-config/site-rules.ts'
import { createApp } from './app.ts'
import { keepTrail } from './audit/keep-trail.ts'
import { createContext } from './create-context.ts'
import { issuerVariables } from './launch/issuer-variables.ts'
import { readIssuers } from './launch/issuers.ts'
import { createLog, loggedError } from './logging.ts'
import { lifetime } from './operations/lifetime.ts'
import { createMetrics } from './operations/metrics.ts'
import { metricsApp } from './operations/routes.ts'
import { keepRows } from './retention/keep-rows.ts'
import { readSettings } from './settings.ts'
import { ISSUERS_DIR_DEFAULT } from './settings-schema.ts'
import { siteRulesFrom } from './site-rules-file.ts'
import { openedStore } from './store/opened-store.ts'
import { sealWith } from './store/seal.ts'

const stopWith = (problems: string[]): never => {
  for (const problem of problems) console.error(problem)
  process.exit(1)
}

const now = () => new Date()
const read = readSettings(process.env, issuerVariables(process.env.ISSUERS_DIR || ISSUERS_DIR_DEFAULT))
const settings = 'settings' in read ? read.settings : stopWith(read.problems)
const rules = siteRulesFrom(settings.siteRulesFile, defaultRules)
const siteRules = 'siteRules' in rules ? rules.siteRules : stopWith(rules.problems)
const found = readIssuers(settings.issuersDir, process.env)
const { issuers, skipped } = 'issuers' in found ? found : stopWith(found.problems)

const log = createLog(settings.logLevel)
for (const { key, unset } of skipped)
  log.warn({ issuer: key, unset }, 'issuer skipped: environment variables are not set')
if (issuers.length === 0) log.warn('no EHR is set up: every launch will be refused')

const opened = await openedStore(settings, now, (error) =>
  log.error({ error: loggedError(error) }, 'a database connection broke'),
)
const store = 'store' in opened ? opened.store : stopWith(opened.problems)
const metrics = createMetrics(store)
const life = lifetime()
const context = createContext({
  settings,
  siteRules,
  issuers,
  store,
  seal: sealWith(settings.secretKeys),
  log,
  now,
  uuid: randomUUID,
  metrics,
  lifetime: life,
})

const cannotListen = (setting: 'PORT' | 'METRICS_PORT', port: number, error: Error) =>
  stopWith([
    `${setting}: the server cannot listen on port ${port} (${'code' in error ? error.code : error.name}): end what uses it, or choose another one`,
  ])

const { metricsPort, metricsToken } = settings
const metricsServer =
  metricsPort === null
    ? null
    : metricsApp(metrics, metricsToken).listen(metricsPort, (error) => {
        if (error) cannotListen('METRICS_PORT', metricsPort, error)
      })
const server = createApp(context).listen(settings.port, (error) => {
  if (error) cannotListen('PORT', settings.port, error)
  const address = server.address()
  log.info({ port: typeof address === 'object' ? address?.port : address, publicUrl: settings.publicUrl }, 'ready')
})
const stopKeeping = [keepTrail(context), keepRows(context)]
// A proxy keeps connections for a minute, and what it sends on one that has just been closed is lost: the app keeps them longer.
server.keepAliveTimeout = 75_000
/** Longer than a document may take to be sent and answered (write-back/limits.ts). */
const WORK_MS = 40_000
// First the balancer learns it, then requests under way are finished, then what goes on behind them; then the store closes.
gracefulShutdown(server, {
  timeout: 20_000,
  preShutdown: async (signal) => {
    life.end()
    log.info({ signal, drainSeconds: settings.drainSeconds }, 'ending')
    // Ctrl+C is a person who waits.
    if (signal === 'SIGTERM') await sleep(settings.drainSeconds * 1000)
  },
  onShutdown: async () => {
    const left = await life.workDone(WORK_MS)
    if (left > 0) log.warn({ left }, 'ended before everything was done: the ledger says what became of each document')
    for (const stop of stopKeeping) stop()
    metricsServer?.close()
    await store.close()
  },
})
