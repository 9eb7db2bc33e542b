/** The lines of a text, each with the line break before it. */
import type { Token } from './tokens.ts'

export function linesOf(tokens: Token[]): Token[][] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'line') lines.push([])
    lines.at(-1)?.push(token)
  }
  return lines
}
