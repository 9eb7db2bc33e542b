import type { WritePlan } from '../api/contract.ts'
import { type Capability, declares } from '../ehr/capability.ts'
import { may, type Scopes } from '../ehr/scopes.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'

type Entry = Pick<Issuer, 'name' | 'writeBack'>
type User = Pick<Launch['user'], 'maySign' | 'name'>

/**
 * What will be written where, and why nothing better is possible (ehr-integration 3.1). Pure: shown before the clinician starts.
 * Text to copy is always in it. A QuestionnaireResponse needs all three: declared by the EHR, granted to this login, not forbidden
 * for this issuer.
 *
 * @param capability null when the CapabilityStatement could not be read: then nothing is written, because nothing is promised
 */
export function writePlan(capability: Capability | null, scopes: Scopes, issuer: Entry, user: User): WritePlan {
  const against = reasonsAgainst(capability, scopes, issuer, user)
  if (against.length === 0) {
    return {
      steps: ['questionnaire-response', 'copy-text'],
      reasons: [
        `${issuer.name} accepts structured questionnaire responses from this login: the signed assessment is written into the chart and then read back.`,
      ],
    }
  }
  return {
    steps: ['copy-text'],
    reasons: [
      ...against,
      ...(issuer.writeBack.documentReference === 'never' || !user.maySign
        ? []
        : ['This version of the app does not write clinical notes by itself.']),
      'The assessment is kept here after signing, and its text can be copied into the chart by hand.',
    ],
  }
}

function reasonsAgainst(capability: Capability | null, scopes: Scopes, issuer: Entry, user: User): string[] {
  if (!user.maySign) {
    return [`${user.name} is not signed in as a practitioner, so nothing can be signed or written in this session.`]
  }
  if (!issuer.writeBack.questionnaireResponse) {
    return [
      `For ${issuer.name} the app is set up not to write questionnaire responses: this EHR takes only answers to questionnaires of its own.`,
    ]
  }
  return [
    ...(capability === null
      ? [
          `${issuer.name} did not say what it accepts (its capability statement could not be read), so the app does not write into it.`,
        ]
      : declares(capability, 'create', 'QuestionnaireResponse')
        ? []
        : [`${issuer.name} does not accept questionnaire responses from apps.`]),
    ...(may(scopes, 'create', 'QuestionnaireResponse')
      ? []
      : ['This login was not given the right to create questionnaire responses (scope QuestionnaireResponse.c).']),
  ]
}
