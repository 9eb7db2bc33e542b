/** What the EHR says about itself before anybody logs in: SMART configuration, keys of its id_tokens, CapabilityStatement. */
import { z } from 'zod'
import type { FhirReply, NoReply } from '../ehr/access.ts'
import { readAnswer } from '../ehr/answer.ts'
import { declares, readCapability } from '../ehr/capability.ts'
import { problemWords } from '../launch/failure-words/details.ts'
import { fetchJson } from '../launch/fetch-json.ts'
import type { Issuer } from '../launch/issuers.ts'
import { isSafeUrl, withoutTrailingSlash } from '../launch/safe-url.ts'
import { discover } from '../launch/smart-configuration.ts'
import { authMethodFor } from '../launch/token-endpoint.ts'
import { type Line, line, type Step } from './report.ts'

const listed = (items: string[] | undefined) =>
  items === undefined || items.length === 0 ? 'none named' : items.join(', ')

export async function discoveryStep(issuer: Issuer): Promise<Step> {
  const title = 'Discovery (.well-known/smart-configuration)'
  const found = await discover(issuer.fhirBase)
  if ('problem' in found) return { title, lines: [line('bad', 'Configuration', problemWords(found.problem))] }
  const { configuration } = found
  const s256 = configuration.code_challenge_methods_supported.includes('S256')
  const method = authMethodFor(issuer, configuration)
  return {
    title,
    lines: [
      line('info', 'Authorization endpoint', configuration.authorization_endpoint),
      line('info', 'Token endpoint', configuration.token_endpoint),
      line('info', 'Revocation endpoint', configuration.revocation_endpoint ?? 'none: tokens end by themselves'),
      line('info', 'Capabilities', listed(configuration.capabilities)),
      s256 || issuer.pkceMode === 'none'
        ? line('good', 'PKCE', s256 ? 'S256 is advertised' : 'S256 is not advertised, and pkceMode is none')
        : line('look', 'PKCE', 'S256 is not advertised; the app sends it all the same (pkceMode)'),
      method === null
        ? line(
            'bad',
            'Client authentication',
            `none of ${listed(configuration.token_endpoint_auth_methods_supported)} fits`,
          )
        : line(
            'good',
            'Client authentication',
            `${method}; the EHR names ${listed(configuration.token_endpoint_auth_methods_supported)}`,
          ),
    ],
  }
}

const openidConfiguration = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isSafeUrl) })
const keySet = z.object({ keys: z.array(z.object({ kty: z.string(), alg: z.string().optional() })) })

/** The issuers of id_tokens that the issuer file trusts, each with its keys as they can be read now. */
export async function keysStep(issuer: Issuer, idTokenCame: boolean): Promise<Step> {
  const issuers = await Promise.all(issuer.oidcIssuers.map(async (each) => keysOf(each)))
  return {
    title: 'Identity (id_token)',
    lines: [
      idTokenCame
        ? line(
            'good',
            'id_token of this launch',
            'came, and its signature, issuer, audience, time and nonce were right',
          )
        : line('look', 'id_token of this launch', 'none came: nobody can sign. Ask for the scopes openid and fhirUser'),
      ...issuers,
    ],
  }
}

async function keysOf(oidcIssuer: string): Promise<Line> {
  const what = `Keys of ${oidcIssuer}`
  const fetched = await fetchJson(`${withoutTrailingSlash(oidcIssuer)}/.well-known/openid-configuration`)
  if ('problem' in fetched) return line('bad', what, `openid-configuration: ${problemWords(fetched.problem)}`)
  const configuration = openidConfiguration.safeParse(fetched.json).data
  if (!configuration) return line('bad', what, 'openid-configuration names no issuer or no safe jwks_uri')
  if (withoutTrailingSlash(configuration.issuer) !== withoutTrailingSlash(oidcIssuer))
    return line(
      'bad',
      what,
      `the configuration calls itself ${configuration.issuer}: correct oidcIssuers in the issuer file`,
    )
  const keys = await fetchJson(configuration.jwks_uri)
  if ('problem' in keys) return line('bad', what, `key set: ${problemWords(keys.problem)}`)
  const set = keySet.safeParse(keys.json).data
  if (!set || set.keys.length === 0) return line('bad', what, 'the key set holds no key')
  return line('good', what, set.keys.map(({ kty, alg }) => alg ?? kty).join(', '))
}

/** @param reply the answer to `/metadata` */
export function capabilityStep(reply: FhirReply | NoReply): Step {
  const title = 'CapabilityStatement (/metadata)'
  const answer = readAnswer(reply)
  const capability = answer.kind === 'json' ? readCapability(answer.json) : null
  if (capability === null) {
    const status = reply.kind === 'reply' ? `HTTP ${reply.status}` : 'no answer'
    return {
      title,
      lines: [
        line('bad', 'Statement', `cannot be read (${status}): reading is tried all the same, nothing is written`),
      ],
    }
  }
  const creatable = ['QuestionnaireResponse', 'DocumentReference'].filter((type) =>
    declares(capability, 'create', type),
  )
  return {
    title,
    lines: [
      line(
        capability.fhirVersion?.startsWith('4.0') ? 'good' : 'look',
        'FHIR version',
        versionOf(capability.fhirVersion),
      ),
      line('info', 'Types', `${Object.keys(capability.types).length} listed`),
      line(creatable.length > 0 ? 'good' : 'look', 'May be created', listed(creatable)),
    ],
  }
}

const versionOf = (version: string | null) =>
  version !== null && /^[\w.-]{1,20}$/.test(version) ? version : 'not said'
