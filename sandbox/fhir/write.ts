/** Create and update: validation first, then storing, then the answer that the switches ask for. */
import type { Request, Response } from 'express'
import type { FhirResource } from 'fhir/r4.js'
import type { Access } from './access.ts'
import { isStored, storedAnswers, unstoredAnswers } from './create-answers.ts'
import type { EhrParts } from './ehr-parts.ts'
import { Refusal, refuse } from './outcome.ts'
import { patientOf } from './patient-of.ts'
import type { Repository } from './repository.ts'
import { search } from './search.ts'
import { sendResource } from './send.ts'
import { storedForm } from './stored-form.ts'
import { findings, validationOutcome } from './validate.ts'

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

const encountersOf = (resource: FhirResource): unknown[] =>
  resource.resourceType === 'DocumentReference' ? (resource.context?.encounter ?? []) : []

const keptBy = (parts: EhrParts, access: Access) => ({
  access,
  switches: parts.switches,
  now: parts.now(),
  ownIdentifier: parts.ownIdentifier,
  storeBinary: async (binary: FhirResource) => {
    const { id } = await parts.repository.create(binary, parts.newId('Binary'))
    return `Binary/${id}`
  },
  otherPatient: async () => {
    const all = await parts.repository.list('Patient')
    return all.find(({ id }) => id !== access.context.patientId)?.id ?? ''
  },
})

export const create = async (
  request: Request,
  response: Response,
  type: string,
  access: Access,
  parts: EhrParts,
): Promise<void> => {
  const { repository, fhirBase, switches, created } = parts
  const meant = switches.createType === null || switches.createType === type
  const answer = meant ? switches.create : 'as specified'
  if (!isStored(answer)) return unstoredAnswers[answer](response, type)
  const sent = await checked(request.body, type, access, repository)
  const resource = parts.createRules[type]?.(sent, access) ?? sent
  if (switches.createNeedsEncounter && type === 'DocumentReference' && encountersOf(resource).length === 0) {
    throw refuse(400, 'required', 'a note needs an encounter')
  }
  const condition = request.get('if-none-exist')
  if (condition) {
    const [found, second] = await search(parts, type, new URLSearchParams(condition))
    if (second) throw refuse(412, 'multiple-matches', 'several resources match If-None-Exist')
    if (found) return sendResource(response, 200, found)
  }
  const { id: _id, ...body } = await storedForm(resource, keptBy(parts, access))
  const stored = await repository.create(body as FhirResource, parts.newId(type))
  created.add(`${type}/${stored.id}`)
  storedAnswers[answer]({ request, response, stored, fhirBase })
}

export const update = async (
  request: Request,
  response: Response,
  [type = '', id = '']: string[],
  access: Access,
  parts: EhrParts,
): Promise<void> => {
  const { repository, switches } = parts
  const resource = await checked(request.body, type, access, repository)
  const before = await repository.read(type as 'Patient', id)
  if (!before) throw refuse(405, 'not-supported', 'ids are given by the server: create with POST')
  if (resource.id !== id) throw refuse(400, 'invalid', `the body names ${resource.id}, the address ${id}`)
  const ifMatch = request.get('if-match')
  if (!ifMatch && switches.ifMatchRequired) throw refuse(412, 'required', 'If-Match is missing')
  if (ifMatch && ifMatch !== `W/"${before.meta?.versionId}"`) {
    throw refuse(switches.staleIfMatch, 'conflict', 'this is not the newest version')
  }
  const stored = await repository.replace(resource, before)
  sendResource(response, 200, stored, switches.ifMatchRequired || /return=minimal/.test(request.get('prefer') ?? ''))
}
