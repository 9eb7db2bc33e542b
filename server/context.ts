/** What every part of the server is given: no module reads the environment, the clock or randomness by itself. */
import type { Logger } from 'pino'
import type { SiteRules } from '../smart-config/types.ts'
import type { FhirAccess } from './ehr/access.ts'
import type { Pause } from './ehr/retry.ts'
import type { Issuer } from './launch/issuers.ts'
import type { Launch } from './launch/launch.ts'
import type { Lifetime } from './operations/lifetime.ts'
import type { Metrics } from './operations/metrics.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'
import type { Versions } from './versions.ts'
import type { WriteLimits } from './write-back/limits.ts'

/** Encrypts JSON for the store (JWE) and opens it again; `open` rejects when the text is not ours. */
export type Seal = { seal: (value: unknown) => Promise<string>; open: (text: string) => Promise<unknown> }

export type Context = {
  settings: Settings
  siteRules: SiteRules
  /** Of this app and its rule tables. */
  versions: Versions
  issuers: Issuer[]
  store: Store
  seal: Seal
  log: Logger
  now: () => Date
  uuid: () => string
  /** Access to the EHR with this launch's token, refreshed when due (one refresh at a time per launch). */
  accessFor: (launch: Launch) => FhirAccess
  /** How repeated reads wait. Left out: real time. */
  pause?: Pause
  /** Left out: nothing is counted. */
  metrics?: Metrics
  /** Left out: nobody asks this process to end. */
  lifetime?: Lifetime
  /** Left out: the usual ones (write-back/limits.ts). */
  writeLimits?: WriteLimits
}
