/**
 * A sentence by its name, with what stands in its places. The server words it in English; a page may word it in another language. A
 * place may hold another such sentence, or a list of them.
 */
export type Told = { code: string; values?: Readonly<Record<string, ToldValue>> }
export type ToldValue = string | number | Told | readonly Told[]

/** Why something is not there or not used: in English, and by its name. */
export type Reason = { reason: string; told: Told }

/** Sentences by name; `{name}` is a place for a value. */
export type Sentences = Readonly<Record<string, string>>

/** The sentence in words. What a place may hold has its words in the same table. */
export function worded(sentences: Sentences, { code, values = {} }: Told): string {
  const valueWords = (value: ToldValue | undefined): string => {
    if (value === undefined) return ''
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    return [value]
      .flat()
      .map((one) => worded(sentences, one))
      .join('; ')
  }
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  return (sentence ?? code).replace(/\{(\w+)\}/g, (_place, name: string) => valueWords(values[name]))
}
