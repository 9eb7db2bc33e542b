import { choose, english, type Language, languages } from './chosen.ts'
import type { Translations } from './translations.ts'

/**
 * The languages of the interface. English stands in the parts themselves; a translation is one file, fetched when it is chosen. Clinical
 * texts (criteria, flags, advice, notes, what the EHR or the server says) stay English and carry lang="en": no clinician has reviewed
 * their translation yet.
 */
const files = {
  fr: async () => (await import('./fr/fr.ts')).french,
  de: async () => (await import('./de/de.ts')).german,
} satisfies Record<Exclude<Language, 'en'>, () => Promise<Translations>>

const regions = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE' } satisfies Record<Language, string>
const isLanguage = (word: string): word is Language => Object.hasOwn(languages, word)
const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? ''

/** The first of these locales that the interface speaks; English when it speaks none. */
export const firstSpoken = (locales: readonly (string | null | undefined)[]): Language =>
  locales.map((locale) => languageOf(locale ?? '')).find(isLanguage) ?? 'en'

/**
 * Fetches the texts and makes them the ones in force, with the browser's own region where it has one in this language. False when they
 * could not be fetched: then everything stays as it was.
 */
export async function takeLanguage(language: Language, locales: readonly string[]): Promise<boolean> {
  if (language === 'en') {
    choose(english)
    return true
  }
  try {
    const translations = await files[language]()
    const own = locales.find((locale) => languageOf(locale) === language)
    choose({ language, region: own ?? regions[language], translations })
    return true
  } catch {
    return false
  }
}
