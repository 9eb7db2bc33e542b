import { regionNow } from './chosen.ts'
import { commonTexts } from './common-texts.ts'

/** "1.5", "1,5". Never grouped and never rounded. */
export const numberWords = (value: number): string =>
  regionNow() === 'en-GB'
    ? String(value)
    : new Intl.NumberFormat(regionNow(), { useGrouping: false, maximumSignificantDigits: 15 }).format(value)

const decimalSign = (): string =>
  new Intl.NumberFormat(regionNow()).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'

const quantity =
  /^(up to |from |[<>]=? ?|[≤≥] ?)?(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))?((?: (?:10[*^]\S+|[^\s\d]\S*))*)$/

/**
 * A value or a range as charted ("2.40 mg/dL", "< 0.5", "11.5 to 15.5 g/dL") in the reader's way: every digit and the unit stay, only the
 * decimal sign and the words between the numbers change. What is not exactly that stays as it is charted.
 */
export function quantityWords(charted: string): string {
  if (regionNow() === 'en-GB') return charted
  const [, before = '', low, high, unit = ''] = charted.match(quantity) ?? []
  if (low === undefined) return charted
  const t = commonTexts()
  const sign = decimalSign()
  const number = (digits: string) => digits.replace('.', sign)
  const numbers = high === undefined ? number(low) : t.fromTo(number(low), number(high))
  if (before === 'up to ') return `${t.upTo(numbers)}${unit}`
  return before === 'from ' ? `${t.atLeast(numbers)}${unit}` : `${before}${numbers}${unit}`
}
