/** Tables that are written with bars are read as one line a bone, so that head and cell stand beside each other. */
import { linesOf } from '../words/lines.ts'
import type { Token } from '../words/tokens.ts'
import { sideHeadOf, sideRowOf } from './side-tables.ts'
import { siteHeadOf, siteRowOf } from './site-tables.ts'
import { cellsOf } from './table-cells.ts'

type Head = { columns: number; row: (cells: Token[][]) => Token[] }

function headOf(cells: Token[][]): Head | null {
  const sides = sideHeadOf(cells)
  if (sides) return { columns: sides.length, row: (row) => sideRowOf(row, sides) }
  const columns = siteHeadOf(cells)
  return columns ? { columns: columns.length, row: (row) => siteRowOf(row, columns) } : null
}

export function withTables(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => word === '|')) return tokens
  let head: Head | null = null
  return linesOf(tokens).flatMap((line) => {
    const cells = cellsOf(line)
    const next = headOf(cells)
    if (next) {
      head = next
      return []
    }
    if (cells.length !== head?.columns) head = null
    return head ? head.row(cells) : line
  })
}
