/**
 * The embedded EHR: an authorization server, a FHIR R4 server and the pages that frame the app, in one process and in memory.
 * It is another party: it knows the app by its registration only. Several kinds of EHR live side by side, each under its own
 * addresses; the open one is the sandbox itself.
 */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { appEnvironment } from './app-environment.ts'
import { cdsClient } from './cds-client/routes.ts'
import { type Ehr, makeEhr } from './ehr.ts'
import { type ModeKey, modeKeys } from './modes/mode.ts'
import { modes } from './modes/modes.ts'
import type { SandboxOptions } from './options.ts'

export type Sandbox = Ehr & {
  ehrs: Record<ModeKey, Ehr>
  /** What the app must be told about all of them, as environment variables. */
  appEnvironment: () => Record<string, string>
  /** Ends every open connection too, the ones kept hanging among them. */
  close: () => Promise<void>
}

export const startSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  const web = express().disable('x-powered-by')
  // Longer than any test is silent: on a busy machine a client may use a connection at the moment at which it is closed.
  const server = createServer({ keepAliveTimeout: 120_000 }, web)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', resolve)
  })
  const origin = options.publicOrigin ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  // As `localhost` the EHR would share a site with the app, and its frame would not be a foreign one.
  web.use((request, response, next) => {
    if (request.hostname === 'localhost') response.redirect(307, `${origin}${request.originalUrl}`)
    else next()
  })
  web.use('/assets', express.static(join(import.meta.dirname, 'pages/assets')))
  const ehrs = Object.fromEntries(
    modeKeys.map((key) => [key, makeEhr(modes[key], origin, options)]),
  ) as unknown as Record<ModeKey, Ehr>
  await ehrs.open.ready()
  web.use(await cdsClient(ehrs.open))
  // The open EHR's pages lie at the root, so it comes last.
  for (const key of modeKeys.toReversed()) web.use(ehrs[key].web)

  return {
    ...ehrs.open,
    ehrs,
    appEnvironment: () => appEnvironment(ehrs),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
