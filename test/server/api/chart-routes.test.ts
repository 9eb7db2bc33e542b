import { readdirSync, readFileSync } from 'node:fs'
import type { Bundle } from 'fhir/r4.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts'
import type { ChartView, DraftBody, ReadingEvent } from '../../../server/api/contract.ts'
import { readIssuers } from '../../../server/launch/issuers.ts'
import { openChart } from '../../sandbox/launch-url.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { launchOfId } from '../launch/open-launch.ts'
import { type RunningApp, startApp } from '../running-app.ts'

let ehr: Sandbox
let app: RunningApp
beforeEach(async () => {
  const registered = { launchUrl: '', redirectUri: '', clientId: 'crmo-on-fhir', clientSecret: 'sandbox-secret' }
  ehr = await startSandbox({ port: 0, app: registered })
  const read = readIssuers('smart-config/issuers', {
    CRMO_SANDBOX_FHIR_BASE: ehr.fhirBase,
    CRMO_SANDBOX_OIDC_ISSUER: ehr.oidcIssuer,
    CRMO_SANDBOX_CLIENT_SECRET: 'sandbox-secret',
  })
  if ('problems' in read) throw new Error(read.problems.join())
  app = await startApp(read.issuers)
  ehr.app.launchUrl = `${app.url}/launch`
  ehr.app.redirectUri = `${app.url}/callback`
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

type Opened = { browser: Browser; url: string }
const opened = async (patientId: string, user?: string): Promise<Opened> => {
  const browser = openBrowser()
  const page = await browser.follow((await openChart(ehr.origin, patientId, user)).launchUrl)
  return { browser, url: page.url }
}
const call = async ({ browser, url }: Opened, method: string, path: string, body?: unknown) => {
  const init = {
    method,
    headers: { 'content-type': 'application/json', 'x-crmo-request': '1', origin: app.url },
    body: JSON.stringify(body),
  }
  const answer = await browser.go(`${url}api/${path}`, method === 'GET' ? {} : init)
  return { status: answer.status, json: JSON.parse(answer.text) }
}
const chartView = async (page: Opened): Promise<ChartView> => {
  const { status, json } = await call(page, 'GET', 'chart')
  if (status !== 200) throw new Error(JSON.stringify(json))
  return json
}
const sentence = (json: { issue: { details: { text: string } }[] }) => json.issue[0]?.details.text
const searches = () => ehr.requests.filter((request) => request.url.includes('Observation?')).length

describe('the chart', () => {
  test('of the messy patient is read whole, duplicates over pages once', async () => {
    const { chart, writePlan, draft, earlier, siteRules, assessment, charted } = await chartView(
      await opened('demo-messy'),
    )
    expect(chart.patient.id).toBe('demo-messy')
    expect(chart.queries.filter((query) => query.outcome !== 'complete')).toEqual([])
    const observations = (await ehr.list('Observation')).filter(
      (one) => one.subject?.reference === 'Patient/demo-messy',
    )
    expect(chart.completeness.find(({ type }) => type === 'Observation')?.read).toBe(observations.length)
    // Two reports lie behind Binary.
    expect(chart.queries).toContainEqual(
      expect.objectContaining({ name: 'DiagnosticReport texts', outcome: 'complete', read: 2 }),
    )
    expect(writePlan.steps).toContain('questionnaire-response')
    expect([draft, earlier, charted]).toEqual([null, [], null])
    expect(assessment).toEqual(JSON.parse(JSON.stringify(assess(chart, emptyReview(), siteRules))))
  })

  test('of a site that has switched parts off comes with them switched off, for the server and for the page', async () => {
    const switchedOff = {
      rows: ['D-09', 'D-24'],
      instruments: ['bristol-2016'],
      mimics: ['bone-tumour'],
      drugs: ['naproxen'],
    }
    Object.assign(app.context, { siteRules: { ...app.context.siteRules, switchedOff } })
    const { assessment, siteRules } = await chartView(await opened('demo-multifocal'))
    // With these the page assesses again at every click.
    expect(siteRules.switchedOff).toEqual(switchedOff)
    const reason = 'Switched off by this site.'
    const rows = [...assessment.redFlags, ...assessment.pathwayRows].filter(({ row }) => switchedOff.rows.includes(row))
    expect(new Set(rows.map(({ row }) => row))).toEqual(new Set(switchedOff.rows))
    for (const row of rows) expect(row).toMatchObject({ state: 'open', reason, switchedOff: true })
    expect(assessment.gate.passed).toBe(false)
    expect(assessment.instruments['bristol-2016']).toMatchObject({ items: [], result: { sentence: reason } })
    expect(assessment.mimics).toContainEqual(expect.objectContaining({ key: 'bone-tumour', state: 'open', reason }))
    const naproxen = assessment.treatment.options.find(({ drug }) => drug === 'naproxen')
    expect(naproxen).toMatchObject({ doses: [], blocked: expect.arrayContaining([reason]) })
  })

  test('is read search by search for everybody to see: planned, answered, over', async () => {
    ehr.switches.answerDelayMs = 150
    const page = await opened('demo-messy')
    const reading = chartView(page)
    const progress = async () =>
      (await page.browser.go(`${page.url}api/chart/progress`)).text
        .trim()
        .split('\n')
        .map((line): ReadingEvent => JSON.parse(line))
    let told = await progress()
    // On a busy machine it may be asked for before the reading has begun.
    while (told.length === 1) told = await progress()
    const { chart } = await reading
    const [planned, ...rest] = told
    if (planned?.event !== 'planned') throw new Error('the plan is told first')
    expect(planned.searches).toContainEqual({
      name: 'Observation laboratory',
      words: 'laboratory results',
      told: { code: 'laboratory' },
    })
    expect(rest.at(-1)).toEqual({ event: 'over' })
    const answered = rest.filter((event) => event.event === 'answered')
    expect(answered.map(({ name }) => name).sort()).toEqual(planned.searches.map(({ name }) => name).sort())
    for (const { name, outcome, read } of answered)
      expect(chart.queries).toContainEqual(expect.objectContaining({ name, outcome, read }))
    // Once it is read, there is nothing to follow.
    expect((await page.browser.go(`${page.url}api/chart/progress`)).text).toBe('{"event":"over"}\n')
  })

  test('of every practice case is the same through the EHR as from its file', async () => {
    const folder = 'sandbox/patients/practice-cases'
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(files).toHaveLength(17)
    for (const file of files) {
      const bundle: Bundle = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      const resources = (bundle.entry ?? []).map((entry) => entry.resource)
      const patient = resources.find((resource) => resource?.resourceType === 'Patient')
      const { chart } = await chartView(await opened(patient?.id ?? ''))
      const { labs, texts, lesions, findings, problems, studies } = readChart(resources, chart.readAt)
      expect(chart).toMatchObject({ labs, texts, lesions, findings, problems, studies })
      // The history note is read because the issuer's file names its type.
      expect(chart.texts.map((text) => text.kind)).toContain('note')
    }
  })

  test('is read once for all pages of a launch, and again when asked', async () => {
    const page = await opened('demo-multifocal')
    const [first, second] = await Promise.all([chartView(page), chartView(page)])
    const asked = searches()
    expect((await chartView(page)).chartHash).toBe(first.chartHash)
    expect(second.chartHash).toBe(first.chartHash)
    expect(searches()).toBe(asked)

    const again = await call(page, 'POST', 'chart/read')
    expect(again.json.chartHash).not.toBe(first.chartHash)
    expect(searches()).toBe(2 * asked)
    expect((await chartView(page)).chartHash).toBe(again.json.chartHash)
  })

  test('says when the chart could not be searched for earlier assessments', async () => {
    ehr.switches.refusedType = 'QuestionnaireResponse'
    const { chart } = await chartView(await opened('demo-multifocal'))
    expect(chart.queries.filter((query) => query.outcome !== 'complete')).toMatchObject([
      { name: 'Earlier assessments', reason: expect.stringContaining('rests on what was signed here') },
    ])
  })

  test('with one type refused says which, and shows the rest', async () => {
    ehr.switches.refusedType = 'Condition'
    const { chart } = await chartView(await opened('demo-multifocal'))
    expect(chart.queries.filter((query) => query.outcome !== 'complete')).toMatchObject([
      {
        name: 'Condition',
        outcome: 'refused',
        reason: expect.stringContaining('This login may not read the problems'),
      },
    ])
    expect(chart.labs.length).toBeGreaterThan(0)
  })

  test('with results left out by the EHR is partial', async () => {
    ehr.switches.outcomeEntryCode = '59204'
    const { chart } = await chartView(await opened('demo-almost-empty'))
    expect(chart.queries.find(({ name }) => name === 'Observation laboratory')?.outcome).toBe('partial')
  })

  test('with next links to elsewhere is partial', async () => {
    ehr.switches.nextLinkOrigin = 'https://elsewhere.example'
    const { chart } = await chartView(await opened('demo-messy'))
    expect(chart.queries.find(({ name }) => name === 'Observation laboratory')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('leads away'),
    })
  })

  test("with another patient's entry is not shown at all", async () => {
    ehr.switches.foreignPatientEntry = true
    const page = await opened('demo-multifocal')
    const { status, json } = await call(page, 'GET', 'chart')
    expect([status, json.resourceType]).toEqual([502, 'OperationOutcome'])
    expect(sentence(json)).toMatch(/data of another patient.*Nothing that was read is shown.*open the app again/)
    expect(await app.context.store.query('select launch_id from chart_snapshots')).toEqual([])

    // And when the EHR is right again, the same launch can be used.
    ehr.switches.foreignPatientEntry = false
    expect((await chartView(page)).chart.patient.id).toBe('demo-multifocal')
  })

  test('is on record in the audit trail', async () => {
    const { chart, chartHash } = await chartView(await opened('demo-multifocal'))
    const rows = await app.context.store.query('select * from audit_events order by seq')
    expect(rows.map(({ action }) => action)).toEqual(['launch-opened', 'chart-read', 'chart-shown'])
    for (const row of rows) expect(row.patient_reference).toBe('Patient/demo-multifocal')
    const read = JSON.parse(String(rows[1]?.detail))
    expect(read).toMatchObject({
      chartHash,
      queries: expect.arrayContaining([{ name: 'Patient', outcome: 'complete', read: 1 }]),
    })
    expect(read.queries).toHaveLength(chart.queries.length)
    // References only: nothing of what the chart or the login says.
    const { user } = await launchOfId(app.context, String(rows[0]?.launch_id))
    const { name, birthDate, recordNumber } = chart.patient
    const canaries = [...name.split(' '), birthDate ?? '', recordNumber ?? '', ...user.name.split(' ')]
    const found = canaries.filter((canary) => canary.length > 2 && JSON.stringify(rows).includes(canary))
    expect([canaries.length > 5, found]).toEqual([true, []])
  })
})

describe('the draft', () => {
  const bodyFor = (view: ChartView, note: string, revision: number): DraftBody => ({
    review: { ...emptyReview(), findings: { fever: { answer: 'no', note } } },
    revision,
    chartHash: view.chartHash,
  })

  test('comes back after a reload and in a new launch, with the chart unchanged', async () => {
    const page = await opened('demo-multifocal')
    const saved = await call(page, 'PUT', 'draft', bodyFor(await chartView(page), 'canary', 0))
    expect(saved).toMatchObject({ status: 200, json: { revision: 1 } })
    const draft = { revision: 1, chartChanged: false, review: { findings: { fever: { note: 'canary' } } } }
    const view = await chartView(page)
    expect(view).toMatchObject({ draft })
    const assessed = (review: Review) => JSON.parse(JSON.stringify(assess(view.chart, review, view.siteRules)))
    expect(view.assessment).toEqual(assessed(view.draft?.review ?? emptyReview()))
    expect(view.charted).toEqual(assessed(emptyReview()))
    expect(view.assessment).not.toEqual(view.charted)
    expect(await chartView(await opened('demo-multifocal'))).toMatchObject({ draft })
    expect((await chartView(await opened('demo-messy'))).draft).toBeNull()
  })

  test('says that the chart has changed since', async () => {
    const page = await opened('demo-multifocal')
    await call(page, 'PUT', 'draft', bodyFor(await chartView(page), '', 0))
    ehr.switches.refusedType = 'Condition'
    expect((await chartView(await opened('demo-multifocal'))).draft?.chartChanged).toBe(true)
  })

  test('of a second window does not overwrite the first one', async () => {
    const page = await opened('demo-multifocal')
    const view = await chartView(page)
    await call(page, 'PUT', 'draft', bodyFor(view, 'first', 0))
    const second = await call(page, 'PUT', 'draft', bodyFor(view, 'second', 0))
    expect([second.status, sentence(second.json)]).toEqual([409, expect.stringContaining('Nothing was overwritten')])
    expect((await chartView(page)).draft?.review.findings.fever?.note).toBe('first')
  })

  test('that is no review is refused with its place', async () => {
    const page = await opened('demo-multifocal')
    const body = { ...bodyFor(await chartView(page), '', 0), review: { ...emptyReview(), measures: { pain: 12 } } }
    const { status, json } = await call(page, 'PUT', 'draft', body)
    expect([status, sentence(json)]).toEqual([400, expect.stringContaining('review.measures.pain')])
  })
})
