import type { Provenance } from 'fhir/r4.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ModeKey } from '../../../sandbox/modes/mode.ts'
import { r4Problems } from '../../crmo/questionnaire/r4.ts'
import { type Scene, startScene } from '../../faults/fault-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await startScene()
}, 120_000)
afterAll(() => scene.stop())

const document = { open: 'QuestionnaireResponse', epic: 'DocumentReference', 'oracle-health': 'DocumentReference' }

/** Signs one document at that EHR and waits until it is read back and equal. */
const signedAt = async (mode: ModeKey, scope: string | null) => {
  const ehr = scene.sandbox.ehrs[mode]
  const { context } = scene.app
  const issuer = context.issuers.find(({ fhirBase }) => fhirBase === ehr.fhirBase)
  if (!issuer) throw new Error('no such issuer')
  const asked = issuer.scopes
  issuer.scopes = scope === null ? asked : [...asked, scope]
  const page = await scene.nextPage(mode).finally(() => {
    issuer.scopes = asked
  })
  const { assessmentId } = await page.previewed().then(async (body) => {
    await page.sign(body)
    return body
  })
  const states = async () =>
    (await page.receipt(assessmentId)).steps.filter(({ step }) => step !== 'copy-text').map(({ state }) => state)
  await expect.poll(states, { timeout: 25_000 }).toEqual(['verified'])
  const recorded = async () =>
    (
      await context.store.query(
        'select action, outcome from audit_events where launch_id = $1 and detail like $2 order by seq',
        [page.launchId, `%${assessmentId}%`],
      )
    ).map(({ action, outcome }) => `${action} ${outcome}`)
  // Whatever the EHR takes, the app's own trail tells it.
  const always = ['assessment-shown done', 'assessment-signed done', 'document-written done', 'document-checked done']
  await expect.poll(async () => (await recorded()).slice(0, 4), { timeout: 25_000 }).toEqual(always)
  return {
    ehr,
    always,
    recorded,
    sent: () => ehr.requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/Provenance')),
  }
}

it.each(['open', 'oracle-health'] as const)(
  'is written where the EHR declares it and the login may create it: %s',
  async (mode) => {
    const { ehr, always, recorded } = await signedAt(mode, 'user/Provenance.c')
    await expect.poll(recorded, { timeout: 25_000 }).toEqual([...always, 'provenance-written done'])
    const [written, ...more] = (await ehr.list('Provenance')) as Provenance[]
    expect(more).toEqual([])
    expect(r4Problems(written)).toEqual([])
    const [target] = written?.target ?? []
    const [, id = ''] = target?.reference?.split('/') ?? []
    expect(target?.reference).toBe(`${document[mode]}/${id}`)
    expect(await ehr.read(document[mode] as 'DocumentReference', id)).not.toBeNull()
    expect(written?.agent[0]?.who?.reference).toMatch(/^Practitioner\//)
  },
  120_000,
)

it.each<[ModeKey, string | null, string]>([
  ['epic', 'user/Provenance.c', 'its CapabilityStatement declares it for reading only'],
  ['epic', null, 'nobody asks for the scope'],
  ['oracle-health', null, 'nobody asks for the scope'],
  ['open', null, 'nobody asks for the scope'],
])(
  'is not tried at %s with %s: %s; the trail holds all the same',
  async (mode, scope) => {
    const before = scene.sandbox.ehrs[mode].requests.length
    const { ehr, always, recorded } = await signedAt(mode, scope)
    expect(await recorded()).toEqual(always)
    expect(ehr.requests.slice(before).filter(({ url }) => url.includes('Provenance'))).toEqual([])
  },
  120_000,
)
