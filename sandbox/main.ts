/** Runs the embedded EHR alone: `npm run sandbox`, with the app started elsewhere. */
import { randomBytes } from 'node:crypto'
import { appAt, readEnvironment, startError } from './environment.ts'
import { startSandbox } from './sandbox.ts'

const settings = readEnvironment(process.env)
const clientSecret = settings.clientSecret ?? randomBytes(24).toString('base64url')

try {
  const sandbox = await startSandbox({ port: settings.sandboxPort, app: appAt(settings.appUrl, clientSecret) })
  console.log(`Embedded EHR: ${sandbox.origin}`)
  console.log('The app needs:')
  for (const [name, value] of Object.entries(sandbox.appEnvironment())) {
    if (name !== 'CRMO_SANDBOX_CLIENT_SECRET' || !settings.clientSecret) console.log(`  ${name}=${value}`)
  }
  const end = () => sandbox.close().then(() => process.exit(0))
  process.once('SIGINT', end).once('SIGTERM', end)
} catch (error) {
  console.error(startError(error, settings.sandboxPort))
  process.exitCode = 1
}
