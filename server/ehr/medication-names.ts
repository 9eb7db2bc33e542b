/** A prescription or an administration may name its drug only by a reference to a Medication, contained or sent along: the drug is written into it. */
import { z } from 'zod'
import { type Resource, referenceTo } from './resource.ts'

const medication = z.looseObject({
  resourceType: z.literal('Medication'),
  id: z.string(),
  code: z.record(z.string(), z.unknown()),
})
const named = new Set(['MedicationRequest', 'MedicationAdministration'])
const prescription = z.looseObject({
  medicationCodeableConcept: z.unknown().optional(),
  medicationReference: z.object({ reference: z.string() }),
  contained: z.array(z.unknown()).catch([]).default([]),
})

/** Returns the resources without the Medications, which are then no longer needed. */
export function withMedicationNames(resources: Resource[]): Resource[] {
  const sent = new Map(resources.map((resource) => [referenceTo(resource), resource]))
  return resources.flatMap((resource) => {
    if (resource.resourceType === 'Medication') return []
    const request = named.has(resource.resourceType) ? prescription.safeParse(resource).data : undefined
    if (request === undefined || request.medicationCodeableConcept !== undefined) return [resource]
    const { reference } = request.medicationReference
    const found = reference.startsWith('#')
      ? request.contained.find((one) => `#${medication.safeParse(one).data?.id}` === reference)
      : sent.get(reference.split('/').slice(-2).join('/'))
    const code = medication.safeParse(found).data?.code
    return [code === undefined ? resource : { ...resource, medicationCodeableConcept: code }]
  })
}
