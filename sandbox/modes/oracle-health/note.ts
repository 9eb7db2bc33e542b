/** The only shape in which Oracle Health takes a note (vendor documentation of DocumentReference, 2024). */
import type { Attachment, Coding, DocumentReference } from 'fhir/r4.js'
import type { Access } from '../../fhir/access.ts'
import type { CreateRule } from '../../fhir/create-rule.ts'
import { Refusal, refuse } from '../../fhir/outcome.ts'
import { codeSet } from './codes.ts'

const fields = new Set([
  'resourceType',
  'status',
  'docStatus',
  'type',
  'subject',
  'author',
  'authenticator',
  'content',
  'context',
])
const contentTypes =
  /^(application\/pdf|(text\/(plain|rtf|html|xml)|application\/(rtf|xml|xhtml\+xml)); ?charset=utf-8)$/i

/** 422, business rule: an element that is not taken, or not so. */
const broken = (element: string, text: string): Refusal =>
  new Refusal(422, {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'error',
        code: 'business-rule',
        details: { text },
        location: [`/f:DocumentReference/f:${element}`],
        expression: [`DocumentReference.${element}`],
      },
    ],
  })

const checkType = (codings: Coding[]): void => {
  const proprietary = codings.filter(({ system }) => system === codeSet(72))
  const loinc = codings.filter(({ system }) => system === 'http://loinc.org')
  const ofOneKind = proprietary.length === 0 ? loinc.length > 0 : proprietary.length === 1 && loinc.length === 0
  if (!ofOneKind || proprietary.length + loinc.length !== codings.length) {
    throw broken('type', 'type must hold LOINC codes, or one code of code set 72, not both')
  }
}

const checkAttachment = ({ contentType = '', data, url }: Attachment): void => {
  if (!contentTypes.test(contentType))
    throw broken('content', `content type ${contentType} is not taken: charset=utf-8?`)
  if (!data || url) throw broken('content', 'the attachment must hold data')
}

const checkNote = (note: DocumentReference, { context }: Access): void => {
  const unknown = Object.keys(note).find((field) => !fields.has(field))
  if (unknown) throw broken(unknown, 'Unsupported element')
  if (note.status !== 'current') throw broken('status', 'status must be current')
  if (note.docStatus !== 'final' && note.docStatus !== 'preliminary') throw broken('docStatus', 'docStatus is required')
  checkType(note.type?.coding ?? [])
  const provider = `Practitioner/${context.practitionerId}`
  if (note.author?.length !== 1 || note.author[0]?.reference !== provider) {
    throw broken('author', 'the author must be the authorized provider')
  }
  if (note.authenticator && note.authenticator.reference !== provider) {
    throw broken('authenticator', 'the authenticator must be the authorized provider')
  }
  const [content, second] = note.content
  if (!content || second) throw broken('content', 'exactly one attachment is taken')
  checkAttachment(content.attachment)
  if ((note.context?.encounter ?? []).length > 1) throw broken('context', 'one encounter at most')
  if (!/T\d\d:\d\d/.test(note.context?.period?.end ?? '')) {
    throw broken('context', 'context.period.end with a time is required')
  }
}

const takeNote = (note: DocumentReference, access: Access): DocumentReference => {
  checkNote(note, access)
  return {
    ...note,
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
            code: 'clinical-note',
            display: 'Clinical Note',
            userSelected: false,
          },
        ],
        text: 'Clinical Note',
      },
    ],
    date: note.context?.period?.end ?? '',
  }
}

export const oracleHealthCreateRules: Record<string, CreateRule> = {
  DocumentReference: (resource, access) => {
    if (resource.resourceType !== 'DocumentReference') throw refuse(400, 'invalid')
    return takeNote(resource, access)
  },
}
