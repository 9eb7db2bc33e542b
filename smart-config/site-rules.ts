import type { SiteRules } from './types.ts'

/** The defaults of the adjustable [house] rules; a site's clinical lead confirms or changes them here. */
export const siteRules = {
  indexPeriodDaysBefore: 28,
  feverCelsius: 38.0,
  eularAcrPoints: null,
} satisfies SiteRules
