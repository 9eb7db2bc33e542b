/**
 * A form with one answer a bone: "Clavicle: R no / L YES - medial end, edema", "Sternum: no", "[x] left femur". Each answer as a line of its
 * own, in words that the reader knows: "left clavicle: lesion, medial end, edema". A box that is not ticked says nothing: "not assessed".
 */
import { answerMarks, formMarks } from '../../../smart-config/report-words/report-layout.ts'
import { type Item, itemsOf, placeKinds } from '../words/items.ts'
import { linesOf } from '../words/lines.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

const [yes, no] = [wordSet(answerMarks.yes), wordSet(`${answerMarks.no} ${formMarks.no}`)]
const [ticked, blank, otherQuestion] = [
  wordSet(formMarks.ticked),
  wordSet(formMarks.blank),
  wordSet(formMarks.otherQuestion),
]
const ticks: Partial<Record<string, 'yes' | 'no'>> = answerMarks.ticks

/** `minus`: an answer only in a form that has a plus too. */
type Says = 'yes' | 'no' | 'open' | 'minus'
type Answer = { says: Says; last: number; isBox: boolean }
/** `name`: what is answered; `detail`: what the line adds. */
type Row = { name: Token[]; says: Says; detail: Token[] }

/** "[x]", "[ ]", "(+)", "☒" */
function boxAt(line: Token[], at: number): Answer | null {
  const [open, inner, close] = line.slice(at, at + 3).map(({ word }) => word)
  const tick = ticks[open ?? '']
  if (tick) return { says: tick, last: at, isBox: true }
  if (ticked.has(open ?? '')) return { says: 'yes', last: at, isBox: true }
  if (blank.has(open ?? '')) return { says: 'open', last: at, isBox: true }
  if (open === '[' && inner === ']') return { says: 'open', last: at + 1, isBox: true }
  if (!/^[[(]$/.test(open ?? '') || !/^[\])]$/.test(close ?? '')) return null
  const isTick = inner === formMarks.tick || ticks[inner ?? ''] === 'yes' || yes.has(inner ?? '')
  if (!isTick && !no.has(inner ?? '')) return null
  return { says: isTick ? 'yes' : 'no', last: at + 2, isBox: open === '[' }
}

/** "no", "YES", "present", "++": an answer that its part ends with, or that details follow behind a mark. */
function answerAt(line: Token[], at: number): Answer | null {
  const box = boxAt(line, at)
  if (box) return box
  const word = line[at]?.word ?? ''
  if (!yes.has(word) && !no.has(word)) return null
  let last = at
  while (word === '+' && line[last + 1]?.word === '+') last += 1
  const next = line[last + 1]
  const closes = next === undefined || next.kind === 'mark' || sideAt(line, last + 1) !== null
  const isHyphen = word === '-' && line[at]?.glued && next?.glued
  const isPlain = word === 'yes' || word === '+'
  if (isHyphen || !(closes || isPlain)) return null
  return { says: word === '-' ? 'minus' : yes.has(word) ? 'yes' : 'no', last, isBox: false }
}

const sideNames = new Set(['left', 'right', 'lt', 'rt', 'bilateral', 'both'])
const isSide = (token: Token | undefined): boolean =>
  token !== undefined && (sideNames.has(token.word) || /^[LR]$/.test(token.raw))

/** "R", "(left)": the place of its last token. */
function sideAt(line: Token[], at: number): { token: Token; last: number } | null {
  const bracket = line[at]?.word === '(' && line[at + 2]?.word === ')' ? 1 : 0
  const token = line[at + bracket]
  return token && isSide(token) ? { token, last: at + 2 * bracket } : null
}

const naming: ReadonlySet<string> = new Set([...placeKinds, 'bodyPart', 'spineRegion', 'number'])
const isBone = ({ tag }: Item): boolean => ['bone', 'levels', 'spineRegion', 'bodyPart'].includes(tag.kind)

/** "Tibia distal", "Ischium, pubis", "Right clavicle": a place and nothing else. */
function isName(tokens: Token[]): boolean {
  const items = tokens.length > 0 && tokens.length < 9 ? itemsOf(tokens) : []
  return items.some(isBone) && items.every(({ tag }) => naming.has(tag.kind))
}

