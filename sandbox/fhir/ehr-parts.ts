/** What the FHIR side of one EHR is made of; every module below reads of it what it needs. */
import type { Identifier } from 'fhir/r4.js'
import type { AccessOf } from '../auth/authorization.ts'
import type { Switches } from '../switches.ts'
import type { CreateRule } from './create-rule.ts'
import type { Repository } from './repository.ts'
import type { ServedType } from './served-types.ts'

/** How big a page of a type is: the usual size and the biggest, or everything at once. A type that is not named follows the switches. */
export type PageLimits = Record<string, { usual: number; most: number } | 'one page'>

export type EhrParts = {
  fhirBase: string
  accessOfToken: AccessOf
  repository: Repository
  switches: Switches
  now: () => Date
  served: Record<string, ServedType>
  pageLimits: PageLimits
  createRules: Record<string, CreateRule>
  /** The id of something new, in this EHR's look; null: the repository's own. */
  newId: (type: string) => string | null
  ownIdentifier: () => Identifier
  /** Lists of these patients change while they are read, as under the switch `duplicateAcrossPages`. */
  restless: Set<string>
  /** Query of a `next` link, in this EHR's look. */
  pageQuery: (token: string, asked: URLSearchParams) => string
  /** `Type/id` of what apps created, for the switches `readBackRefused` and `createdNotFound`. */
  created: Set<string>
}
