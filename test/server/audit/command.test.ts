import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AuditAction, actions } from '../../../server/audit/actions.ts'
import { audit, noLaunch } from '../../../server/audit/audit.ts'
import { auditCommand } from '../../../server/audit/command.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import type { Store } from '../../../server/store/store.ts'
import { r4Problems } from '../../crmo/questionnaire/r4.ts'
import { clock, launch } from '../write-back/scene.ts'

let folder: string
let store: Store
let time: ReturnType<typeof clock>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crmo-audit-'))
  store = openSqlite(join(folder, 'store.sqlite'))
  time = clock()
  await migrate(store, time.now)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const run = async (...args: string[]) => {
  const [printed, complained]: [string[], string[]] = [[], []]
  const io = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complained.push(line),
    now: time.now,
    site: 'https://crmo.hospital.example',
  }
  const code = await auditCommand(args, store, io)
  return { code, printed, complained: complained.join('\n') }
}
const record = async (action: AuditAction, event: Partial<Parameters<typeof audit>[1]> = {}) => {
  await audit({ store, now: time.now }, { action, launch, ...event })
  time.forward(60_000)
}

describe('verify', () => {
  it('says that the trail is whole, and where it ends', async () => {
    await record('launch-opened')
    const { code, printed } = await run('verify')
    expect([code, printed.join()]).toEqual([
      0,
      expect.stringMatching(/^1 events, from 1 to 1\. Head: 1:[0-9a-f]{64}\. .*whole/),
    ])
    const head = /Head: (\S+)\./.exec(printed.join())?.[1] ?? ''
    expect((await run('verify', '--expect', head)).code).toBe(0)
    expect((await run('verify', '--expect', `1:${'0'.repeat(64)}`)).code).toBe(1)
  })

  it('ends with 1 and names the event that was changed', async () => {
    await record('launch-opened')
    await store.query("update audit_events set who = 'Practitioner/nobody'")
    expect(await run('verify')).toMatchObject({ code: 1, complained: 'Event 1 has been changed.' })
  })

  it.each([[['prune']], [[]], [['verify', '--expect', 'x']], [['verify', '--loud']], [['export', '--from', 'spring']]])(
    'does not guess what %j means',
    async (args) => {
      const { code, complained } = await run(...args)
      expect([code, complained]).toEqual([1, expect.stringContaining('npm run audit -- verify')])
    },
  )
})

describe('export', () => {
  it('gives every kind of event as a valid FHIR AuditEvent, one a line', async () => {
    const detail = {
      assessmentId: '6c84fb90-12c4-11e1-840d-7b25c5ee775b',
      chartHash: 'ab',
      queries: [{ name: 'Observation vital-signs', outcome: 'partial', read: 3 }],
    }
    const kinds = Object.keys(actions) as AuditAction[]
    for (const action of kinds) await record(action, { detail })
    await record('signature-refused', { outcome: 'refused', detail: { because: 'other-patient' } })
    await record('launch-refused', { launch: { ...noLaunch, issuerKey: 'test-ehr' }, outcome: 'failed' })
    await record('launch-opened', { launch: { ...launch, user: { ...launch.user, fhirUser: '' } } })
    await record('launch-opened', { launch: noLaunch })
    const { code, printed } = await run('export')
    expect(code).toBe(0)
    const events = printed.map((line) => JSON.parse(line))
    expect(events.map((event) => event.subtype[0].code)).toEqual([
      ...kinds,
      'signature-refused',
      'launch-refused',
      'launch-opened',
      'launch-opened',
    ])
    for (const event of events) expect(r4Problems(event)).toEqual([])
    // Exactly one party asked for it (AuditEvent.agent.requestor).
    for (const { agent } of events)
      expect(agent.filter(({ requestor }: { requestor: boolean }) => requestor)).toHaveLength(1)
  })

  it('says who, whom, what and with what outcome, in absolute references', async () => {
    await record('signature-refused', { outcome: 'refused', detail: { because: 'other-patient' } })
    const event = JSON.parse((await run('export')).printed[0] ?? '')
    expect(event).toMatchObject({
      recorded: '2026-01-05T10:00:00.000Z',
      outcome: '4',
      agent: [{ who: { reference: `${launch.fhirBase}/Practitioner/anna` } }, {}],
      source: { site: 'https://crmo.hospital.example' },
      entity: [{ what: { reference: `${launch.fhirBase}/Patient/kim` } }, {}],
    })
    expect(event.entity[1].detail).toContainEqual({ type: 'because', valueString: 'other-patient' })
  })

  it('takes a time from which and until which, and is itself on record', async () => {
    for (const action of ['launch-opened', 'chart-read', 'launch-ended'] as const) await record(action)
    const { printed } = await run('export', '--from', '2026-01-05T10:00:30Z', '--to', '2026-01-05T10:01:30Z')
    expect(printed.map((line) => JSON.parse(line).subtype[0].code)).toEqual(['chart-read'])
    const last = await store.query('select action, detail from audit_events order by seq desc limit 1')
    expect(last).toEqual([{ action: 'audit-exported', detail: expect.stringContaining('"count":1') }])
  })

  it('exports a trail that is not whole, and says so', async () => {
    for (const action of ['launch-opened', 'chart-read', 'launch-ended'] as const) await record(action)
    await store.query('delete from audit_events where seq = 2')
    const { code, printed, complained } = await run('export')
    expect([code, printed.length, complained]).toEqual([1, 2, 'Event 2 is missing.'])
  })
})
