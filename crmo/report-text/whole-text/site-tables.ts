/** Tables with one bone a row: "Bone | Side | Oedema | Remarks", "Ilium | R | 1 | new" → a line of its own: "right ilium: marrow oedema; new". */
import {
  boneColumns,
  columnsLeftOut,
  noCells,
  sideCells,
  sideColumns,
  signColumns,
  yesCells,
} from '../../../smart-config/report-words/table-columns.ts'
import type { Token } from '../words/tokens.ts'

type Column = 'bone' | 'side' | 'left-out' | 'text' | { sign: string }
type Place = Pick<Token, 'start' | 'end' | 'glued'>

const wordsOf = (cell: Token[]): string => cell.map(({ word }) => word).join(' ')

function columnOf(cell: Token[]): Column {
  const head = wordsOf(cell)
  if (boneColumns.includes(head)) return 'bone'
  if (sideColumns.includes(head)) return 'side'
  if (columnsLeftOut.includes(head)) return 'left-out'
  const sign = signColumns[head]
  return sign ? { sign } : 'text'
}

/** Null when the line is no head of such a table: prose with a bar in it, or a table that names neither side nor sign. */
export function siteHeadOf(cells: Token[][]): Column[] | null {
  const columns = cells.map(columnOf)
  const tells = columns.some((column) => column === 'side' || typeof column === 'object')
  return tells && columns.includes('bone') ? columns : null
}

/** Words that stand in the table's head or in no place at all are given the place of what they speak of. */
const placed = (words: string, place: Place): Token[] =>
  words.split(' ').map((word) => ({ ...place, word, raw: word, kind: /^[\p{L}\d]/u.test(word) ? 'word' : 'mark' }))

/** As a line begins. */
const withCapital = ([first, ...rest]: Token[]): Token[] =>
  first ? [{ ...first, raw: first.raw.charAt(0).toUpperCase() + first.raw.slice(1) }, ...rest] : []

/** A grade or a number above 0 says that the sign is there; what is told in words stands as it is. */
function signOf(sign: string, cell: Token[], place: Place): Token[] {
  const [words, [first]] = [wordsOf(cell), cell]
  if (!first || words === '-') return []
  const spot = { ...place, start: first.start, end: cell.at(-1)?.end ?? first.end }
  if (noCells.includes(words)) return placed(`no ${sign}`, spot)
  if (yesCells.includes(words) || (first.kind === 'number' && cell.length === 1)) return placed(sign, spot)
  return cell
}

export function siteRowOf(cells: Token[][], columns: Column[]): Token[] {
  const of = (kind: Column): Token[][] => cells.filter((_, at) => columns[at] === kind)
  const bone = of('bone').filter((cell) => cell.length > 0 && wordsOf(cell) !== '-')
  const [first, last] = [bone[0]?.[0], bone.at(-1)?.at(-1)]
  if (!first || !last) return []
  const before: Place = { start: first.start, end: first.start, glued: false }
  const behind: Place = { start: last.end, end: last.end, glued: false }
  const side = sideCells[of('side').map(wordsOf).join(' ')]
  const told = cells.flatMap((cell, at): Token[][] => {
    const column = columns[at]
    if (typeof column === 'object') return [signOf(column.sign, cell, behind)]
    return column === 'text' && wordsOf(cell) !== '-' ? [cell] : []
  })
  const named = [
    ...(side ? placed(side, before) : []),
    ...bone.flatMap((cell, at) => (at === 0 ? cell : [...placed(',', behind), ...cell])),
  ]
  // A bone of which the row says nothing still stands there, to be left open.
  const cellsTold = told.some((cell) => cell.length > 0) ? told.filter((cell) => cell.length > 0) : [[]]
  return cellsTold.flatMap((cell): Token[] => [
    { ...before, word: '\n', raw: '\n', kind: 'line' },
    ...withCapital(named),
    ...placed(':', behind),
    ...cell,
  ])
}
