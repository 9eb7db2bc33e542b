import type { Told } from '../../crmo/told.ts'
import type { ToldCode } from '../../server/api/contract.ts'
import { textsOf } from './chosen.ts'
import { commonTexts } from './common-texts.ts'

/** What the server says, by name; `{name}` is a place for a value. */
export type ToldTexts = Readonly<Record<ToldCode, string>>

/** Null in English, which comes from the server. */
export const toldTexts = textsOf<ToldTexts | null>('told', null)

type Texts = Readonly<Record<string, string>>

/** Null where a sentence, or one in its places, has no words in this language. */
function filled(texts: Texts, { code, values = {} }: Told): string | null {
  if (!Object.hasOwn(texts, code)) return null
  let whole = true
  const words = texts[code]?.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const parts = [values[name]]
      .flat()
      .map((value) => (typeof value === 'object' ? filled(texts, value) : value === undefined ? null : String(value)))
    whole &&= !parts.includes(null)
    return parts.join(commonTexts().semicolon)
  })
  return (whole && words) || null
}

/** In the reader's language; null where it has no words for all of it, and the server's stand. */
export const toldWords = (told: Told | undefined): string | null => {
  const texts = toldTexts()
  return texts && told ? filled(texts, told) : null
}

/** What is shown of a sentence of the server, with the `lang` of its element. */
export const shownOf = ({ sentence, told }: { sentence: string; told?: Told | undefined }) => {
  const words = toldWords(told)
  return { words: words ?? sentence, lang: words === null ? 'en' : undefined }
}
