/** "Bone | Right | Left", "Clavicle | oedema | normal": each cell of a table by side, as a line of its own: "right clavicle: oedema". */
import type { Token } from '../words/tokens.ts'
import { isEmpty } from './table-cells.ts'

/** With a capital, as a line begins. */
const sideOf: Record<string, string> = { left: 'Left', l: 'Left', right: 'Right', r: 'Right' }
const sideOfCell = (cell: Token[] | undefined): string | null =>
  cell && cell.length <= 2 && (cell[1] === undefined || cell[1].word === 'side')
    ? (sideOf[cell[0]?.word ?? ''] ?? null)
    : null

/** The side of each column; null when the line is no head of such a table. */
export function sideHeadOf(cells: Token[][]): (string | null)[] | null {
  const sides = cells.map(sideOfCell)
  const isHead = sides[0] === null && new Set(sides.filter(Boolean)).size === 2
  return isHead ? sides : null
}

export function sideRowOf(cells: Token[][], head: (string | null)[]): Token[] {
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
