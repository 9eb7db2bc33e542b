import type { Worded, WritePlan } from '../api/contract.ts'
import { type Capability, declares } from '../ehr/capability.ts'
import { may, type Scopes } from '../ehr/scopes.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { noteCategory } from './note-codes.ts'
import { type PlanCode, planned } from './plan-sentences.ts'
import { type NoteForm, noteForm, type WriteBackPolicy } from './policy.ts'
import type { DocumentStep } from './signed-document.ts'

type Entry = Pick<Issuer, 'name' | 'writeBack'>
export type LaunchContext = { user: Pick<Launch['user'], 'maySign' | 'name'>; encounterId: string | null }

type Given = { capability: Capability | null; scopes: Scopes; issuer: Entry; launch: LaunchContext }

/** What a step needs, as a row of the ladder (ehr-integration 3.1): every reason against it is said. */
const ladder: { step: DocumentStep; against: (given: Given) => Worded[] }[] = [
  {
    step: 'questionnaire-response',
    against: ({ issuer, ...given }) =>
      issuer.writeBack.questionnaireResponse
        ? [
            ...notDeclared({ issuer, ...given }, 'QuestionnaireResponse', 'responses'),
            ...(may(given.scopes, 'create', 'QuestionnaireResponse') ? [] : [planned('responses-not-granted')]),
          ]
        : [planned('responses-set-off', { ehr: issuer.name })],
  },
  {
    step: 'document-reference',
    against: ({ issuer, ...given }) =>
      issuer.writeBack.documentReference === 'never'
        ? [planned('notes-set-off', { ehr: issuer.name })]
        : [
            ...notDeclared({ issuer, ...given }, 'DocumentReference', 'notes'),
            ...(may(given.scopes, 'create', 'DocumentReference', noteCategory) ? [] : [planned('notes-not-granted')]),
            ...(issuer.writeBack.noteNeedsEncounter && given.launch.encounterId === null
              ? [planned('note-needs-encounter', { ehr: issuer.name })]
              : []),
          ],
  },
]

function notDeclared({ capability, issuer }: Given, type: string, code: PlanCode): Worded[] {
  const values = { ehr: issuer.name, documents: { code } }
  if (capability === null) return [planned('capability-unread', values)]
  return declares(capability, 'create', type) ? [] : [planned('not-taken', values)]
}

const notes: Record<NoteForm, PlanCode> = { text: 'a-text-note', html: 'an-html-note', pdf: 'a-pdf-note' }
const willWrite = (step: DocumentStep, { noteContentType }: WriteBackPolicy): { code: PlanCode } => ({
  code: step === 'questionnaire-response' ? 'a-response' : notes[noteForm(noteContentType)],
})

function written(documents: DocumentStep[], { name, writeBack }: Entry): Worded[] {
  const [first, second] = documents.map((step) => willWrite(step, writeBack))
  if (!first) return []
  return [
    second ? planned('written-as-two', { ehr: name, first, second }) : planned('written-as', { ehr: name, first }),
  ]
}

/**
 * What will be written where, and why nothing better is possible. Pure: computed at launch and shown before the clinician starts.
 * Text to copy is always in it. A document needs all three: declared by the EHR, granted to this login, not forbidden for this issuer.
 *
 * @param capability null when the CapabilityStatement could not be read: then nothing is written, because nothing is promised
 */
export function writePlan(
  capability: Capability | null,
  scopes: Scopes,
  issuer: Entry,
  launch: LaunchContext,
): WritePlan {
  if (!launch.user.maySign)
    return {
      steps: ['copy-text'],
      reasons: [planned('not-a-practitioner', { user: launch.user.name })],
    }
  const given = { capability, scopes, issuer, launch }
  const [response, note] = ladder.map(({ step, against }) => ({ step, against: against(given) }))
  if (!response || !note) throw new Error('the ladder has two documents')
  const responsePossible = response.against.length === 0
  // The note stands in for the structured document, unless the issuer wants both.
  const noteWanted = issuer.writeBack.documentReference === 'both' || !responsePossible
  const noteIncluded = noteWanted && note.against.length === 0
  const documents = [...(responsePossible ? [response.step] : []), ...(noteIncluded ? [note.step] : [])]
  return {
    steps: [...documents, 'copy-text'],
    reasons: [
      ...written(documents, issuer),
      ...response.against,
      ...(noteWanted ? note.against : []),
      ...(documents.length > 0 ? [] : [planned('kept-here')]),
      planned(`readable-${issuer.writeBack.patientMayReadNote}`),
    ],
  }
}
