/** A chart as the launch has read it, and an EHR that takes questionnaire responses. */
import { readChart } from '../../../crmo/chart/read-chart.ts'
import type { Context } from '../../../server/context.ts'
import { readCapability } from '../../../server/ehr/capability.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { fhirBase } from './fake-ehr.ts'

export const chart = readChart(
  [
    { resourceType: 'Patient', id: 'kim', name: [{ text: "Kim O'Neill" }], birthDate: '2015-03-01', gender: 'female' },
    {
      resourceType: 'Observation',
      id: 'crp-1',
      meta: { versionId: '3' },
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '1988-5' }] },
      subject: { reference: 'Patient/kim' },
      effectiveDateTime: '2026-01-02',
      valueQuantity: { value: 2.4, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
    },
  ],
  '2026-01-05T09:30:00.000Z',
)
export const capability = readCapability({
  resourceType: 'CapabilityStatement',
  rest: [
    {
      mode: 'server',
      resource: [{ type: 'QuestionnaireResponse', interaction: [{ code: 'create' }, { code: 'read' }] }],
    },
  ],
})
export const issuer: Context['issuers'][number] = {
  key: 'test-ehr',
  name: 'Test EHR',
  fhirBase,
  oidcIssuers: [fhirBase],
  clientId: 'crmo',
  clientSecret: null,
  scopes: ['openid'],
  pkceMode: 'always',
  frameAncestors: [],
  readNotes: [],
  writeBack: writeBackPolicy.parse({ patientMayReadNote: 'no' }),
}
