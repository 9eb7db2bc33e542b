/** The format of an answer, by `Accept`: JSON here; XML where it is the default (Epic); nothing else than JSON (Oracle Health). */
import type { Request, Response } from 'express'
import { Fhir } from 'fhir'
import type { Bundle, FhirResource } from 'fhir/r4.js'
import type { Switches } from '../switches.ts'
import { fhirJson, sendHalf, sendResource } from './send.ts'

const fhir = new Fhir()

const wantsJson = (request: Request): boolean => /\bjson\b/.test(request.get('accept') ?? '')
const takesAnything = (request: Request): boolean => /^(|\*\/\*)$/.test(request.get('accept') ?? '')

export const sendFhir = (
  request: Request,
  response: Response,
  body: FhirResource | Bundle<FhirResource>,
  switches: Switches,
): void => {
  const type = request.path.split('/').find(Boolean) ?? null
  if (type !== null && [switches.cutType, switches.truncatedType].includes(type)) {
    sendHalf(response, 200, JSON.stringify(body), switches.cutType === type)
  } else if (switches.jsonOnly && !wantsJson(request) && !takesAnything(request)) {
    response.status(406).end()
  } else if (switches.xmlByDefault && !wantsJson(request)) {
    response.status(200).type('application/fhir+xml').send(fhir.objToXml(body))
  } else if (body.resourceType === 'Bundle') {
    response.status(200).type(fhirJson).send(JSON.stringify(body))
  } else sendResource(response, 200, body)
}
