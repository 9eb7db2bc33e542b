/**
 * A gateway on loopback that stops requests at a chosen moment and keeps them there, each patient's by itself: so that many writes stand at
 * many moments when the app is killed.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { pass, send } from './fault-proxy.ts'

/** How far the request has come when it is held. */
export const moments = ['not passed on', 'half passed on', 'passed on, no answer', 'half answered'] as const
export type HeldAt = (typeof moments)[number]

export type Asked = { method: string; path: string; patient: string | null }
type Hold = { patient: string; on: (asked: Asked) => boolean; at: HeldAt; reached: boolean }

const emptyOutcome = `{"resourceType":"OperationOutcome","issue":[]}${' '.repeat(40)}`
const documentPath = /\/(?:QuestionnaireResponse|DocumentReference)\/[^/?]+/

export const startHoldGateway = async () => {
  let target = 0
  const holds: Hold[] = []
  const asked: Asked[] = []
  const hung = new Set<ServerResponse>()
  /** Of which patient a document is, learnt from the answers that made it. */
  const owners = new Map<string, string>()

  const patientOf = (path: string, body: string): string | null =>
    /"Patient\/([^"]+)"/.exec(body)?.[1] ??
    new URL(path, 'http://gateway.invalid').searchParams.get('patient') ??
    owners.get(documentPath.exec(path)?.[0] ?? '') ??
    null

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const body = await text(incoming)
    const path = incoming.url ?? ''
    const one = { method: incoming.method ?? '', path, patient: patientOf(path, body) }
    asked.push(one)
    const hold = holds.find(({ patient, on, reached }) => !reached && patient === one.patient && on(one))
    const held = () => {
      if (hold) hold.reached = true
      hung.add(response)
    }
    if (hold?.at === 'not passed on') return held()
    if (hold?.at === 'half passed on') {
      await pass(target, incoming, body, 0.5).catch(() => null)
      return held()
    }
    const own = await pass(target, incoming, body)
    const made = documentPath.exec(own.headers.location ?? '')?.[0]
    if (made && one.patient !== null) owners.set(made, one.patient)
    if (!hold) return void send(response, own)
    if (hold.at === 'passed on, no answer') return held()
    const whole = Buffer.from(own.body || emptyOutcome)
    response.writeHead(own.status, { ...own.headers, 'content-length': String(whole.length) })
    return response.write(whole.subarray(0, Math.floor(whole.length / 2)), held)
  }
  const server = createServer((incoming, response) => {
    // The EHR's side broke: so does this one.
    answer(incoming, response).catch(() => response.destroy())
  })
  // A busy machine is slow: an idle connection that is closed while it is used again would be a fault of its own.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    /** Where the EHR really is. */
    passTo: (toPort: number) => {
      target = toPort
    },
    asked: asked as readonly Asked[],
    /** @returns whether the request stands there now */
    hold: (patient: string, on: Hold['on'], at: HeldAt): (() => boolean) => {
      const one = { patient, on, at, reached: false }
      holds.push(one)
      return () => one.reached
    },
    heal: () => {
      holds.length = 0
      for (const response of hung) response.destroy()
      hung.clear()
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
