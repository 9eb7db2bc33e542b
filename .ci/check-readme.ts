/**
 * Runs the README's shell blocks, and nothing else, in a fresh clone in a new folder, as a newcomer would: the first starts app and embedded
 * EHR and prints an address, the second runs every test. `npm run check-readme`; prints how long each took.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const clone = join(mkdtempSync(join(tmpdir(), 'crmo-readme-')), 'crmo-on-fhir')
execFileSync('git', ['clone', '--quiet', '.', clone])
const blocks = [...readFileSync(join(clone, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  ([, block]) => block?.trim() ?? '',
)
const [startCommand, testCommand] = blocks
if (!startCommand || !testCommand || blocks.length !== 2)
  throw new Error(`README.md must hold two sh blocks, it holds ${blocks.length}`)

// A newcomer's shell knows nothing of this run's npm.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
env.PATH = (env.PATH ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .join(':')
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** The address that the first command prints; the process group goes on running. */
function started(command: string): Promise<{ address: string; stop: () => void }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command], {
      cwd: clone,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0]
      if (address) resolve({ address, stop: () => process.kill(-(child.pid ?? 0), 'SIGTERM') })
    })
    child.once('exit', (code) =>
      reject(new Error(`"${command}" ended with ${code} before it printed an address:\n${printed}`)),
    )
  })
}

const first = Date.now()
const { address, stop } = await started(startCommand)
const list = await fetch(address)
if (!list.ok || !(await list.text()).includes('Nora Lindqvist'))
  throw new Error(`${address} does not show the patient list`)
console.log(`${startCommand}: patient list at ${address} after ${seconds(first)}`)
stop()

const second = Date.now()
execFileSync('bash', ['-c', testCommand], { cwd: clone, env: { ...env, CI: 'true' }, stdio: 'inherit' })
console.log(`${testCommand}: ${seconds(second)}`)
