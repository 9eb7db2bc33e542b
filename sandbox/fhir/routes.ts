/** The FHIR server's front: log, switches, permission, then read, search, create or update; every error an OperationOutcome. */
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import type { Authorization } from '../auth/provider.ts'
import { smartConfiguration } from '../auth/smart-configuration.ts'
import { restlessPatients } from '../patients/charts.ts'
import type { Switches } from '../switches.ts'
import { accessOf } from './access.ts'
import { capabilityStatement } from './capability-statement.ts'
import { outcome, Refusal, refuse } from './outcome.ts'
import { makePages } from './paging.ts'
import { read, searchType } from './read.ts'
import type { Repository } from './repository.ts'
import { type Interaction, servedTypes } from './served-types.ts'
import { create, update } from './write.ts'

export type FhirParts = {
  fhirBase: string
  issuer: string
  authorization: Authorization
  repository: Repository
  switches: Switches
}

const interactionOf = (method: string, path: string[]): Interaction | null => {
  if (path.length === 1) return method === 'GET' ? 'search-type' : method === 'POST' ? 'create' : null
  if (path.length === 2) return method === 'GET' ? 'read' : method === 'PUT' ? 'update' : null
  return path.length === 4 && path[2] === '_history' && method === 'GET' ? 'vread' : null
}

const sendOutcome: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error)
  const malformed = error instanceof SyntaxError
  const { status, outcome: body } =
    error instanceof Refusal
      ? error
      : new Refusal(malformed ? 400 : 500, outcome(malformed ? 'structure' : 'exception', String(error.message)))
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="fhir"')
  response.status(status).type('application/fhir+json').send(JSON.stringify(body))
}

/** Slow, silent or broken answers, as the switches say. True when the request is not to be answered. */
const isLeftUnanswered = (response: Response, type: string, interaction: Interaction, switches: Switches): boolean => {
  const reading = interaction !== 'create' && interaction !== 'update'
  if (!reading) return false
  if (switches.refusedType === type) throw refuse(403, 'forbidden', `this user may not read ${type}`)
  if (switches.droppedType === type) response.destroy()
  return switches.hangingType === type || switches.droppedType === type
}

export const fhirRoutes = (parts: FhirParts): Router => {
  const { fhirBase, issuer, authorization, repository, switches } = parts
  const created = new Set<string>()
  const reading = { repository, fhirBase, switches, pages: makePages(fhirBase, switches, restlessPatients), created }
  const writing = { repository, fhirBase, switches, created }
  const router = express.Router()

  router.use((_request, _response, next) => {
    setTimeout(next, switches.answerDelayMs)
  })
  router.get('/.well-known/smart-configuration', (_request, response) => {
    response.json(smartConfiguration(issuer, switches))
  })
  router.get('/metadata', (_request, response) => {
    response.type('application/fhir+json').send(JSON.stringify(capabilityStatement(fhirBase, issuer)))
  })
  router.use(express.json({ type: ['application/fhir+json', 'application/json'], limit: '5mb' }))
  router.use(async (request: Request, response: Response) => {
    const url = new URL(request.url, fhirBase)
    const path = url.pathname.split('/').filter(Boolean)
    const [type = ''] = path
    const served = servedTypes[type]
    if (!served) throw refuse(404, 'not-supported', `there is no type "${type}" here`)
    const interaction = interactionOf(request.method, path)
    if (!interaction || !served.interactions.includes(interaction)) {
      throw refuse(405, 'not-supported', `${request.method} is not supported for ${url.pathname}`)
    }
    const access = await accessOf(request, authorization, type, interaction)
    if (isLeftUnanswered(response, type, interaction, switches)) return
    if (interaction === 'create') return create(request, response, type, access, writing)
    if (interaction === 'update') return update(request, response, path, access, writing)
    if (interaction === 'search-type') return searchType(response, type, url.searchParams, access, reading)
    return read(request, response, path, access, reading)
  })
  router.use(sendOutcome)
  return router
}
