import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KillScene, startKillScene } from './kill-scene.ts'
import { changes, type KillCase, keepsOthersWaiting, killings, requests } from './kill-table.ts'
import { type Doings, firstLook, holdAt, isOnRecord, prepare, toTheEnd } from './killed.ts'
import type { SigningPage } from './signing-page.ts'

/** One patient each, so that writes do not meet. */
const slots = 22

const untilAllStand = async (held: { name: string; stands: () => boolean }[]): Promise<void> => {
  const end = Date.now() + 60_000
  while (!held.every(({ stands }) => stands())) {
    if (Date.now() > end)
      throw new Error(`never came to: ${held.flatMap(({ name, stands }) => (stands() ? [] : name)).join('; ')}`)
    await sleep(10)
  }
}

type Under = { one: KillCase; page: SigningPage; doings: Doings }

/** Begins every write, kills the app when each stands at its place, starts it again, and looks. @returns what failed, by case */
const kill = async (
  scene: KillScene,
  cases: KillCase[],
  isAlone: (one: KillCase) => boolean,
): Promise<Map<KillCase, unknown>> => {
  const failed = new Map<KillCase, unknown>()
  const under: Under[] = []
  for (const [slot, one] of cases.entries()) {
    const page = scene.pages[slot]
    if (!page) throw new Error('more cases than patients')
    under.push({ one, page, doings: await prepare(scene, page, one) })
  }
  const acting: Promise<unknown>[] = []
  const begin = (those: Under[]) => {
    const held = those.map(({ one, page, doings }) => {
      const stands = holdAt(scene, page, one, doings.id)
      acting.push(doings.act().catch(() => 'no answer'))
      return { name: `${one.doing}: ${one.name}`, stands }
    })
    return untilAllStand(held)
  }
  await begin(under.filter(({ one }) => !isAlone(one)))
  await begin(under.filter(({ one }) => isAlone(one)))
  expect(await scene.app.kill()).toBe('SIGKILL')
  await Promise.all(acting)
  scene.gateway.heal()

  const each = (look: typeof firstLook) =>
    Promise.all(
      under.map(async ({ one, page, doings }) => {
        if (failed.has(one)) return
        await look(scene, page, doings, one).catch((error: unknown) => failed.set(one, error))
      }),
    )
  // While nobody is there to put it right.
  await each((_, __, doings) => isOnRecord(scene, doings))
  await scene.app.start()
  await each(firstLook)
  await scene.endLeases()
  await each(toTheEnd)
  return failed
}

/** @param databaseUrl null: SQLite */
export const killPoints = (
  all: KillCase[],
  store: keyof typeof keepsOthersWaiting,
  databaseUrl: () => Promise<string | null>,
): void => {
  const isAlone = keepsOthersWaiting[store]
  let scene: KillScene
  beforeAll(async () => {
    scene = await startKillScene(await databaseUrl(), slots)
  }, 600_000)
  afterAll(() => scene.stop())

  describe.each(killings(slots, all, isAlone).map((cases, turn) => ({ turn: turn + 1, cases })))(
    'killing $turn',
    ({ cases }) => {
      let failed: Map<KillCase, unknown>
      beforeAll(async () => {
        failed = await kill(scene, cases, isAlone)
      }, 600_000)
      it.each(cases)('$doing, killed $name', (one) => {
        if (failed.has(one)) throw failed.get(one)
      })
    },
  )

  it('the audit trail is whole after every killing', async () => {
    expect(await scene.brokenTrail()).toEqual([])
  })

  it('every change of the store on the way has its place in the table, and every request', () => {
    const named = Object.values(changes).map((sql) => RegExp(sql))
    const ours = scene.app.ran.filter(({ sql }) => /^\s*(insert|update|delete).*(ledger|signed_assessments)/.test(sql))
    expect(ours.length).toBeGreaterThan(Math.max(30, 1.2 * all.length))
    const unnamed = ours.map(({ sql }) => sql.trim()).filter((sql) => !named.some((one) => one.test(sql)))
    // Inside the signing transaction, and what a restart does to every row that was being sent.
    const known =
      /^(insert into ledger|update ledger set state = 'failed', standing = 'followed|.*standing = 'interrupted')/
    expect([...new Set(unnamed.filter((sql) => !known.test(sql)))]).toEqual([])
    const writes = scene.gateway.asked.filter(({ method }) => method === 'POST' || method === 'PUT')
    const documents = writes.filter(({ path }) => path.startsWith('/fhir/'))
    const without = documents.filter((asked) => !Object.values(requests).some((on) => on(asked)))
    expect(without).toEqual([])
  })
}
