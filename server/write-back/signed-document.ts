/** The documents of a signed assessment as the ledger handles them: one shape for every type. */
import type { FhirResource, Identifier } from 'fhir/r4.js'
import type { WriteStep } from '../api/contract.ts'
import type { FhirAccess } from '../ehr/access.ts'
import { type Resource, readResource } from '../ehr/resource.ts'
import { compareNote, type KeptForms } from './compare-note.ts'
import { compareResponse } from './compare-response.ts'
import type { Comparison } from './comparison.ts'
import { notePdfs, noteTexts, pdfHash, plainText } from './note-texts.ts'
import { type NoteForm, noteForm } from './policy.ts'
import { isUnanswered } from './search-chart.ts'
import type { SignedContent } from './signed-content.ts'

export type DocumentStep = Extract<WriteStep, 'questionnaire-response' | 'document-reference'>
export const documentSteps = ['questionnaire-response', 'document-reference'] as const satisfies DocumentStep[]

type Query = Record<string, string>

export type SignedDocument = {
  step: DocumentStep
  type: 'QuestionnaireResponse' | 'DocumentReference'
  body: FhirResource
  /** Search for `If-None-Exist`; null where the EHR does not honour it. */
  ifNoneExist: string | null
  /** Searches that find it, narrowest first; the last one must hold it wherever it stands in the patient's chart. */
  searches: (patientId: string) => Query[]
  /** Compares what the EHR gave, anything, with what was signed; reads the attachments that belong to it. */
  compare: (access: FhirAccess, received: unknown, known: boolean, timeoutMs: number) => Promise<Comparison>
}

/** The document of a step; null when it was not part of what was signed. */
export function signedDocument(content: SignedContent, step: WriteStep): SignedDocument | null {
  if (step === 'questionnaire-response') return response(content)
  return step === 'document-reference' ? note(content) : null
}

const conditionOf = (
  { createOnce = [] }: SignedContent,
  step: DocumentStep,
  identifier: Identifier | undefined,
): string | null =>
  identifier && createOnce.includes(step)
    ? `${new URLSearchParams({ identifier: `${identifier.system}|${identifier.value}` })}`
    : null

function response(content: SignedContent): SignedDocument | null {
  const { questionnaireResponse: body } = content
  if (body === null) return null
  return {
    step: 'questionnaire-response',
    type: 'QuestionnaireResponse',
    body,
    ifNoneExist: conditionOf(content, 'questionnaire-response', body.identifier),
    // `identifier` may be ignored or refused, and ours may not have been kept: then the whole list is looked through.
    searches: (patient): Query[] => [
      { patient, identifier: `${body.identifier?.system}|${body.identifier?.value}` },
      { patient },
    ],
    compare: async ({ fhirBase }, received, known) => compareResponse(body, received, fhirBase, known),
  }
}

const dayMs = 86_400_000
const none: KeptForms = { texts: [], pdfs: [] }

/** PDFs are fetched only where one was sent. */
async function keptForms(
  access: FhirAccess,
  resource: Resource,
  timeoutMs: number,
  form: NoteForm,
): Promise<KeptForms> {
  const [texts, pdfs] = await Promise.all([
    noteTexts(access, resource, timeoutMs),
    form === 'pdf' ? notePdfs(access, resource, timeoutMs) : [],
  ])
  return { texts, pdfs }
}

function note(content: SignedContent): SignedDocument | null {
  const { documentReference: body, referenceLine, signing } = content
  if (body === null) return null
  const attachment = body.content[0]?.attachment
  const form = noteForm(attachment?.contentType)
  const identifier = body.identifier?.[0]
  const encounter = signing.encounter?.split('/')[1]
  const since = new Date(Date.parse(signing.authored) - dayMs).toISOString()
  const sent = {
    document: body,
    // HTML is compared by the words that it shows.
    text:
      form === 'html'
        ? (plainText({ contentType: attachment?.contentType, data: attachment?.data }) ?? content.note)
        : content.note,
    pdf: form === 'pdf' ? pdfHash(attachment?.data ?? '') : null,
    referenceLine,
    author: signing.author.reference,
    typeKeptAs: content.noteTypeKeptAs,
  }
  return {
    step: 'document-reference',
    type: 'DocumentReference',
    body,
    ifNoneExist: conditionOf(content, 'document-reference', identifier),
    searches: (patient): Query[] => [
      ...(identifier ? [{ patient, identifier: `${identifier.system}|${identifier.value}` }] : []),
      ...(encounter ? [{ patient, encounter }] : []),
      // With a time: Oracle Health demands it (ehr-integration 2.3).
      { patient, date: `ge${since}` },
    ],
    compare: async (access, received, known, timeoutMs) => {
      const resource = readResource(received)
      let unanswered = false
      const noted: FhirAccess = {
        ...access,
        read: async (url, options) => {
          const reply = await access.read(url, options)
          unanswered ||= isUnanswered(reply)
          return reply
        },
      }
      const kept =
        resource?.resourceType === 'DocumentReference' ? await keptForms(noted, resource, timeoutMs, form) : none
      const compared = compareNote(sent, received, kept, access.fhirBase, known)
      return compared.kind === 'text-unread' && unanswered ? { ...compared, passing: true } : compared
    },
  }
}
