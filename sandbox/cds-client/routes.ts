/** What the chart page needs for cards: the cards, feedback on them, and the launch behind a card's link. */
import { join } from 'node:path'
import express, { type Router } from 'express'
import { z } from 'zod'
import type { Repository } from '../fhir/repository.ts'
import type { App } from '../options.ts'
import { makeCdsClient } from './client.ts'

type Parts = { fhirBase: string; app: App } & Pick<Repository, 'read' | 'list'>

const ask = z.object({ practitionerId: z.string().min(1) })
const feedback = z.object({ service: z.string().regex(/^[a-z-]+$/), feedback: z.array(z.unknown()) })

export const cdsClient = async ({ fhirBase, app, read, list }: Parts): Promise<Router> => {
  const servicesUrl = () => `${new URL(app.launchUrl).origin}/cds-services`
  const client = await makeCdsClient({ fhirBase, servicesUrl, repository: { read, list } })
  const encounterOf = async (patientId: string) =>
    (await list('Encounter')).find(({ subject }) => subject?.reference === `Patient/${patientId}`)?.id ?? null

  const router = express.Router()
  router.get('/cds-client/jwks.json', (_request, response) => {
    response.json(client.keySet)
  })
  router.use('/cds-client/assets', express.static(join(import.meta.dirname, 'assets')))
  router.post('/cds-client/:patientId/cards', express.json(), async (request, response) => {
    const { patientId } = request.params
    const asked = ask.safeParse(request.body)
    if (!asked.success || !(await read('Patient', patientId))) {
      response.status(404).json({ error: 'there is no such patient or user' })
      return
    }
    const encounterId = await encounterOf(patientId)
    const context = {
      userId: `Practitioner/${asked.data.practitionerId}`,
      patientId,
      ...(encounterId ? { encounterId } : {}),
    }
    response.json({ cards: await client.cards({ hook: 'patient-view', context }) })
  })
  router.post('/cds-client/feedback', express.json(), async (request, response) => {
    const said = feedback.safeParse(request.body)
    response
      .status(said.success ? await client.feedback(said.data.service, { feedback: said.data.feedback }) : 400)
      .end()
  })
  return router
}
