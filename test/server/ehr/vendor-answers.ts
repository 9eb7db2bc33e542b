/** Answers in the shape in which Epic and Oracle Health were seen to give them; the child is invented. */
export const epicBase = 'https://epic.hospital.example/api/FHIR/R4'
export const oracleBase = 'https://fhir-ehr.oracle.example/r4/b3c1-tenant'
export const kim = 'eKim.-7uQ3'
export const lea = '12990001'

const category = (system: string, code: string) => [{ coding: [{ system, code }] }]
const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category'
export const laboratory = category(observationCategory, 'laboratory')
export const vitalSigns = category(observationCategory, 'vital-signs')
export const loinc = (code: string, display: string) => ({ system: 'http://loinc.org', code, display })
export const ucum = (value: number, code: string, unit = code) => ({
  value,
  unit,
  code,
  system: 'http://unitsofmeasure.org',
})

type Json = Record<string, unknown>
export const match = (resource: Json) => ({
  fullUrl: `urn:uuid:${resource.id}`,
  resource,
  search: { mode: 'match' },
})
const epicIssue = (severity: string, code: string, epicCode: string, diagnostics?: string) => ({
  severity,
  code,
  details: {
    coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code: epicCode }],
    text: 'As the vendor says.',
  },
  ...(diagnostics && { diagnostics }),
})
export const outcome = (...issue: Json[]) => ({ resourceType: 'OperationOutcome', issue })
/** The entry that nearly every search of Epic carries. */
export const outcomeEntry = (severity: string, code: string, epicCode: string) => ({
  resource: outcome(epicIssue(severity, code, epicCode)),
  search: { mode: 'outcome' },
})
export const outsideRecords = outcomeEntry('warning', 'suppressed', '59204')
export const nothingFound = outcomeEntry('warning', 'processing', '4101')
export const epicOutcome = (severity: string, code: string, epicCode: string) =>
  outcome(epicIssue(severity, code, epicCode))
export const twoIssues = outcome(
  epicIssue('information', 'invalid', '59100', 'Unknown parameter: X. Parameter has been ignored.'),
  epicIssue('fatal', 'business-rule', '59159'),
)

export const searchset = (entry: Json[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  // Epic gives the page size here.
  total: entry.length,
  link: [{ relation: 'self', url: 'self' }, ...(next ? [{ relation: 'next', url: next }] : [])],
  entry,
})

export const htmlPage = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>404</title></head></html>`

export const capability = (types: Record<string, string[]>) => ({
  resourceType: 'CapabilityStatement',
  fhirVersion: '4.0.1',
  rest: [
    {
      mode: 'server',
      resource: Object.entries(types).map(([type, parameters]) => ({
        type,
        interaction: [{ code: 'read' }, { code: 'search-type' }],
        searchParam: parameters.map((name) => ({ name })),
      })),
    },
  ],
})
