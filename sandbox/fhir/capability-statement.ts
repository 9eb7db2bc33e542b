/** `/metadata`, made from the table of served types, so that it says what the routes do. */
import type { CapabilityStatement } from 'fhir/r4.js'
import type { Endpoints, StatementFacts } from '../modes/mode.ts'
import type { ServedType } from './served-types.ts'

const service = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }],
}

type Rest = NonNullable<CapabilityStatement['rest']>[0]

const resourceOf = ([type, { interactions, search, filters = [] }]: [string, ServedType], facts: StatementFacts) => ({
  type: type as 'Patient',
  interaction: interactions.map((code) => ({ code })),
  ...(interactions.includes('create') ? facts.ofWritten : {}),
  ...(interactions.includes('search-type')
    ? {
        searchParam: [
          ...facts.commonSearch.map((name) => ({ name, type: name === '_lastUpdated' ? 'date' : 'token' })),
          ...Object.entries(search).map(([name, row]) => ({ name, type: row.type })),
          ...filters.map((name) => ({
            name,
            type: 'token',
            documentation: 'Applied to the results of the search, not to the search.',
          })),
        ],
      }
    : {}),
})

export const capabilityStatement = (
  fhirBase: string,
  endpoints: Endpoints,
  served: Record<string, ServedType>,
  facts: StatementFacts,
): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: facts.date,
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: facts.format,
  software: facts.software,
  implementation: { description: 'In-memory EHR for demonstration and tests. No real patients.', url: fhirBase },
  rest: [
    {
      mode: 'server',
      security: {
        service: [service],
        extension: [
          {
            url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
            extension: [
              { url: 'authorize', valueUri: endpoints.authorization },
              { url: 'token', valueUri: endpoints.token },
            ],
          },
        ],
      },
      ...(facts.systemInteractions.length > 0
        ? { interaction: facts.systemInteractions.map((code) => ({ code })) as Rest['interaction'] }
        : {}),
      resource: Object.entries(served).map((row) => resourceOf(row, facts)) as Rest['resource'],
    },
  ],
})
