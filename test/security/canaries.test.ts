/** The whole road with canary values, on both stores: launch, chart, draft, preview, signature, receipt, EHR check, failures, end. */
import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { emptyReview } from '../../crmo/review.ts'
import { createMetrics, type Metrics } from '../../server/operations/metrics.ts'
import { openStore } from '../../server/store/open-store.ts'
import type { Row, Store } from '../../server/store/store.ts'
import { launchIdIn, launchUrl, openBrowser } from '../server/browser.ts'
import { createDatabase } from '../server/postgres.ts'
import { startApp } from '../server/running-app.ts'
import { canaries, startCanaryEhr } from './canary-ehr.ts'

const { accessToken, refreshToken, code, clientSecret, refusal, ...phi } = canaries
const secrets = { accessToken, refreshToken, clientSecret }
const found = (text: string, of: Record<string, string> = canaries) =>
  Object.keys(of).filter((name) => text.toLowerCase().includes(String(of[name]).toLowerCase()))

const tablesOf = {
  SQLite: "select name from sqlite_master where type = 'table'",
  Postgres: "select table_name as name from information_schema.tables where table_schema = 'public'",
}

/** Everything that one walk over the road leaves behind. */
async function walk(kind: 'SQLite' | 'Postgres') {
  const ehr = await startCanaryEhr()
  const other: Store | undefined =
    kind === 'Postgres'
      ? openStore({ databaseUrl: await createDatabase(inject('postgresUrl')), dataDir: '' }, () => undefined)
      : undefined
  let metrics: Metrics | undefined
  const app = await startApp([ehr.issuer], {
    ...(other && { store: other }),
    get metrics() {
      metrics ??= createMetrics({ query: (sql, params) => app.context.store.query(sql, params) })
      return metrics
    },
  })
  const browser = openBrowser()
  const visited: string[] = []
  const refusals: string[] = []
  const good: string[] = []
  const go = async (address: string, init?: RequestInit) => {
    const answer = await browser.go(address, init)
    visited.push(answer.url, answer.location ?? '')
    const bodies = answer.status >= 400 ? refusals : good
    bodies.push(`${JSON.stringify([...answer.headers])} ${answer.text}`)
    return answer
  }
  const follow = async (address: string): Promise<string> => {
    const { location, url } = await go(address)
    return location === null ? url : follow(location)
  }

  const page = await follow(launchUrl(app.url, ehr.fhirBase, 'canary-launch'))
  const id = launchIdIn(page)
  const headers = { 'content-type': 'application/json', 'x-crmo-request': '1', origin: app.url }
  const call = async (path: string, body?: unknown, method = 'POST') =>
    JSON.parse(
      (await go(`${page}api/${path}`, body === undefined ? {} : { method, headers, body: JSON.stringify(body) })).text,
    )
  const { chartHash } = await call('chart')
  const review = { ...emptyReview(), plan: { choices: {}, ownLines: [phi.reviewText] } }
  await call('draft', { review, revision: 0, chartHash }, 'PUT')
  const assessmentId = randomUUID()
  const { contentHash } = await call('preview', { review, chartHash, assessmentId })
  const receipt = await call('sign', { review, chartHash, assessmentId, contentHash, patientId: 'p1' })
  await call(`assessments/${assessmentId}`)
  await call('draft', { review, revision: 0, chartHash }, 'PUT')
  const check = (await go(`${page}check`)).text

  // What fails on the way.
  await call('sign', { review, chartHash, assessmentId: randomUUID(), contentHash, patientId: phi.patientName })
  await call('preview', { review: { [phi.patientName]: phi.recordNumber }, chartHash, assessmentId })
  await go(`${page}api/sign`, { method: 'POST', headers, body: `{"${phi.reportText}":` })
  await go(`${page}api/nothing-here?number=${phi.recordNumber}&name=${phi.patientName}`)
  await openBrowser().go(`${page}api/launch`, { headers: { cookie: `__Secure-crmo-launch=${accessToken}` } })
  const { fhir } = ehr.answers
  ehr.answers.fhir = () => ({ status: 500, text: `${phi.patientName} ${refusal}` })
  await call('chart/read', {})
  ehr.answers.fhir = fhir
  const { token } = ehr.answers
  ehr.answers.token = () => ({ status: 400, json: { error: 'invalid_grant', error_description: refusal } })
  await follow(launchUrl(app.url, ehr.fhirBase, 'canary-launch'))
  ehr.answers.token = token
  await go(`${app.url}/callback?code=${code}&state=${randomUUID()}&error_description=${phi.patientName}`)

  const { query } = app.context.store
  const tables = (await query(tablesOf[kind])).map(({ name }) => String(name))
  const rows: Record<string, Row[]> = {}
  for (const table of tables) rows[table] = await query(`select * from ${table}`)
  const files = kind === 'SQLite' ? await readdir(app.dataDir) : []
  const contents = await Promise.all(files.map((name) => readFile(join(app.dataDir, name), 'latin1')))
  const cookies = browser.cookies().map(({ value }) => value)
  // The row of a launch lives on only while it is open: the end comes last.
  await call('finish', {})
  const left = {
    app,
    ehr,
    id,
    receipt,
    check,
    visited,
    refusals,
    good: good.join('\n'),
    rows,
    files: contents.join('\n'),
    cookies,
    metrics: (await metrics?.text())?.text ?? '',
    log: app.logged(),
  }
  await app.close()
  await other?.close()
  await ehr.close()
  return left
}

