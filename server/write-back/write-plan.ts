import type { WritePlan } from '../api/contract.ts'
import { type Capability, declares } from '../ehr/capability.ts'
import { may, type Scopes } from '../ehr/scopes.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { noteCategory } from './note-codes.ts'
import { type NoteForm, noteForm, noteVisibility, type WriteBackPolicy } from './policy.ts'
import type { DocumentStep } from './signed-document.ts'

type Entry = Pick<Issuer, 'name' | 'writeBack'>
export type LaunchContext = { user: Pick<Launch['user'], 'maySign' | 'name'>; encounterId: string | null }

type Given = { capability: Capability | null; scopes: Scopes; issuer: Entry; launch: LaunchContext }

/** What a step needs, as a row of the ladder (ehr-integration 3.1): every reason against it is said. */
const ladder: { step: DocumentStep; against: (given: Given) => string[] }[] = [
  {
    step: 'questionnaire-response',
    against: ({ issuer, ...given }) =>
      issuer.writeBack.questionnaireResponse
        ? [
            ...notDeclared({ issuer, ...given }, 'QuestionnaireResponse', 'questionnaire responses'),
            ...(may(given.scopes, 'create', 'QuestionnaireResponse')
              ? []
              : [
                  'This login was not given the right to create questionnaire responses (scope QuestionnaireResponse.c).',
                ]),
          ]
        : [
            `For ${issuer.name} the app is set up not to write questionnaire responses: this EHR takes only answers to questionnaires of its own.`,
          ],
  },
  {
    step: 'document-reference',
    against: ({ issuer, ...given }) =>
      issuer.writeBack.documentReference === 'never'
        ? [`For ${issuer.name} the app is set up not to write notes.`]
        : [
            ...notDeclared({ issuer, ...given }, 'DocumentReference', 'notes'),
            ...(may(given.scopes, 'create', 'DocumentReference', noteCategory)
              ? []
              : ['This login was not given the right to create notes (scope DocumentReference.c).']),
            ...(issuer.writeBack.noteNeedsEncounter && given.launch.encounterId === null
              ? [
                  `${issuer.name} files a note only into an encounter, and the app was opened without one. Open it from an encounter to have the note written.`,
                ]
              : []),
          ],
  },
]

function notDeclared({ capability, issuer }: Given, type: string, words: string): string[] {
  if (capability === null)
    return [
      `${issuer.name} did not say what it accepts (its capability statement could not be read), so the app does not write ${words} into it.`,
    ]
  return declares(capability, 'create', type) ? [] : [`${issuer.name} does not accept ${words} from apps.`]
}

const notes: Record<NoteForm, string> = {
  text: 'a note',
  html: 'a note (HTML)',
  pdf: 'a note (PDF/A-3 with the structured document inside)',
}
const willWrite = (step: DocumentStep, { noteContentType }: WriteBackPolicy): string =>
  step === 'questionnaire-response' ? 'a structured questionnaire response' : notes[noteForm(noteContentType)]

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
      reasons: [
        `${launch.user.name} is not signed in as a practitioner, so nothing can be signed or written in this session.`,
      ],
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
      ...(documents.length > 0
        ? [
            `Into ${issuer.name} the signed assessment is written as ${documents.map((step) => willWrite(step, issuer.writeBack)).join(' and as ')}, and then read back.`,
          ]
        : []),
      ...response.against,
      ...(noteWanted ? note.against : []),
      ...(documents.length > 0
        ? []
        : ['The assessment is kept here after signing, and its text can be copied into the chart by hand.']),
      noteVisibility(issuer.writeBack).sentence,
    ],
  }
}
