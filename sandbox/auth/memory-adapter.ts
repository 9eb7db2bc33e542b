/** Storage of oidc-provider: one per sandbox (its own default is shared by the process), and the app as its only client. */
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type { App } from '../options.ts'

const clientOf = (app: App): AdapterPayload => ({
  client_id: app.clientId,
  client_secret: app.clientSecret,
  client_name: 'CRMO assessment',
  redirect_uris: [app.redirectUri],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  token_endpoint_auth_method: 'client_secret_basic',
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