describe.each(['SQLite', 'Postgres'] as const)('a whole road on %s leaves no canary', (kind) => {
  let left: Awaited<ReturnType<typeof walk>>
  beforeAll(async () => {
    left = await walk(kind)
  })

  it('every canary did travel: the road was walked to its end', () => {
    expect(left.receipt.steps[0]).toMatchObject({ step: 'questionnaire-response', state: 'verified' })
    expect(found(left.good, phi).sort()).toEqual(Object.keys(phi).sort())
    const sent = JSON.stringify(left.ehr.asked.map(({ headers, body }) => [headers, body]))
    expect(found(sent, { accessToken, code, reviewText: phi.reviewText })).toHaveLength(3)
    expect(sent).toContain(`Basic ${Buffer.from(`crmo-test:${clientSecret}`).toString('base64')}`)
  })

  it('attack: somebody reads the log', () => {
    expect(left.log.split('\n').length).toBeGreaterThan(20)
    expect(found(left.log)).toEqual([])
    for (const secret of [left.id, 'canary-launch', ...left.cookies]) expect(left.log).not.toContain(secret)
  })

  it('attack: somebody reads addresses, in a history, a proxy or the EHR’s access log', () => {
    const addresses = left.visited.filter((url) => !url.includes('/callback?') && !url.includes(phi.recordNumber))
    expect(addresses.length).toBeGreaterThan(20)
    expect(found(addresses.join('\n'))).toEqual([])
    expect(found(left.visited.join('\n'), secrets)).toEqual([])
    const asked = left.ehr.asked.map(({ path, query }) => `${path}?${query}`).join('\n')
    expect(found(asked)).toEqual([])
  })

  it('attack: somebody provokes errors and reads them', () => {
    expect(left.refusals.length).toBeGreaterThanOrEqual(7)
    expect(found(left.refusals.join('\n'))).toEqual([])
  })

  it('attack: somebody reads the metrics', () => {
    expect(left.metrics).toContain('crmo_signatures_total')
    expect(found(left.metrics)).toEqual([])
    expect(left.metrics).not.toContain('p1')
  })

  it('attack: somebody reads the audit trail', () => {
    expect(left.rows.audit_events?.length).toBeGreaterThan(5)
    expect(found(JSON.stringify(left.rows.audit_events))).toEqual([])
  })

  it('attack: somebody gets a copy of the database', () => {
    for (const table of ['launches', 'chart_snapshots', 'drafts', 'signed_assessments', 'ledger'])
      expect([table, left.rows[table]?.length]).not.toEqual([table, 0])
    expect(found(JSON.stringify(left.rows))).toEqual([])
    expect(left.cookies.length).toBeGreaterThan(0)
    for (const cookie of left.cookies) expect(JSON.stringify(left.rows)).not.toContain(cookie)
    if (kind === 'SQLite') expect(left.files.length).toBeGreaterThan(10_000)
    expect(found(left.files)).toEqual([])
  })

  it('attack: a token in any answer to the browser', () => {
    expect(found(left.good, secrets)).toEqual([])
  })

  it('attack: somebody passes the report of the EHR check on', () => {
    expect(left.check).toContain('EHR check')
    expect(found(left.check)).toEqual([])
  })
})
