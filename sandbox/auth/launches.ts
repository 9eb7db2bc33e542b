/** The `launch` values an EHR hands out when a user opens the app from a chart: single use, five minutes, one patient. */
import { randomBytes } from 'node:crypto'

export type LaunchContext = { patientId: string; encounterId: string | null; practitionerId: string }
export type Launches = {
  issue: (context: LaunchContext) => string
  /** The context behind a launch value, or null when it is unknown, used or too old. */
  find: (launch: string | undefined) => LaunchContext | null
  /** As `find`, and the value is spent. */
  take: (launch: string | undefined) => LaunchContext | null
}

const lifeMs = 5 * 60_000

export const makeLaunches = (now: () => Date): Launches => {
  const open = new Map<string, { context: LaunchContext; until: number }>()
  const find = (launch: string | undefined) => {
    const entry = launch === undefined ? undefined : open.get(launch)
    return entry && entry.until > now().getTime() ? entry.context : null
  }
  return {
    issue: (context) => {
      const launch = randomBytes(24).toString('base64url')
      open.set(launch, { context, until: now().getTime() + lifeMs })
      return launch
    },
    find,
    take: (launch) => {
      const context = find(launch)
      if (launch !== undefined) open.delete(launch)
      return context
    },
  }
}
