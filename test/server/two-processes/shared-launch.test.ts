import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { ChartView, ReadingEvent } from '../../../server/api/contract.ts'
import { openChart } from '../../sandbox/launch-url.ts'
import { launchIdIn, openBrowser } from '../browser.ts'
import { createDatabase } from '../postgres.ts'
import { type Cluster, startCluster } from './cluster.ts'

let cluster: Cluster
beforeAll(async () => {
  cluster = await startCluster(await createDatabase(inject('postgresUrl')), 2)
}, 90_000)
afterAll(() => cluster?.stop())
beforeEach(() => {
  cluster.sandbox.resetSwitches()
  cluster.sandbox.requests.length = 0
  cluster.balancer.failures.length = 0
})

/** One launch through the balancer, and calls of its page to one process or the other. */
const open = async (patientId: string) => {
  const browser = openBrowser()
  const { launchUrl } = await openChart(cluster.sandbox.pages, patientId)
  const page = await browser.follow(launchUrl)
  expect(page.status).toBe(200)
  const id = launchIdIn(page.url)
  const cookie = browser
    .cookies()
    .filter(({ path }) => path === `/launches/${id}`)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  const headers = { cookie, origin: cluster.appUrl, 'x-crmo-request': '1' }
  const at = (process: number, path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${cluster.processes()[process]?.port}/launches/${id}/api/${path}`, { method, headers })
  const chart = async (process: number, path = 'chart', method?: string) => {
    const answer = await at(process, path, method)
    expect(answer.status).toBe(200)
    return (await answer.json()) as ChartView
  }
  const progress = async (process: number) =>
    (await (await at(process, 'chart/progress')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReadingEvent)
  return { chart, progress }
}

/** Each search as often as the EHR was asked it. */
const asked = () => {
  const counted: Record<string, number> = {}
  for (const { method, url } of cluster.sandbox.requests) {
    // The launch asks for its user, the search for earlier assessments is each page's own.
    if (method !== 'GET' || /metadata|well-known|Practitioner\/|QuestionnaireResponse/.test(url)) continue
    counted[url] = (counted[url] ?? 0) + 1
  }
  return counted
}
const askedTwice = () => Object.entries(asked()).filter(([, times]) => times > 1)

describe('a launch belongs to no process', () => {
  it('a chart that one process reads is read once, waited for and watched at the other', async () => {
    cluster.sandbox.switches.answerDelayMs = 1_500
    const page = await open('demo-multifocal')
    // The callback has begun the reading in one of them; which one does not matter.
    const [first, second, ...told] = await Promise.all([
      page.chart(0),
      page.chart(1),
      page.progress(0),
      page.progress(1),
    ])
    expect(second.chartHash).toBe(first.chartHash)
    expect(Object.keys(asked()).length).toBeGreaterThan(10)
    expect(askedTwice()).toEqual([])
    for (const events of told) {
      expect(events.at(-1)).toEqual({ event: 'over' })
      expect(events[0]?.event).toBe('planned')
    }

    cluster.sandbox.requests.length = 0
    const [again, same] = await Promise.all([page.chart(0, 'chart/read', 'POST'), page.chart(1, 'chart/read', 'POST')])
    expect(again.chartHash).not.toBe(first.chartHash)
    expect(same.chartHash).toBe(again.chartHash)
    expect(askedTwice()).toEqual([])
    expect((await page.chart(1)).chartHash).toBe(again.chartHash)
  })

  it('a process that is killed while it reads costs its page a reading by the other, no launch', async () => {
    cluster.sandbox.switches.answerDelayMs = 1_500
    const page = await open('demo-clavicle-pustulosis')
    const [dying] = cluster.processes()
    if (!dying) throw new Error('two processes are expected')
    const waiting = page.chart(1)
    await cluster.lose(dying)
    expect((await waiting).chart.patient.id).toBe('demo-clavicle-pustulosis')
    await cluster.grow()
  }, 60_000)

  it('tokens that rotate are refreshed by one process at a time: no used one is ever sent', async () => {
    // Below the margin before its end: every look at the token finds it due.
    cluster.sandbox.switches.tokenLifeSeconds = 20
    const page = await open('demo-messy')
    await page.chart(0)
    for (let round = 0; round < 2; round += 1) {
      const charts = await Promise.all(
        [0, 1, 0, 1].map((process, index) =>
          index < 2 ? page.chart(process, 'chart/read', 'POST') : page.chart(process),
        ),
      )
      for (const { chart } of charts)
        expect(chart.queries.filter(({ outcome }) => outcome !== 'complete' && outcome !== 'unsupported')).toEqual([])
    }
    // A token that is sent twice revokes the whole login at this EHR: nothing could be read any more.
    expect((await page.chart(1, 'chart/read', 'POST')).chart.patient.id).toBe('demo-messy')
  }, 90_000)
})
