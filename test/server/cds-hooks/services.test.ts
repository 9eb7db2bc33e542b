import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../running-app.ts'
import { bonePain, type Cds, order, orderBody, prefetchOf, searchset, startCds, viewBody } from './cds-scene.ts'

let cds: Cds
beforeAll(async () => {
  cds = await startCds()
})
afterAll(() => cds.close())
afterEach(() => {
  cds.ehr.answers.fhir = () => ({ status: 404, json: { resourceType: 'OperationOutcome', issue: [] } })
})

const questionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  id: 'q1',
  questionnaire: 'https://crmo-on-fhir.org/fhir/Questionnaire/crmo-assessment|1.0.0',
  status: 'completed',
  subject: { reference: 'Patient/p1' },
}
const lowAlp = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '6768-6' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: new Date(Date.now() - 86_400_000).toISOString(),
  valueQuantity: { value: 40, unit: 'U/L', system: 'http://unitsofmeasure.org', code: 'U/L' },
  interpretation: [{ coding: [{ code: 'L' }] }],
}

describe('discovery', () => {
  it('is public, cacheable, open to any page, and names hook, id, description and prefetch of each service', async () => {
    const app = await startApp([])
    const response = await fetch(`${app.url}/cds-services`)
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('cache-control')).toContain('public')
    const { services } = await response.json()
    expect(services.map(({ hook }: { hook: string }) => hook)).toEqual(['patient-view', 'order-select', 'order-sign'])
    for (const service of services) {
      expect(service).toMatchObject({ id: expect.any(String), description: expect.any(String) })
      expect(service.prefetch.patient).toBe('Patient/{{context.patientId}}')
    }
    await app.close()
  })
  it('answers a preflight', async () => {
    const response = await fetch(`${cds.url}/cds-services/crmo-patient-view`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
  })
  it('knows no other service', async () => {
    expect((await cds.call('no-such-service', viewBody())).status).toBe(404)
  })
})

describe('patient-view', () => {
  it('gives one card without a score, with a SMART link to the launch address', async () => {
    const { status, json, headers } = await cds.call('crmo-patient-view', viewBody())
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(Object.keys(json)).toEqual(['cards'])
    expect(json.cards).toHaveLength(1)
    const [card] = json.cards
    expect(card).toMatchObject({
      uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      indicator: 'info',
      source: { label: 'CRMO on FHIR', topic: { code: 'unassessed' } },
      links: [{ type: 'smart', url: `${cds.url}/launch`, appContext: '{"view":"score"}' }],
    })
    expect(card.summary.length).toBeLessThan(140)
    expect(card.overrideReasons.length).toBeGreaterThan(0)
    expect(JSON.stringify(card)).not.toContain('p1')
    const recorded = await cds.app.context.store.query("select * from audit_events where action = 'advice-given'")
    expect(recorded).toEqual([
      expect.objectContaining({
        who: 'Practitioner/7',
        patient_reference: 'Patient/p1',
        detail: '{"cards":1,"service":"crmo-patient-view"}',
      }),
    ])
  })
  it.each([
    ['in the chart', { assessments: searchset([questionnaireResponse]) }],
    ['perhaps in the chart: the EHR did not say', { assessments: undefined }],
  ])('is silent when the patient was assessed, %s', async (_name, changes) => {
    const prefetch = prefetchOf({ problems: searchset([bonePain]), ...changes })
    const { status, json } = await cds.call('crmo-patient-view', viewBody({ prefetch }))
    expect([status, json]).toEqual([200, { cards: [] }])
  })
  it('an assessment entered in error is none', async () => {
    const assessments = searchset([{ ...questionnaireResponse, status: 'entered-in-error' }])
    const prefetch = prefetchOf({ problems: searchset([bonePain]), assessments })
    expect((await cds.call('crmo-patient-view', viewBody({ prefetch }))).json.cards).toHaveLength(1)
  })
  it('the red flag comes first', async () => {
    const prefetch = prefetchOf({ problems: searchset([bonePain]), results: searchset([lowAlp]) })
    const { json } = await cds.call('crmo-patient-view', viewBody({ prefetch }))
    expect(json.cards).toHaveLength(1)
    expect(json.cards[0].summary).toMatch(/^Red flag first: .*hypophosphatasia/)
  })
  it('a red flag that the site has switched off is none, and the card says that nobody looked for it', async () => {
    const { context } = cds.app
    const { siteRules } = context
    Object.assign(context, { siteRules: { ...siteRules, switchedOff: { rows: ['D-15'] } } })
    const prefetch = prefetchOf({ problems: searchset([bonePain]), results: searchset([lowAlp]) })
    const { json } = await cds
      .call('crmo-patient-view', viewBody({ prefetch }))
      .finally(() => Object.assign(context, { siteRules }))
    expect(json.cards).toEqual([
      expect.objectContaining({
        source: expect.objectContaining({ topic: expect.objectContaining({ code: 'unassessed' }) }),
      }),
    ])
    expect(json.cards[0].detail).toContain('Not looked for, switched off by this site: D-15.')
  })
  it('prefetch null means nothing there', async () => {
    const prefetch = prefetchOf({ problems: null })
    expect((await cds.call('crmo-patient-view', viewBody({ prefetch }))).json).toEqual({ cards: [] })
  })
})

