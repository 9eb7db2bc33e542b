import {
  codeSystem,
  evidenceDefinition,
  evidenceIdsDefinition,
  passageDefinition,
  questionnaire,
  valueSets,
} from '../../../crmo/questionnaire/published.ts'

/** File name in `smart-config/questionnaire/` → resource. */
export const publishedFiles = (): Record<string, { resourceType: string }> =>
  Object.fromEntries(
    [
      questionnaire(),
      codeSystem(),
      ...valueSets(),
      evidenceDefinition(),
      evidenceIdsDefinition(),
      passageDefinition(),
    ].map((resource) => [`${resource.id}.${resource.resourceType.toLowerCase()}.json`, resource]),
  )
