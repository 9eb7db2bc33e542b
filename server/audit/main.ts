/** `npm run audit -- verify` and `npm run --silent audit -- export`, with the server's own settings. */
import { readStoreSettings } from '../settings.ts'
import { missingStore, openStore } from '../store/open-store.ts'
import { auditCommand } from './command.ts'

const complain = (line: string): void => void process.stderr.write(`${line}\n`)
const print = (line: string): void => void process.stdout.write(`${line}\n`)

const read = readStoreSettings(process.env)
const problems = 'problems' in read ? read.problems : missingStore(read.settings)
if ('problems' in read || problems.length > 0) {
  for (const problem of problems) complain(problem)
  process.exitCode = 1
} else {
  const store = openStore(read.settings, (error) => complain(`A database connection broke (${error.name}).`))
  const io = { print, complain, now: () => new Date(), site: read.settings.publicUrl }
  process.exitCode = await auditCommand(process.argv.slice(2), store, io)
  await store.close()
}
