/** How a resource leaves the EHR. */
import type { Response } from 'express'
import type { FhirResource } from 'fhir/r4.js'

export const fhirJson = 'application/fhir+json'

/** Sends a resource with its version headers; `minimal` leaves the body out (`Prefer: return=minimal`). */
export const sendResource = (response: Response, status: number, resource: FhirResource, minimal = false): void => {
  response.status(status)
  if (resource.meta?.versionId) response.set('ETag', `W/"${resource.meta.versionId}"`)
  if (resource.meta?.lastUpdated) response.set('Last-Modified', new Date(resource.meta.lastUpdated).toUTCString())
  if (minimal) response.end()
  else response.type(fhirJson).send(JSON.stringify(resource))
}

/** Half of a body, as if it were whole; or with the connection cut in the middle. */
export const sendHalf = (response: Response, status: number, body: string, cut: boolean): void => {
  const half = body.slice(0, Math.floor(body.length / 2))
  response.status(status).type(fhirJson)
  if (!cut) {
    response.send(half)
    return
  }
  response.set('Content-Length', String(Buffer.byteLength(body)))
  response.write(half, () => response.destroy())
}
