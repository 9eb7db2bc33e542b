import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { FhirReply, NoReply } from '../../../server/ehr/access.ts'
import { readCapability } from '../../../server/ehr/capability.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { saveSnapshot } from '../../../server/store/charts.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import { ledgerRows } from '../../../server/write-back/ledger.ts'
import { checkInChart, sendWaiting } from '../../../server/write-back/send.ts'
import { r4Problems } from '../../crmo/questionnaire/r4.ts'
import { createFakeEhr, noReply, reply } from './fake-ehr.ts'
import { clock, contextOn, launch, signFresh } from './scene.ts'
import { chart } from './signing-scene.ts'

const folder = mkdtempSync(join(tmpdir(), 'crmo-provenance-'))
const store = openSqlite(join(folder, 'store.sqlite'))
await migrate(store, () => new Date())
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const creates = (...types: string[]) =>
  readCapability({
    resourceType: 'CapabilityStatement',
    rest: [{ mode: 'server', resource: types.map((type) => ({ type, interaction: [{ code: 'create' }] })) }],
  })
const granted: Launch = { ...launch, grantedScopes: [...launch.grantedScopes, 'user/Provenance.c'] }

/** Signs, sends and checks one document as `as`, in an EHR that declares `types` and answers a Provenance with `answer`. */
const written = async (as: Launch, types: string[], answer: () => FhirReply | NoReply) => {
  const ehr = createFakeEhr()
  const provenances: unknown[] = []
  const write: typeof ehr.access.write = async (method, url, body, options) => {
    if (url !== 'Provenance') return ehr.access.write(method, url, body, options)
    provenances.push(body)
    return answer()
  }
  const time = clock()
  const context = contextOn(store, { ...ehr.access, write }, time.now)
  await saveSnapshot(context, as, { chart, capability: creates(...types) }, true)
  const signed = await signFresh(context)
  await sendWaiting(context, as, signed)
  time.forward(60_000)
  await checkInChart(context, as, signed)
  const [row] = await ledgerRows(context, signed.assessmentId)
  const recorded = await store.query(
    "select outcome, detail from audit_events where action = 'provenance-written' and detail like $1",
    [`%${signed.assessmentId}%`],
  )
  return { ehr, provenances, state: row?.state, recorded }
}
const both = ['QuestionnaireResponse', 'Provenance']

it('is written once, valid, for the verified document, and is on record', async () => {
  const { ehr, provenances, state, recorded } = await written(granted, both, () => reply(201))
  expect([state, provenances.length, recorded.map(({ outcome }) => outcome)]).toEqual(['verified', 1, ['done']])
  expect(provenances.flatMap(r4Problems)).toEqual([])
  expect(provenances[0]).toMatchObject({
    target: [{ reference: `QuestionnaireResponse/${ehr.stored[0]?.id}` }],
    agent: [{ who: { reference: 'Practitioner/anna' } }, {}],
  })
})

it.each<[string, () => FhirReply | NoReply]>([
  ['http-403', () => reply(403)],
  ['http-500', () => reply(500)],
  ['no-answer', () => noReply()],
])('that ends with %s harms nothing, is not repeated, and is on record', async (because, answer) => {
  const { provenances, state, recorded } = await written(granted, both, answer)
  expect([state, provenances.length]).toEqual(['verified', 1])
  expect(recorded).toEqual([{ outcome: 'failed', detail: expect.stringContaining(`"because":"${because}"`) }])
})

it('that throws harms nothing', async () => {
  const thrown = () => {
    throw new Error('a bug')
  }
  expect((await written(granted, both, thrown)).state).toBe('verified')
})

it.each([
  ['the login may not', launch, both],
  ['the EHR does not declare it', granted, ['QuestionnaireResponse']],
])('is not tried where %s', async (_why, as, types) => {
  const { provenances, state, recorded } = await written(as, types, () => reply(201))
  expect([state, provenances, recorded]).toEqual(['verified', [], []])
})
