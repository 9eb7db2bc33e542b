import type { Context } from '../context.ts'
import { loggedError } from '../logging.ts'

const HOUR_MS = 3_600_000

/**
 * Now and every hour while the server runs. What fails is logged, and tried again an hour later.
 * @returns stops it
 */
export const everyHour = (
  { log }: Pick<Context, 'log'>,
  { care, failed }: { care: () => Promise<void>; failed: string },
  everyMs = HOUR_MS,
): (() => void) => {
  const cared = () => care().catch((error: unknown) => log.error({ error: loggedError(error) }, failed))
  void cared()
  const timer = setInterval(cared, everyMs).unref()
  return () => clearInterval(timer)
}
