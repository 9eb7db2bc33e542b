/** The app as a process of its own (`server/main.ts`) that stands still where it is told and is killed there by SIGKILL. */
import { type ChildProcess, spawn } from 'node:child_process'
import { untilHealthy } from '../../sandbox/until-healthy.ts'
import type { FromApp, StoreHold } from './held-store.ts'

const isRejected = ({ status }: PromiseSettledResult<unknown>) => status === 'rejected'

export const startMortalApp = async (url: string, settings: Record<string, string>) => {
  let child: ChildProcess
  let log = ''
  let next = 0
  const reached = new Set<number>()
  const ran: Extract<FromApp, { ran: unknown }>['ran'][] = []
  const start = async () => {
    child = spawn(process.execPath, ['--import', './test/faults/hold-store.ts', 'server/main.ts'], {
      env: { ...process.env, PORT: new URL(url).port, PUBLIC_URL: url, LOG_LEVEL: 'warn', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        log += chunk.toString('utf8')
      })
    child.on('message', (message: FromApp) => {
      if ('reached' in message) reached.add(message.reached)
      else ran.push(message.ran)
    })
    if (!(await untilHealthy(`${url}/healthz`))) throw new Error(`the app did not start:\n${log}`)
    // The connections to the dead process are noticed one by one.
    while ((await Promise.allSettled(Array.from({ length: 30 }, () => fetch(`${url}/healthz`)))).some(isRejected)) {
      if (child.exitCode !== null) break
    }
  }
  const kill = () =>
    new Promise<NodeJS.Signals | null>((resolve) => {
      child.once('exit', (_, signal) => resolve(signal))
      child.kill('SIGKILL')
    })
  await start()
  return {
    log: () => log,
    /** Every change of the store, in order, with the short texts that it was given. */
    ran: ran as readonly (typeof ran)[number][],
    /** @returns whether the app stands there now */
    hold: (at: Omit<StoreHold, 'number'>): (() => boolean) => {
      const number = next++
      child.send({ number, ...at } satisfies StoreHold)
      return () => reached.has(number)
    },
    kill,
    start,
  }
}
export type MortalApp = Awaited<ReturnType<typeof startMortalApp>>
