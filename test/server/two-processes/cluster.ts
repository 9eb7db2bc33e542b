/** The app as a large hospital has it: processes behind a balancer, one Postgres, one EHR. */
import { randomBytes } from 'node:crypto'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts'
import { type AppProcess, startProcess } from './app-process.ts'
import { type Balancer, startBalancer } from './balancer.ts'

export type Cluster = {
  sandbox: Sandbox
  balancer: Balancer
  appUrl: string
  processes: () => AppProcess[]
  /** One more process, which has its share of the requests when this resolves. */
  grow: () => Promise<AppProcess>
  /** Takes a process out as an operator does, by SIGTERM; answers with what it ended with. */
  shrink: (leaving: AppProcess) => Promise<number | null>
  /** A process dies by SIGKILL. */
  lose: (dying: AppProcess) => Promise<void>
  stop: () => Promise<void>
}

export async function startCluster(
  databaseUrl: string,
  count: number,
  env: Record<string, string> = {},
): Promise<Cluster> {
  const balancer = await startBalancer()
  const appUrl = balancer.url
  const clientSecret = randomBytes(24).toString('base64url')
  const sandbox = await startSandbox({
    port: 0,
    app: { launchUrl: `${appUrl}/launch`, redirectUri: `${appUrl}/callback`, clientId: 'crmo-on-fhir', clientSecret },
  })
  const settings = {
    PUBLIC_URL: appUrl,
    DATABASE_URL: databaseUrl,
    SECRET_KEY: randomBytes(32).toString('base64'),
    TRUSTED_PROXIES: 'loopback',
    // Longer than a process with twenty clinicians takes to answer the balancer's question.
    DRAIN_SECONDS: '6',
    ...sandbox.appEnvironment(),
    ...env,
  }
  let processes: AppProcess[] = []
  let stopped = false
  const gone = (one: AppProcess) => {
    balancer.forget(one.port)
    processes = processes.filter((other) => other !== one)
  }
  const grow = async () => {
    const joining = await startProcess(settings)
    // A test that failed meanwhile leaves nothing behind.
    if (stopped) await joining.stop()
    processes.push(joining)
    await balancer.join(joining.port)
    return joining
  }
  await Promise.all(Array.from({ length: count }, grow))
  return {
    sandbox,
    balancer,
    appUrl,
    processes: () => processes,
    grow,
    shrink: async (leaving) => {
      leaving.signal('SIGTERM')
      await balancer.left(leaving.port)
      const code = await leaving.ended
      gone(leaving)
      return code
    },
    lose: async (dying) => {
      await dying.stop()
      gone(dying)
    },
    stop: async () => {
      stopped = true
      await balancer.close()
      await Promise.all(processes.map((one) => one.stop()))
      await sandbox.close()
    },
  }
}
