/** This EHR as a client of decision support services: its key, its JWTs, its calls (CDS Hooks 2.0). */
import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { z } from 'zod'
import type { Repository } from '../fhir/repository.ts'
import { prefetchFor } from './prefetch.ts'

const services = z.object({
  services: z.array(
    z.object({ hook: z.string(), id: z.string(), prefetch: z.record(z.string(), z.string()).default({}) }),
  ),
})
const answer = z.object({ cards: z.array(z.looseObject({ summary: z.string() })) })

export type CdsCall = { hook: string; context: Record<string, unknown> & { patientId: string } }
type Parts = { fhirBase: string; servicesUrl: () => string; repository: Pick<Repository, 'read' | 'list'> }

const LIMIT_MS = 5_000

export const makeCdsClient = async ({ fhirBase, servicesUrl, repository }: Parts) => {
  const { publicKey, privateKey } = await generateKeyPair('ES384')
  const kid = randomUUID()
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES384', use: 'sig' }
  const tokenFor = (audience: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES384', kid, typ: 'JWT' })
      .setIssuer(fhirBase)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .setJti(randomUUID())
      .sign(privateKey)
  const post = async (url: string, body: unknown) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(url)}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MS),
    })

  return {
    keySet: { keys: [jwk] },
    /** The cards of every service of this hook; none when the services do not answer as they should. */
    cards: async ({ hook, context }: CdsCall): Promise<z.output<typeof answer>['cards']> => {
      try {
        const base = servicesUrl()
        const found = services.parse(await (await fetch(base, { signal: AbortSignal.timeout(LIMIT_MS) })).json())
        const answers = found.services
          .filter((service) => service.hook === hook)
          .map(async ({ id, prefetch }) => {
            const body = { hook, hookInstance: randomUUID(), fhirServer: fhirBase, context }
            const sent = await prefetchFor(prefetch, context.patientId, repository)
            const response = await post(`${base}/${id}`, { ...body, prefetch: sent })
            const { cards } = answer.parse(await response.json())
            return cards.map((card) => ({ ...card, service: id }))
          })
        return (await Promise.all(answers)).flat()
      } catch {
        // A chart opens without its cards.
        return []
      }
    },
    feedback: async (service: string, body: unknown) =>
      (await post(`${servicesUrl()}/${service}/feedback`, body)).status,
  }
}
