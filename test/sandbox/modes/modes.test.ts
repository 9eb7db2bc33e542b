import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4.js'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from '../../../sandbox/fhir/validate.ts'
import { type ModeKey, modeKeys } from '../../../sandbox/modes/mode.ts'
import { modes } from '../../../sandbox/modes/modes.ts'
import { allResources } from '../../../sandbox/patients/load.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { fhirClient, grant } from '../grant.ts'
import { openChart } from '../launch-url.ts'
import { startForTest } from '../start.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startForTest()
})
afterAll(() => sandbox.close())

const vendors = ['epic', 'oracle-health'] as const
const scope = 'launch openid fhirUser online_access user/*.rs user/DocumentReference.cru'
const client = async (key: ModeKey, patient = 'demo-multifocal') => {
  const ehr = sandbox.ehrs[key]
  const patientId = await ehr.idOf('Patient', patient)
  return { ehr, patientId, fhir: await fhirClient(ehr, patientId, scope) }
}

describe.each(vendors)('%s beside the others', (key) => {
  it('has addresses, registration and keys of its own', async () => {
    const { fhirBase, oidcIssuer, app, pages } = sandbox.ehrs[key]
    for (const other of modeKeys.filter((each) => each !== key)) {
      expect(sandbox.ehrs[other].fhirBase).not.toBe(fhirBase)
      expect(sandbox.ehrs[other].oidcIssuer).not.toBe(oidcIssuer)
      expect(sandbox.ehrs[other].app.clientId).not.toBe(app.clientId)
      expect(sandbox.ehrs[other].app.clientSecret).not.toBe(app.clientSecret)
    }
    expect((await fetch(`${pages}/`)).status).toBe(200)
  })

  it('signs id_tokens as its own issuer, RS256, with the key set behind its OpenID configuration', async () => {
    const { ehr, patientId } = await client(key)
    const { body } = await grant(ehr, patientId, { scope })
    const at = ehr.oidcIssuer.replace(/\/$/, '')
    const openid = await (await fetch(`${at}/.well-known/openid-configuration`)).json()
    expect(openid.issuer).toBe(ehr.oidcIssuer)
    expect(ehr.fhirBase.startsWith(at)).toBe(false)
    const { payload, protectedHeader } = await jwtVerify(
      String(body.id_token),
      createRemoteJWKSet(new URL(openid.jwks_uri)),
      { issuer: ehr.oidcIssuer, audience: ehr.app.clientId },
    )
    expect(protectedHeader.alg).toBe('RS256')
    expect(payload.fhirUser).toBe(`${ehr.fhirBase}/Practitioner/${await ehr.idOf('Practitioner', 'dr-okafor')}`)
    expect(body).toMatchObject({ patient: patientId, encounter: expect.any(String), refresh_token: expect.any(String) })
  })

  it('takes no token of another EHR and no launch of another EHR', async () => {
    const { body } = await grant(sandbox, 'demo-multifocal')
    const { ehr, patientId } = await client(key)
    const answer = await fetch(`${ehr.fhirBase}/Patient/${patientId}`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    })
    expect(answer.status).toBe(401)
  })

  it('publishes what it serves, and the endpoints where they really are', async () => {
    const { ehr } = await client(key)
    const smart = await (await fetch(`${ehr.fhirBase}/.well-known/smart-configuration`)).json()
    expect(smart).toMatchObject({
      authorization_endpoint: ehr.endpoints.authorization,
      token_endpoint: ehr.endpoints.token,
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: modes[key].smart.authMethods,
    })
    expect('revocation_endpoint' in smart).toBe(key === 'oracle-health')
    const statement = (await (await fetch(`${ehr.fhirBase}/metadata`)).json()) as CapabilityStatement
    expect(findings(statement)).toEqual([])
    const declared = Object.fromEntries(
      (statement.rest?.[0]?.resource ?? []).map(({ type, interaction }) => [
        type,
        interaction?.map(({ code }) => code),
      ]),
    )
    expect(declared.DocumentReference).toEqual(expect.arrayContaining(['read', 'search-type', 'create', 'update']))
    expect(declared.QuestionnaireResponse?.includes('create')).toBe(key === 'epic')
    expect('ImagingStudy' in declared).toBe(key === 'epic')
  })

  it('holds every chart under ids of its own look, each once, and refers only to what is there', async () => {
    const { resources } = modes[key].localCharts(allResources())
    const ids = resources.map(({ resourceType, id }) => `${resourceType}/${id}`)
    const held = new Set(ids)
    expect(held.size).toBe(ids.length)
    const look = key === 'epic' ? /^e[A-Za-z0-9.-]{22}3$/ : /^((L|VS|XR)-)?\d{9}$/
    expect(resources.filter(({ id }) => !look.test(id ?? '')).map(({ id }) => id)).toEqual([])
    const links = JSON.stringify(resources).matchAll(/"(?:reference|url)":"([A-Z][A-Za-z]+\/[^"]+)"/g)
    expect([...links].map(([, link]) => link ?? '').filter((link) => !held.has(link))).toEqual([])
    expect(resources.flatMap((one) => findings(one).map((fault) => [one.resourceType, one.id, fault]))).toEqual([])
  })

  it('keeps report texts behind Binary and its own codes beside the standard ones', async () => {
    const { fhir, patientId } = await client(key)
    const reports = (await fhir(`DiagnosticReport?patient=${patientId}`, json)).json as Bundle<FhirResource>
    const [report] = reports.entry ?? []
    if (report?.resource?.resourceType !== 'DiagnosticReport') throw new Error('no report')
    const [form] = report.resource.presentedForm ?? []
    expect(form).toMatchObject({ contentType: 'text/html', url: expect.stringMatching(/^Binary\//) })
    expect((await fhir(form?.url ?? '', { headers: { accept: 'text/html' } })).text).toContain('<div>')
    const labs = (await fhir(`Observation?patient=${patientId}&category=laboratory`, json)).json as Bundle<FhirResource>
    const first = labs.entry?.[0]?.resource
    if (first?.resourceType !== 'Observation') throw new Error('no result')
    const systems = (first.code.coding ?? []).map(({ system }) => system ?? '')
    expect(systems).toContain('http://loinc.org')
    expect(systems.some((system) => /urn:oid|codeSet\/72/.test(system))).toBe(true)
  })
})

const json = { headers: { accept: 'application/fhir+json' } }

describe('Epic', () => {
  it('answers XML unless JSON is asked for, a web page for an unknown type', async () => {
    const { fhir, patientId } = await client('epic')
    expect((await fhir(`Patient/${patientId}`)).headers.get('content-type')).toContain('xml')
    expect((await fhir(`Patient/${patientId}`, json)).json.id).toBe(patientId)
    const unknown = await fhir('FakeType?_count=1', json)
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, expect.stringContaining('html')])
  })

  it('demands a category of Observation, ignores what it does not know, and says when nothing was found', async () => {
    const { fhir, patientId } = await client('epic')
    const refused = await fhir(`Observation?patient=${patientId}`, json)
    expect([refused.status, refused.json.issue[0].code]).toEqual([400, 'required'])
    const all = (await fhir(`Condition?patient=${patientId}`, json)).json
    expect((await fhir(`Condition?patient=${patientId}&mood=good`, json)).json.total).toBe(all.total)
    const none = (await fhir(`Observation?patient=${patientId}&category=survey`, json)).json
    expect(none.entry[0].resource.issue[0].details.coding[0].code).toBe('4101')
  })

  it('pages by sessionID, and total is the size of the page', async () => {
    const { fhir, patientId } = await client('epic', 'demo-messy')
    const first = (await fhir(`Observation?patient=${patientId}&category=laboratory&_count=100`, json)).json
    expect([first.total, first.entry.length]).toEqual([100, 100])
    expect(first.link[1].url).toMatch(/\/epic\/api\/FHIR\/R4\/Observation\?sessionID=17-[0-9A-F]{32}$/)
    expect((await fhir(first.link[1].url, json)).json.entry.length).toBeGreaterThan(50)
  })

  it('grants one scope for each letter and lists no access scope', async () => {
    const { ehr, patientId } = await client('epic')
    const { body } = await grant(ehr, patientId, { scope })
    expect(String(body.scope).split(' ')).toEqual(
      expect.arrayContaining(['user/DocumentReference.c', 'user/DocumentReference.r', 'user/DocumentReference.u']),
    )
    expect(body.scope).not.toContain('online_access')
  })
})

