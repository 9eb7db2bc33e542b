/** The OAuth road driven as an app would drive it, with plain fetch: for tests that need a token. */
import { createHash, randomBytes } from 'node:crypto'
import type { Ehr as WholeEhr } from '../../sandbox/ehr.ts'
import { openChart } from './launch-url.ts'

type Ehr = Pick<WholeEhr, 'app' | 'endpoints' | 'fhirBase' | 'pages'>

export const usualScope =
  'launch openid fhirUser online_access user/*.rs user/QuestionnaireResponse.crus user/DocumentReference.crs'

export const makePkce = () => {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** The authorization request's parameters, as an app with nothing to hide sends them. */
export const authorizeParameters = (sandbox: Ehr, launch: string, challenge: string, scope = usualScope) => ({
  response_type: 'code',
  client_id: sandbox.app.clientId,
  redirect_uri: sandbox.app.redirectUri,
  scope,
  state: 'state-1',
  aud: sandbox.fhirBase,
  launch,
  code_challenge: challenge,
  code_challenge_method: 'S256',
})

/** Sends an authorization request; `callback` is the address that the browser is sent to, null when it stays. */
export const authorize = async (sandbox: Ehr, parameters: Record<string, string>) => {
  const response = await fetch(`${sandbox.endpoints.authorization}?${new URLSearchParams(parameters)}`, {
    redirect: 'manual',
  })
  const location = response.headers.get('location')
  return {
    status: response.status,
    callback: location === null ? null : new URL(location),
    text: await response.text(),
  }
}

export const basic = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) =>
  `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`

/** One request to the token endpoint. */
export const requestToken = async (sandbox: Ehr, body: Record<string, string>, authorization = basic(sandbox.app)) => {
  const response = await fetch(sandbox.endpoints.token, {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** The whole road: chart, launch, code, token. */
export const grant = async (
  sandbox: Ehr,
  patientId: string,
  options: { scope?: string; practitioner?: string } = {},
) => {
  const { launch } = await openChart(sandbox.pages, patientId, options.practitioner)
  const { verifier, challenge } = makePkce()
  const { callback, text } = await authorize(sandbox, authorizeParameters(sandbox, launch, challenge, options.scope))
  const code = callback?.searchParams.get('code')
  if (!code) throw new Error(`no code: ${callback?.href ?? text}`)
  return requestToken(sandbox, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: sandbox.app.redirectUri,
    code_verifier: verifier,
  })
}

/** A function that sends FHIR requests with a token of this patient's launch. */
export const fhirClient = async (sandbox: Ehr, patientId: string, scope?: string) => {
  const { body } = await grant(sandbox, patientId, { scope })
  return async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const url = path.startsWith('http') ? path : `${sandbox.fhirBase}/${path}`
    const headers = {
      authorization: `Bearer ${body.access_token}`,
      'content-type': 'application/fhir+json',
      ...init.headers,
    }
    const response = await fetch(url, { ...init, headers })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text.startsWith('{') && /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : null,
    }
  }
}