describe('orders', () => {
  it('warns of a bisphosphonate with low ALP', async () => {
    const body = orderBody([order('m1', 'Pamidronate')], { prefetch: prefetchOf({ results: searchset([lowAlp]) }) })
    const { json } = await cds.call('crmo-order-sign', body)
    expect(json.cards).toHaveLength(1)
    expect(json.cards[0]).toMatchObject({ indicator: 'warning', source: { topic: { code: 'bisphosphonate' } } })
    expect(json.cards[0].detail).toContain('exclude hypophosphatasia first')
  })
  it('never repeats grams per kilogram', async () => {
    const written = order('m1', 'Pamidronate', { dosageInstruction: [{ text: '1 g/kg iv' }] })
    const { json, text } = await cds.call('crmo-order-sign', orderBody([written]))
    expect(json.cards[0].indicator).toBe('warning')
    expect(text).not.toMatch(/\d\s*g\s*\/\s*kg/)
  })
  it('order-select speaks of the orders just chosen only', async () => {
    const orders = [order('m1', 'Pamidronate'), order('m2', 'Adalimumab')]
    const body = orderBody(orders, { hook: 'order-select' })
    const chosen = { ...body, context: { ...(body.context as object), selections: ['MedicationRequest/m2'] } }
    const { json } = await cds.call('crmo-order-select', chosen)
    expect(json.cards.map((card: { source: { topic: { code: string } } }) => card.source.topic.code)).toEqual([
      'tnf-antagonist',
    ])
  })
  it('finds the drug of an order in a Medication sent beside it', async () => {
    const medication = { resourceType: 'Medication', id: 'x', code: { text: 'Infliximab' } }
    const named = order('m1', '', {
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/x' },
    })
    const { json } = await cds.call('crmo-order-sign', orderBody([named, medication]))
    expect(json.cards[0]?.source.topic.code).toBe('tnf-antagonist')
  })
  it('an order under the id of a charted prescription does not hide it', async () => {
    const charted = order('m1', 'Anakinra', { status: 'active', authoredOn: '2026-01-01' })
    const body = orderBody([order('m1', 'Adalimumab')], { prefetch: prefetchOf({ medications: searchset([charted]) }) })
    const { json } = await cds.call('crmo-order-sign', body)
    expect(json.cards[0].detail).toContain('Not together with another biologic')
  })
  it('asks for nothing and says nothing when no order concerns it', async () => {
    const body = orderBody([order('m1', 'Amoxicillin')], { prefetch: {} })
    expect((await cds.call('crmo-order-sign', body)).json).toEqual({ cards: [] })
  })
  it('an order that names no patient is not used, and is counted in the log', async () => {
    const { json } = await cds.call('crmo-order-sign', orderBody([order('m1', 'Adalimumab', { subject: undefined })]))
    expect(json).toEqual({ cards: [] })
    expect(cds.app.logged()).toContain('"unnamedOrders":1')
  })
})

