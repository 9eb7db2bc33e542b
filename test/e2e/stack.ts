/** The whole stack as a hospital has it: the embedded EHR (in this process) and the app (its own process), on two sites. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'

export type Stack = {
  sandbox: Sandbox
  appUrl: string
  /** The app's process; replaced by `restart`. */
  app: () => ChildProcess
  /** Everything the app has logged so far. */
  log: () => string
  /** Ends the app by SIGKILL, as a crash would. */
  kill: () => Promise<void>
  /** Starts the app again on the same data. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function untilHealthy(url: string, app: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (app.exitCode !== null) throw new Error(`The app ended with ${app.exitCode}:\n${log()}`)
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The app did not start within 15 s:\n${log()}`)
}

/** @param patientsDir a folder of FHIR Bundles in place of the built-in charts */
export async function startStack(env: Record<string, string> = {}, patientsDir?: string): Promise<Stack> {
  const port = await freePort()
  const appUrl = `http://localhost:${port}`
  const clientSecret = randomBytes(24).toString('base64url')
  const sandbox = await startSandbox({
    port: 0,
    ...(patientsDir !== undefined && { patientsDir }),
    app: { launchUrl: `${appUrl}/launch`, redirectUri: `${appUrl}/callback`, clientId: 'crmo-on-fhir', clientSecret },
  })
  const settings = {
    PORT: String(port),
    PUBLIC_URL: appUrl,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'crmo-e2e-')),
    SECRET_KEY: randomBytes(32).toString('base64'),
    ...sandbox.appEnvironment(),
    LOG_LEVEL: 'info',
    ...env,
  }
  let log = ''
  let app: ChildProcess
  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, ['server/main.ts'], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const keep = (chunk: Buffer): void => {
      log += chunk.toString('utf8')
    }
    started.stdout.on('data', keep)
    started.stderr.on('data', keep)
    app = started
    await untilHealthy(appUrl, started, () => log)
  }
  const end = (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> =>
    new Promise((resolve) => {
      if (app.exitCode !== null || app.signalCode !== null) return resolve()
      app.once('exit', () => resolve())
      app.kill(signal)
    })
  await start()
  return {
    sandbox,
    appUrl,
    app: () => app,
    log: () => log,
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM')
      await start()
    },
    stop: async () => {
      await end('SIGKILL')
      await sandbox.close()
    },
  }
}
