import type { Literal } from './instruments/predicates.ts'

/** How far a clinical constant is confirmed. `unconfirmed` is labelled on screen and never alone drives advice; `house` is this project's own definition. */
export type Confirmation = 'seed' | 'published' | 'unconfirmed' | 'house'

/** Where a clinical constant or rule comes from. `refs` are short human-readable references with DOI or PMID. */
export type Citation = {
  confirmation: Confirmation
  /** Read in a reproduction, not at the source. */
  secondHand?: boolean
  /** Arithmetic on cited numbers; the confirmation is that of the inputs. */
  derived?: boolean
  refs: string[]
}

/** A code in a FHIR code system. `system` is the canonical URI. */
export type Code = { system: string; code: string; display?: string }

/** A domain's options in the site's words. A domain is worth the most of its options that hold, and nothing when none does. */
export type DomainOption = { label: string; points: number; anyOf: readonly (readonly Literal[])[] }

/** EULAR/ACR 2025 points as a site entered them from the paper; keys of `domains` are the item keys of group `domain`. */
export type EularAcrPoints = {
  /** Who entered them and from where: shown with the total. */
  source: string
  domains: Readonly<Record<string, readonly DomainOption[]>>
}

/** What a site's clinical lead may change without touching code. All windows are in days. */
export type SiteRules = {
  /** Days before the first study that shows a lesion from which results count (clinical-basis 2.1, house rule). */
  indexPeriodDaysBefore: number
  /** Temperature in °C, rounded to 0.1, at or above which it is fever. */
  feverCelsius: number
  /** Null until the site enters the published points table: then no total is given (clinical-basis 2.5). */
  eularAcrPoints: EularAcrPoints | null
  /** What this site does not want to see judged. It stays on the page and in the note as switched off; left out: nothing. */
  switchedOff?: {
    /** Keys of instruments, never that of Jansson 2009. */
    instruments?: string[]
    /** Rows of the decision table, never D-31. */
    rows?: string[]
    /** Keys of the mimic panel. */
    mimics?: string[]
    drugs?: string[]
    /** The whole laying out of drugs and doses. Alerts about charted doses stay. */
    treatment?: boolean
  }
}
