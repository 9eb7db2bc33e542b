import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../server/app.ts'
import type { Context } from '../../server/context.ts'
import { createContext } from '../../server/create-context.ts'
import type { Issuer } from '../../server/launch/issuers.ts'
import { createLog } from '../../server/logging.ts'
import { migrate } from '../../server/store/migrate.ts'
import { openStore } from '../../server/store/open-store.ts'
import { sealWith } from '../../server/store/seal.ts'
import { siteRules } from '../../smart-config/site-rules.ts'

const builtClient = async (folder: string) => {
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>client</title><div id="root"></div>')
  await writeFile(join(folder, 'assets/main-abc123.js'), 'export {}')
  return folder
}

/**
 * The app over real HTTP on a free port, with its own SQLite store and a stand-in for the built client.
 * @param parts anything of the context, to replace what a test needs different
 */
export const startApp = async (issuers: Issuer[], parts: Partial<Context> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'crmo-app-'))
  const lines: string[] = []
  let handle: RequestListener = (_request, response) => response.end()
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' ? address?.port : 0}`
  const secretKey = new Uint8Array(randomBytes(32))
  const settings: Context['settings'] = {
    port: 0,
    publicUrl: url,
    issuersDir: '',
    dataDir: join(folder, 'data'),
    databaseUrl: null,
    secretKeys: [secretKey],
    auditRetentionDays: null,
    signedRetentionDays: null,
    metricsPort: null,
    metricsToken: null,
    trustedProxies: [],
    drainSeconds: 0,
    chartsAtOnce: 8,
    siteRulesFile: null,
    logLevel: 'debug',
  }
  const now = () => new Date()
  const store = parts.store ?? openStore(settings, () => undefined)
  await migrate(store, now)
  const context = createContext({
    settings,
    siteRules,
    issuers,
    store,
    seal: sealWith(settings.secretKeys),
    log: createLog('debug', { write: (line) => void lines.push(line) }),
    now,
    uuid: randomUUID,
    ...parts,
  })
  handle = createApp(context, {
    clientFolder: await builtClient(join(folder, 'client')),
    // Tests read the chart when they say so: a reading beside them would count among the requests that they look at.
    onOpened: () => undefined,
  })
  return {
    url,
    context,
    /** Everything logged so far. */
    logged: () => lines.join(''),
    dataDir: settings.dataDir,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      if (!parts.store) await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type RunningApp = Awaited<ReturnType<typeof startApp>>
