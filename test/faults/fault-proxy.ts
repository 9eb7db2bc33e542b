/**
 * A gateway on loopback between the app and the EHR, on real sockets. It passes everything on until it is told to fail: at one request, in
 * one way, at one of four moments. It serves one test at a time.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Moment = 'before sending' | 'in the request' | 'after the commit' | 'in the answer'

/** What the gateway puts in the place of the EHR's answer. */
export type Answer = { status: number; headers?: Record<string, string>; body?: string }

export type Does =
  /** Nobody listens. */
  | { kind: 'refuses' }
  | { kind: 'resets' }
  /** Silence until the app gives up. */
  | { kind: 'hangs' }
  | { kind: 'answers'; answer: Answer }
  /** The EHR's own answer, bent. */
  | { kind: 'bends'; bend: (answer: Required<Answer>) => Answer }
  /** The EHR gets the request a second time. */
  | { kind: 'doubles' }
  /** Half of the body, with the length of the whole, then the connection breaks, or nothing comes. */
  | { kind: 'cuts'; end: 'resets' | 'hangs' }

export type Fault = { at: Moment; does: Does }
export type Asked = { method: string; path: string }
type Rule = Fault & { on: (asked: Asked) => boolean }

const hop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** One request to the EHR on a connection of its own. `keep`: how much of the body goes out before the connection is cut. */
export const pass = (port: number, incoming: IncomingMessage, body: string, keep = 1) =>
  new Promise<Required<Answer>>((resolve, reject) => {
    const { method, url: path, headers } = incoming
    const bytes = Buffer.from(body)
    const length = bytes.length > 0 ? { 'content-length': String(bytes.length) } : {}
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.has(name)))
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers: { ...kept, ...length }, agent: false })
    outgoing.once('error', reject)
    outgoing.once('response', async (response) => {
      const given = Object.fromEntries(
        Object.entries(response.headers).filter(([name, value]) => !hop.has(name) && value !== undefined),
      ) as Record<string, string>
      resolve({ status: response.statusCode ?? 0, headers: given, body: await text(response) })
    })
    if (keep === 1) outgoing.end(bytes)
    else outgoing.write(bytes.subarray(0, Math.floor(bytes.length * keep)), () => outgoing.destroy(new Error('cut')))
  })

export const send = (response: ServerResponse, { status, headers = {}, body = '' }: Answer) =>
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) }).end(body)

export const startFaultProxy = async () => {
  let target = 0
  let rule: Rule | null = null
  /** The next answer is the last before nobody listens any more. */
  let closeAfter: ((asked: Asked) => boolean) | null = null
  const asked: (Asked & { passedOn: boolean })[] = []
  const hung = new Set<ServerResponse>()

  const server = createServer(async (incoming, response) => {
    const one = { method: incoming.method ?? '', path: incoming.url ?? '', passedOn: false }
    asked.push(one)
    const fault = rule?.on(one) ? rule : null
    const fail = async (does: Does, own: Required<Answer> | null): Promise<unknown> => {
      switch (does.kind) {
        case 'resets':
        case 'refuses':
          return incoming.socket.resetAndDestroy()
        case 'hangs':
          return hung.add(response)
        case 'answers':
          return send(response, does.answer)
        case 'doubles': {
          return send(response, await pass(target, incoming, await whole))
        }
        case 'bends':
          return own && send(response, does.bend(own))
        case 'cuts': {
          const body = own?.body || `{"resourceType":"OperationOutcome","issue":[]}${' '.repeat(40)}`
          const half = Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) / 2))
          const headers = { ...own?.headers, 'content-length': String(Buffer.byteLength(body)) }
          response.writeHead(own?.status ?? 200, headers).write(half, () => {
            if (does.end === 'resets') incoming.socket.resetAndDestroy()
            else hung.add(response)
          })
        }
      }
    }
    if (fault?.at === 'before sending') {
      incoming.resume()
      return void fail(fault.does, null)
    }
    const whole = text(incoming)
    const body = await whole
    if (fault?.at === 'in the request') {
      one.passedOn = true
      await pass(target, incoming, body, 0.5).catch(() => null)
      return void fail(fault.does, null)
    }
    one.passedOn = true
    const own = await pass(target, incoming, body)
    if (fault) return void fail(fault.does, own)
    const last = closeAfter?.(one) ?? false
    send(response, last ? { ...own, headers: { ...own.headers, connection: 'close' } } : own)
    if (last) response.once('finish', () => void close())
  })

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve)
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  /** Ends the fault: the network is as it should be again. */
  const heal = async () => {
    rule = null
    closeAfter = null
    for (const response of hung) response.destroy()
    hung.clear()
    if (!server.listening) await listen(port)
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    /** Where the EHR really is. */
    passTo: (toPort: number) => {
      target = toPort
    },
    /** Every request since the last `forget`. */
    asked: asked as readonly (Asked & { passedOn: boolean })[],
    forget: () => {
      asked.length = 0
    },
    /** @param before the last request that is still answered before nobody listens; null: nobody listens from now on */
    failAt: async (on: (asked: Asked) => boolean, fault: Fault, before: ((asked: Asked) => boolean) | null = null) => {
      if (fault.does.kind !== 'refuses') rule = { ...fault, on }
      else if (before === null) await close()
      else closeAfter = before
    },
    heal,
    stop: async () => {
      await heal()
      await close()
    },
  }
}
