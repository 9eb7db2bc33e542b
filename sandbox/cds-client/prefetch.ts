/** Fills a service's prefetch templates from this EHR's own records (CDS Hooks 2.0, "Prefetch Template"). */
import type { FhirResource } from 'fhir/r4.js'
import { patientOf } from '../fhir/patient-of.ts'
import type { Repository } from '../fhir/repository.ts'

type Type = FhirResource['resourceType']
type Records = Pick<Repository, 'read' | 'list'>

const categoriesOf = (resource: FhirResource): string[] =>
  ((resource as { category?: { coding?: { code?: string }[] }[] }).category ?? []).flatMap(({ coding = [] }) =>
    coding.flatMap(({ code }) => code ?? []),
  )

const filled = async (template: string, patientId: string, records: Records) => {
  const [path = '', query] = template.replaceAll('{{context.patientId}}', patientId).split('?')
  const [type = '', id] = path.split('/')
  if (id !== undefined) return records.read(type as Type, id)
  const wanted = new URLSearchParams(query).get('category')?.split(',')
  const found = (await records.list(type as Type)).filter(
    (one) =>
      patientOf(one as FhirResource) === patientId &&
      (!wanted || categoriesOf(one as FhirResource).some((code) => wanted.includes(code))),
  )
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    entry: found.map((resource) => ({ resource })),
  }
}

export const prefetchFor = async (templates: Record<string, string>, patientId: string, records: Records) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(templates).map(
        async ([key, template]) => [key, await filled(template, patientId, records)] as const,
      ),
    ),
  )
