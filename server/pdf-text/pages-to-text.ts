/** Lines of pages → one text: soft-wrapped lines joined, letterheads of later pages left out. Pure. */
import type { Line } from './page-lines.ts'

export type Page = { width: number; height: number; lines: Line[] }

/** Of the page's height, at either end: where letterheads and page numbers stand. */
const edge = 0.12
/** Of the page's width: a margin nearer to the left is that of a list, not of running words. */
const fullLine = 0.6
/** Of the line's height: more is a new paragraph. */
const paragraphGap = 1.9

const masked = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
const atEdge = ({ y }: Line, { height }: Page): boolean => y < edge * height || y > (1 - edge) * height

/** What stands at the edge of an earlier page already, page numbers aside, would only cut a sentence in two. */
function withoutRepeats(pages: Page[]): Page[] {
  const seen = new Set<string>()
  return pages.map((page) => {
    const fresh = page.lines.filter((line) => !(atEdge(line, page) && seen.has(masked(line.text))))
    for (const line of page.lines) if (atEdge(line, page)) seen.add(masked(line.text))
    return { ...page, lines: fresh }
  })
}

const opensItem = (text: string): boolean => /^\s*(?:[-•*–▪]|\(?\d{1,2}[.)]|[A-Z][A-Za-z /]{1,40}:)/.test(text)

/** Where lines like this one end for want of room; null where no line of the page is long enough to tell. */
function marginOf(line: Line, { width, lines }: Page): number | null {
  const alike = lines.filter(({ x, column }) => column === line.column && Math.abs(x - line.x) < 4)
  const margin = Math.max(...alike.map(({ right }) => right))
  return line.column === 'whole' && margin < fullLine * width ? null : margin
}

/** The next line's first word had no room on this one. */
function wraps(line: Line, next: Line, page: Page): boolean {
  const gap = next.y - line.y
  const margin = marginOf(next, page)
  if (
    margin === null ||
    line.column === 'row' ||
    line.column !== next.column ||
    gap <= 0 ||
    gap > paragraphGap * Math.max(line.height, 1)
  )
    return false
  if (/[.:;?!]\s*$/.test(line.text) || opensItem(next.text)) return false
  const first = next.text.trim().split(/\s+/)[0]?.length ?? 0
  const perCharacter = (next.right - next.x) / Math.max(next.text.length, 1)
  return line.right + (first + 1) * perCharacter > margin
}

function pageText(page: Page): string {
  return page.lines.reduce((text, line, at) => {
    const previous = page.lines[at - 1]
    const words = line.text.trim()
    if (!previous) return words
    if (wraps(previous, line, page)) return `${text}${/[\p{L}\d]-$/u.test(text) ? '' : ' '}${words}`
    return `${text}${line.y - previous.y > paragraphGap * previous.height ? '\n\n' : '\n'}${words}`
  }, '')
}

export const pagesToText = (pages: Page[]): string =>
  withoutRepeats(pages)
    .map(pageText)
    .filter((text) => text !== '')
    .join('\n')
    .replace(/\u00ad/g, '')
