/** The EHR's pages: patient list, chart, documents, and the opening of the app. */
import express, { type Response, type Router } from 'express'
import type { Practitioner } from 'fhir/r4.js'
import type { Launches } from '../auth/launches.ts'
import type { Repository } from '../fhir/repository.ts'
import type { Mode } from '../modes/mode.ts'
import type { App } from '../options.ts'
import type { Switches } from '../switches.ts'
import { chartPage } from './chart.ts'
import { documents } from './documents.ts'
import { ehrChoice } from './ehr-choice.ts'
import { html } from './html.ts'
import { page, userOf } from './layout.ts'
import { patientName } from './names.ts'
import { patientList } from './patient-list.ts'

export type PageParts = {
  mode: Mode
  origin: string
  fhirBase: string
  app: App
  launches: Launches
  repository: Repository
  users: Practitioner[]
  idOf: (type: string, id: string) => string
  switches: Switches
  now: () => Date
}

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
  const { mode, app, repository, users, idOf, switches, now } = parts
  const base = mode.paths.pages
  const place = { name: mode.name, base, users }
  const router = express.Router()

  router.get('/', async (request, response) => {
    const user = userOf(users, request.query.user)
    const query = typeof request.query.q === 'string' ? request.query.q : ''
    const patientId = (id: string) => idOf('Patient', id)
    const listed = { repository, base, patientId, choice: ehrChoice(mode), now: now() }
    sendPage(response, 200, app, page(place, 'Patients', `${base}/`, user, await patientList(listed, user, query)))
  })
  router.get('/charts/:patientId', async (request, response) => {
    const user = userOf(users, request.query.user)
    const patient = await repository.read('Patient', request.params.patientId)
    const path = `${base}/charts/${request.params.patientId}`
    if (!patient) {
      const nobody = html`<h1>There is no such patient</h1>`
      return sendPage(response, 404, app, page(place, 'No such patient', `${base}/`, user, nobody))
    }
    const content = await chartPage(repository, patient, user, now(), { base, sandbox: switches.frameSandbox })
    sendPage(response, 200, app, page(place, patientName(patient), path, user, content))
  })
  router.get('/charts/:patientId/documents', async (request, response) => {
    sendPage(response, 200, app, (await documents(repository, request.params.patientId)).html)
  })
  router.post('/charts/:patientId/launches', express.json(), async (request, response) => {
    const asked = (request.body as { practitionerId?: unknown } | undefined)?.practitionerId
    const opened = await openApp(parts, request.params.patientId, userOf(users, asked).id ?? '')
    if (opened) response.status(201).json(opened)
    else response.status(404).json({ error: 'there is no such patient' })
  })
  return router
}
