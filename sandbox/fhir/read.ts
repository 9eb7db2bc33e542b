/** Read by id (with Binary as bytes) and search, with the switches that bend them. */
import type { Request, Response } from 'express'
import type { FhirResource } from 'fhir/r4.js'
import type { Switches } from '../switches.ts'
import type { Access } from './access.ts'
import { refuse } from './outcome.ts'
import type { Pages } from './paging.ts'
import { patientOf } from './patient-of.ts'
import type { Repository } from './repository.ts'
import { onlyPatient, pageSize, search } from './search.ts'
import { servedTypes } from './served-types.ts'
import { sendResource } from './write.ts'

export type ReadParts = {
  repository: Repository
  fhirBase: string
  switches: Switches
  pages: Pages
  created: Set<string>
}

/** R4, Binary: FHIR JSON when it is asked for, else the bytes in their own type. */
const sendBinary = (
  request: Request,
  response: Response,
  binary: Extract<FhirResource, { resourceType: 'Binary' }>,
) => {
  if (/application\/(fhir\+)?json/.test(request.get('accept') ?? '')) return sendResource(response, 200, binary)
  response
    .status(200)
    .type(binary.contentType)
    .send(Buffer.from(binary.data ?? '', 'base64'))
}

export const read = async (
  request: Request,
  response: Response,
  [type, ...rest]: string[],
  access: Access,
  { repository, switches, created }: ReadParts,
): Promise<void> => {
  if (switches.readBackRefused && created.has(`${type}/${rest[0]}`)) {
    throw refuse(403, 'forbidden', 'this user may not read this document')
  }
  const resource = await repository.rest('GET', `/${[type, ...rest].join('/')}`)
  const owner = patientOf(resource)
  if (access.permission === 'patient' && owner !== null && owner !== access.context.patientId) {
    throw refuse(403, 'forbidden', 'the granted scopes cover one patient only')
  }
  if (resource.resourceType === 'Binary') sendBinary(request, response, resource)
  else sendResource(response, 200, resource)
}

/** A resource of the type in somebody else's chart (switch `foreignPatientEntry`). */
const foreign = async (repository: Repository, type: string, patientId: string): Promise<FhirResource[]> => {
  if (!servedTypes[type]?.patientElement) return []
  const all = await repository.list(type as 'Observation')
  return all.filter((resource) => ![null, patientId].includes(patientOf(resource))).slice(0, 1)
}

export const searchType = async (
  response: Response,
  type: string,
  query: URLSearchParams,
  access: Access,
  { repository, fhirBase, switches, pages }: ReadParts,
): Promise<void> => {
  const { patientId } = access.context
  const send = (body: unknown) => response.status(200).type('application/fhir+json').send(JSON.stringify(body))
  if (query.has('_listing')) {
    send(pages.later(query, type, patientId))
    return
  }
  const found = await search(repository, fhirBase, type, query)
  const matches = [
    ...(access.permission === 'patient' ? onlyPatient(found, patientId) : found),
    ...(switches.foreignPatientEntry ? await foreign(repository, type, patientId) : []),
  ]
  const self = `${fhirBase}/${type}?${query}`
  send(pages.first({ type, self, pageSize: pageSize(query), matches, patientId }))
}
