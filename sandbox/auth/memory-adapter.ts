/** Storage of oidc-provider: one per EHR (its own default is shared by the process), and the app as its only client. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type { App } from '../options.ts'

export type SecretMethod = 'client_secret_basic' | 'client_secret_post'

/** How this request presents the secret; an EHR takes each way that it lists, oidc-provider only the registered one. */
const presented = new AsyncLocalStorage<SecretMethod>()

/** Runs a request; the app counts as registered for the way in which it presents its secret, if the EHR takes that way. */
export const withSecretMethod = <T>(authorization: string | undefined, taken: SecretMethod[], run: () => T): T => {
  const method = authorization === undefined ? 'client_secret_post' : 'client_secret_basic'
  return presented.run(taken.includes(method) ? method : (taken[0] ?? 'client_secret_basic'), run)
}

const credentials = async ({ auth = 'secret', clientSecret, jwksUrl }: App): Promise<Partial<AdapterPayload>> => {
  if (auth === 'none') return { token_endpoint_auth_method: 'none' }
  if (auth === 'secret') {
    return { client_secret: clientSecret, token_endpoint_auth_method: presented.getStore() ?? 'client_secret_basic' }
  }
  // Read at every request, so that a rotation of the app's keys needs nobody here.
  const jwks = await (await fetch(jwksUrl ?? '', { signal: AbortSignal.timeout(5000) })).json()
  return { jwks, token_endpoint_auth_method: 'private_key_jwt' }
}

const clientOf = async (app: App): Promise<AdapterPayload> => ({
  client_id: app.clientId,
  client_name: 'CRMO assessment',
  redirect_uris: [app.redirectUri],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  ...(await credentials(app)),
})

/** Reads `app` at every request, so that a test may set its addresses after both sides know their ports. */
export const makeMemoryAdapter = (app: App): AdapterFactory => {
  const rows = new Map<string, { payload: AdapterPayload; until: number }>()
  const live = (key: string): AdapterPayload | undefined => {
    const row = rows.get(key)
    return row && row.until > Date.now() ? row.payload : undefined
  }
  return (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      rows.set(`${model}:${id}`, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity })
    },
    find: async (id) => (model !== 'Client' ? live(`${model}:${id}`) : id === app.clientId ? clientOf(app) : undefined),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = live(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => {
      rows.delete(`${model}:${id}`)
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, row] of rows) if (row.payload.grantId === grantId) rows.delete(key)
    },
  })
}
