/**
 * A form with one answer a bone: "Clavicle: R no / L YES - medial end, edema", "Sternum: no", "[x] left femur". Each answer as a line of its
 * own, in words that the reader knows: "left clavicle: lesion, medial end, edema". A box that is not ticked says nothing: "not assessed".
 */
import { formMarks } from '../../../smart-config/report-words/report-layout.ts'
import { linesOf } from '../words/lines.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { Says } from './form-answers.ts'
import { formRows, type Row } from './form-rows.ts'

const otherQuestion = wordSet(formMarks.otherQuestion)

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
    const rows = formRows(own)
    if (rows.length === 0 && own.length > 0) isOther = asksOtherwise(own)
    return { line, rows: isOther ? rows.map(({ name }): Row => ({ name, says: 'open', detail: [] })) : rows }
  })
  const all = lines.flatMap(({ rows }) => rows)
  if (all.length < 2) return tokens
  const hasPlus = tokens.some(({ word }) => word === '+')
  return lines.flatMap(({ line, rows }) => (rows.length > 0 ? rows.flatMap((row) => lineOf(row, hasPlus)) : line))
}
