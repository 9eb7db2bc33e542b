/** Cells of a line that is written with bars: "Clavicle | oedema | normal". */
import type { Token } from '../words/tokens.ts'

/** Cells of a line, without the frame that some tables have. */
export function cellsOf(line: Token[]): Token[][] {
  const cells: Token[][] = [[]]
  for (const token of line) {
    if (token.word === '|') cells.push([])
    else if (token.kind !== 'line') cells.at(-1)?.push(token)
  }
  const framed = cells.length > 3 && cells[0]?.length === 0 && cells.at(-1)?.length === 0
  return framed ? cells.slice(1, -1) : cells
}

/** A cell that says nothing, or that nothing is there. */
export const isEmpty = (cell: Token[]): boolean => cell.every(({ word }) => /^(?:[-.0]|n|a|\/)$/.test(word))
