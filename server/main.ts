import { randomUUID } from 'node:crypto'
import gracefulShutdown from 'http-graceful-shutdown'
import { siteRules as defaultRules } from '../smart-config/site-rules.ts'
import { createApp } from './app.ts'
import { keepTrail } from './audit/keep-trail.ts'
import { createContext } from './create-context.ts'
import { readIssuers } from './launch/issuers.ts'
import { createLog, loggedError } from './logging.ts'
import { readSettings } from './settings.ts'
import { siteRulesFrom } from './site-rules-file.ts'
import { migrate } from './store/migrate.ts'
import { openStore } from './store/open-store.ts'
import { sealWith } from './store/seal.ts'

const stopWith = (problems: string[]): never => {
  for (const problem of problems) console.error(problem)
  process.exit(1)
}

const now = () => new Date()
const read = readSettings(process.env)
const settings = 'settings' in read ? read.settings : stopWith(read.problems)
const rules = siteRulesFrom(process.env.SITE_RULES_FILE, defaultRules)
const siteRules = 'siteRules' in rules ? rules.siteRules : stopWith(rules.problems)
const found = readIssuers(settings.issuersDir, process.env)
const { issuers, skipped } = 'issuers' in found ? found : stopWith(found.problems)

const log = createLog(settings.logLevel)
for (const { key, unset } of skipped)
  log.warn({ issuer: key, unset }, 'issuer skipped: environment variables are not set')
if (issuers.length === 0) log.warn('no EHR is set up: every launch will be refused')

const store = openStore(settings, (error) => log.error({ error: loggedError(error) }, 'a database connection broke'))
await migrate(store, now)
const context = createContext({
  settings,
  siteRules,
  issuers,
  store,
  seal: sealWith(settings.secretKeys),
  log,
  now,
  uuid: randomUUID,
})

const server = createApp(context).listen(settings.port, (error) => {
  if (error)
    stopWith([`The server cannot listen on port ${settings.port} (${'code' in error ? error.code : error.name}).`])
  const address = server.address()
  log.info({ port: typeof address === 'object' ? address?.port : address, publicUrl: settings.publicUrl }, 'ready')
})
const stopKeeping = keepTrail(context)
// Requests under way are finished before the store closes: a signature in progress is not cut off.
gracefulShutdown(server, {
  timeout: 20_000,
  onShutdown: async () => {
    stopKeeping()
    await store.close()
  },
})