describe('data that was not sent along', () => {
  const authorization = {
    access_token: 'canary-cds-token',
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'patient/*.rs',
    subject: 'crmo',
  }
  const withToken = (prefetch: unknown) =>
    viewBody({ prefetch, fhirServer: cds.ehr.fhirBase, fhirAuthorization: authorization })
  const served = (path: string) => {
    if (path === '/fhir/Patient/p1') return { json: prefetchOf().patient }
    return { json: path === '/fhir/Condition' ? searchset([bonePain]) : searchset([]) }
  }

  it('is read with the token of the call, which is then forgotten', async () => {
    cds.ehr.answers.fhir = ({ path }) => served(path)
    const { json } = await cds.call('crmo-patient-view', withToken({}))
    expect(json.cards).toHaveLength(1)
    const asked = cds.ehr.asked.filter(({ path }) => path.startsWith('/fhir/'))
    expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer canary-cds-token']))
    expect(cds.app.logged()).not.toContain('canary-cds-token')
    for (const table of ['cds_cards', 'cds_feedback', 'cds_jwt_ids', 'launches'])
      expect(JSON.stringify(await cds.app.context.store.query(`select * from ${table}`))).not.toContain('canary')
  })
  it('only what is missing is asked for', async () => {
    cds.ehr.asked.length = 0
    cds.ehr.answers.fhir = ({ path }) => served(path)
    await cds.call('crmo-patient-view', withToken(prefetchOf({ problems: undefined })))
    expect(cds.ehr.asked.map(({ path }) => path).filter((path) => path.startsWith('/fhir'))).toEqual([
      '/fhir/Condition',
    ])
  })
  it('the rest of a first page is asked for', async () => {
    cds.ehr.asked.length = 0
    cds.ehr.answers.fhir = ({ path }) => served(path)
    const first = searchset([], { link: [{ relation: 'next', url: `${cds.ehr.fhirBase}/Condition?page=2` }] })
    const { json } = await cds.call('crmo-patient-view', withToken(prefetchOf({ problems: first })))
    expect(json.cards).toHaveLength(1)
  })
  it.each([
    ['a key is missing', { problems: undefined }],
    [
      'a value is an OperationOutcome',
      { results: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] } },
    ],
    ['the patient is null', { patient: null }],
    ['a value is of another kind', { problems: 'nothing' }],
  ])('412 when %s and there is no token', async (_name, changes) => {
    const { status, json } = await cds.call('crmo-patient-view', viewBody({ prefetch: prefetchOf(changes) }))
    expect(status).toBe(412)
    expect(json.resourceType).toBe('OperationOutcome')
  })
  it('412 when the EHR refuses it', async () => {
    cds.ehr.answers.fhir = () => ({ status: 403, json: { resourceType: 'OperationOutcome', issue: [] } })
    expect((await cds.call('crmo-patient-view', withToken({}))).status).toBe(412)
  })
})

describe('time', () => {
  it('no card when the EHR does not give the data in time', async () => {
    const hurried = await startCds({ budgetMs: 300 })
    hurried.ehr.answers.fhir = () => 'hang'
    const { status, json } = await hurried.call(
      'crmo-patient-view',
      viewBody({
        prefetch: {},
        fhirServer: hurried.ehr.fhirBase,
        fhirAuthorization: { access_token: 'x', token_type: 'Bearer' },
      }),
    )
    expect([status, json]).toEqual([200, { cards: [] }])
    await hurried.close()
  })
  it('no card when the chart cannot be judged in time', async () => {
    const never = { advise: async () => null, warm: () => undefined, close: async () => undefined }
    const hurried = await startCds({ adviser: never })
    expect((await hurried.call('crmo-patient-view', viewBody())).json).toEqual({ cards: [] })
    expect(hurried.app.logged()).toContain('could not be judged in time')
    await hurried.close()
  })
})

describe('feedback', () => {
  const cardOf = async () => (await cds.call('crmo-patient-view', viewBody())).json.cards[0].uuid
  const send = (feedback: unknown[]) => cds.call('crmo-patient-view/feedback', { feedback })
  const one = (card: string, more: object = {}) => ({
    card,
    outcome: 'accepted',
    outcomeTimestamp: new Date().toISOString(),
    ...more,
  })
  const stored = (card: string) => cds.app.context.store.query('select * from cds_feedback where card_id = $1', [card])

  it('is stored with the topic of its card; a comment is sealed', async () => {
    const card = await cardOf()
    const reason = { reason: { code: 'known' }, userComment: 'canary: mother is a nurse' }
    const { status } = await send([one(card, { outcome: 'overridden', overrideReason: reason })])
    expect(status).toBe(200)
    const [row] = await stored(card)
    expect(row).toMatchObject({ topic: 'unassessed', outcome: 'overridden', override_reason: 'known' })
    expect(JSON.stringify(row)).not.toContain('canary')
    expect(await cds.app.context.seal.open(String(row?.sealed_comment))).toBe('canary: mother is a nurse')
  })
  it('for a card that was never given out: 404, and nothing of it is stored', async () => {
    const card = await cardOf()
    expect((await send([one(card), one(randomUUID())])).status).toBe(404)
    expect(await stored(card)).toEqual([])
  })
  it.each([
    ['no list', { feedback: 'none' }],
    [
      'an unknown outcome',
      { feedback: [{ card: randomUUID(), outcome: 'liked', outcomeTimestamp: '2026-01-01T00:00:00Z' }] },
    ],
    ['too many at once', { feedback: Array.from({ length: 101 }, () => one(randomUUID())) }],
  ])('400 for %s', async (_name, body) => {
    expect((await cds.call('crmo-patient-view/feedback', body)).status).toBe(400)
  })
})
