/** An EHR whose every word is a canary: wherever one of them is found that it does not belong, something leaks. */

import { answerFrom, bundleOf, outcomeResource } from '../server/ehr/chart-ehr.ts'
import { startFakeEhr } from '../server/fake-ehr.ts'

export const canaries = {
  accessToken: 'canary-access-1',
  refreshToken: 'canary-refresh-1',
  code: 'canary-code-1',
  clientSecret: 'canary-client-secret',
  userName: 'Canaryuser',
  patientName: 'Canaryname',
  recordNumber: 'CANARY-MRN-4711',
  birthDate: '2014-05-17',
  reportText: 'canaryreport',
  codeText: 'Canarycondition',
  /** What the EHR says when it refuses something. */
  refusal: 'canaryrefusal',
  reviewText: 'canaryreview',
} as const

const subject = { reference: 'Patient/p1' }
const base64 = (text: string) => Buffer.from(text).toString('base64')

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: canaries.patientName, given: ['Kim'] }],
  birthDate: canaries.birthDate,
  gender: 'female',
  identifier: [{ type: { coding: [{ code: 'MR' }] }, system: 'urn:oid:1.2.3', value: canaries.recordNumber }],
}
const report = {
  resourceType: 'DiagnosticReport',
  id: 'r1',
  status: 'final',
  subject,
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
  code: { text: 'MRI both ankles' },
  effectiveDateTime: '2026-06-01',
  presentedForm: [
    {
      contentType: 'text/plain',
      data: base64(`Marrow oedema of the left distal tibial metaphysis, ${canaries.reportText}, without abscess.`),
    },
  ],
}
const condition = {
  resourceType: 'Condition',
  id: 'c1',
  subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '23056005' }], text: canaries.codeText },
}
const types = ['Observation', 'Condition', 'DiagnosticReport', 'Procedure', 'MedicationRequest', 'AllergyIntolerance']
const served = (type: string, interactions: string[]) => ({
  type,
  interaction: interactions.map((code) => ({ code })),
  searchParam: [
    { name: 'patient', type: 'reference' },
    { name: 'identifier', type: 'token' },
  ],
})
const statement = {
  resourceType: 'CapabilityStatement',
  rest: [
    {
      mode: 'server',
      resource: [
        served('QuestionnaireResponse', ['create', 'read', 'search-type']),
        ...['Patient', ...types].map((type) => served(type, ['read', 'search-type'])),
      ],
    },
  ],
}

/** @param resources the chart, the patient aside */
export async function startCanaryEhr(resources: Record<string, unknown>[] = [report, condition]) {
  const ehr = await startFakeEhr()
  const written: Record<string, unknown>[] = []
  const scopes = [
    'launch openid fhirUser user/Patient.rs user/QuestionnaireResponse.crs',
    ...types.map((type) => `user/${type}.rs`),
  ].join(' ')
  ehr.issuer.scopes = scopes.split(' ')
  ehr.answers.callback = (query) => ({ code: canaries.code, state: query.get('state') ?? '' })
  ehr.answers.token = async () =>
    ehr.tokenAnswer({ scope: scopes, encounter: undefined, id_token: await ehr.idToken({ name: canaries.userName }) })
  const byType = Object.groupBy(resources, (resource) => String(resource.resourceType))
  ehr.answers.fhir = (asked) => {
    const [, type, id] = /^\/fhir\/([A-Za-z]+)(?:\/([^/]+))?$/.exec(asked.path) ?? []
    if (type === 'QuestionnaireResponse' && asked.method === 'POST') {
      written.push({ ...JSON.parse(asked.body), id: `q${written.length + 1}` })
      return { status: 201, headers: { location: `${ehr.fhirBase}/QuestionnaireResponse/q${written.length}` } }
    }
    if (type === 'QuestionnaireResponse' && id !== undefined) {
      const found = written.find((one) => one.id === id)
      return found ? { json: found } : { status: 404, json: outcomeResource() }
    }
    // One type is refused, in words that must not travel.
    if (type === 'AllergyIntolerance') {
      const issue = { severity: 'error', code: 'exception', diagnostics: canaries.refusal }
      return { status: 400, json: outcomeResource(issue) }
    }
    const lists = Object.fromEntries(Object.entries(byType).map(([one, of]) => [one, bundleOf(...(of ?? []))]))
    return answerFrom({ ...lists, 'Patient/p1': { json: patient }, metadata: { json: statement } })(asked)
  }
  return { ...ehr, written }
}