const isMark = ({ kind }: Token): boolean => kind === 'mark'
const isJoin = (token: Token | undefined): boolean => /^[:=./,;|-]$/.test(token?.word ?? '')
/** "R: no", "R ..... no", "R - no", but "R - L +" */
function behindJoin(line: Token[], from: number): number {
  let at = from
  while (isJoin(line[at]) && line[at]?.word !== '-') at += 1
  return line[at]?.word === '-' && answerAt(line, at + 1) ? at + 1 : at
}
/** What follows an answer, without the marks that only part it. */
function detailOf(tokens: Token[]): Token[] {
  const from = tokens.findIndex((token) => !isJoin(token))
  const to = tokens.findLastIndex((token) => !isJoin(token))
  return from < 0 ? [] : tokens.slice(from, to + 1)
}

/** "yes / no": a form in which nobody has crossed out what does not hold. */
const isUnfilled = (behind: Token[]): boolean =>
  behind[0]?.word === '/' && (yes.has(behind[1]?.word ?? '') || no.has(behind[1]?.word ?? ''))

type Sided = Answer & { side: Token; from: number }
/** "R: no", "no (R)", "[x] L": a side and its answer, which stands behind it or, when the line begins so, before it. */
function sidedAt(line: Token[], at: number, isAnswerFirst: boolean): Sided | null {
  if (isAnswerFirst) {
    const answer = answerAt(line, at)
    // "ARMS - R humerus": a dash.
    const side = answer && answer.says !== 'minus' && sideAt(line, answer.last + 1)
    return answer && side ? { ...answer, side: side.token, from: at, last: side.last } : null
  }
  const side = sideAt(line, at)
  if (!side) return null
  const answer = answerAt(line, behindJoin(line, side.last + 1))
  return answer ? { ...answer, side: side.token, from: at } : null
}

/** "R no / L YES - medial end" */
function sidedRows(name: Token[], rest: Token[]): Row[] {
  const isAnswerFirst = sideAt(rest, 0) === null
  const found: Sided[] = []
  for (let at = 0; at < rest.length; at += 1) {
    const one = sidedAt(rest, at, isAnswerFirst)
    if (!one) continue
    found.push(one)
    at = one.last
  }
  if (found[0]?.from !== 0) return []
  return found.map(({ side, says, last }, index) => {
    const behind = rest.slice(last + 1, found[index + 1]?.from)
    return {
      name: [side, ...name],
      says: isUnfilled(behind) ? 'open' : says,
      detail: isUnfilled(behind) ? [] : detailOf(behind),
    }
  })
}

/** "[x] right femur - distal metaphysis [ ] sternum": each box answers what stands behind it. */
function boxRows(line: Token[]): Row[] {
  const boxes = line.flatMap((_, at) => {
    const box = boxAt(line, at)
    return box?.isBox ? [{ ...box, from: at }] : []
  })
  if (boxes[0]?.from !== 0) return []
  const rows = boxes.map(({ says, last }, index): Row => {
    const option = detailOf(line.slice(last + 1, boxes[index + 1]?.from))
    const end = option.findIndex(isMark)
    return { name: end < 0 ? option : option.slice(0, end), says, detail: end < 0 ? [] : detailOf(option.slice(end)) }
  })
  return rows.every(({ name }) => isName(name)) ? rows : []
}

/** "[ ] normal [x] oedema": the words that are ticked. */
function chosenWords(rest: Token[]): Token[] | null {
  const boxes = rest.flatMap((_, at) => {
    const box = boxAt(rest, at)
    return box?.isBox ? [{ ...box, from: at }] : []
  })
  if (boxes[0]?.from !== 0 || boxes.length < 2) return null
  return boxes.flatMap(({ says, last }, index) =>
    says === 'yes' ? detailOf(rest.slice(last + 1, boxes[index + 1]?.from)) : [],
  )
}

/** "Ribs - R no", "Sternum - no": the dash only parts name and answer. */
const isDash = (line: Token[], at: number): boolean =>
  line[at]?.word === '-' && (sidedAt(line, at + 1, false) ?? answerAt(line, at + 1)) !== null
const isAnswered = (line: Token[], at: number): boolean =>
  isDash(line, at) || (sidedAt(line, at, true) ?? sidedAt(line, at, false) ?? answerAt(line, at)) !== null

