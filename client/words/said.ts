import { type Language, languageNow } from './chosen.ts'

/**
 * A sentence about what went wrong comes from the server, in English, or is the page's own, in the language in which it was made. Both
 * travel as a string; this knows the page's own.
 */
const own = new Map<string, Language>()

/** The page's own sentence. */
export const saying = (sentence: string): string => {
  own.set(sentence, languageNow())
  return sentence
}

/** For the `lang` of the element that shows the sentence; undefined where it is the page's language. */
export const langOf = (sentence: string): Language | undefined => {
  const language = own.get(sentence) ?? 'en'
  return language === languageNow() ? undefined : language
}
