/** What a create is answered, one function for each value of the switch `create`. */
import type { Request, Response } from 'express'
import type { FhirResource } from 'fhir/r4.js'
import type { CreateAnswer, createAnswers } from '../switches/writing.ts'
import { epicIssue, outcome, Refusal, refuse, refuseAsEpic } from './outcome.ts'
import { fhirJson, sendHalf, sendResource } from './send.ts'
import { sendWebPage } from './web-page.ts'

type Stored = {
  [Key in CreateAnswer]: (typeof createAnswers)[Key]['stored'] extends true ? Key : never
}[CreateAnswer]
type Unstored = Exclude<CreateAnswer, Stored>

const retryAfter = (response: Response): Response => response.set('Retry-After', '2')

/** Answers without storing; what is left out of the body of a function is silence. */
export const unstoredAnswers: Record<Unstored, (response: Response, type: string) => void> = {
  'hang before storing': () => undefined,
  'dropped before storing': (response) => response.destroy(),
  '307 elsewhere': (response) => response.redirect(307, 'http://elsewhere.invalid/fhir'),
  '302 to a login page': (response) => response.redirect(302, '/login'),
  '400': () => {
    throw refuseAsEpic(
      400,
      epicIssue('information', 'invalid', '59100', 'Content invalid against the specification or a profile.'),
      epicIssue('fatal', 'business-rule', '59159', 'The content failed to pass a business rule.', 'Invalid request'),
    )
  },
  '401': () => {
    throw refuse(401, 'login', 'the access token is no longer accepted')
  },
  '403': () => {
    throw refuse(403, 'forbidden', 'this user may not write this document')
  },
  '404': (response) => sendWebPage(response, 404, 'File or directory not found.'),
  '405': (_response, type) => {
    throw refuse(405, 'not-supported', `${type} cannot be created here`)
  },
  '409': () => {
    throw refuse(409, 'conflict', 'somebody else is writing this chart')
  },
  '412': () => {
    throw refuse(412, 'conflict', 'a precondition failed')
  },
  '413': () => {
    throw refuse(413, 'too-long', 'the document is too large')
  },
  '415': () => {
    throw refuse(415, 'not-supported', 'this content type is not taken')
  },
  '422 without detail': () => {
    throw new Refusal(422, outcome('processing'))
  },
  '422 business rule': () => {
    throw new Refusal(422, {
      resourceType: 'OperationOutcome',
      issue: [
        { severity: 'error', code: 'business-rule', details: { text: 'Unsupported element' }, location: ['/f:type'] },
        { severity: 'error', code: 'extension', details: { text: 'Unsupported modifier extension' } },
      ],
    })
  },
  '429': (response) => {
    retryAfter(response)
    throw refuse(429, 'throttled', 'too many requests')
  },
  '503': (response) => {
    retryAfter(response)
    throw refuse(503, 'transient', 'closed for maintenance')
  },
  'duplicate 59141': () => {
    throw refuseAsEpic(400, epicIssue('fatal', 'duplicate', '59141', 'The content is a duplicate of an existing one.'))
  },
  'break-the-glass 4131': () => {
    throw refuseAsEpic(403, epicIssue('fatal', 'forbidden', '4131', 'Break-the-glass security prevents the request.'))
  },
}

type Created = { request: Request; response: Response; stored: FhirResource; fhirBase: string }

const empty = (response: Response, location: string | null): void => {
  if (location) response.set('Location', location)
  response.status(201).end()
}
const placeOf = ({ resourceType, id }: FhirResource) => `${resourceType}/${id}`
const asSpecified = ({ request, response, stored, fhirBase }: Created): void => {
  response.set('Location', `${fhirBase}/${placeOf(stored)}/_history/${stored.meta?.versionId}`)
  sendResource(response, 201, stored, /return=minimal/.test(request.get('prefer') ?? ''))
}
const other: FhirResource = { resourceType: 'Basic', id: 'not-yours', code: { text: 'something else' } }

/** Answers after storing. */
export const storedAnswers: Record<Stored, (created: Created) => void> = {
  'as specified': asSpecified,
  '201 for another patient': asSpecified,
  '201 empty, relative Location': ({ response, stored }) => empty(response, placeOf(stored)),
  '201 empty, absolute Location': ({ response, stored, fhirBase }) =>
    empty(
      response
        .set('ETag', `W/"${stored.meta?.versionId}"`)
        .set('X-Request-Id', `request-${stored.id}`)
        .type('text/html'),
      `${fhirBase}/${placeOf(stored)}`,
    ),
  '201 empty, no Location': ({ response }) => empty(response, null),
  '201 empty, foreign Location': ({ response, stored }) =>
    empty(response, `http://elsewhere.invalid/fhir/${placeOf(stored)}`),
  '201 empty, Location of another type': ({ response, stored, fhirBase }) =>
    empty(response, `${fhirBase}/Patient/${stored.id}`),
  '200 with the resource': ({ response, stored }) => sendResource(response, 200, stored),
  '201 with an OperationOutcome': ({ response, stored, fhirBase }) => {
    const body = { resourceType: 'OperationOutcome', issue: [{ severity: 'information', code: 'informational' }] }
    response.set('Location', `${fhirBase}/${placeOf(stored)}`)
    response.status(201).type(fhirJson).send(JSON.stringify(body))
  },
  '201 with another resource': ({ response, stored, fhirBase }) => {
    response.set('Location', `${fhirBase}/${placeOf(stored)}`)
    sendResource(response, 201, other)
  },
  '201 with truncated JSON': ({ response, stored }) => sendHalf(response, 201, JSON.stringify(stored), false),
  '201 broken off': ({ response, stored }) => sendHalf(response, 201, JSON.stringify(stored), true),
  '500 after storing': () => {
    throw refuse(500, 'exception', 'internal error')
  },
  '502 page after storing': ({ response }) => sendWebPage(response, 502, 'Bad gateway'),
  'dropped after storing': ({ response }) => response.destroy(),
  'hang after storing': () => undefined,
}

export const isStored = (answer: CreateAnswer): answer is Stored => answer in storedAnswers