/** What stands before a place of the line names what is answered behind it. */
function rowsFrom(line: Token[], end: number): Row[] {
  const name = detailOf(line.slice(0, Math.max(0, end)))
  if (!isName(name)) return []
  const start = line.findIndex((token, at) => at >= end && !(isJoin(token) && token.word !== '-'))
  const rest = line.slice(isDash(line, start) ? start + 1 : start)
  const sided = sidedRows(name, rest)
  if (sided.length > 0) return sided
  const chosen = chosenWords(rest)
  if (chosen) return [{ name, says: 'open', detail: chosen }]
  const answer = answerAt(rest, 0)
  const behind = rest.slice((answer?.last ?? 0) + 1)
  // "LEGS - L tibia"
  if (!answer || (answer.says === 'minus' && behind.length > 0)) return []
  return [
    isUnfilled(behind) ? { name, says: 'open', detail: [] } : { name, says: answer.says, detail: detailOf(behind) },
  ]
}

/** "Clavicle: R no / L yes", "Clavicle R: no / L: yes", "Sternum: no", "Femur R + L +" */
function labelRows(line: Token[]): Row[] {
  const bySide = rowsFrom(
    line,
    line.findIndex((_, at) => at > 0 && isAnswered(line, at)),
  )
  const colon = line.findIndex(({ word }) => word === ':')
  const byLabel = bySide.length > 1 ? [] : rowsFrom(line, colon)
  return byLabel.length > 0 ? byLabel : bySide
}

/** Without its bullet or number. */
function bare(line: Token[]): Token[] {
  const own = line.filter(({ kind }) => kind !== 'line')
  const [first, second] = own
  if (/^[-•*·▪]$/.test(first?.word ?? '') && !second?.glued) return own.slice(1)
  return first?.kind === 'number' && /^[.)]$/.test(second?.word ?? '') ? own.slice(2) : own
}

const synthetic = (word: string, at: number): Token => ({
  word,
  raw: word,
  start: at,
  end: at,
  kind: /^\p{L}/u.test(word) ? 'word' : word === '\n' ? 'line' : 'mark',
  glued: false,
})
/** As a line begins. */
const capital = (raw: string): string => raw.charAt(0).toUpperCase() + raw.slice(1)
const told: Record<Exclude<Says, 'minus'>, string[]> = { yes: ['lesion'], no: ['normal'], open: ['not', 'assessed'] }

function lineOf({ name, says: said, detail }: Row, hasPlus: boolean): Token[] {
  const last = name.at(-1)
  if (!last) return []
  const says = said === 'minus' ? (hasPlus ? 'no' : 'open') : said
  const words = says === 'open' && detail.length > 0 ? [] : told[says]
  const joins = words.length > 0 && detail.length > 0 && detail[0]?.word !== '(' ? [','] : []
  const [start, end] = [Math.min(...name.map((token) => token.start)), last.end]
  return [
    synthetic('\n', start),
    ...name.map((token, at) => ({
      ...token,
      raw: at === 0 ? capital(token.raw) : token.raw,
      glued: token.glued && name[at - 1]?.end === token.start,
    })),
    ...[':', ...words, ...joins].map((word) => synthetic(word, end)),
    ...detail,
  ]
}

/** "BONES IMAGED", "Tenderness:": a short line without an answer. */
const asksOtherwise = (line: Token[]): boolean =>
  line.length < 7 &&
  line.every(({ word }, at) => word !== ':' || at === line.length - 1) &&
  line.some(({ word }) => otherQuestion.has(word))

export function withChecklists(tokens: Token[]): Token[] {
  let isOther = false
  const lines = linesOf(tokens).map((line) => {
    const own = bare(line)
    const boxed = boxRows(own)
    const rows = boxed.length > 0 ? boxed : labelRows(own)
    if (rows.length === 0 && own.length > 0) isOther = asksOtherwise(own)
    return { line, rows: isOther ? rows.map(({ name }): Row => ({ name, says: 'open', detail: [] })) : rows }
  })
  const all = lines.flatMap(({ rows }) => rows)
  if (all.length < 2) return tokens
  const hasPlus = tokens.some(({ word }) => word === '+')
  return lines.flatMap(({ line, rows }) => (rows.length > 0 ? rows.flatMap((row) => lineOf(row, hasPlus)) : line))
}
