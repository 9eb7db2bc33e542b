/** "Oedema at three sites: 1. right clavicle, which is thickened; 2. manubrium; 3. T8.": a numbered list within a line, as lines of its own. */
import type { Token } from '../words/tokens.ts'

type Mark = { from: number; last: number; order: number }

const orderOf = ({ kind, word }: Token): number =>
  kind === 'number' && /^\d$/.test(word) ? Number(word) : /^[a-h]$/.test(word) ? word.charCodeAt(0) - 96 : 0

/** "1.", "2)", "(3)", "b)" */
function markAt(tokens: Token[], at: number): Mark | null {
  const from = at
  const number = tokens[at]?.word === '(' ? at + 1 : at
  const [token, end, next] = tokens.slice(number, number + 3)
  const order = token ? orderOf(token) : 0
  const isStop = end?.word === '.' && token?.kind === 'number' && number === from
  if (order === 0 || !(end?.word === ')' || isStop) || next === undefined || next.glued) return null
  return { from, last: number + 1, order }
}

/** The marks of a list that begins behind a colon: in order, each behind the end of the item before. */
function marksOf(tokens: Token[]): Mark[] {
  const marks: Mark[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const mark = markAt(tokens, at)
    const before = tokens[at - 1]?.word ?? ''
    if (mark?.order === 1 && before === ':') marks.push(mark)
    else if (
      mark &&
      marks.length > 0 &&
      mark.order === (marks.at(-1)?.order ?? 0) + 1 &&
      /^(?:[;,.]|and)$/.test(before)
    )
      marks.push(mark)
  }
  return marks
}

/** A list that is broken off, or several in one text, are left as they are. */
const isList = (marks: Mark[]): boolean => marks.length > 1 && marks.filter(({ order }) => order === 1).length === 1

/** "Periosteal reaction at (2)." */
const pointsBack = (tokens: Token[]): boolean =>
  tokens.some(({ word }, at) => {
    const [open, number, close] = tokens.slice(at + 1, at + 4)
    const isMark = open?.word === '(' && number?.kind === 'number' && close?.word === ')'
    return /^(?:at|in|of)$/.test(word) && isMark && close.end === open.start + 3
  })

export function withListLines(tokens: Token[]): Token[] {
  const marks = marksOf(tokens)
  if (!isList(marks) || pointsBack(tokens)) return tokens
  const result: Token[] = []
  let from = 0
  for (const { from: at, last } of marks) {
    const [number, end] = tokens.slice(last - 1, last + 1)
    result.push(...tokens.slice(from, at))
    while (/^(?:[;,]|and)$/.test(result.at(-1)?.word ?? '')) result.pop()
    if (!number || !end) continue
    // A number, whatever the list counts with.
    const start = number.start
    result.push({ word: '\n', raw: '\n', kind: 'line', start, end: start, glued: false })
    result.push({ ...number, word: '1', raw: '1', kind: 'number', glued: false }, { ...end, word: ')', raw: ')' })
    from = last + 1
  }
  return [...result, ...tokens.slice(from)]
}
