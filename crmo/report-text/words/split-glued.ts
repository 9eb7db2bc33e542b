/** "T36.8", "CRP32", "Hb128": a name written onto its number is two words. */
import { folded, type Token } from './tokens.ts'

const glued = /^(t|temp|crp|esr|hb|hgb|wbc|wcc|plt)(\d{1,3})([a-z]{0,2})$/

/** A vertebra ("T8") stays one word: a temperature has at least two digits and its decimal. */
function isValue(name: string, number: string, next: Token | undefined): boolean {
  return name !== 't' || (number.length === 2 && Number(number) >= 34 && next?.word === '.' && next.glued)
}

const degrees = /^(\d{1,3})([fc])$/

/** "99.0F", "38C": a number and its scale. */
function splitDegrees(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => degrees.test(word))) return tokens
  return tokens.flatMap((token, at): Token[] => {
    const [, digits, scale] = degrees.exec(token.word) ?? []
    const [whole, stop, behind] = [tokens[at], tokens[at + 1], degrees.exec(tokens[at + 2]?.word ?? '')]
    // The tokenizer takes "99.0F" for "99", a stop and "0F".
    if (whole?.kind === 'number' && stop?.word === '.' && stop.glued && behind && tokens[at + 2]?.glued) {
      const raw = `${whole.raw}.${behind[1]}`
      return [{ ...whole, word: raw, raw, end: whole.start + raw.length }]
    }
    const isDecimal = tokens[at - 1]?.word === '.' && tokens[at - 1]?.glued && tokens[at - 2]?.kind === 'number'
    if (
      token.word === '.' &&
      token.glued &&
      degrees.test(tokens[at + 1]?.word ?? '') &&
      tokens[at - 1]?.kind === 'number'
    )
      return []
    if (!digits || !scale) return [token]
    const middle = token.end - 1
    const letter: Token = { ...token, word: scale, raw: token.raw.slice(-1), start: middle, glued: true }
    return isDecimal ? [letter] : [{ ...token, word: digits, raw: digits, end: middle, kind: 'number' }, letter]
  })
}

export function split(all: Token[]): Token[] {
  const tokens = splitDegrees(all)
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
