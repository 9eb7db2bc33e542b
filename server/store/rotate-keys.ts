/** `npm run rotate-keys`, with the server's own settings: SECRET_KEY is the new key, SECRET_KEY_PREVIOUS the one before. */
import { issuerVariables } from '../launch/issuer-variables.ts'
import { readSettings } from '../settings.ts'
import { ISSUERS_DIR_DEFAULT } from '../settings-schema.ts'
import { missingStore, openStore } from './open-store.ts'
import { reseal } from './reseal.ts'
import { sealWith } from './seal.ts'

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const read = readSettings(process.env, issuerVariables(process.env.ISSUERS_DIR || ISSUERS_DIR_DEFAULT))
const problems = 'problems' in read ? read.problems : missingStore(read.settings)
if ('problems' in read || problems.length > 0) {
  for (const problem of problems) complain(problem)
  process.exitCode = 1
} else {
  const { secretKeys } = read.settings
  const store = openStore(read.settings, (error) => complain(`A database connection broke (${error.name}).`))
  const { resealed, current, unreadable } = await reseal(store.query, sealWith(secretKeys), secretKeys[0])
  process.stdout.write(`${resealed} rows sealed anew, ${current} were sealed with the current key already.\n`)
  if (unreadable > 0)
    complain(`${unreadable} rows cannot be opened with SECRET_KEY or SECRET_KEY_PREVIOUS: keep older keys.`)
  process.exitCode = unreadable > 0 ? 1 : 0
  await store.close()
}
