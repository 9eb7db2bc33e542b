/** A row of the audit trail as FHIR R4 AuditEvent. */
import type { AuditEvent, AuditEventAgent, AuditEventEntity } from 'fhir/r4.js'
import { z } from 'zod'
import { auditActionSystem, auditTrailIdentifierSystem } from '../../smart-config/questionnaire/canonicals.ts'
import { rowOfAction } from './actions.ts'
import type { ChainedEvent } from './chain.ts'
import { detailOf, detailSchema } from './detail.ts'

const application = { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110150', display: 'Application' }
const entityType = (code: string, display: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  code,
  display,
})
const role = (code: string, display: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/object-role',
  code,
  display,
})

const outcomes = {
  done: { outcome: '0' },
  refused: { outcome: '4', outcomeDesc: 'refused' },
  failed: { outcome: '8', outcomeDesc: 'failed, or without a clear answer' },
} as const satisfies Record<ChainedEvent['outcome'], Pick<AuditEvent, 'outcome' | 'outcomeDesc'>>

const isRelative = (reference: string) => /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.test(reference)

/** Absolute where the EHR is known: a trail may hold events of several EHRs. */
const target = (fhirBase: string | null, reference: string) =>
  isRelative(reference) || /^https?:/.test(reference)
    ? { reference: fhirBase && isRelative(reference) ? `${fhirBase}/${reference}` : reference }
    : { identifier: { value: reference } }

const agentsOf = ({ who, fhir_base, issuer_key }: ChainedEvent): AuditEventAgent[] => {
  const app = { type: { coding: [application] }, who: { display: 'crmo-on-fhir' } }
  if (who !== null)
    return [
      { who: target(fhir_base, who), requestor: true },
      { ...app, requestor: false },
    ]
  if (issuer_key !== null)
    return [
      { who: { display: `EHR ${issuer_key}` }, requestor: true },
      { ...app, requestor: false },
    ]
  return [{ ...app, requestor: true }]
}

const loose = z.record(z.string(), z.unknown()).catch({})

const entitiesOf = (event: ChainedEvent): AuditEventEntity[] => {
  const { queries } = detailSchema.pick({ queries: true }).strip().catch({}).parse(detailOf(event))
  const members = Object.entries(loose.parse(detailOf(event))).filter(([name]) => name !== 'queries')
  const chain = { seq: event.seq, previousHash: event.previous_hash, hash: event.hash }
  const said = [...members, ...Object.entries(chain)].map(([type, value]) => ({ type, valueString: String(value) }))
  return [
    ...(event.patient_reference === null
      ? []
      : [
          {
            what: target(event.fhir_base, event.patient_reference),
            type: entityType('1', 'Person'),
            role: role('1', 'Patient'),
          },
        ]),
    {
      ...(event.launch_id === null
        ? {}
        : { what: { identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${event.launch_id}` } } }),
      type: entityType('2', 'System Object'),
      role: role('20', 'Job'),
      detail: said,
    },
    ...(queries ?? []).map(({ name, outcome, read }) => ({
      name,
      type: entityType('2', 'System Object'),
      role: role('24', 'Query'),
      detail: [
        { type: 'outcome', valueString: outcome },
        { type: 'read', valueString: String(read) },
      ],
    })),
  ]
}

/** @param site the app's public address */
export const fhirAuditEvent = (event: ChainedEvent, site: string): AuditEvent => {
  const { type, action, display } = rowOfAction(event.action)
  return {
    resourceType: 'AuditEvent',
    id: `audit-${event.seq}`,
    type,
    subtype: [{ system: auditActionSystem, code: event.action, display }],
    action,
    recorded: event.at,
    ...outcomes[event.outcome],
    agent: agentsOf(event),
    source: {
      site,
      observer: { identifier: { system: auditTrailIdentifierSystem, value: site }, display: 'crmo-on-fhir' },
      type: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/security-source-type',
          code: '4',
          display: 'Application Server',
        },
      ],
    },
    entity: entitiesOf(event),
  }
}