describe('Oracle Health', () => {
  it('gives JSON only, no total, tokens of 570 seconds and the length of the user’s session', async () => {
    const { ehr, fhir, patientId } = await client('oracle-health')
    expect((await fhir(`Patient/${patientId}`, { headers: { accept: 'application/xml' } })).status).toBe(406)
    expect((await fhir(`Condition?patient=${patientId}`, json)).json).not.toHaveProperty('total')
    const { body } = await grant(ehr, patientId, { scope })
    expect(body).toMatchObject({ expires_in: 570, active_ttl: 1800, tenant: expect.any(String) })
    expect(body.scope).toContain('user/DocumentReference.cru')
  })

  it('pages 50 observations by -pageContext, at most 200, and conditions not at all', async () => {
    const { fhir, patientId } = await client('oracle-health', 'demo-messy')
    const usual = (await fhir(`Observation?patient=${patientId}&category=laboratory`, json)).json
    expect(usual.entry).toHaveLength(50)
    expect(usual.link[1].url).toMatch(/category=laboratory&-pageContext=17-[0-9A-F]{32}&-pageDirection=NEXT$/)
    expect((await fhir(usual.link[1].url, json)).json.entry.length).toBeGreaterThanOrEqual(50)
    const most = (await fhir(`Observation?patient=${patientId}&category=laboratory&_count=1000`, json)).json
    expect(most.entry).toHaveLength(200)
    expect((await fhir(`Condition?patient=${patientId}&_count=1`, json)).json.entry.length).toBeGreaterThan(3)
  })

  it('refuses a search of which nothing is left', async () => {
    const { fhir, patientId } = await client('oracle-health')
    expect((await fhir('Observation?mood=good', json)).status).toBe(400)
    expect((await fhir(`Observation?patient=${patientId}&mood=good`, json)).status).toBe(200)
  })

  it('has no create of questionnaire responses and no imaging studies', async () => {
    const { fhir, patientId } = await client('oracle-health')
    expect((await fhir('QuestionnaireResponse', { method: 'POST', body: '{}' })).status).toBe(405)
    expect((await fhir(`ImagingStudy?patient=${patientId}`, json)).status).toBe(404)
  })
})

it('a visitor chooses the kind of EHR and the patient', async () => {
  const page = await (await fetch(`${sandbox.pages}/`)).text()
  for (const key of vendors) expect(page).toContain(`href="${modes[key].paths.pages}/"`)
  const patientId = await sandbox.ehrs.epic.idOf('Patient', 'demo-multifocal')
  const list = await (await fetch(`${sandbox.ehrs.epic.pages}/`)).text()
  expect(list).toContain(`href="/epic/charts/${patientId}?user=`)
  const opened = await openChart(sandbox.ehrs.epic.pages, patientId)
  expect(opened.iss).toBe(sandbox.ehrs.epic.fhirBase)
})
