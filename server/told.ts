import type { Told, ToldValue } from '../crmo/told.ts'

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
  return (sentences[code] ?? code).replace(/\{(\w+)\}/g, (_place, name: string) => valueWords(values[name]))
}
