import type { Request, Response } from 'express'
import type { Context } from '../context.ts'
import { shortId } from '../logging.ts'
import { authorizationUrl } from './authorization-url.ts'
import { configurationOf } from './configuration-of.ts'
import { callbackCookie, hashOf, newSecret, setCookie } from './cookies.ts'
import type { Failure } from './failures.ts'
import { type Issuer, issuerOf } from './issuers.ts'
import { beginLaunch, endOldLaunches } from './launch-rows.ts'
import { sendFailure } from './pages.ts'
import type { Problem } from './problems.ts'
import { only } from './query.ts'
import { authMethodFor } from './token-endpoint.ts'

/** The one address to which EHRs send their users back; it is registered at each of them. */
export const redirectUriOf = (context: Pick<Context, 'settings'>): string => `${context.settings.publicUrl}/callback`

type Begun = { url: string; launchId: string; secret: string }

/** How a launch begins: from a chart (`launch` is the EHR's value), or standalone, when the EHR's own picker chooses the patient. */
type Opening = { issuer: Issuer; audience: string; launch: string | null }

/** `launch` belongs to a launch from the chart, `launch/patient` to a standalone one (SMART App Launch 2.2, "Scopes"). */
export const scopesFor = (issuer: Issuer, launch: string | null): string[] =>
  launch === null ? [...issuer.scopes.filter((scope) => !/^launch(\/|$)/.test(scope)), 'launch/patient'] : issuer.scopes

const begin = async (context: Context, opening: Opening): Promise<Begun | Failure> => {
  const { issuer, audience, launch } = opening
  const unreachable = (problem: Problem): Failure => {
    context.log.warn({ issuer: issuer.key, problem }, 'launch impossible')
    return { kind: 'ehr-unreachable', details: [{ said: 'reason', problem, ehr: issuer.name }] }
  }
  const discovered = await configurationOf(context, issuer.fhirBase)
  if ('problem' in discovered) return unreachable(discovered.problem)
  const { configuration } = discovered
  if (launch === null && configuration.capabilities?.includes('launch-standalone') === false) {
    return unreachable({ code: 'no-standalone' })
  }
  const tokenAuthMethod = authMethodFor(issuer, configuration)
  if (!tokenAuthMethod) return unreachable({ code: 'no-client-authentication' })

  const launchId = context.uuid()
  const nonce = newSecret()
  const scopes = scopesFor(issuer, launch)
  const redirectUri = redirectUriOf(context)
  const asked = { issuer, configuration, audience, launchContext: launch, scopes, nonce, launchId, redirectUri }
  const authorization = await authorizationUrl(asked)
  if ('problem' in authorization) return unreachable(authorization.problem)

  const secret = newSecret()
  await beginLaunch(context, {
    issuerKey: issuer.key,
    callbackHash: hashOf(secret),
    request: {
      launchId,
      codeVerifier: authorization.codeVerifier,
      tokenEndpoint: configuration.token_endpoint,
      tokenAuthMethod,
      tokenSigningAlgorithms: configuration.token_endpoint_auth_signing_alg_values_supported,
      revocationEndpoint: configuration.revocation_endpoint,
      nonce,
      askedScopes: scopes,
      authorizationIssuers: [...issuer.oidcIssuers, issuer.fhirBase, configuration.issuer ?? issuer.fhirBase],
    },
  })
  return { url: authorization.url, launchId, secret }
}

/** @param issuer key of the issuer's entry; an address that is not on the list never becomes a label */
const refuse = (context: Context, response: Response, failure: Failure, issuer = 'unknown') => {
  context.metrics?.launch(issuer, failure.kind)
  sendFailure(response, failure)
}

const leave = async (context: Context, response: Response, issuer: Issuer, begun: Begun | Failure) => {
  if ('kind' in begun) return refuse(context, response, begun, issuer.key)
  context.metrics?.launch(issuer.key, 'begun')
  context.log.info({ launch: shortId(begun.launchId) }, 'launch begun')
  await endOldLaunches(context)
  setCookie(response, callbackCookie(begun.launchId), begun.secret)
  response.set('cache-control', 'no-store').redirect(302, begun.url)
}

/** GET /launch?iss&launch: the EHR opens the app. Everything else in the query is ignored. */
export const launchRoute = (context: Context) => async (request: Request, response: Response) => {
  const [iss, launch] = [only(request, 'iss'), only(request, 'launch')]
  // Before anything else: an address that is not on the list is not even asked for its configuration (traps 6, 6b).
  const issuer = iss === null ? null : issuerOf(context.issuers, iss)
  if (!issuer) return refuse(context, response, { kind: 'unknown-issuer' })
  if (!launch) return refuse(context, response, { kind: 'no-launch-context' }, issuer.key)
  // `aud` repeats the EHR's own spelling, which may end with a slash (SMART App Launch 2.2).
  const audience = iss?.endsWith('/') ? `${issuer.fhirBase}/` : issuer.fhirBase
  return leave(context, response, issuer, await begin(context, { issuer, audience, launch }))
}

/** GET /standalone/<issuer>: a person opens the app by itself; only where the issuer's entry allows it. Its query is ignored. */
export const standaloneRoute = (context: Context) => async (request: Request, response: Response) => {
  const issuer = context.issuers.find(({ key }) => key === request.params.issuer)
  if (!issuer) return refuse(context, response, { kind: 'unknown-issuer' })
  if (!issuer.standalone) return refuse(context, response, { kind: 'no-launch-context' }, issuer.key)
  return leave(context, response, issuer, await begin(context, { issuer, audience: issuer.fhirBase, launch: null }))
}
