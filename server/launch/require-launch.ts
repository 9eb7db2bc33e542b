import type { NextFunction, Request, Response } from 'express'
import { refuse } from '../api/refuse.ts'
import { audit, noLaunch } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { checkCookie, launchCookie } from './cookies.ts'
import type { Launch } from './launch.ts'
import { setLaunch } from './launch-of.ts'
import { findLaunch, isLaunchId, launchIn, noteUse } from './launch-rows.ts'
import { sendFailure } from './pages.ts'

/** Once a launch and process: whoever repeats it must not fill the trail. */
const recorded = new WeakMap<Context, Set<string>>()
const MOST_REMEMBERED = 10_000

const recordForeignBrowser = async (context: Context, id: string, issuerKey: string) => {
  const ids = recorded.get(context) ?? new Set<string>()
  recorded.set(context, ids)
  if (ids.has(id)) return
  if (ids.size >= MOST_REMEMBERED) ids.clear()
  ids.add(id)
  const launch = { ...noLaunch, id, issuerKey }
  await audit(context, { action: 'access-refused', outcome: 'refused', launch, detail: { because: 'foreign-browser' } })
}

type Ended = 'launch-over' | 'no-cookie' | 'foreign-browser'

const loadLaunch = async (context: Context, request: Request): Promise<Launch | Ended> => {
  const { launchId } = request.params
  const row = typeof launchId === 'string' && isLaunchId(launchId) ? await findLaunch(context, launchId) : null
  if (typeof launchId !== 'string' || row === null) return 'launch-over'
  const cookie = checkCookie(request, launchCookie(launchId), row.cookie_hash)
  if (cookie === 'absent') return 'no-cookie'
  if (cookie === 'foreign') {
    await recordForeignBrowser(context, launchId, row.issuer_key)
    return 'foreign-browser'
  }
  const launch = await launchIn(context, launchId, row)
  return launch !== null && (await noteUse(context, launchId, row)) ? launch : 'launch-over'
}

/**
 * Loads the launch of the path and checks its cookie; `launchOf(response)` has it afterwards. A launch id alone never opens anything
 * (ehr-integration 2.9): without the cookie a page, or for the API an OperationOutcome, says so.
 */
export const requireLaunch =
  (context: Context, answer: 'page' | 'outcome') =>
  async (request: Request, response: Response, next: NextFunction) => {
    response.set('cache-control', 'no-store')
    const launch = await loadLaunch(context, request)
    if (typeof launch !== 'string') {
      setLaunch(response, launch)
      return next()
    }
    if (answer === 'page') sendFailure(response, { kind: launch })
    else refuse(response, launch)
  }
