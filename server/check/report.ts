/**
 * What the EHR check found, as data: one shape for the page, the JSON and the text. It holds addresses of the EHR, scopes, statuses, codes,
 * counts and times. There is no member for anything that an EHR says in words, nor for an id: so nothing of a patient can stand in it.
 */

import type { Versions } from '../versions.ts'

/** `look`: works, but somebody should look at it. `info`: neither good nor bad. */
export type Verdict = 'good' | 'look' | 'bad' | 'info'
export type Line = { verdict: Verdict; what: string; found: string }
export type Step = { title: string; lines: Line[] }

export type SearchLine = {
  name: string
  /** Type and parameters; patient and encounter are replaced by a word. */
  asked: string
  outcome: 'complete' | 'partial' | 'refused' | 'failed' | 'unsupported'
  /** HTTP statuses in the order of the pages; empty when it was not asked or not answered. */
  statuses: number[]
  /** FHIR issue codes, and codes of the EHR that are in our table. */
  codes: string[]
  count: number
  milliseconds: number
  /** Our own words, where the app did not ask. */
  remark: string | null
}

export type EhrCheck = {
  madeAt: string
  app: Versions
  ehr: { key: string; name: string; fhirBase: string }
  steps: Step[]
  searches: SearchLine[]
  selfTest: Step | null
}

export const line = (verdict: Verdict, what: string, found: string): Line => ({ verdict, what, found })
