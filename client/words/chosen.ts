/** The language in force and its texts. Knows no part of the page, so that every part can ask it. */
export const languages = { en: 'English', fr: 'Français', de: 'Deutsch' } as const
export type Language = keyof typeof languages

/** `region`: the locale for dates and numbers (BCP 47). `translations`: part of the page → its table; none in English. */
export type Chosen = { language: Language; region: string; translations: Readonly<Record<string, unknown>> }
export const english: Chosen = { language: 'en', region: 'en-GB', translations: {} }

let chosen = english
export const choose = (next: Chosen): void => {
  chosen = next
}
/** Texts of parts that are opened later come after the others; they count only while their language is in force. */
export const addTexts = (language: Language, translations: Chosen['translations']): void => {
  if (chosen.language === language) chosen = { ...chosen, translations: { ...chosen.translations, ...translations } }
}
export const languageNow = (): Language => chosen.language
export const regionNow = (): string => chosen.region

/**
 * The texts of one part of the page in the language that is in force when it is asked. Translations are whole by their type
 * (translations.ts), so a table that is found under the name of the part has the texts of the part.
 */
export const textsOf =
  <English>(part: string, inEnglish: English): (() => English) =>
  () =>
    (chosen.translations[part] as English | undefined) ?? inEnglish
