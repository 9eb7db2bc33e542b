/** The SMART configuration of an EHR for its launches: asked once for all that begin within some minutes. */
import { getAndCache } from 'fhirclient/lib/lib.js'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { keptFor } from '../kept.ts'
import { configurationUrl, type Discovered, discover } from './smart-configuration.ts'

/** Short enough that an EHR which moves its login is followed before anybody calls for help. */
const kept = keptFor<Discovered>(5 * 60_000, (discovered) => 'configuration' in discovered)

export const configurationOf = (context: Pick<Context, 'now'>, fhirBase: string): Promise<Discovered> =>
  kept(context, fhirBase, () => discoverForBoth(fhirBase))

const LIBRARY_LIMIT_MS = 10_000

const endpoints = z.object({ authorization_endpoint: z.string(), token_endpoint: z.string() })

/**
 * fhirclient keeps a configuration of its own, a failed one until restart and a good one for ever (ehr-integration trap 10): it is renewed
 * by force whenever ours is, and both must name the same login.
 */
async function discoverForBoth(fhirBase: string): Promise<Discovered> {
  const discovered = await discover(fhirBase)
  if ('problem' in discovered) return discovered
  const { configuration } = discovered
  try {
    const options = { signal: AbortSignal.timeout(LIBRARY_LIMIT_MS) }
    const { data } = endpoints.safeParse(await getAndCache(configurationUrl(fhirBase), options, true))
    const agrees =
      data?.authorization_endpoint === configuration.authorization_endpoint &&
      data.token_endpoint === configuration.token_endpoint
    return agrees ? discovered : { problem: { code: 'configuration-changed' } }
  } catch {
    // The message may hold a whole answer of the EHR (trap 16): not passed on.
    return { problem: { code: 'configuration-unreadable' } }
  }
}
