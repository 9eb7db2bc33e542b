import { expect, it } from 'vitest'
import { audit, auditIn, noLaunch } from '../../../server/audit/audit.ts'
import { chainedEvent, hashOfEvent } from '../../../server/audit/chain.ts'
import { pruneTrail } from '../../../server/audit/prune-trail.ts'
import { verifyTrail } from '../../../server/audit/verify-trail.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { migrations } from '../../../server/store/migrations/index.ts'
import type { Store } from '../../../server/store/store.ts'
import { eachStore } from '../stores.ts'
import { clock, launch } from '../write-back/scene.ts'

const problems = async (store: Store, expected?: { seq: number; hash: string }) =>
  (await verifyTrail(store.query, expected)).problems

eachStore((open, openAgain) => {
  const recorded = async (events: number) => {
    const store = await open()
    const time = clock()
    for (let event = 0; event < events; event += 1) {
      await audit({ store, now: time.now }, { action: 'chart-shown', launch, detail: { chartHash: `hash-${event}` } })
      time.forward(86_400_000)
    }
    return { store, time }
  }

  it('is whole after two processes have appended at the same time', async () => {
    const { store } = await recorded(0)
    const processes = [store, openAgain(store)]
    const event = { action: 'launch-opened', launch } as const
    const both = Array.from({ length: 40 }, (_, index) => processes[index % 2] ?? store)
    await Promise.all(both.map((one) => audit({ store: one, now: () => new Date() }, event)))
    expect(await verifyTrail(store.query)).toMatchObject({ events: 40, first: 1, head: { seq: 40 }, problems: [] })
  })

  it('appends nothing when the work that it tells of is rolled back, and stays whole', async () => {
    const { store } = await recorded(2)
    await expect(
      store.transaction(async (query) => {
        await auditIn(query, { now: () => new Date() }, { action: 'assessment-signed', launch })
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await verifyTrail(store.query)).toMatchObject({ events: 2, problems: [] })
  })

  it.each([
    [
      'a changed time',
      "update audit_events set at = '2020-01-01T00:00:00.000Z' where seq = 3",
      /^Event 3 has been changed/,
    ],
    [
      'a changed person',
      "update audit_events set who = 'Practitioner/else' where seq = 1",
      /^Event 1 has been changed/,
    ],
    ['a detail taken away', 'update audit_events set detail = null where seq = 5', /^Event 5 has been changed/],
    ['an unreadable outcome', "update audit_events set outcome = '' where seq = 2", /^Event 2 has been changed/],
    ['one deleted', 'delete from audit_events where seq = 3', /^Event 3 is missing/],
    ['two deleted', 'delete from audit_events where seq in (2, 3)', /^Events 2 to 3 are missing/],
    ['the first deleted', 'delete from audit_events where seq = 1', /^The events before event 2 were removed/],
    ['the last deleted', 'delete from audit_events where seq = 5', /^The trail ends with event 4, but event 5/],
    ['everything deleted', 'delete from audit_events', /^The trail ends with event 0, but event 5/],
    ['one slipped in behind the end', insertCopy(6), /./],
  ])('finds %s', async (_what, tampering, said) => {
    const { store } = await recorded(5)
    expect(await problems(store)).toEqual([])
    await store.query(tampering)
    expect((await problems(store)).join('\n')).toMatch(said)
  })

  it('finds one that was changed together with its own hash', async () => {
    const { store } = await recorded(5)
    const [row] = await store.query('select * from audit_events where seq = 3')
    const forged = { ...chainedEvent.parse(row), who: 'Practitioner/else' }
    await store.query('update audit_events set who = $1, hash = $2 where seq = 3', [forged.who, hashOfEvent(forged)])
    expect((await problems(store)).join()).toMatch(/^Event 4 does not follow/)
  })

  it('finds two that changed places', async () => {
    const { store } = await recorded(5)
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ])
      await store.query('update audit_events set seq = $2 where seq = $1', [from ?? 0, to ?? 0])
    expect(await problems(store)).not.toEqual([])
  })

  it('finds a trail that was rewritten as a whole by a head noted elsewhere', async () => {
    const { store } = await recorded(3)
    const { head } = await verifyTrail(store.query)
    await audit({ store, now: () => new Date() }, { action: 'launch-ended', launch })
    expect(await problems(store, head)).toEqual([])
    expect(await problems(store, { seq: 3, hash: 'f'.repeat(64) })).toHaveLength(1)
  })

  it('can be verified after pruning, again and again, and not after the pruning was forged', async () => {
    const { store, time } = await recorded(40)
    const parts = { store, now: time.now }
    expect(await pruneTrail(parts, 30)).toBe(10)
    expect(await verifyTrail(store.query)).toMatchObject({ events: 31, first: 11, head: { seq: 41 }, problems: [] })
    expect(await pruneTrail(parts, 30)).toBe(0)
    time.forward(100 * 86_400_000)
    expect(await pruneTrail(parts, 30)).toBe(30)
    expect(await verifyTrail(store.query)).toMatchObject({ events: 2, first: 41, problems: [] })
    await store.query('delete from audit_events where seq = 41')
    expect(await problems(store)).not.toEqual([])
  })

  it('takes over, in order, what was recorded before the chain', async () => {
    const store = await open()
    for (const table of ['audit_events', 'audit_head']) await store.query(`drop table ${table}`)
    await store.query('delete from schema_migrations where id = 6')
    const [first] = migrations
    for (const statement of first?.statements.filter((sql) => sql.includes('audit_events')) ?? [])
      await store.query(statement)
    for (const [id, at] of [
      ['a', '2026-01-02'],
      ['b', '2026-01-01'],
    ])
      await store.query(
        `insert into audit_events (id, at, action, launch_id, issuer_key, who, patient_reference, detail)
         values ($1, $2, 'document-written', 'l', 'e', 'Practitioner/1', 'Patient/1', 'one questionnaire-response')`,
        [id ?? '', at ?? ''],
      )
    await migrate(store, () => new Date())
    expect(await verifyTrail(store.query)).toMatchObject({ events: 2, problems: [] })
    const rows = await store.query('select at, detail from audit_events order by seq')
    expect(rows.map(({ at }) => at)).toEqual(['2026-01-01', '2026-01-02'])
    expect(rows[0]?.detail).toBe('{"earlier":"one:questionnaire-response"}')
  })

  it('keeps references only, whatever an EHR sends in their place', async () => {
    const { store } = await recorded(0)
    const odd = { ...launch, patientId: 'Kim Canary born 2015', user: { ...launch.user, fhirUser: 'Anna Canary' } }
    const detail = { encounter: 'seen with Canary', queries: [{ name: 'Canary Name', outcome: 'complete', read: 1 }] }
    await audit({ store, now: () => new Date() }, { action: 'chart-read', launch: odd, detail })
    await audit({ store, now: () => new Date() }, { action: 'launch-refused', launch: noLaunch })
    const rows = JSON.stringify(await store.query('select * from audit_events'))
    expect(rows).not.toContain('Canary')
    expect(rows).toContain('sha256:')
    expect(await problems(store)).toEqual([])
  })
})

/** A copy of event 5 behind the end. */
function insertCopy(seq: number): string {
  const rest =
    'at, action, outcome, launch_id, issuer_key, fhir_base, who, patient_reference, detail, previous_hash, hash'
  return `insert into audit_events (seq, ${rest}) select ${seq}, ${rest} from audit_events where seq = 5`
}
