import type { DocumentReference } from 'fhir/r4.js'
import type { Signing } from '../../crmo/questionnaire/signing.ts'
import { assessmentIdentifierSystem } from '../../smart-config/questionnaire/canonicals.ts'
import { noteHtml } from '../documents/note-html.ts'
import { noteCategory, noteTypeCoding } from './note-codes.ts'
import { type NoteElement, noteForm, type WriteBackPolicy } from './policy.ts'

export type NoteParts = {
  note: string
  signing: Signing
  policy: WriteBackPolicy
  /** A QuestionnaireResponse of the same assessment is written too. */
  withResponse: boolean
  /** `DocumentReference/1`: the note of the version that this one replaces, where it is in the chart. */
  replaces: string | null
  /** The note that this one adds to: it withdraws what stands there. */
  appends?: string | null
}

const title = 'CRMO / CNO assessment'

/**
 * The signed note in the form that this EHR takes (ehr-integration 2.6, 3.6). Pure and complete before anything is sent, so that it is
 * signed as it is: the QuestionnaireResponse is named by its identifier, because its id is known only after it was written. A PDF is put
 * into it by `withPdf`.
 */
export function noteDocument({ note, signing, policy, withResponse, replaces, appends }: NoteParts): DocumentReference {
  const sends = (element: NoteElement): boolean => policy.noteElements.includes(element)
  const form = noteForm(policy.noteContentType)
  const author = { reference: signing.author.reference, display: signing.author.name }
  const context: DocumentReference['context'] = {
    ...(signing.encounter ? { encounter: [{ reference: signing.encounter }] } : {}),
    ...(sends('period') ? { period: { start: signing.authored, end: signing.authored } } : {}),
    ...(sends('related') && withResponse
      ? {
          related: [
            {
              type: 'QuestionnaireResponse',
              identifier: { system: assessmentIdentifierSystem, value: signing.assessmentId },
            },
          ],
        }
      : {}),
  }
  return {
    resourceType: 'DocumentReference',
    ...(sends('identifier')
      ? { identifier: [{ system: assessmentIdentifierSystem, value: signing.assessmentId }] }
      : {}),
    status: 'current',
    docStatus: policy.noteDocStatus,
    type: { coding: [noteTypeCoding(policy.noteType)] },
    ...(sends('category') ? { category: [{ coding: [noteCategory] }] } : {}),
    subject: { reference: signing.subject },
    ...(sends('date') ? { date: signing.authored } : {}),
    ...(sends('author') ? { author: [author] } : {}),
    ...(sends('authenticator') && policy.noteDocStatus === 'final' ? { authenticator: author } : {}),
    ...(sends('related') && replaces ? { relatesTo: [{ code: 'replaces', target: { reference: replaces } }] } : {}),
    ...(sends('related') && appends ? { relatesTo: [{ code: 'appends', target: { reference: appends } }] } : {}),
    content: [
      {
        attachment: {
          contentType: policy.noteContentType,
          ...(form === 'pdf'
            ? {}
            : { data: Buffer.from(form === 'html' ? noteHtml(note) : note, 'utf8').toString('base64') }),
          ...(sends('title') ? { title, creation: signing.authored } : {}),
        },
      },
    ],
    ...(Object.keys(context).length > 0 ? { context } : {}),
  }
}
