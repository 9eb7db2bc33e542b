/** Vertebral levels: T8, D7 = Th7 = T7, T5-T7, T8 to T10, L4/5, C2/3, S1. MRI sequences (T1, T2) are told apart. */
import { sequenceWords } from '../../../smart-config/report-words/sentence-words.ts'
import type { Token } from './tokens.ts'

const order = [
  ...Array.from({ length: 7 }, (_, index) => `C${index + 1}`),
  ...Array.from({ length: 12 }, (_, index) => `T${index + 1}`),
  ...Array.from({ length: 5 }, (_, index) => `L${index + 1}`),
  ...Array.from({ length: 5 }, (_, index) => `S${index + 1}`),
]
const sequences = new Set(sequenceWords)
const vertebraWords = new Set([
  'vertebra',
  'vertebrae',
  'vertebral',
  'body',
  'bodies',
  'level',
  'levels',
  'endplate',
  'endplates',
])
const unitWords = new Set([
  'mm',
  'cm',
  'm',
  'years',
  'months',
  'weeks',
  'days',
  'year',
  'month',
  'week',
  'day',
  'lesions',
  'foci',
  'other',
  'x',
])
const joiners = new Set(['-', '/', 'to', 'through', 'thru'])

function levelName(raw: string): string | null {
  const match = /^(C|T|D|TH|Th|th|L|S|d|c|l|s)(\d{1,2})$/.exec(raw)
  const [, letter = '', number = ''] = match ?? []
  // Small letters are units and list marks more often than vertebrae.
  if (!match || (letter === letter.toLowerCase() && letter !== 'th')) return null
  const name = `${/^(?:T|D)/i.test(letter) ? 'T' : letter}${Number(number)}`
  return order.includes(name) ? name : null
}

export function levelsBetween(from: string, to: string): string[] | null {
  const [start, end] = [order.indexOf(from), order.indexOf(to)]
  return start >= 0 && end > start && end - start < 24 ? order.slice(start, end + 1) : null
}

/** "T1" and "T2" are sequences unless a neighbour says vertebra: in a list or range of levels, or beside the word. */
function isSequence(tokens: Token[], at: number, name: string, length: number): boolean {
  if ((name !== 'T1' && name !== 'T2') || /^(?:D|Th|TH)/.test(tokens[at]?.raw ?? '')) return false
  // "collapse of T1 and T2": the second of a pair is what the first one is
  const joint = ['and', ',', '&', '+'].includes(tokens[at - 1]?.word ?? '')
  if (joint && tokens[at - 2]?.raw === 'T1' && name === 'T2') return isSequence(tokens, at - 2, 'T1', 1)
  const around = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + length, at + length + 4)]
  const beside = [tokens[at - 1], tokens[at + length]].map((token) => token?.word ?? '')
  if (beside.some((word) => sequences.has(word))) return true
  // "bright on T2"
  if (tokens[at - 1]?.word === 'on' && length === 1) return true
  if (around.some((token) => vertebraWords.has(token.word))) return false
  if (around.some((token) => sequences.has(token.word))) return true
  if (around.some((token) => /^T[12]$/.test(token.raw) === false && levelName(token.raw) !== null)) return false
  return !['of', 'at'].includes(tokens[at - 1]?.word ?? '')
}

/** "T5, 7 and 9": bare numbers behind a level, rising and without a unit. */
function bareNumbers(tokens: Token[], at: number, from: string): { levels: string[]; used: number[] } {
  const [levels, used]: [string[], number[]] = [[], []]
  let last = from
  for (let place = at; ; ) {
    const words = [tokens[place]?.word ?? '', tokens[place + 1]?.word ?? '']
    const skip = words[0] === ',' && words[1] === 'and' ? 2 : [',', 'and', '&'].includes(words[0] ?? '') ? 1 : 0
    const number = tokens[place + skip]
    const behind = tokens[place + skip + 1]
    const name = `${last[0]}${number?.word}`
    const isLevel = skip > 0 && number?.kind === 'number' && order.indexOf(name) > order.indexOf(last)
    if (
      !isLevel ||
      (behind?.kind === 'word' && unitWords.has(behind.word)) ||
      (behind?.word === '.' && tokens[place + skip + 2]?.glued)
    )
      break
    levels.push(name)
    for (let taken = place; taken <= place + skip; taken += 1) used.push(taken)
    last = name
    place += skip + 1
  }
  return { levels, used }
}

/** "T6/7/8": the numbers behind a further stroke. */
function slashedNumbers(tokens: Token[], at: number, from: string): { levels: string[]; used: number[] } {
  const [levels, used]: [string[], number[]] = [[], []]
  for (let place = at, last = from; ; place += 2) {
    const [stroke, number] = [tokens[place], tokens[place + 1]]
    const name = `${last[0]}${number?.word}`
    const goesOn = stroke?.word === '/' && stroke.glued && number?.kind === 'number' && number.glued
    if (!goesOn || order.indexOf(name) <= order.indexOf(last)) return { levels, used }
    levels.push(name)
    used.push(place, place + 1)
    last = name
  }
}

/** A level or a range of levels that begins at this token, and the bare numbers behind it. */
export function levelAt(tokens: Token[], at: number): { levels: string[]; used: number[] } | null {
  const found = rangeAt(tokens, at)
  const last = found?.levels.at(-1)
  if (!found || !last) return null
  const slashed = slashedNumbers(tokens, at + found.used.length, last)
  const more = bareNumbers(tokens, at + found.used.length + slashed.used.length, slashed.levels.at(-1) ?? last)
  return {
    levels: [...found.levels, ...slashed.levels, ...more.levels],
    used: [...found.used, ...slashed.used, ...more.used],
  }
}

function rangeAt(tokens: Token[], at: number): { levels: string[]; used: number[] } | null {
  const first = levelName(tokens[at]?.raw ?? '')
  if (!first) return null
  const [joiner, next] = [tokens[at + 1], tokens[at + 2]]
  // "from T5 down to T7"
  if (/^(?:down|up)$/.test(joiner?.word ?? '') && /^(?:to|through)$/.test(next?.word ?? '')) {
    const range = levelsBetween(first, levelName(tokens[at + 3]?.raw ?? '') ?? '')
    if (range) return { levels: range, used: [at, at + 1, at + 2, at + 3] }
  }
  if (joiner && next && joiners.has(joiner.word)) {
    const bare = next.kind === 'number' && next.glued && joiner.glued ? `${first[0]}${next.word}` : ''
    const second = levelName(next.raw) ?? (order.includes(bare) ? bare : null)
    const used = [at, at + 1, at + 2]
    // "T1/T2" are two sequences; "T11/T12" two levels.
    if (second && !(isSequence(tokens, at, first, 3) && isSequence(tokens, at, second, 3))) {
      if (joiner.word === '/') return { levels: [first, second], used }
      const range = levelsBetween(first, second)
      if (range) return { levels: range, used }
    }
  }
  return isSequence(tokens, at, first, 1) ? null : { levels: [first], used: [at] }
}
