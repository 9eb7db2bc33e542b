/** Create and update: validation first, then storing, then the answer that the switches ask for. */
import type { Request, Response } from 'express'
import type { FhirResource } from 'fhir/r4.js'
import type { Switches } from '../switches.ts'
import type { Access } from './access.ts'
import { outcome, Refusal, refuse } from './outcome.ts'
import { patientOf } from './patient-of.ts'
import type { Repository } from './repository.ts'
import { search } from './search.ts'
import { findings, validationOutcome } from './validate.ts'

export type WriteParts = {
  repository: Repository
  fhirBase: string
  switches: Switches
  /** `Type/id` of what apps created, for the switch `readBackRefused`. */
  created: Set<string>
}

/** Relative references must lead to something that is here. */
const danglingReferences = async (repository: Repository, value: unknown): Promise<string[]> => {
  if (typeof value !== 'object' || value === null) return []
  const { reference } = value as { reference?: unknown }
  const [, type, id] = (typeof reference === 'string' && /^([A-Z]\w+)\/([^/]+)$/.exec(reference)) || []
  const here = type && id && !(await repository.read(type as 'Patient', id)) ? [`${type}/${id}`] : []
  const inside = await Promise.all(Object.values(value).map((part) => danglingReferences(repository, part)))
  return [...here, ...inside.flat()]
}

/** The resource that was sent, when it may be stored by this user. */
const checked = async (body: unknown, type: string, access: Access, repository: Repository): Promise<FhirResource> => {
  const wrong = findings(body)
  if (wrong.length > 0) throw new Refusal(422, validationOutcome(wrong))
  const resource = body as FhirResource
  if (resource.resourceType !== type) throw refuse(400, 'invalid', `a ${resource.resourceType} was sent to ${type}`)
  if (access.permission === 'patient' && patientOf(resource) !== access.context.patientId) {
    throw refuse(403, 'forbidden', 'the granted scopes cover one patient only')
  }
  const [dangling] = await danglingReferences(repository, resource)
  if (dangling) throw refuse(422, 'not-found', `reference to ${dangling}, which is not here`)
  return resource
}

const versionUrl = ({ resourceType, id, meta }: FhirResource) => `${resourceType}/${id}/_history/${meta?.versionId}`

/** Sends a resource with its version headers; `Prefer: return=minimal` leaves the body out. */
export const sendResource = (response: Response, status: number, resource: FhirResource, minimal = false) => {
  response.status(status).set('ETag', `W/"${resource.meta?.versionId}"`)
  if (resource.meta?.lastUpdated) response.set('Last-Modified', new Date(resource.meta.lastUpdated).toUTCString())
  if (minimal) response.end()
  else response.type('application/fhir+json').send(JSON.stringify(resource))
}

const answerCreate = (request: Request, response: Response, stored: FhirResource, parts: WriteParts) => {
  const { fhirBase, switches } = parts
  const place = `${stored.resourceType}/${stored.id}`
  const empty = (location: string | null) => {
    if (location) response.set('Location', location)
    response.status(201).end()
  }
  switch (switches.create) {
    case '201 empty, relative Location':
      return empty(place)
    case '201 empty, absolute Location':
      return empty(`${fhirBase}/${place}`)
    case '201 empty, no Location':
      return empty(null)
    case '201 empty, foreign Location':
      return empty(`http://elsewhere.invalid/fhir/${place}`)
    case '500 after storing':
      throw refuse(500, 'exception', 'internal error')
    case 'dropped after storing':
      return response.destroy()
    case 'hang after storing':
      return
    default:
      response.set('Location', `${fhirBase}/${versionUrl(stored)}`)
      return sendResource(response, 201, stored, /return=minimal/.test(request.get('prefer') ?? ''))
  }
}

export const create = async (
  request: Request,
  response: Response,
  type: string,
  access: Access,
  parts: WriteParts,
): Promise<void> => {
  const { repository, fhirBase, switches, created } = parts
  if (switches.create === '405') throw refuse(405, 'not-supported', `${type} cannot be created here`)
  if (switches.create === '422 without detail') throw new Refusal(422, outcome('processing'))
  if (switches.create === 'hang before storing') return
  const resource = await checked(request.body, type, access, parts.repository)
  const condition = request.get('if-none-exist')
  if (condition) {
    const [found, second] = await search(repository, fhirBase, type, new URLSearchParams(condition))
    if (second) throw refuse(412, 'multiple-matches', 'several resources match If-None-Exist')
    if (found) return sendResource(response, 200, found)
  }
  const { id: _id, ...body } = resource as FhirResource & { identifier?: unknown }
  if (switches.identifierDropped) delete body.identifier
  const stored = await repository.rest('POST', `/${type}`, body)
  created.add(`${type}/${stored.id}`)
  answerCreate(request, response, stored, parts)
}

export const update = async (
  request: Request,
  response: Response,
  [type = '', id = '']: string[],
  access: Access,
  parts: WriteParts,
): Promise<void> => {
  const resource = await checked(request.body, type, access, parts.repository)
  if (!(await parts.repository.read(type as 'Patient', id))) {
    throw refuse(405, 'not-supported', 'ids are given by the server: create with POST')
  }
  const ifMatch = request.get('if-match')
  const stored = await parts.repository.rest('PUT', `/${type}/${id}`, resource, ifMatch ? { 'if-match': ifMatch } : {})
  sendResource(response, 200, stored, /return=minimal/.test(request.get('prefer') ?? ''))
}
