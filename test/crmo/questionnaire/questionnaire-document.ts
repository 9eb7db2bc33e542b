import { codes } from '../../../crmo/questionnaire/codes.ts'
import { flatItems } from '../../../crmo/questionnaire/items.ts'
import {
  assessmentIdentifierSystem,
  codeSystemUrl,
  evidenceExtensionUrl,
  evidenceIdsExtensionUrl,
  passageExtensionUrl,
  questionnaireCanonical,
  valueSetUrl,
} from '../../../smart-config/questionnaire/canonicals.ts'

/** docs/questionnaire.md, from the tables. */
export const questionnaireDocument = (): string => `# The Questionnaire

What a signed assessment looks like in the chart: a FHIR R4 QuestionnaireResponse. This page is made from the tables
(\`node test/crmo/questionnaire/publish.ts\`); a test keeps it true.

| | |
|---|---|
| \`questionnaire\` | \`${questionnaireCanonical}\` |
| \`identifier.system\` | \`${assessmentIdentifierSystem}\`; the value is the assessment id, a UUID |
| codes | \`${codeSystemUrl}\` |
| \`status\` | \`completed\` |
| \`author\` | the clinician who signed (\`fhirUser\` of the launch) |
| \`authored\` | when the answers were last changed: the time of the preview that was signed |
| \`text.div\` | the assessment in short words (the items hold every source), ending with the reference line |
| reference line | \`CRMO assessment <first 8 of the id>, version 1, sha256 <first 8 of the content hash>\` |

What the clinician said carries the extension \`http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin\` (Da Vinci DTR
2.1.0): \`manual\` = said by the clinician, \`override\` = the app had an answer and the clinician changed or completed it; both name the
author. An answer without it was read or computed by the app (DTR's \`auto\`). A question of \`finding\` that neither the chart nor the
clinician answers is left out: it is unknown. A row that is open says what it misses; advice stands with raised rows.
The group \`mimic\`, and what the narrative says of it, is left out where a patient may read the response (docs/intended-use.md).

What an answer rests on stands once, in the groups \`evidence\` at the end: \`evidence.id\` (\`e1\`) carries the source in the extension
\`${evidenceExtensionUrl}\` (the resource, version-specific where the version is known, with value,
unit, date and status as charted), \`evidence.passage\` the words quoted from it, each with
\`${passageExtensionUrl}\` (\`e1.2 #1 188-194\`: id, text of the source, first and after-last
UTF-16 unit). The answers name them by \`${evidenceIdsExtensionUrl}\`: \`e1.2 e3\`.

A score is an interval: \`jansson2009.lower\` counts the items known true, \`jansson2009.upper\` adds the unknown ones. While row D-31 (an
established other diagnosis) is raised, \`jansson2009.category\` and \`category\` and \`state\` of every other instrument are absent: numbers only.

## Items

| linkId | text | type | answers |
|---|---|---|---|
${flatItems()
  .map(
    ({ linkId, text, type, repeats, required, codes: set, valueSet }) =>
      `| \`${linkId}\` | ${text} | ${type}${repeats ? ', repeats' : ''}${required ? ', required' : ''} | ${set ? `\`${valueSetUrl(set)}\`` : (valueSet ?? '')} |`,
  )
  .join('\n')}

## Codes

${Object.entries<Record<string, string>>(codes)
  .map(
    ([name, set]) =>
      `### ${name}\n\n${Object.entries(set)
        .map(([code, display]) => `- \`${code}\`: ${display}`)
        .join('\n')}`,
  )
  .join('\n\n')}
`
