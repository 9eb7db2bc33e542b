/** "1 lesion", "4 lesions" by the plural rules of the language (French counts nought as one). */
export const counting = (language: string) => {
  const rules = new Intl.PluralRules(language)
  return (count: number, one: string, many: string): string => `${count} ${rules.select(count) === 'one' ? one : many}`
}
