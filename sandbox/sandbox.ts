/**
 * The embedded EHR: an authorization server, a FHIR R4 server and the pages that frame the app, in one process and in memory.
 * It is another party: it knows the app by its registration only.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { makeKeys } from './auth/keys.ts'
import { makeLaunches } from './auth/launches.ts'
import { makeAuthorization } from './auth/provider.ts'
import { cdsClient } from './cds-client/routes.ts'
import { makeRepository, type Repository } from './fhir/repository.ts'
import { fhirRoutes } from './fhir/routes.ts'
import type { App, SandboxOptions } from './options.ts'
import { pageRoutes } from './pages/routes.ts'
import { loadPatients } from './patients/load.ts'
import { type RequestEntry, requestLog } from './request-log.ts'
import { makeSwitches, type Switches } from './switches.ts'

export type Sandbox = {
  /** `http://127.0.0.1:<port>` */
  origin: string
  fhirBase: string
  /** Issuer of id_tokens; not the FHIR base, as in hospitals. */
  oidcIssuer: string
  /** The registered app; its addresses may be set after the start. */
  app: App
  switches: Switches
  /** Every FHIR request in the order of arrival; `status` is null while unanswered. */
  requests: RequestEntry[]
  read: Repository['read']
  list: Repository['list']
  /** Ends every open connection too, the ones kept hanging among them. */
  close: () => Promise<void>
}

export const startSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  const now = options.now ?? (() => new Date())
  const web = express().disable('x-powered-by')
  const server = createServer(web)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fhirBase = `${origin}/fhir`
  const issuer = `${origin}/oauth2`

  const app = { ...options.app }
  const switches = makeSwitches()
  const requests: RequestEntry[] = []
  const launches = makeLaunches(now)
  const repository = makeRepository()
  await loadPatients(repository, options.patientsDir)
  const authorization = makeAuthorization({
    issuer,
    fhirBase,
    app,
    keys: await makeKeys(),
    launches,
    switches,
    practitionerName: async (id) => (await repository.read('Practitioner', id))?.name?.[0]?.text ?? null,
  })

  // As `localhost` the EHR would share a site with the app, and its frame would not be a foreign one.
  web.use((request, response, next) => {
    if (request.hostname === 'localhost') response.redirect(307, `${origin}${request.originalUrl}`)
    else next()
  })
  web.use('/oauth2', authorization.callback)
  web.use('/fhir', requestLog(requests, now), fhirRoutes({ fhirBase, issuer, authorization, repository, switches }))
  web.use(await cdsClient({ fhirBase, app, repository }))
  web.use(pageRoutes({ fhirBase, app, launches, repository, now }))

  return {
    origin,
    fhirBase,
    oidcIssuer: issuer,
    app,
    switches,
    requests,
    read: repository.read,
    list: repository.list,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
