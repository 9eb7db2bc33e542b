import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import express from 'express'
import { exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose'
import { type Adviser, adviser } from '../../../server/cds-hooks/adviser.ts'
import { type CdsOptions, cdsRoutes } from '../../../server/cds-hooks/routes.ts'
import type { Issuer } from '../../../server/launch/issuers.ts'
import { startFakeEhr } from '../fake-ehr.ts'
import { startApp } from '../running-app.ts'

export const jwtIssuer = 'https://ehr.hospital.example/cds-client'
type Json = Record<string, unknown>

const bundle = (resources: unknown[], more: Json = {}) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
  ...more,
})

/** A child of `p1` with nothing charted; each value may be replaced. */
export const prefetchOf = (changes: Json = {}): Json => ({
  patient: { resourceType: 'Patient', id: 'p1', birthDate: '2016-06-01', gender: 'female' },
  problems: bundle([]),
  results: bundle([]),
  vitals: bundle([]),
  reports: bundle([]),
  medications: bundle([]),
  assessments: bundle([]),
  ...changes,
})
export const searchset = bundle

const subject = { reference: 'Patient/p1' }
export const bonePain = {
  resourceType: 'Condition',
  id: 'c1',
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  code: { text: 'Bone pain' },
  subject,
  recordedDate: '2026-01-10',
}
export const order = (id: string, text: string, changes: Json = {}) => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'draft',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text },
  ...changes,
})

export const viewBody = (changes: Json = {}): Json => ({
  hook: 'patient-view',
  hookInstance: randomUUID(),
  context: { userId: 'Practitioner/7', patientId: 'p1' },
  prefetch: prefetchOf({ problems: bundle([bonePain]) }),
  ...changes,
})
export const orderBody = (orders: unknown[], changes: Json = {}): Json => ({
  hook: 'order-sign',
  hookInstance: randomUUID(),
  context: { userId: 'Practitioner/7', patientId: 'p1', draftOrders: bundle(orders, { type: 'collection' }) },
  prefetch: prefetchOf(),
  ...changes,
})

export const newKey = async (alg: 'ES384' | 'RS384' | 'ES256' = 'ES384', kid = `key-${randomUUID()}`) => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  return { alg, kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } }
}
export type Key = Awaited<ReturnType<typeof newKey>>

export type TokenChanges = { header?: Partial<JWTHeaderParameters>; claims?: Json; key?: Key }

/**
 * The services over real HTTP, called by an EHR with a key of its own. Time is no test's matter unless it says so: charts are judged
 * however slow the machine is.
 */
export const startCds = async (options: CdsOptions = {}, entry: Partial<Issuer> = {}) => {
  const ehr = await startFakeEhr()
  const key = await newKey()
  const published = [key.jwk]
  ehr.answers.other = (asked) =>
    asked.path === '/cds-keys' ? { json: { keys: published } } : { status: 404, text: 'nothing here' }
  const issuer: Issuer = { ...ehr.issuer, cdsHooks: { jwtIssuer, keySetUrl: '/cds-keys' }, ...entry }
  const app = await startApp([])
  const judge: Adviser = options.adviser ?? adviser()
  const web = express()
  const server = createServer(web)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const settings = { ...app.context.settings, publicUrl: url }
  const context = { ...app.context, settings, issuers: [issuer] }
  web.use('/cds-services', cdsRoutes(context, { budgetMs: 60_000, ...options, adviser: judge }))

  const tokenFor = (audience: string, { header = {}, claims = {}, key: signing = key }: TokenChanges = {}) => {
    const seconds = Math.floor(Date.now() / 1000)
    return new SignJWT({
      iss: jwtIssuer,
      aud: audience,
      iat: seconds,
      exp: seconds + 300,
      jti: randomUUID(),
      ...claims,
    })
      .setProtectedHeader({ alg: signing.alg, kid: signing.kid, typ: 'JWT', ...header })
      .sign(signing.privateKey)
  }
  const post = async (path: string, body: unknown, authorization?: string) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: text === '' ? null : JSON.parse(text) }
  }
  return {
    ehr,
    issuer,
    url,
    app: { ...app, context },
    key,
    published,
    tokenFor,
    post,
    /** A call as an honest EHR makes it, but for the changes. */
    call: async (service: string, body: unknown, changes: TokenChanges = {}) =>
      post(`/cds-services/${service}`, body, `Bearer ${await tokenFor(`${url}/cds-services/${service}`, changes)}`),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await judge.close()
      await app.close()
      await ehr.close()
    },
  }
}
export type Cds = Awaited<ReturnType<typeof startCds>>
