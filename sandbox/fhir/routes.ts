/** The FHIR server's front: log, switches, permission, then read, search, create or update; every error an OperationOutcome. */
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import type { CapabilityStatement } from 'fhir/r4.js'
import type { Switches } from '../switches.ts'
import { accessOf } from './access.ts'
import type { EhrParts } from './ehr-parts.ts'
import { outcome, Refusal, refuse } from './outcome.ts'
import { makePages } from './paging.ts'
import { read, searchType } from './read.ts'
import { fhirJson } from './send.ts'
import type { Interaction } from './served-types.ts'
import { sendWebPage } from './web-page.ts'
import { create, update } from './write.ts'

export type FhirRouteParts = EhrParts & {
  pageParameter: string
  statement: CapabilityStatement
  /** `.well-known/smart-configuration` as it is now. */
  smartConfiguration: () => Record<string, unknown>
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
  response.status(status).type(fhirJson).send(JSON.stringify(body))
}

/** Silent or broken answers, as the switches say. True when nothing more is to be answered. */
const isLeftUnanswered = (response: Response, type: string, interaction: Interaction, switches: Switches): boolean => {
  const reading = interaction !== 'create' && interaction !== 'update'
  if (!reading) return false
  if (switches.refusedType === type) throw refuse(403, 'forbidden', `this user may not read ${type}`)
  if (switches.htmlErrorType === type) {
    sendWebPage(response, 500, 'Server error')
    return true
  }
  if (switches.droppedType === type) response.destroy()
  return switches.hangingType === type || switches.droppedType === type
}

/** One of the statuses that are due (`nextStatuses`): told to come back in a second where that makes sense. */
const answerDue = (response: Response, due: number[]): void => {
  const status = due.shift()
  if (status === undefined) return
  if (status === 429 || status === 503) response.set('Retry-After', '1')
  throw refuse(status, status === 401 ? 'login' : status === 429 ? 'throttled' : 'transient', `due answer ${status}`)
}

const unknownType = (response: Response, type: string, switches: Switches): void => {
  if (!switches.htmlNotFound) throw refuse(404, 'not-supported', `there is no type "${type}" here`)
  sendWebPage(response, 404, 'File or directory not found.')
}

const discovery = (parts: FhirRouteParts): Router => {
  const { switches } = parts
  const router = express.Router()
  router.get('/.well-known/smart-configuration', (request, response) => {
    const status = switches.nextDiscoveryStatuses.shift()
    if (status !== undefined) return sendWebPage(response, status, 'Service unavailable')
    if (switches.discoveryRedirectOrigin) {
      return response.redirect(302, `${switches.discoveryRedirectOrigin}${request.originalUrl}`)
    }
    response.json(parts.smartConfiguration())
  })
  router.get('/metadata', (_request, response) => {
    const status = switches.nextMetadataStatuses.shift()
    if (status !== undefined) return sendWebPage(response, status, 'Service unavailable')
    response.type(fhirJson).send(JSON.stringify(parts.statement))
  })
  return router
}

export const fhirRoutes = (parts: FhirRouteParts): Router => {
  const { fhirBase, accessOfToken, switches, served } = parts
  const reading = { ...parts, pages: makePages(parts) }
  const router = express.Router()

  router.use((_request, _response, next) => {
    setTimeout(next, switches.answerDelayMs)
  })
  router.use(discovery(parts))
  router.use(express.json({ type: ['application/fhir+json', 'application/json'], limit: '5mb' }))
  router.use(async (request: Request, response: Response) => {
    const url = new URL(request.url, fhirBase)
    const path = url.pathname.split('/').filter(Boolean)
    const [type = ''] = path
    const offered = served[type]
    if (!offered) return unknownType(response, type, switches)
    const interaction = interactionOf(request.method, path)
    if (!interaction || !offered.interactions.includes(interaction)) {
      throw refuse(405, 'not-supported', `${request.method} is not supported for ${url.pathname}`)
    }
    const access = await accessOf(request, accessOfToken, type, interaction)
    answerDue(response, switches.nextStatuses)
    if (isLeftUnanswered(response, type, interaction, switches)) return
    if (interaction === 'create') return create(request, response, type, access, parts)
    if (interaction === 'update') return update(request, response, path, access, parts)
    if (interaction === 'search-type') return searchType(request, response, type, url.searchParams, access, reading)
    return read(request, response, path, access, parts)
  })
  router.use(sendOutcome)
  return router
}
