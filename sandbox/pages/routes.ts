/** The EHR's pages: patient list, chart, documents, and the opening of the app. */
import { join } from 'node:path'
import express, { type Response, type Router } from 'express'
import type { Launches } from '../auth/launches.ts'
import type { Repository } from '../fhir/repository.ts'
import type { App } from '../options.ts'
import { chartPage } from './chart.ts'
import { documents } from './documents.ts'
import { html } from './html.ts'
import { page, userOf } from './layout.ts'
import { patientName } from './names.ts'
import { patientList } from './patient-list.ts'

export type PageParts = { fhirBase: string; app: App; launches: Launches; repository: Repository; now: () => Date }

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

/** Scripts are our own file only, so nothing in a stored narrative can run. The app's frame passes through our own pages. */
const sendPage = (response: Response, status: number, app: App, text: string) => {
  const frames = `'self' ${new URL(app.launchUrl).origin}`
  response
    .status(status)
    .set(
      'Content-Security-Policy',
      `default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src ${frames}`,
    )
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(text)
}

export const pageRoutes = (parts: PageParts): Router => {
  const { app, repository, now } = parts
  const router = express.Router()
  router.use('/assets', express.static(join(import.meta.dirname, 'assets')))

  router.get('/', async (request, response) => {
    const user = userOf(request.query.user)
    const query = typeof request.query.q === 'string' ? request.query.q : ''
    sendPage(response, 200, app, page('Patients', '/', user, await patientList(repository, user, query, now())))
  })
  router.get('/charts/:patientId', async (request, response) => {
    const user = userOf(request.query.user)
    const patient = await repository.read('Patient', request.params.patientId)
    const path = `/charts/${request.params.patientId}`
    if (!patient) {
      return sendPage(response, 404, app, page('No such patient', '/', user, html`<h1>There is no such patient</h1>`))
    }
    sendPage(
      response,
      200,
      app,
      page(patientName(patient), path, user, await chartPage(repository, patient, user, now())),
    )
  })
  router.get('/charts/:patientId/documents', async (request, response) => {
    sendPage(response, 200, app, (await documents(repository, request.params.patientId)).html)
  })
  router.post('/charts/:patientId/launches', express.json(), async (request, response) => {
    const asked = (request.body as { practitionerId?: unknown } | undefined)?.practitionerId
    const opened = await openApp(parts, request.params.patientId, userOf(asked).id ?? '')
    if (opened) response.status(201).json(opened)
    else response.status(404).json({ error: 'there is no such patient' })
  })
  return router
}
