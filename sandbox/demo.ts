/**
 * `npm start`: the embedded EHR and the app on one machine, each on its own port and, to a browser, each on its own site.
 * The EHR runs in this process, the app as its own process with only its published settings.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { demoSecretKey } from './demo-secret-key.ts'
import { appAt, readEnvironment, startError } from './environment.ts'
import { portIsFree } from './port-is-free.ts'
import { startSandbox } from './sandbox.ts'
import { untilHealthy } from './until-healthy.ts'

const root = join(import.meta.dirname, '..')

const main = async () => {
  const settings = readEnvironment(process.env)
  const { sandboxPort, appPort, appUrl } = settings
  const dataDir = resolve(root, settings.dataDir)
  if (!(await portIsFree(appPort))) {
    throw new Error(
      `Port ${appPort} is taken by another program, so the app cannot start. Stop it, or set PORT to a free port.`,
    )
  }
  // Both sides start together here, so the secret may be new each time.
  const clientSecret = settings.clientSecret ?? randomBytes(24).toString('base64url')
  const sandbox = await startSandbox({ port: sandboxPort, app: appAt(appUrl, clientSecret) })

  const app = spawn(process.execPath, [join(root, 'server/main.ts')], {
    cwd: root,
    stdio: 'inherit',
    env: {
      LOG_LEVEL: 'warn',
      ...process.env,
      PORT: String(appPort),
      PUBLIC_URL: appUrl,
      DATA_DIR: dataDir,
      SECRET_KEY: process.env.SECRET_KEY ?? demoSecretKey(dataDir),
      ...sandbox.appEnvironment(),
    },
  })
  const ended = new Promise<number>((resolve) => app.once('exit', (code) => resolve(code ?? 0)))
  process.on('SIGINT', () => app.kill('SIGINT')).on('SIGTERM', () => app.kill('SIGTERM'))

  const healthy = await Promise.race([untilHealthy(`http://localhost:${appPort}/healthz`), ended.then(() => false)])
  if (healthy) {
    console.log(`\nOpen this address in a browser: ${sandbox.origin}/`)
    console.log(
      'It is the embedded EHR: choose its kind and a patient, then “Open CRMO assessment”. Stop both with Ctrl+C.\n',
    )
  } else {
    console.error('The app did not start; its own messages stand above.')
    app.kill('SIGTERM')
    process.exitCode = 1
  }
  const code = await ended
  await sandbox.close()
  process.exitCode ||= code
}

main().catch((error: unknown) => {
  console.error(startError(error, readEnvironment(process.env).sandboxPort))
  process.exit(1)
})
