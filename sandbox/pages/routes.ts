/** The EHR's pages: patient list, chart, and the opening of the app. */
import express, { type Router } from 'express'
import type { Launches } from '../auth/launches.ts'
import type { Repository } from '../fhir/repository.ts'
import type { App } from '../options.ts'
import { practitioners } from '../patients/staff.ts'

export type PageParts = { fhirBase: string; app: App; launches: Launches; repository: Repository }

/** The address that opens the app on a patient, with a fresh launch value; null when there is no such patient. */
const openApp = async (parts: PageParts, patientId: string, practitionerId: string) => {
  const { fhirBase, app, launches, repository } = parts
  if (!(await repository.read('Patient', patientId))) return null
  const encounters = await repository.list('Encounter')
  const encounter = encounters.find((one) => one.subject?.reference === `Patient/${patientId}`)
  const launch = launches.issue({ patientId, encounterId: encounter?.id ?? null, practitionerId })
  const url = new URL(app.launchUrl)
  url.searchParams.set('iss', fhirBase)
  url.searchParams.set('launch', launch)
  return { launchUrl: url.href, launch, iss: fhirBase, encounterId: encounter?.id ?? null }
}

export const pageRoutes = (parts: PageParts): Router => {
  const router = express.Router()
  router.post('/charts/:patientId/launches', express.json(), async (request, response) => {
    const asked = (request.body as { practitionerId?: unknown } | undefined)?.practitionerId
    const user = practitioners.find(({ id }) => id === asked) ?? practitioners[0]
    const opened = await openApp(parts, request.params.patientId, user?.id ?? '')
    if (opened) response.status(201).json(opened)
    else response.status(404).json({ error: 'there is no such patient' })
  })
  return router
}
