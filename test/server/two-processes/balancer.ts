/**
 * A small balancer, for tests and benchmarks only: each request goes to the next process that says it is ready. Nothing is repeated, as
 * docs/install/reverse-proxy.md demands of the real one.
 */
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

type Member = { port: number; ready: boolean }

export type Balancer = {
  url: string
  port: number
  /** Asks a process from now on whether it is ready; resolves when it gets its first requests. */
  join: (port: number) => Promise<void>
  /** The ports that get requests now. */
  ready: () => number[]
  /** Resolves when the process gets no more requests. */
  left: (port: number) => Promise<void>
  forget: (port: number) => void
  /** Requests that no process answered to their end, as `method path: why`. */
  failures: string[]
  /** How many requests each port was given. */
  given: Map<number, number>
  close: () => Promise<void>
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(10_000) }).then(
    async (answer) => {
      await answer.body?.cancel()
      return answer.ok
    },
    () => false,
  )

/** @param everyMs how often each process is asked; hospitals' balancers ask every few seconds */
export async function startBalancer(everyMs = 200): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true })
  let members: Member[] = []
  let turn = 0
  const failures: string[] = []
  const given = new Map<number, number>()
  const ready = () => members.filter((member) => member.ready).map(({ port }) => port)

  const pass = (request: IncomingMessage, response: ServerResponse) => {
    const ports = ready()
    const port = ports[turn++ % ports.length]
    const failed = (why: string) => {
      failures.push(`${request.method} ${request.url?.split('?')[0]}: ${why}`)
      if (response.headersSent) response.destroy()
      else response.writeHead(502).end()
    }
    if (port === undefined) return failed('no process is ready')
    given.set(port, (given.get(port) ?? 0) + 1)
    const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress ?? '' }
    const { method, url: path } = request
    const onward = send({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      // For an answer that comes line by line.
      response.flushHeaders()
      answer.pipe(response)
      answer.on('error', () => failed('the answer broke off'))
    })
    let gone = false
    onward.on('error', (error: NodeJS.ErrnoException) => gone || failed(error.code ?? error.name))
    response.on('close', () => {
      if (response.writableFinished) return
      gone = true
      onward.destroy()
    })
    request.pipe(onward)
  }

  // On a busy machine a client may use a connection at the moment at which five seconds of silence close it.
  const server = createServer({ keepAliveTimeout: 120_000 }, pass)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0

  let open = true
  const watch = async (member: Member) => {
    while (open && members.includes(member)) {
      member.ready = await isReady(member.port)
      await sleep(everyMs)
    }
    member.ready = false
  }
  const until = async (what: () => boolean, failed: string) => {
    const end = Date.now() + 60_000
    while (!what()) {
      if (Date.now() > end) throw new Error(failed)
      await sleep(20)
    }
  }
  return {
    url: `http://localhost:${port}`,
    port,
    join: (joining) => {
      const member = { port: joining, ready: false }
      members.push(member)
      void watch(member)
      return until(() => member.ready, `port ${joining} did not become ready`)
    },
    ready,
    left: (leaving) => until(() => !ready().includes(leaving), `port ${leaving} is still ready`),
    forget: (leaving) => {
      members = members.filter((member) => member.port !== leaving)
    },
    failures,
    given,
    close: async () => {
      open = false
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      agent.destroy()
    },
  }
}
