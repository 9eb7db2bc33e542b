import type { Request, Response } from 'express'
import type { Context } from '../context.ts'
import { shortId } from '../logging.ts'
import { authorizationUrl } from './authorization-url.ts'
import { callbackCookie, hashOf, newSecret, setCookie } from './cookies.ts'
import type { Failure } from './failures.ts'
import { issuerOf } from './issuers.ts'
import { beginLaunch, endOldLaunches } from './launch-rows.ts'
import { sendFailure } from './pages.ts'
import { only } from './query.ts'
import { discover } from './smart-configuration.ts'
import { authMethodFor } from './token-endpoint.ts'

/** The one address to which EHRs send their users back; it is registered at each of them. */
export const redirectUriOf = (context: Pick<Context, 'settings'>): string => `${context.settings.publicUrl}/callback`

type Begun = { url: string; launchId: string; secret: string }

const begin = async (context: Context, iss: string | null, launchContext: string | null): Promise<Begun | Failure> => {
  // Before anything else: an address that is not on the list is not even asked for its configuration (traps 6, 6b).
  const issuer = iss === null ? null : issuerOf(context.issuers, iss)
  if (!issuer) return { kind: 'unknown-issuer' }
  if (!launchContext) return { kind: 'no-launch-context' }

  const unreachable = (problem: string): Failure => {
    context.log.warn({ issuer: issuer.key, problem }, 'launch impossible')
    return { kind: 'ehr-unreachable', details: [`Reason: ${issuer.name}: ${problem}.`] }
  }
  const discovered = await discover(issuer.fhirBase)
  if ('problem' in discovered) return unreachable(discovered.problem)
  const { configuration } = discovered
  const tokenAuthMethod = authMethodFor(issuer, configuration.token_endpoint_auth_methods_supported)
  if (!tokenAuthMethod) return unreachable('accepts none of the ways in which this app can prove itself')

  const launchId = context.uuid()
  const authorization = await authorizationUrl({
    issuer,
    configuration,
    // `aud` repeats the EHR's own spelling, which may end with a slash (SMART App Launch 2.2).
    audience: iss?.endsWith('/') ? `${issuer.fhirBase}/` : issuer.fhirBase,
    launchContext,
    launchId,
    redirectUri: redirectUriOf(context),
  })
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
      authorizationIssuers: [...issuer.oidcIssuers, issuer.fhirBase, configuration.issuer ?? issuer.fhirBase],
    },
  })
  return { url: authorization.url, launchId, secret }
}

/** GET /launch?iss&launch: the EHR opens the app. Everything else in the query is ignored. */
export const launchRoute = (context: Context) => async (request: Request, response: Response) => {
  const begun = await begin(context, only(request, 'iss'), only(request, 'launch'))
  if ('kind' in begun) return sendFailure(response, begun)
  context.log.info({ launch: shortId(begun.launchId) }, 'launch begun')
  await endOldLaunches(context)
  setCookie(response, callbackCookie(begun.launchId), begun.secret)
  response.set('cache-control', 'no-store').redirect(302, begun.url)
}
