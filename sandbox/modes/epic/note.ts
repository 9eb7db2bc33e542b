/** How Epic takes a note, and why it takes no questionnaire response of ours. */
import type { Coding, DocumentReference, FhirResource } from 'fhir/r4.js'
import type { CreateRule } from '../../fhir/create-rule.ts'
import { epicIssue, type Refusal, refuseAsEpic } from '../../fhir/outcome.ts'
import { numberOf } from '../numbers.ts'

const refused = (code: string, text: string, diagnostics: string): Refusal =>
  refuseAsEpic(400, epicIssue('fatal', code === '59159' ? 'business-rule' : 'invalid', code, text, diagnostics))
const broken = (diagnostics: string) =>
  refused('59159', 'The content/operation failed to pass a business rule, and so could not proceed.', diagnostics)

/** LOINC types that this customer has mapped, with the name of the note type behind each. */
const noteTypes: Record<string, string> = {
  '34117-2': 'H&P',
  '51847-2': 'Assessment & Plan Note',
  '11506-3': 'Progress Notes',
  '11488-4': 'Consults',
}

const mappedType = (note: DocumentReference): Coding => {
  const mapped = (note.type?.coding ?? []).find(
    ({ system, code }) => system === 'http://loinc.org' && code !== undefined && code in noteTypes,
  )
  if (!mapped) throw broken('The note type is not mapped.')
  return mapped
}

const checkNote = (note: DocumentReference): void => {
  if (note.status !== 'current') throw broken('status must be current.')
  if (note.docStatus !== 'final' && note.docStatus !== 'preliminary')
    throw broken('docStatus must be final or preliminary.')
  if (note.context?.encounter?.length !== 1) throw broken('One encounter is required.')
  const [content, second] = note.content
  if (!content || second) throw broken('Exactly one attachment is required.')
  const { contentType = '', data } = content.attachment
  if (!/^text\/plain\b/.test(contentType)) throw broken(`Attachments of type ${contentType} are not taken.`)
  if (!data) throw broken('The attachment must hold data.')
}

/** With Epic's own codes beside the LOINC one, and the customer as custodian. */
const takeNote = (note: DocumentReference): DocumentReference => {
  checkNote(note)
  const loinc = mappedType(note)
  const name = noteTypes[loinc.code ?? ''] ?? ''
  return {
    ...note,
    type: {
      coding: [
        { system: 'urn:oid:1.2.840.114350.1.13.0.1.7.4.737880.5010', code: numberOf(name, 2), display: name },
        { system: 'urn:oid:1.2.840.114350.1.72.727879.69848980', code: numberOf(name, 2), display: name },
        { ...loinc, userSelected: true },
      ],
      text: name,
    },
    custodian: { display: 'Harbour' },
  }
}

/** Its create is for questionnaires that Epic itself has assigned to the patient. */
const refuseResponse = (): never => {
  throw broken('The questionnaire is not assigned to this patient.')
}

export const epicCreateRules: Record<string, CreateRule> = {
  DocumentReference: (resource: FhirResource) =>
    resource.resourceType === 'DocumentReference' ? takeNote(resource) : resource,
  QuestionnaireResponse: refuseResponse,
}
