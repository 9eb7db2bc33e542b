/** One process of the app. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export type AppProcess = {
  port: number
  log: () => string
  /** Highest resident memory so far in megabytes; null where the system does not tell. */
  peakMegabytes: () => number | null
  /** What the process ended with. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  signal: (signal: NodeJS.Signals) => void
  ended: Promise<number | null>
}

/** Of any process of this machine. */
export const peakMegabytesOf = (pid: number | undefined): number | null => {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return null
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

/** Starts it on a free port; resolves when it listens. */
export async function startProcess(env: Record<string, string>): Promise<AppProcess> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const keep = (chunk: Buffer) => {
    log += chunk.toString('utf8')
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const portIn = (text: string) => /"port":(\d+)/.exec(text)?.[1]
  for (let attempt = 0; portIn(log) === undefined; attempt += 1) {
    if (child.exitCode !== null || attempt > 1_200) throw new Error(`the app did not start:\n${log}`)
    await sleep(50)
  }
  return {
    port: Number(portIn(log)),
    log: () => log,
    peakMegabytes: () => peakMegabytesOf(child.pid),
    signal: (signal) => void child.kill(signal),
    stop: (signal = 'SIGKILL') => {
      child.kill(signal)
      return ended
    },
    ended,
  }
}
