/** One line of a form → what it answers: "Clavicle: R no / L YES - medial end" → right clavicle no, left clavicle yes with its detail. */
import { type Item, itemsOf, placeKinds } from '../words/items.ts'
import type { Token } from '../words/tokens.ts'
import { type Answer, answerAt, boxAt, isAnswerWord, type Says, sideAt } from './form-answers.ts'

/** `name`: what is answered; `detail`: what the line adds. */
export type Row = { name: Token[]; says: Says; detail: Token[] }

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
const isUnfilled = (behind: Token[]): boolean => behind[0]?.word === '/' && isAnswerWord(behind[1])

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

/** The rows of a line without its bullet; none where it is no line of a form. */
export function formRows(line: Token[]): Row[] {
  const boxed = boxRows(line)
  return boxed.length > 0 ? boxed : labelRows(line)
}
