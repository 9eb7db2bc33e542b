import { addTexts, choose, english, type Language, languages } from './chosen.ts'
import type { FirstTranslations, LaterTranslations } from './translations.ts'

/**
 * The languages of the interface. English stands in the parts themselves; a translation is two files, fetched when it is chosen: what the
 * page shows at first, and what stands in parts that are opened later. What the server says comes by name (told-texts.ts). Clinical
 * texts (criteria, flags, advice, notes) and the EHR's own words stay English and carry lang="en": no clinician has reviewed their
 * translation yet.
 */
type Files = { first: () => Promise<FirstTranslations>; later: () => Promise<LaterTranslations> }
const files = {
  fr: {
    first: async () => (await import('./fr/fr.ts')).french,
    later: async () => (await import('./fr/later.ts')).frenchLater,
  },
  de: {
    first: async () => (await import('./de/de.ts')).german,
    later: async () => (await import('./de/later.ts')).germanLater,
  },
} satisfies Record<Exclude<Language, 'en'>, Files>

const regions = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE' } satisfies Record<Language, string>
const isLanguage = (word: string): word is Language => Object.hasOwn(languages, word)

/** As browsers (de-CH) and login servers (de_CH) write it; what is no locale is left out. */
const localesIn = (words: readonly (string | null | undefined)[]): string[] =>
  words.flatMap((word) => {
    try {
      return word ? Intl.getCanonicalLocales(word.replaceAll('_', '-')) : []
    } catch {
      return []
    }
  })
const languageOf = (locale: string): string => locale.split('-')[0] ?? ''

/** The first of these locales that the interface speaks; English when it speaks none. */
export const firstSpoken = (locales: readonly (string | null | undefined)[]): Language =>
  localesIn(locales).map(languageOf).find(isLanguage) ?? 'en'

let later: Promise<unknown> = Promise.resolve()
/** Over when the texts of the parts that are opened later are there, or did not come: then those parts speak English. */
export const laterTexts = (): Promise<unknown> => later

/**
 * Fetches the texts and makes them the ones in force, with the first of these regions that has this language. False when they could not
 * be fetched: then everything stays as it was. `whole`: not before those of the later parts are there too, for one may stand open.
 */
export async function takeLanguage(
  language: Language,
  locales: readonly (string | null | undefined)[],
  whole = true,
): Promise<boolean> {
  if (language === 'en') {
    choose(english)
    return true
  }
  try {
    const coming = files[language].later()
    coming.catch(() => undefined)
    const texts = { ...(await files[language].first()), ...(whole ? await coming : {}) }
    const region = localesIn(locales).find((locale) => languageOf(locale) === language) ?? regions[language]
    choose({ language, region, translations: texts })
    later = coming.then(
      (more) => addTexts(language, more),
      () => undefined,
    )
    return true
  } catch {
    return false
  }
}
