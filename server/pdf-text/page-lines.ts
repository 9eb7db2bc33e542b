/** Pieces of text as a PDF places them → lines in the order in which a person reads them. Pure. */

/** One run of characters. Units are points; `y` is its baseline, growing downwards. */
export type Piece = { text: string; x: number; y: number; width: number; height: number; upright: boolean }
export type Line = {
  text: string
  x: number
  right: number
  y: number
  height: number
  /** `row`: parts set apart, as a label and its value. */
  column: 'whole' | 'left' | 'right' | 'row'
}

/** Pieces of one line with no wide gap between them. */
type Segment = Omit<Line, 'column'>

const wideGap = 1.6
/** Fewer lines side by side are a table row or a signature, not columns. */
const leastColumnLines = 3
const proseWords = 3

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && piece.y - first.y < 0.5 * Math.max(first.height, 1)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

/** A space where the letters stand apart; a new segment where they stand far apart. */
function segmentsOf(row: Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const { text, x, width, y, height } of row) {
    const last = segments.at(-1)
    const gap = last ? x - last.right : 0
    if (last && gap < wideGap * height) {
      last.text += (gap > 0.15 * height && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '') + text
      last.right = Math.max(last.right, x + width)
      last.height = Math.max(last.height, height)
    } else segments.push({ text, x, right: x + width, y, height })
  }
  return segments
}

const isProse = ({ text }: Segment): boolean => text.trim().split(/\s+/).length >= proseWords

/** The gap between two columns: the x that most lines leave free with a run of words on either side. */
function gutterOf(lines: Segment[][]): number | null {
  const gaps = lines.flatMap((segments) =>
    segments.slice(1).flatMap((right, at) => {
      const left = segments[at]
      return left && isProse(left) && isProse(right) ? [{ from: left.right, to: right.x }] : []
    }),
  )
  const votes = (x: number): number => gaps.filter(({ from, to }) => from <= x && x <= to).length
  const best = gaps.map(({ to }) => to - 1).toSorted((a, b) => votes(b) - votes(a))[0]
  return best !== undefined && votes(best) >= leastColumnLines ? best : null
}

const lineOf = (segments: Segment[], column: Line['column'] = 'whole'): Line => {
  const [first] = segments
  const text = segments.map((one) => one.text.trim()).join('  ')
  return {
    text,
    x: first?.x ?? 0,
    right: segments.at(-1)?.right ?? 0,
    y: first?.y ?? 0,
    height: median(segments.map(({ height }) => height)),
    column: column === 'whole' && segments.length > 1 ? 'row' : column,
  }
}

/** Left column, then right column, between the lines that run across both. */
function inColumns(lines: Segment[][], gutter: number): Line[] {
  const ordered: Line[] = []
  let block: Segment[][] = []
  const flush = (): void => {
    const left = block.map((line) => line.filter(({ right }) => right <= gutter)).filter((line) => line.length > 0)
    const right = block.map((line) => line.filter(({ x }) => x >= gutter)).filter((line) => line.length > 0)
    const sideBySide = block.filter(
      (line) =>
        line.some((one) => one.right <= gutter && isProse(one)) && line.some((one) => one.x >= gutter && isProse(one)),
    )
    if (sideBySide.length < leastColumnLines) ordered.push(...block.map((line) => lineOf(line)))
    else ordered.push(...left.map((line) => lineOf(line, 'left')), ...right.map((line) => lineOf(line, 'right')))
    block = []
  }
  for (const line of lines) {
    if (line.some(({ x, right }) => x < gutter && right > gutter)) {
      flush()
      ordered.push(lineOf(line))
    } else block.push(line)
  }
  flush()
  return ordered
}

/** Text that stands aslant (a stamp, a watermark) follows the lines of its page: it may say "preliminary". */
export function pageLines(pieces: Piece[]): Line[] {
  const written = pieces.filter(({ text }) => text.trim() !== '')
  const lines = rowsOf(written.filter(({ upright }) => upright)).map(segmentsOf)
  const gutter = gutterOf(lines)
  const slanted = written.filter(({ upright }) => !upright)
  return [
    ...(gutter === null ? lines.map((line) => lineOf(line)) : inColumns(lines, gutter)),
    ...slanted.map(({ text, x, y, width, height }) => ({
      text,
      x,
      right: x + width,
      y,
      height,
      column: 'whole' as const,
    })),
  ].filter(({ text }) => text.trim() !== '')
}
