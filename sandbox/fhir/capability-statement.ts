/** `/metadata`, made from the table of served types, so that it says what the routes do. */
import type { CapabilityStatement } from 'fhir/r4.js'
import { commonSearch, servedTypes } from './served-types.ts'

const commonTypes = { _id: 'token', _lastUpdated: 'date' } as const

export const capabilityStatement = (fhirBase: string, issuer: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-06-01',
  kind: 'instance',
  fhirVersion: '4.0.1',
  format: ['application/fhir+json', 'json'],
  software: { name: 'Embedded EHR of crmo-on-fhir' },
  implementation: { description: 'In-memory EHR for demonstration and tests. No real patients.', url: fhirBase },
  rest: [
    {
      mode: 'server',
      security: {
        service: [
          {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
            ],
          },
        ],
        extension: [
          {
            url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
            extension: [
              { url: 'authorize', valueUri: `${issuer}/authorize` },
              { url: 'token', valueUri: `${issuer}/token` },
            ],
          },
        ],
      },
      resource: Object.entries(servedTypes).map(([type, { interactions, search }]) => ({
        type: type as 'Patient',
        interaction: interactions.map((code) => ({ code })),
        ...(interactions.includes('create') ? { versioning: 'versioned', conditionalCreate: true } : {}),
        ...(interactions.includes('search-type')
          ? {
              searchParam: [
                ...commonSearch.flatMap((name) =>
                  name === '_id' || name === '_lastUpdated' ? [{ name, type: commonTypes[name] }] : [],
                ),
                ...Object.entries(search).map(([name, row]) => ({ name, type: row.type })),
              ],
            }
          : {}),
      })) as NonNullable<CapabilityStatement['rest']>[0]['resource'],
    },
  ],
})
