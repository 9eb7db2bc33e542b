import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Issuer } from '../../server/launch/issuers.ts'
import { writeBackPolicy } from '../../server/write-back/policy.ts'

export type Asked = {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: string
}
/** `hang`: no answer ever. `cut`: the connection breaks before an answer. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }
  | 'hang'
  | 'cut'

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const send = (response: ServerResponse, answer: Answer) => {
  if (answer === 'hang') return
  if (answer === 'cut') return response.destroy()
  const { status = 200, headers = {}, json, text = '' } = answer
  response.writeHead(status, json === undefined ? headers : { 'content-type': 'application/json', ...headers })
  response.end(json === undefined ? text : JSON.stringify(json))
}

const keyPair = async (kid: string) => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } }
}
export type SigningKey = Awaited<ReturnType<typeof keyPair>>

const noContent = (): Answer => ({ status: 404, json: { resourceType: 'OperationOutcome', issue: [] } })

/**
 * An EHR of which a test decides every answer, over real HTTP: what the embedded EHR is too well-behaved to do. Each field of `answers`
 * may be replaced while it runs; `asked` holds every request that arrived.
 */
export const startFakeEhr = async () => {
  const asked: Asked[] = []
  const key = await keyPair('key-1')
  const published: SigningKey[] = [key]

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin)
    const one: Asked = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: await bodyOf(request),
    }
    asked.push(one)
    send(response, await answerTo(one))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const fhirBase = `${origin}/fhir`
  const oidcIssuer = `${origin}/oidc`

  const idToken = (changes: Record<string, unknown> = {}, signing: SigningKey = key) =>
    new SignJWT({ fhirUser: `${fhirBase}/Practitioner/7`, name: 'Dr Åse Ångström', ...changes })
      .setProtectedHeader({ alg: 'RS256', kid: signing.kid })
      .setIssuer(typeof changes.iss === 'string' ? changes.iss : oidcIssuer)
      .setAudience(typeof changes.aud === 'string' ? changes.aud : 'crmo-test')
      .setSubject(typeof changes.sub === 'string' ? changes.sub : 'user-7')
      .setIssuedAt()
      .setExpirationTime(typeof changes.exp === 'number' ? changes.exp : '5m')
      .sign(signing.privateKey)

  const configuration = () => ({
    issuer: oidcIssuer,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    code_challenge_methods_supported: ['S256'],
  })
  /** A complete token answer; `changes` with value undefined leave a key out. */
  const tokenAnswer = async (changes: Record<string, unknown> = {}): Promise<Answer> => ({
    json: {
      access_token: 'canary-access-1',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'launch openid fhirUser user/Patient.rs user/Observation.rs user/QuestionnaireResponse.crs',
      refresh_token: 'canary-refresh-1',
      patient: 'p1',
      encounter: 'e1',
      id_token: await idToken(),
      ...changes,
    },
  })

  const answers = {
    configuration: (): Answer => ({ json: configuration() }),
    /** Parameters on the callback. */
    callback: (query: URLSearchParams): Record<string, string> => ({ code: 'code-1', state: query.get('state') ?? '' }),
    token: (_form: URLSearchParams): Answer | Promise<Answer> => tokenAnswer(),
    fhir: (_asked: Asked): Answer => noContent(),
    other: (_asked: Asked): Answer => noContent(),
  }

  const answerTo = (one: Asked): Answer | Promise<Answer> => {
    if (one.path === '/fhir/.well-known/smart-configuration') return answers.configuration()
    if (one.path === '/oidc/.well-known/openid-configuration') {
      return { json: { issuer: oidcIssuer, jwks_uri: `${origin}/keys` } }
    }
    if (one.path === '/keys') return { json: { keys: published.map(({ jwk }) => jwk) } }
    if (one.path === '/authorize') {
      const callback = `${one.query.get('redirect_uri')}?${new URLSearchParams(answers.callback(one.query))}`
      return { status: 302, headers: { location: callback } }
    }
    if (one.path === '/token') return answers.token(new URLSearchParams(one.body))
    return one.path.startsWith('/fhir/') ? answers.fhir(one) : answers.other(one)
  }

  const issuer: Issuer = {
    key: 'fake',
    name: 'Fake EHR',
    fhirBase,
    oidcIssuers: [oidcIssuer],
    clientId: 'crmo-test',
    clientSecret: 'canary-client-secret',
    scopes: [
      'launch',
      'openid',
      'fhirUser',
      'user/Patient.rs',
      'user/Observation.rs',
      'user/QuestionnaireResponse.crs',
    ],
    pkceMode: 'always',
    // Most tests make their id_tokens before the login begins.
    idTokenNonce: 'when-present',
    frameAncestors: ['https://ehr.hospital.example'],
    readNotes: [],
    writeBack: writeBackPolicy.parse({}),
  }

  return {
    origin,
    fhirBase,
    oidcIssuer,
    issuer,
    asked,
    answers,
    configuration,
    tokenAnswer,
    idToken,
    /** A key that signs; it is published only when the test puts it into `published`. */
    newKey: keyPair,
    published,
    /** Requests that reached the token endpoint, as forms. */
    tokenRequests: () => asked.filter((one) => one.path === '/token').map((one) => new URLSearchParams(one.body)),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
export type FakeEhr = Awaited<ReturnType<typeof startFakeEhr>>
