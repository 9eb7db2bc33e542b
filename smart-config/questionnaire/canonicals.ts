/** Canonical URLs of what this project publishes for FHIR. They identify; they need not resolve. Documented in docs/questionnaire.md. */
const base = 'https://crmo-on-fhir.org/fhir'

/** Version of the Questionnaire and its code system. Raise it whenever a linkId, a type or a code changes. */
export const questionnaireVersion = '1.5.0'
export const questionnaireUrl = `${base}/Questionnaire/crmo-assessment`
/** As `QuestionnaireResponse.questionnaire` carries it. */
export const questionnaireCanonical = `${questionnaireUrl}|${questionnaireVersion}`

export const codeSystemUrl = `${base}/CodeSystem/crmo-assessment`
export const valueSetUrl = (name: string): string => `${base}/ValueSet/crmo-${name}`

/** `identifier.system` of every document of an assessment; the value is the assessment id. */
export const assessmentIdentifierSystem = `${base}/identifier/assessment`

/** Our extension: a source, in the list of sources. */
export const evidenceExtensionUrl = `${base}/StructureDefinition/evidence`

/** Our extension: where a quoted passage stands in its source. */
export const passageExtensionUrl = `${base}/StructureDefinition/passage`

/** Our extension on an answer: the ids of what it rests on in that list. */
export const evidenceIdsExtensionUrl = `${base}/StructureDefinition/evidence-ids`

/** Our extension on an attachment in memory: why its text was not read. It never leaves the app. */
export const textNotReadUrl = `${base}/StructureDefinition/text-not-read`

/** Actions of the audit trail, as `AuditEvent.subtype`. */
export const auditActionSystem = `${base}/CodeSystem/audit-action`

/** Names the trail that an AuditEvent comes from; the value is the app's public address. */
export const auditTrailIdentifierSystem = `${base}/identifier/audit-trail`

/** Why the app's own API refused, as the code of an OperationOutcome. */
export const refusalSystem = `${base}/CodeSystem/refusal`

/** Our extension on that code: what stands in the places of its sentence. */
export const refusalValueUrl = `${base}/StructureDefinition/refusal-value`
