import type { Context } from '../../../server/context.ts'
import { findLaunch, launchIn } from '../../../server/launch/launch-rows.ts'

/** The launch that the app holds under this id. */
export const launchOfId = async (context: Context, id: string) => {
  const row = await findLaunch(context, id)
  const launch = row && (await launchIn(context, id, row))
  if (!launch) throw new Error('the launch is not open')
  return launch
}
