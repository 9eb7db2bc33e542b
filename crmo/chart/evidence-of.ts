import type { Evidence } from '../evidence.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import { labelOf, mainCoding } from './concepts.ts'

type Source = {
  resourceType: string
  id: string
  meta?: { versionId?: string }
  status?: string
  performer?: { display?: string; reference?: string }[]
}

/** The pointer every fact carries: resource, version, label, date, status, code. */
export function evidenceOf(
  resource: Source,
  concept: CodeableConcept | undefined,
  date: string | null,
  more: Partial<Evidence> = {},
): Evidence {
  const coding = mainCoding(concept)
  const performer = resource.performer?.map((one) => one.display).find(Boolean)
  return {
    reference: `${resource.resourceType}/${resource.id}`,
    version: resource.meta?.versionId ?? null,
    label: labelOf(concept),
    date,
    status: resource.status ?? null,
    ...(coding && { code: coding }),
    ...(performer && { performer }),
    ...more,
  }
}
