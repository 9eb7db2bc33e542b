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

/** What a site's clinical lead may change without touching code. All windows are in days. */
export type SiteRules = {
  /** Days before the first study that shows a lesion from which results count (clinical-basis 2.1, house rule). */
  indexPeriodDaysBefore: number
  /** Temperature in °C, rounded to 0.1, at or above which it is fever. */
  feverCelsius: number
}
