/**
 * A process of the app that is killed between the signature and the POST: signs with the server's own code on the server's own store,
 * then ends itself by SIGKILL. Arguments: launch id, the body of the signature as JSON.
 */

import { createContext } from '../../server/create-context.ts'
import { readIssuers } from '../../server/launch/issuers.ts'
import { findLaunch, launchIn } from '../../server/launch/launch-rows.ts'
import { createLog } from '../../server/logging.ts'
import { readSettings } from '../../server/settings.ts'
import { openStore } from '../../server/store/open-store.ts'
import { sealWith } from '../../server/store/seal.ts'
import { sign } from '../../server/write-back/sign.ts'
import { siteRules } from '../../smart-config/site-rules.ts'

const [, , launchId = '', body = ''] = process.argv
const read = readSettings(process.env)
if ('problems' in read) throw new Error(read.problems.join())
const found = readIssuers(read.settings.issuersDir, process.env)
if ('problems' in found) throw new Error(found.problems.join())
const context = createContext({
  settings: read.settings,
  siteRules,
  issuers: found.issuers,
  store: openStore(read.settings, () => undefined),
  seal: sealWith(read.settings.secretKeys),
  log: createLog('silent'),
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
})
const row = await findLaunch(context, launchId)
const launch = row && (await launchIn(context, launchId, row))
if (!launch) throw new Error('no such launch')
const result = await sign(context, launch, JSON.parse(body))
if (result.kind !== 'signed') throw new Error(`not signed: ${result.because}`)
process.kill(process.pid, 'SIGKILL')
