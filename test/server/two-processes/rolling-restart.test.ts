import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launch } from '../../e2e/http-road.ts'
import { createDatabase } from '../postgres.ts'
import { type Cluster, startCluster } from './cluster.ts'

let cluster: Cluster
let patients: string[]

beforeAll(async () => {
  cluster = await startCluster(await createDatabase(inject('postgresUrl')), 2)
  patients = (await cluster.sandbox.list('Patient')).flatMap(({ id }) => id ?? [])
}, 90_000)
afterAll(() => cluster?.stop())
beforeEach(() => {
  cluster.balancer.failures.length = 0
  cluster.balancer.given.clear()
})

const at = {
  get sandbox() {
    return cluster.sandbox
  },
  get appUrl() {
    return cluster.appUrl
  },
}
const patientOf = (clinician: number) => patients[clinician % patients.length] ?? ''

type Written = { identifier?: { value?: string } }
/** How often each assessment lies in the EHR. */
const copies = async () => {
  const counted: Record<string, number> = {}
  for (const { identifier } of (await cluster.sandbox.list('QuestionnaireResponse')) as unknown as Written[]) {
    const key = identifier?.value?.split(/[:/]/).at(-1) ?? 'none'
    counted[key] = (counted[key] ?? 0) + 1
  }
  return counted
}
const bothWorked = () => cluster.processes().every(({ port }) => (cluster.balancer.given.get(port) ?? 0) > 0)

describe('two processes behind a balancer on one Postgres', () => {
  it('twenty clinicians launch and sign while one process after the other is replaced: nobody notices', async () => {
    const opened = await launch(at, patientOf(0))
    const openedChart = await opened.chart()
    const [first, second] = cluster.processes()
    if (!first || !second) throw new Error('two processes are expected')

    let replaced = false
    const receipts: { assessmentId: string; states: string[] }[] = []
    const signOnce = async (clinician: number) => {
      const road = await launch(at, patientOf(clinician))
      const { assessmentId, steps } = await road.sign()
      receipts.push({
        assessmentId,
        states: steps.filter(({ step }) => step !== 'copy-text').map(({ state }) => state),
      })
    }
    /** Goes on until both processes are new, so that somebody signs at every moment of it. */
    const clinician = async (number: number) => {
      do await signOnce(number)
      while (!replaced)
    }
    const replace = async () => {
      await expect.poll(() => receipts.length, { timeout: 60_000 }).toBeGreaterThan(0)
      const codes: (number | null)[] = []
      for (const leaving of [first, second]) {
        codes.push(await cluster.shrink(leaving))
        await cluster.grow()
      }
      replaced = true
      return codes
    }
    const [codes] = await Promise.all([replace(), ...Array.from({ length: 20 }, (_, number) => clinician(number))])

    expect(codes).toEqual([0, 0])
    expect(cluster.balancer.failures).toEqual([])
    expect(bothWorked()).toBe(true)
    expect(receipts.length).toBeGreaterThanOrEqual(20)
    expect(receipts.filter(({ states }) => states.some((state) => state !== 'verified'))).toEqual([])
    const found = await copies()
    expect(receipts.map(({ assessmentId }) => [assessmentId, found[assessmentId]])).toEqual(
      receipts.map(({ assessmentId }) => [assessmentId, 1]),
    )

    // Both processes that knew this launch are gone; it goes on with the same chart.
    expect((await opened.chart()).chartHash).toBe(openedChart.chartHash)
    const { steps } = await opened.sign()
    expect(steps).toContainEqual(expect.objectContaining({ step: 'questionnaire-response', state: 'verified' }))
  }, 120_000)
})
