import type { Request } from 'express'
import type { Context } from '../context.ts'
import { fhirAccess } from '../ehr/fhir-access.ts'
import { redirectUriOf } from './begin-launch.ts'
import type { Failure } from './failures.ts'
import { compareScopes } from './granted-scopes.ts'
import type { Identity, VerifyIdToken } from './id-token.ts'
import type { Issuer } from './issuers.ts'
import type { Launch } from './launch.ts'
import { launchContextOf } from './launch-context.ts'
import type { AuthorizationRequest } from './launch-rows.ts'
import { only } from './query.ts'
import { withoutTrailingSlash } from './safe-url.ts'
import { exchangeCode, type TokenAnswer } from './token-endpoint.ts'
import type { TokenResponse } from './token-response.ts'
import { userOf } from './user.ts'

/** An EHR's `error` in its own words, cut to a readable length. */
const refusal = (request: Request, error: string): Failure => {
  const words = only(request, 'error_description')?.slice(0, 500) || null
  return {
    kind: 'refused-by-ehr',
    details: [{ said: 'answer', error: error.slice(0, 100), words }],
    link: only(request, 'error_uri') ?? undefined,
  }
}

/** The callback's parameters, in the order in which they can be trusted; the code, or why there is none. */
const codeOf = (request: Request, begun: AuthorizationRequest): { code: string } | Failure => {
  const iss = only(request, 'iss')
  // RFC 9207: an answer that names its sender must name the one that was asked.
  const known = begun.authorizationIssuers.map(withoutTrailingSlash)
  if (iss !== null && !known.includes(withoutTrailingSlash(iss))) return { kind: 'foreign-answer' }
  const error = only(request, 'error')
  if (error !== null) return refusal(request, error)
  const code = only(request, 'code')
  return code === null ? { kind: 'no-code' } : { code }
}

const tokenFailure = (answer: Exclude<TokenAnswer, { kind: 'token' }>): Failure =>
  answer.kind === 'refused'
    ? {
        kind: 'code-refused',
        details: [{ said: 'refusal', error: answer.error }],
        link: answer.errorUri ?? undefined,
      }
    : { kind: 'token-unavailable', details: [{ said: 'reason', problem: answer.problem }] }

const identityIn = async (
  verifyIdToken: VerifyIdToken,
  issuer: Issuer,
  token: TokenResponse,
  nonce: string | undefined,
): Promise<{ identity: Identity | null } | Failure> => {
  if (token.id_token === null) return { identity: null }
  const verified = await verifyIdToken(issuer, token.id_token, nonce)
  return 'problem' in verified
    ? { kind: 'bad-id-token', details: [{ said: 'reason', problem: verified.problem }] }
    : verified
}

/**
 * From the EHR's answer to a launch: code, tokens, patient, scopes, user. Every check that fails ends the launch; none is repeated.
 * @param request the callback, already bound to this launch and this browser
 */
export const completeLaunch = async (
  context: Context,
  verifyIdToken: VerifyIdToken,
  issuer: Issuer,
  begun: AuthorizationRequest,
  request: Request,
): Promise<{ launch: Launch; token: TokenResponse; subject: string | null } | Failure> => {
  const received = codeOf(request, begun)
  if ('kind' in received) return received
  const answer = await exchangeCode(context, issuer, begun, received.code, redirectUriOf(context))
  if (answer.kind !== 'token') return tokenFailure(answer)
  const { token } = answer

  if (token.patient === null) return { kind: 'no-patient' }
  const asked = begun.askedScopes ?? issuer.scopes
  // A missing `scope` means: as asked (RFC 6749, 5.1).
  const grantedScopes = token.scope?.split(/\s+/).filter(Boolean) ?? asked
  const { lost, canRead } = compareScopes(asked, grantedScopes)
  if (!canRead) return { kind: 'no-reading-scope', details: lost.map((right) => ({ said: 'lost' as const, right })) }
  const identified = await identityIn(verifyIdToken, issuer, token, begun.nonce)
  if ('kind' in identified) return identified

  const access = fhirAccess(issuer.fhirBase, {
    usable: async () => ({ kind: 'token', token: token.access_token, revision: 0 }),
  })
  const launch: Launch = {
    id: begun.launchId,
    issuerKey: issuer.key,
    fhirBase: issuer.fhirBase,
    patientId: token.patient,
    encounterId: token.encounter,
    user: await userOf(access, identified.identity),
    grantedScopes,
    needPatientBanner: token.need_patient_banner,
    intent: token.intent,
    opened: launchContextOf(issuer.fhirBase, token, context.now()),
    startedAt: context.now().toISOString(),
  }
  return { launch, token, subject: identified.identity?.subject ?? null }
}
