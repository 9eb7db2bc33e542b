/**
 * Decision support from prefetch for the messy patient, over HTTP with a signed call each: how long until the cards are there, and how
 * often they would have come too late. `npm run bench:cds-hooks`
 */

import { prefetchFor } from '../sandbox/cds-client/prefetch.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { prefetchRows, services } from '../smart-config/cds-hooks/services.ts'
import { order, orderBody, startCds, viewBody } from '../test/server/cds-hooks/cds-scene.ts'

const patientId = 'demo-messy'
const rounds = 100
const nobody = { launchUrl: 'http://localhost:1/launch', redirectUri: 'http://localhost:1/callback' }
const sandbox = await startSandbox({ port: 0, app: { ...nobody, clientId: 'bench', clientSecret: 'bench' } })
const cds = await startCds({ budgetMs: 500 })

const at = (times: number[], part: number) => Math.round(times[Math.ceil(times.length * part) - 1] ?? Number.NaN)

const bodyFor = async (service: (typeof services)[number]) => {
  const templates = Object.fromEntries(service.prefetch.map((key) => [key, prefetchRows[key].template]))
  const prefetch = await prefetchFor(templates, patientId, sandbox)
  if (service.hook === 'patient-view') return viewBody({ context: { userId: 'Practitioner/7', patientId }, prefetch })
  const drug = order('m1', 'Pamidronate', { subject: { reference: `Patient/${patientId}` } })
  const body = orderBody([drug], { hook: service.hook, prefetch })
  const selections = ['MedicationRequest/m1']
  return { ...body, context: { ...(body.context as object), patientId, selections } }
}

try {
  for (const service of services) {
    const body = await bodyFor(service)
    const call = async () => {
      const since = performance.now()
      const { status, json } = await cds.call(service.id, body)
      if (status !== 200) throw new Error(`HTTP ${status}`)
      return { ms: performance.now() - since, cards: json.cards.length as number }
    }
    const first = await call()
    const logged = cds.app.logged().length
    const answers = []
    for (let round = 0; round < rounds; round++) answers.push(await call())
    const late = cds.app.logged().slice(logged).split('in time').length - 1
    const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
    console.log(
      `${service.id}: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, max ${at(times, 1)} ms over ${rounds} calls of ${Math.round(JSON.stringify(body).length / 1024)} KB; ${late} too late; ${answers.at(-1)?.cards} card(s); first call ${Math.round(first.ms)} ms`,
    )
  }
} finally {
  await cds.close()
  await sandbox.close()
}
