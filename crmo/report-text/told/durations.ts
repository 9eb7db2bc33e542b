/** How long it has hurt: "for 4 days", "8-month history", "6/52", "two years". In days; null when the words give no duration. */
import { numberWords } from '../../../smart-config/report-words/sentence-words.ts'
import type { Token } from '../words/tokens.ts'

const unitDays: Record<string, number> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  wk: 7,
  wks: 7,
  month: 30,
  months: 30,
  mo: 30,
  mths: 30,
  year: 365,
  years: 365,
  yr: 365,
  yrs: 365,
}
/** British shorthand: 4/7 four days, 6/52 six weeks, 8/12 eight months. */
const fractionDays: Record<string, number> = { '7': 1, '52': 7, '12': 30 }
const vague: Record<string, number> = { several: 4, few: 3, many: 6, some: 3, half: 0.5, a: 1, an: 1, couple: 2 }
/** A length of illness, not an age ("boy of 8 months") or an interval. */
const openers = new Set([
  'for',
  'past',
  'last',
  'over',
  'since',
  'about',
  'roughly',
  'some',
  'than',
  'lasting',
  'duration',
  'nearly',
  'almost',
  'approximately',
  'the',
])

export type Duration = { days: number; start: number; end: number }

const amountOf = (token: Token | undefined): number | null => {
  if (!token) return null
  if (token.kind === 'number') return Number(token.word.replace(',', '.'))
  const index = (numberWords as readonly string[]).indexOf(token.word)
  return index >= 0 ? index + 1 : (vague[token.word] ?? null)
}

export function durationsIn(tokens: Token[]): Duration[] {
  const found: Duration[] = []
  for (const [at, token] of tokens.entries()) {
    const value = amountOf(token)
    const next = tokens[at + 1]
    if (value === null || !next) continue
    const fraction = next.word === '/' && next.glued ? fractionDays[tokens[at + 2]?.word ?? ''] : undefined
    if (fraction !== undefined) {
      found.push({ days: value * fraction, start: token.start, end: tokens[at + 2]?.end ?? token.end })
      continue
    }
    const place = next.word === '-' ? at + 2 : at + 1
    const unit = tokens[place]
    const days = unitDays[unit?.word ?? '']
    if (!unit || days === undefined) continue
    const before = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => openers.has(word))
    const behind = tokens[place + 1]?.word ?? ''
    const isAge = behind === 'old' || tokens[at - 1]?.word === 'of' || tokens[place + 1]?.word === '-'
    if (!isAge && (before || behind === 'history' || behind === 'duration'))
      found.push({ days: value * days, start: token.start, end: unit.end })
  }
  return found
}
