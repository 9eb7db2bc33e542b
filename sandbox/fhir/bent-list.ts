/** What the switches do to the result of a search. */
import type { FhirResource } from 'fhir/r4.js'
import type { Access } from './access.ts'
import { isInCategory } from './categories.ts'
import type { EhrParts } from './ehr-parts.ts'
import { masked } from './masked.ts'
import { patientOf } from './patient-of.ts'
import { onlyPatient } from './search.ts'

/** A resource of the type in somebody else's chart (switch `foreignPatientEntry`). */
const foreign = async ({ repository, served }: EhrParts, type: string, patientId: string): Promise<FhirResource[]> => {
  if (!served[type]?.patientElement) return []
  const all = await repository.list(type as 'Observation')
  return all.filter((resource) => ![null, patientId].includes(patientOf(resource))).slice(0, 1)
}

/** Copies that were entered in error, until there are enough (switch `filledUp`). */
const filled = (list: FhirResource[], to: number): FhirResource[] => {
  if (list.length === 0) return list
  const copies = Array.from({ length: Math.max(0, to - list.length) }, (_none, index) => {
    const original = list[index % list.length] as FhirResource & {
      verificationStatus?: unknown
      clinicalStatus?: unknown
    }
    const { clinicalStatus: _, ...rest } = original
    const error = 'entered-in-error'
    const status =
      'verificationStatus' in original
        ? {
            verificationStatus: {
              coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: error }],
            },
          }
        : { status: error }
    return { ...rest, ...status, id: `${original.id}-copy-${index}` } as unknown as FhirResource
  })
  return [...list, ...copies]
}

export const bentList = async (
  found: FhirResource[],
  type: string,
  access: Access,
  parts: EhrParts,
): Promise<FhirResource[]> => {
  const { switches, created } = parts
  const { patientId } = access.context
  const seen = found
    .filter((one) => !switches.createdNotFound || !created.has(`${type}/${one.id}`))
    .filter((one) => isInCategory(one, access.categories))
  const allowed = access.permission === 'patient' ? onlyPatient(seen, patientId) : seen
  const listed = switches.filledUp?.type === type ? filled(allowed, switches.filledUp.to) : allowed
  return [
    ...(switches.maskedType === type ? listed.map(masked) : listed),
    ...(switches.foreignPatientEntry ? await foreign(parts, type, patientId) : []),
  ]
}
