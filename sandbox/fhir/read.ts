/** Read by id (with Binary as bytes) and search, with the switches that bend them. */
import type { Request, Response } from 'express'
import type { FhirResource } from 'fhir/r4.js'
import type { Access } from './access.ts'
import { bentList } from './bent-list.ts'
import { asksWithin, isInCategory } from './categories.ts'
import type { EhrParts } from './ehr-parts.ts'
import { sendFhir } from './formats.ts'
import { masked } from './masked.ts'
import { epicIssue, refuse } from './outcome.ts'
import type { Pages } from './paging.ts'
import { patientOf } from './patient-of.ts'
import { pageSize, search } from './search.ts'

type Binary = Extract<FhirResource, { resourceType: 'Binary' }>

/** R4, Binary: FHIR JSON when it is asked for, else the bytes in their own type. */
const isBytes = (request: Request, resource: FhirResource): resource is Binary =>
  resource.resourceType === 'Binary' && !/application\/(fhir\+)?json/.test(request.get('accept') ?? '')

/** An EHR answers for the surviving record and redirects to it (Epic, 4107). */
const redirectToSurvivor = async (
  response: Response,
  id: string,
  { repository, fhirBase }: EhrParts,
): Promise<void> => {
  const survivor = (await repository.list('Patient')).find((one) => one.id !== id)
  const text = 'The patient was merged into another record.'
  response
    .status(301)
    .set('Location', `${fhirBase}/Patient/${survivor?.id}`)
    .type('application/fhir+json')
    .send(
      JSON.stringify({
        resourceType: 'OperationOutcome',
        issue: [epicIssue('warning', 'informational', '4107', text)],
      }),
    )
}

export const read = async (
  request: Request,
  response: Response,
  [type, ...rest]: string[],
  access: Access,
  parts: EhrParts,
): Promise<void> => {
  const { repository, switches, created } = parts
  const [id = ''] = rest
  if (type === 'Patient' && switches.patientMerged) return redirectToSurvivor(response, id, parts)
  if (switches.readBackRefused && created.has(`${type}/${id}`)) {
    throw refuse(403, 'forbidden', 'this user may not read this document')
  }
  const resource = await repository.rest('GET', `/${[type, ...rest].join('/')}`)
  const owner = patientOf(resource)
  if (access.permission === 'patient' && owner !== null && owner !== access.context.patientId) {
    throw refuse(403, 'forbidden', 'the granted scopes cover one patient only')
  }
  if (!isInCategory(resource, access.categories))
    throw refuse(403, 'forbidden', 'the granted scopes hold other categories')
  if (isBytes(request, resource)) {
    response
      .status(200)
      .type(resource.contentType)
      .send(Buffer.from(resource.data ?? '', 'base64'))
  } else sendFhir(request, response, switches.maskedType === type ? masked(resource) : resource, switches)
}

export const searchType = async (
  request: Request,
  response: Response,
  type: string,
  query: URLSearchParams,
  access: Access,
  parts: EhrParts & { pages: Pages; pageParameter: string },
): Promise<void> => {
  const { switches, pages, pageParameter } = parts
  const { patientId } = access.context
  const token = query.get(pageParameter)
  if (token !== null) return sendFhir(request, response, pages.later(token, type, patientId), switches)
  if (access.categories && !asksWithin(query, access.categories)) {
    throw refuse(403, 'forbidden', 'insufficient_scope: the granted scopes hold single categories only')
  }
  const found = await search(parts, type, query)
  const matches = await bentList(found, type, access, parts)
  const first = pages.first({ type, asked: query, pageSize: pageSize(type, query, parts), matches, patientId })
  sendFhir(request, response, first, switches)
}
