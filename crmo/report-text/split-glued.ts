/** "T36.8", "CRP32", "Hb128": a name written onto its number is two words. */
import { folded, type Token } from './tokens.ts'

const glued = /^(t|temp|crp|esr|hb|hgb|wbc|wcc|plt)(\d{1,3})([a-z]{0,2})$/

/** A vertebra ("T8") stays one word: a temperature has at least two digits and its decimal. */
function isValue(name: string, number: string, next: Token | undefined): boolean {
  return name !== 't' || (number.length === 2 && Number(number) >= 34 && next?.word === '.' && next.glued)
}

export function split(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => glued.test(word))) return tokens
  const result: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const [, name, number, unit] = glued.exec(token.word) ?? []
    if (!name || !number || !isValue(name, number, tokens[at + 1])) {
      result.push(token)
      continue
    }
    const middle = token.start + name.length
    // The tokenizer takes "T36.8" for "T36", a stop and "8".
    const [stop, decimals] = [tokens[at + 1], tokens[at + 2]]
    const decimal = stop?.word === '.' && stop.glued && decimals?.kind === 'number' && decimals.glued ? decimals : null
    const raw = decimal ? `${number}.${decimal.raw}` : number
    const behind = middle + raw.length
    result.push(
      { ...token, word: folded(name), raw: token.raw.slice(0, name.length), end: middle },
      { word: raw, raw, start: middle, end: behind, kind: 'number', glued: true },
    )
    if (unit) result.push({ word: unit, raw: unit, start: behind, end: token.end, kind: 'word', glued: true })
    if (decimal) at += 2
  }
  return result
}
