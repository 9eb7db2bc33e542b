import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientKey, readClientKeys } from '../../../server/launch/client-keys.ts'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'
import { launchOfId } from './open-launch.ts'

const privateKey = async (alg: 'ES384' | 'RS384', kid: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), kid }
}
const keysOf = (...jwks: JWK[]): ClientKey[] => {
  const read = readClientKeys(JSON.stringify({ keys: jwks }))
  if ('problem' in read) throw new Error(read.problem)
  return read.keys
}

const elliptic = await privateKey('ES384', 'ec-2026-06')
const rsa = await privateKey('RS384', 'rsa-2026-01')

let ehr: FakeEhr
let app: RunningApp
beforeEach(async () => {
  ehr = await startFakeEhr()
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

const start = async (clientKeys: ClientKey[], clientSecret: string | null = null) => {
  app = await startApp([{ ...ehr.issuer, clientSecret, clientKeys }])
}
const listing = (more: object) => {
  ehr.answers.configuration = () => ({ json: { ...ehr.configuration(), ...more } })
}
const byKeyOnly = { token_endpoint_auth_methods_supported: ['private_key_jwt'] }
const open = () => openBrowser().follow(launchUrl(app.url, ehr.fhirBase))
/** Verifies as an EHR does: with the keys that the app publishes. */
const verified = async (form: URLSearchParams | undefined) => {
  const published = JSON.parse((await openBrowser().go(`${app.url}/.well-known/jwks.json`)).text)
  return jwtVerify(form?.get('client_assertion') ?? '', createLocalJWKSet(published))
}

describe('private_key_jwt', () => {
  it.each([
    ['ES384', [elliptic, rsa]],
    ['RS384', [rsa, elliptic]],
  ] as const)('signs the exchange with %s, the first key of the set, as SMART says', async (alg, keys) => {
    await start(keysOf(...keys))
    listing(byKeyOnly)
    expect((await open()).status).toBe(200)
    const [form] = ehr.tokenRequests()
    const { payload, protectedHeader } = await verified(form)
    expect(protectedHeader).toEqual({ alg, kid: keys[0].kid, typ: 'JWT' })
    expect(payload).toMatchObject({ iss: 'crmo-test', sub: 'crmo-test', aud: `${ehr.origin}/token` })
    const seconds = Number(payload.exp) - Math.floor(Date.now() / 1000)
    expect(seconds).toBeGreaterThan(100)
    expect(seconds).toBeLessThanOrEqual(300)
    expect(form?.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    expect(form?.get('client_secret')).toBeNull()
    expect(ehr.asked.find((one) => one.path === '/token')?.headers.authorization).toBeUndefined()
  })

  it('trap 2b: signs every refresh anew, with a jti of its own', async () => {
    await start(keysOf(elliptic))
    listing(byKeyOnly)
    ehr.answers.token = () => ehr.tokenAnswer({ expires_in: 5 })
    const page = await open()
    const launch = await launchOfId(app.context, launchIdIn(page.url))
    await app.context.accessFor(launch).read('Patient/p1')
    const forms = ehr.tokenRequests()
    expect(forms.map((form) => form.get('grant_type'))).toEqual(['authorization_code', 'refresh_token'])
    const [first, second] = await Promise.all(forms.map(verified))
    expect(second?.payload).toMatchObject({ iss: 'crmo-test', aud: `${ehr.origin}/token` })
    expect(second?.payload.jti).toMatch(/^[0-9a-f-]{36}$/)
    expect(second?.payload.jti).not.toBe(first?.payload.jti)
  })

  it('uses the key whose algorithm the EHR lists, at the exchange and at the refresh', async () => {
    await start(keysOf(elliptic, rsa))
    listing({ ...byKeyOnly, token_endpoint_auth_signing_alg_values_supported: ['RS384'] })
    ehr.answers.token = () => ehr.tokenAnswer({ expires_in: 5 })
    const page = await open()
    await app.context.accessFor(await launchOfId(app.context, launchIdIn(page.url))).read('Patient/p1')
    const headers = await Promise.all(ehr.tokenRequests().map(async (form) => (await verified(form)).protectedHeader))
    expect(headers.map(({ kid }) => kid)).toEqual(['rsa-2026-01', 'rsa-2026-01'])
  })

  it('is preferred to the secret; the secret serves where keys are not taken', async () => {
    await start(keysOf(elliptic), 'canary-client-secret')
    listing({ token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'] })
    await open()
    await app.close()
    await start(keysOf(elliptic), 'canary-client-secret')
    listing({ token_endpoint_auth_methods_supported: ['client_secret_basic'] })
    await open()
    const [byKey, bySecret] = ehr.asked.filter((one) => one.path === '/token')
    expect([byKey?.headers.authorization, byKey?.body.includes('client_assertion=')]).toEqual([undefined, true])
    expect(bySecret?.headers.authorization).toMatch(/^Basic /)
    expect(bySecret?.body).not.toContain('client_assertion')
  })

  it('says so when the EHR takes none of our algorithms', async () => {
    await start(keysOf(elliptic))
    listing({ ...byKeyOnly, token_endpoint_auth_signing_alg_values_supported: ['RS384'] })
    expect((await open()).text).toContain('none of the ways')
  })
})

describe('the app’s own key set', () => {
  it('publishes the public halves of all keys, so that the next key is known before it signs', async () => {
    await start(keysOf(elliptic, rsa))
    const answer = await openBrowser().go(`${app.url}/.well-known/jwks.json`)
    const { keys } = JSON.parse(answer.text)
    expect(keys.map(({ kid, alg, use }: JWK) => [kid, alg, use])).toEqual([
      ['ec-2026-06', 'ES384', 'sig'],
      ['rsa-2026-01', 'RS384', 'sig'],
    ])
    const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']
    for (const key of keys) for (const member of secretMembers) expect(key).not.toHaveProperty(member)
    expect(answer.headers.get('cache-control')).toMatch(/max-age=\d{2,3}$/)
  })

  it('is empty, and an answer, where no EHR uses keys', async () => {
    await start([])
    expect(JSON.parse((await openBrowser().go(`${app.url}/.well-known/jwks.json`)).text)).toEqual({ keys: [] })
  })
})

describe('keys that are not taken', () => {
  const problemOf = (text: string) => {
    const read = readClientKeys(text)
    return 'problem' in read ? read.problem : null
  }
  it('every mistake is named, and no key is quoted', async () => {
    await start([])
    const { publicKey } = await generateKeyPair('ES384', { extractable: true })
    const small = await privateKey('ES384', 'small')
    const { privateKey: p256 } = await generateKeyPair('ES256', { extractable: true })
    const mistakes: [unknown, RegExp][] = [
      [{ keys: [{ ...(await exportJWK(publicKey)), kid: 'public' }] }, /private/],
      [{ keys: [{ ...small, kid: undefined }] }, /kid/],
      [{ keys: [] }, /JWK Set/],
      [{ keys: [{ ...(await exportJWK(p256)), kid: 'p256' }] }, /p256 is neither/],
      [{ keys: [{ kty: 'oct', k: 'AAAA', d: 'x', kid: 'hmac' }] }, /hmac is neither/],
      [{ keys: [{ ...small, d: 'canary-broken' }] }, /not a whole private key/],
      [{ keys: [small, small] }, /twice/],
    ]
    for (const [set, words] of mistakes) {
      const problem = problemOf(JSON.stringify(set))
      expect(problem).toMatch(words)
      expect(problem).not.toContain(String(small.d))
      expect(problem).not.toContain('canary')
    }
    expect(problemOf('{')).toBe('is not JSON')
  })
})

describe('the nonce', () => {
  /** A launch whose id_token is made when its nonce is known. */
  const openWith = async (claimsFor: (nonce: string) => Record<string, unknown>, issuer = {}) => {
    app = await startApp([{ ...ehr.issuer, ...issuer }])
    let nonce = ''
    ehr.answers.callback = (query) => {
      nonce = query.get('nonce') ?? ''
      return { code: 'code-1', state: query.get('state') ?? '' }
    }
    ehr.answers.token = async () => ehr.tokenAnswer({ id_token: await ehr.idToken(claimsFor(nonce)) })
    const page = await open()
    return { page, nonce }
  }
  const required = { idTokenNonce: undefined }

  it('is sent, fresh and long, and accepted when it comes back', async () => {
    const { page, nonce } = await openWith((sent) => ({ nonce: sent }), required)
    expect(page.status).toBe(200)
    expect(nonce.length).toBeGreaterThanOrEqual(32)
  })

  it('that differs is refused, whatever the entry says; that is missing, unless the entry allows it', async () => {
    const cases: [string, Record<string, unknown>, object][] = [
      ['differs', { nonce: 'other' }, { idTokenNonce: 'when-present' }],
      ['differs', { nonce: 'other' }, required],
      ['is missing', {}, required],
    ]
    for (const [, claims, entry] of cases) {
      const { page } = await openWith(() => claims, entry)
      expect([page.status, page.text]).toEqual([502, expect.stringContaining('nonce')])
      await app.close()
    }
    expect((await openWith(() => ({}), { idTokenNonce: 'when-present' })).page.status).toBe(200)
  })
})
