/** One EHR of the sandbox: made of a mode, with its own patients, users, tokens, keys and switches. */
import { randomBytes } from 'node:crypto'
import express, { type RequestHandler, type Router } from 'express'
import type { Practitioner } from 'fhir/r4.js'
import { makeKeys } from './auth/keys.ts'
import { makeLaunches } from './auth/launches.ts'
import { makeAuthorization } from './auth/provider.ts'
import { smartConfiguration } from './auth/smart-configuration.ts'
import { capabilityStatement } from './fhir/capability-statement.ts'
import { makeRepository, type Repository } from './fhir/repository.ts'
import { fhirRoutes } from './fhir/routes.ts'
import type { Endpoints, Mode, ModeKey } from './modes/mode.ts'
import type { App, SandboxOptions } from './options.ts'
import { pageRoutes } from './pages/routes.ts'
import { restlessPatients } from './patients/charts.ts'
import { allResources } from './patients/load.ts'
import { practitioners } from './patients/staff.ts'
import { type RequestEntry, requestLog } from './request-log.ts'
import { makeSwitches, type Switches } from './switches.ts'

export type Ehr = {
  key: ModeKey
  name: string
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** Where its patient list is, without a slash at the end. */
  pages: string
  fhirBase: string
  /** Issuer of id_tokens; not the FHIR base, as in hospitals. */
  oidcIssuer: string
  endpoints: Endpoints
  /** The registered app; its addresses may be set after the start. */
  app: App
  switches: Switches
  /** Puts every switch back to what this EHR always does. */
  resetSwitches: () => void
  /** Every FHIR request in the order of arrival; `status` is null while unanswered. */
  requests: RequestEntry[]
  read: Repository['read']
  list: Repository['list']
  /** The id under which this EHR holds a record of the built-in charts. */
  idOf: (type: string, id: string) => Promise<string>
  /** Loads its charts; otherwise that happens at the first request. */
  ready: () => Promise<void>
  web: RequestHandler
}

const endpointsOf = ({ paths, routes }: Mode, origin: string): Endpoints => {
  const at = (route: string) => `${origin}${paths.authorization}${route}`
  return {
    issuer: `${origin}${paths.issuer}`,
    authorization: at(routes.authorization),
    token: at(routes.token),
    jwks: at(routes.jwks),
    revocation: at(routes.revocation),
    introspection: at(routes.introspection),
  }
}

/** The open EHR has the ids and secrets that were given; the others have their own. */
const appAt = (mode: Mode, app: App): App =>
  mode.key === 'open'
    ? { ...app }
    : { ...app, clientId: mode.clientId, clientSecret: randomBytes(24).toString('base64url') }

type Parts = Pick<Ehr, 'app' | 'switches' | 'requests' | 'endpoints'> & {
  mode: Mode
  origin: string
  options: SandboxOptions
}

const open = async ({ mode, origin, options, app, switches, requests, endpoints }: Parts) => {
  const now = options.now ?? (() => new Date())
  const fhirBase = `${origin}${mode.paths.fhir}`
  const repository = makeRepository(mode.served, now)
  const { resources, idOf } = mode.localCharts(allResources(options.patientsDir))
  for (const resource of resources) await repository.seed(resource)
  const users = resources.filter(
    (one): one is Practitioner =>
      one.resourceType === 'Practitioner' && practitioners.some(({ id }) => idOf('Practitioner', id ?? '') === one.id),
  )
  const launches = makeLaunches(now)
  const authorization = makeAuthorization({
    mode,
    origin,
    issuer: endpoints.issuer,
    fhirBase,
    app,
    keys: await makeKeys(`${mode.key}-1`),
    launches,
    switches,
    practitionerName: async (id) => (await repository.read('Practitioner', id))?.name?.[0]?.text ?? null,
  })
  const web: Router = express.Router()
  web.use(mode.paths.authorization, authorization.callback)
  if (mode.paths.issuer !== mode.paths.authorization) web.use(mode.paths.issuer, authorization.callback)
  const fhir = fhirRoutes({
    fhirBase,
    accessOfToken: authorization.accessOf,
    repository,
    switches,
    now,
    served: mode.served,
    pageLimits: mode.pageLimits,
    createRules: mode.createRules,
    newId: mode.newId,
    ownIdentifier: mode.ownIdentifier,
    restless: new Set([...restlessPatients].map((id) => idOf('Patient', id))),
    pageQuery: mode.pageQuery,
    pageParameter: mode.pageParameter,
    created: new Set(),
    statement: capabilityStatement(fhirBase, endpoints, mode.served, mode.statement),
    smartConfiguration: () => smartConfiguration(origin, endpoints, mode.smart, switches),
  })
  web.use(mode.paths.fhir, requestLog(requests, now), fhir)
  web.use(
    mode.paths.pages || '/',
    pageRoutes({ mode, origin, fhirBase, app, launches, repository, users, idOf, switches, now }),
  )
  return { repository, idOf, web }
}

export const makeEhr = (mode: Mode, origin: string, options: SandboxOptions): Ehr => {
  const switches = makeSwitches(mode.always)
  const requests: RequestEntry[] = []
  const app = appAt(mode, options.app)
  const endpoints = endpointsOf(mode, origin)
  let opened: ReturnType<typeof open> | null = null
  /** Charts and keys are made when somebody comes: most runs need one EHR of the three. */
  const parts = () => {
    opened ??= open({ mode, origin, options, app, switches, requests, endpoints })
    return opened
  }
  const prefixes = Object.values(mode.paths).map((path) => path.replace(/\/$/, ''))
  return {
    key: mode.key,
    name: mode.name,
    origin,
    pages: `${origin}${mode.paths.pages}`,
    fhirBase: `${origin}${mode.paths.fhir}`,
    oidcIssuer: endpoints.issuer,
    endpoints,
    app,
    switches,
    resetSwitches: () => Object.assign(switches, makeSwitches(mode.always)),
    requests,
    read: async (type, id) => (await parts()).repository.read(type, id),
    list: async (type) => (await parts()).repository.list(type),
    idOf: async (type, id) => (await parts()).idOf(type, id),
    ready: async () => void (await parts()),
    web: (request, response, next) => {
      const mine = prefixes.some((prefix) => request.path === prefix || request.path.startsWith(`${prefix}/`))
      if (!mine) return next()
      parts().then(({ web }) => web(request, response, next), next)
    },
  }
}
