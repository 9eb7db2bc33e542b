/** "Bone | Right | Left", "Clavicle | oedema | normal": each cell of a table by side, as a line of its own: "right clavicle: oedema". */
import { linesOf } from '../words/lines.ts'
import type { Token } from '../words/tokens.ts'

/** With a capital, as a line begins. */
const sideOf: Record<string, string> = { left: 'Left', l: 'Left', right: 'Right', r: 'Right' }
/** A cell that says nothing, or that nothing is there. */
const isEmpty = (cell: Token[]): boolean => cell.every(({ word }) => /^(?:[-.0]|n|a|\/)$/.test(word))

/** Cells of a line, without the frame that some tables have. */
function cellsOf(line: Token[]): Token[][] {
  const cells: Token[][] = [[]]
  for (const token of line) {
    if (token.word === '|') cells.push([])
    else if (token.kind !== 'line') cells.at(-1)?.push(token)
  }
  const framed = cells.length > 3 && cells[0]?.length === 0 && cells.at(-1)?.length === 0
  return framed ? cells.slice(1, -1) : cells
}

const sideOfCell = (cell: Token[] | undefined): string | null =>
  cell && cell.length <= 2 && (cell[1] === undefined || cell[1].word === 'side')
    ? (sideOf[cell[0]?.word ?? ''] ?? null)
    : null

/** The side of each column; null when the line is no head of such a table. */
function headOf(cells: Token[][]): (string | null)[] | null {
  const sides = cells.map(sideOfCell)
  const isHead = sides[0] === null && new Set(sides.filter(Boolean)).size === 2
  return isHead ? sides : null
}

function rowOf(cells: Token[][], head: (string | null)[]): Token[] {
  const [label = []] = cells
  const [first] = label
  const last = label.at(-1)
  if (!first || !last) return []
  return cells.flatMap((cell, column): Token[] => {
    const side = head[column]
    if (column === 0 || isEmpty(cell)) return []
    const place = { start: first.start, end: first.start, glued: false }
    const named: Token[] = side ? [{ ...place, word: side.toLowerCase(), raw: side, kind: 'word' }, ...label] : label
    const behind = { start: last.end, end: last.end, glued: false }
    return [
      { ...behind, word: '\n', raw: '\n', kind: 'line' },
      ...named,
      { ...behind, word: ':', raw: ':', kind: 'mark' },
      ...cell,
    ]
  })
}

export function withSideTables(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => word === '|')) return tokens
  let head: (string | null)[] | null = null
  return linesOf(tokens).flatMap((line) => {
    const cells = cellsOf(line)
    const next = headOf(cells)
    if (next) {
      head = next
      return []
    }
    if (cells.length !== head?.length) head = null
    return head ? rowOf(cells, head) : line
  })
}
