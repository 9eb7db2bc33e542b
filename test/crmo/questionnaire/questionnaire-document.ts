import { codes } from '../../../crmo/questionnaire/codes.ts'
import { flatItems } from '../../../crmo/questionnaire/items.ts'
import {
  assessmentIdentifierSystem,
  codeSystemUrl,
  evidenceExtensionUrl,
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

Every answer carries the extension \`http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin\` (Da Vinci DTR 2.1.0):
\`auto\` = read or computed by the app, \`manual\` = said by the clinician, \`override\` = the app had an answer and the clinician changed or
completed it; the latter two name the author. An answer that rests on the chart also carries \`${evidenceExtensionUrl}\`, once for each
source: the resource (version-specific where the version is known), value, unit, date and status as charted, and for report texts the
quoted words with their span.

A score is an interval: \`jansson2009.lower\` counts the items known true, \`jansson2009.upper\` adds the unknown ones. While row D-31 (an
established other diagnosis) is raised, \`jansson2009.category\`, \`instrument.category\` and \`instrument.state\` are absent: numbers only.

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
