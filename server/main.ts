import { randomUUID } from 'node:crypto'
import gracefulShutdown from 'http-graceful-shutdown'
import { siteRules as defaultRules } from '../smart-config/site-rules.ts'
import { createApp } from './app.ts'
import { keepTrail } from './audit/keep-trail.ts'
import { createContext } from './create-context.ts'
import { issuerVariables } from './launch/issuer-variables.ts'
import { readIssuers } from './launch/issuers.ts'
import { createLog, loggedError } from './logging.ts'
import { createMetrics } from './operations/metrics.ts'
import { metricsApp } from './operations/routes.ts'
import { keepRows } from './retention/keep-rows.ts'
import { readSettings } from './settings.ts'
import { ISSUERS_DIR_DEFAULT } from './settings-schema.ts'
import { siteRulesFrom } from './site-rules-file.ts'
import { migrate } from './store/migrate.ts'
import { openStore } from './store/open-store.ts'
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

const store = openStore(settings, (error) => log.error({ error: loggedError(error) }, 'a database connection broke'))
await migrate(store, now)
const metrics = createMetrics(store)
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
})

const cannotListen = (port: number, error: Error) =>
  stopWith([`The server cannot listen on port ${port} (${'code' in error ? error.code : error.name}).`])

const { metricsPort, metricsToken } = settings
const metricsServer =
  metricsPort === null
    ? null
    : metricsApp(metrics, metricsToken).listen(metricsPort, (error) => {
        if (error) cannotListen(metricsPort, error)
      })
const server = createApp(context).listen(settings.port, (error) => {
  if (error) cannotListen(settings.port, error)
  const address = server.address()
  log.info({ port: typeof address === 'object' ? address?.port : address, publicUrl: settings.publicUrl }, 'ready')
})
const stopKeeping = [keepTrail(context), keepRows(context)]
// Requests under way are finished before the store closes: a signature in progress is not cut off.
gracefulShutdown(server, {
  timeout: 20_000,
  onShutdown: async () => {
    for (const stop of stopKeeping) stop()
    metricsServer?.close()
    await store.close()
  },
})
