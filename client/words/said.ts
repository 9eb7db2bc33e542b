import type { Told } from '../../server/api/contract.ts'
import { type Language, languageNow } from './chosen.ts'
import { toldWords } from './told-texts.ts'

/**
 * A sentence about what went wrong is the page's own, in the language in which it was made, or the server's, in English and with a name.
 * Both travel as a string; this knows what they are when they are shown.
 */
const own = new Map<string, Language>()
const named = new Map<string, Told>()

/** The page's own sentence. */
export const saying = (sentence: string): string => {
  own.set(sentence, languageNow())
  return sentence
}

/** The server's sentence, with its name. */
export const sayingAs = (sentence: string, told: Told): string => {
  named.set(sentence, told)
  return sentence
}

/** What is shown of it now, with the `lang` of its element; undefined where it is the page's language. */
export const spoken = (sentence: string): { words: string; lang: Language | undefined } => {
  const words = toldWords(named.get(sentence))
  if (words !== null) return { words, lang: undefined }
  const language = own.get(sentence) ?? 'en'
  return { words: sentence, lang: language === languageNow() ? undefined : language }
}
