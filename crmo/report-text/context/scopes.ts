/** Of which items a cue speaks: one rule for each kind of cue. */
import { endOf, type Place, standsAlone, startOf } from '../words/clauses.ts'
import { type Item, isContent } from '../words/items.ts'
import type { Flag } from './flag.ts'
import { comparesNow, isNow, isOfAnotherStudy, isOfThen, isOvertaken } from './of-then.ts'
import { backwardStart, forwardNegation, isSideOnly, type Scope } from './reach.ts'

/** "Right side not imaged": of what stands in its own part, else of the part before. */
function notShown(items: Item[], places: Place[], at: number): Scope {
  const [start, end] = [startOf(places, at, 'chunk'), endOf(places, at, 'chunk')]
  const names = items.slice(start, at).some(({ tag }) => tag.kind !== 'mark' && tag.kind !== 'verb')
  return { from: names ? start : startOf(places, Math.max(0, start - 1), 'chunk'), to: end, doubtfulFrom: end + 1 }
}

/** A part with its own bone and word. */
const saysOwn = (part: Item[]): boolean =>
  part.some(({ tag }) => tag.kind === 'bone' || tag.kind === 'levels') &&
  part.some(({ tag }) => tag.kind === 'trigger' && tag.features.length > 0)

/** End of a request that the same sentence answers, or -1. */
function shownBehind(items: Item[], at: number): number {
  const verb = items.findIndex(
    ({ tag, word }, place) =>
      place > at && tag.kind === 'verb' && /^(?:show|reveal|demonstrat|display|depict)/.test(word),
  )
  const mark = items.slice(0, Math.max(0, verb)).findLastIndex(({ word }) => word === ',' || word === ':')
  const asks = items.slice(at, Math.max(at, verb)).some(({ word }) => /^(?:whether|if)$/.test(word))
  return mark > at && !asks ? mark : -1
}

/** "Neither the tibial nor the femoral lucency has a sclerotic border": there they are. The place of the verb, or -1. */
function verbOfNeither(items: Item[], places: Place[], at: number): number {
  const [from, to] = [startOf(places, at, 'clause'), endOf(places, at, 'clause')]
  if (!/^(?:neither|nor)$/.test(items[at]?.word ?? '') || items[from]?.word !== 'neither') return -1
  const has = items.findIndex(
    ({ word }, place) => place > at && place <= to && /^(?:has|have|had|shows|show|showed)$/.test(word),
  )
  return items.slice(from, Math.max(from, has)).some(({ tag }) => tag.kind === 'trigger') ? has : -1
}

const opensPart = (items: Item[], places: Place[], at: number): boolean =>
  !items.slice(startOf(places, at, 'clause'), at).some((item) => isContent(item)) ||
  (items[at - 1]?.word === ',' && isContent(items[at + 1]))

/** A cue in its sentence, with the ends of its clause and of its part. */
type Cue = {
  items: Item[]
  places: Place[]
  at: number
  words: string
  direction: 'forward' | 'backward' | 'both'
  clauseStart: number
  clauseEnd: number
  chunkStart: number
  chunkEnd: number
}
type Rule = (cue: Cue) => Scope[]

const span = (from: number, to: number): Scope[] => [{ from, to, doubtfulFrom: to + 1 }]
const forward = ({ at }: Cue, to: number): Scope[] => span(at + 1, to)
const backward = ({ items, places, at }: Cue): Scope[] => span(backwardStart(items, places, at), at - 1)
const wholeClause = ({ clauseStart, clauseEnd }: Cue): Scope[] => span(clauseStart, clauseEnd)
const isOfOtherStudy = ({ items, places, at }: Cue): boolean => isOfAnotherStudy(items, places, at)
/** What the cue's own part holds before and behind it. */
const before = ({ items, chunkStart, at }: Cue): Item[] => items.slice(chunkStart, at)
const behind = ({ items, at, chunkEnd }: Cue): Item[] => items.slice(at + 1, chunkEnd + 1)

/** A cue that looks back, or to both sides. */
function looksBack(cue: Cue): Scope[] {
  if (cue.direction === 'both' && !before(cue).some(isContent) && behind(cue).some(isContent))
    return forward(cue, cue.chunkEnd)
  return isOfOtherStudy(cue) ? [] : backward(cue)
}

const isSite = ({ tag }: Item): boolean => tag.kind === 'bone' || tag.kind === 'levels'
const isTrigger = ({ tag }: Item): boolean => tag.kind === 'trigger'

/** "Resolved oedema of the left tibia", "gone since May: the focus in T8": it speaks of what follows, for nothing stands before it. */
const leads = ({ items, at, clauseStart, chunkStart, clauseEnd }: Cue): boolean => {
  const [next, ...later] = items.slice(at + 1, clauseEnd + 1)
  if (next === undefined || next.word === ',') return false
  if (isTrigger(next) && !items.slice(chunkStart, at).some(isTrigger)) return true
  return [next, ...later].some(isContent) && items.slice(clauseStart, at).every(({ tag }) => tag.kind === 'determiner')
}

/** A part that names its bone and what is wrong with it; where it begins, or -1. */
function partOf({ items, places, at }: Cue, trigger: number): number {
  const join = items.findLastIndex(
    ({ tag, word }, place) => place < trigger && (tag.kind === 'and' || word === 'with' || word === ','),
  )
  const names = (from: number, to: number): boolean =>
    items.slice(from, to).some(isSite) && items.slice(from, to).some(isTrigger)
  return names(at, join) && names(join, endOf(places, trigger, 'chunk') + 1) ? join : -1
}

/**
 * "Old fracture of the left tibia, oedema of the right fibula": what stands before its noun is not said of a later part with a bone and a
 * word of its own; behind "and" that is left open, as in "resolution of …, …". Behind a colon it is said of the whole list.
 */
function alongNoun(cue: Cue): Scope {
  const { items, at } = cue
  // "The tibia, no longer expanded, is oedematous"
  const verb = items.findIndex(({ tag }, place) => place > at && tag.kind === 'verb' && items[place - 1]?.word === ',')
  const clauseEnd = verb > 0 ? Math.min(verb - 1, cue.clauseEnd) : cue.clauseEnd
  const whole = { from: at + 1, to: clauseEnd, doubtfulFrom: clauseEnd + 1 }
  const own = items.slice(at + 1, clauseEnd + 1)
  if (own.some(({ word }) => word === ':')) return whole
  const [from = -1] = own
    .flatMap((item, index) => (isTrigger(item) ? partOf(cue, at + 1 + index) : []))
    .filter((place) => place > 0)
  if (from < 0) return whole
  const isNew = items.slice(from, clauseEnd + 1).some(({ tag }) => tag.kind === 'cue' && tag.category === 'current')
  const isOpen = items[from]?.tag.kind === 'and' || / (?:of|in|at)$/.test(cue.words)
  return isOpen && !isNew ? { ...whole, doubtfulFrom: from } : { ...whole, to: from - 1 }
}

const hypothetical: Rule = (cue) => {
  if (cue.direction === 'both') return [notShown(cue.items, cue.places, cue.at)]
  // "CRMO often affects several bones; here …"
  if (/^(?:cno|crmo|disease|osteomyelitis) /.test(cue.words)) return forward(cue, cue.clauseEnd)
  if (cue.direction === 'backward') return looksBack(cue)
  // "To exclude a lesion of the spine an MRI was added: it shows T8 oedema."
  const shown = shownBehind(cue.items, cue.at)
  return forward(cue, shown > 0 ? shown : cue.items.length - 1)
}

const family: Rule = ({ items }) => span(0, items.length - 1)

/** "Physiological uptake of the growth plates and a focus in the left tibia": where the other thing begins, or -1. */
function joinsAnother({ items, at, clauseEnd }: Cue): number {
  return items.findIndex(
    ({ tag }, place) =>
      tag.kind === 'and' &&
      place > at &&
      place < clauseEnd &&
      /^(?:an?|one|two|three|another|further|additional|also)$/.test(items[place + 1]?.word ?? '') &&
      items.slice(place + 2, place + 7).some(isTrigger),
  )
}

/**
 * "Red marrow with superimposed foci in T5", "on top of physiological uptake a focus in T5", "besides red marrow, a focus in T5": what comes
 * on top or beside is no variant.
 */
function beneath(cue: Cue): Scope[] | null {
  const { items, at, clauseStart, clauseEnd } = cue
  const isOver = ({ word }: Item): boolean => /^(?:super(?:im)?posed|top|addition|besides?|aside)$/.test(word)
  const over = items.findIndex((item, place) => place >= clauseStart && place <= clauseEnd && isOver(item))
  const [word, next] = [items[over]?.word ?? '', items[over + 1]?.word ?? '']
  const goesOn = /^(?:on|upon|of|over|to|from)$/.test(next) || /^besides?$/.test(word)
  if (over >= 0 && over < at) {
    const end = items.findIndex(
      ({ tag, words }, place) => place > at && (tag.kind === 'verb' || /^(?:,|there)/.test(words)),
    )
    return goesOn && end > 0 ? span(over, end) : null
  }
  if (/^super/.test(word) && !goesOn) return span(clauseStart, over - 1)
  const join = joinsAnother(cue)
  return join > 0 ? span(clauseStart, join) : null
}

const variant: Rule = (cue) => {
  const { items, places, clauseStart: ownStart, clauseEnd, chunkStart, chunkEnd } = cue
  const under = beneath(cue)
  if (under) return under
  if (cue.direction === 'forward') return forward(cue, clauseEnd)
  // "Oedema of the tarsal bones after plaster; not counted."
  const alone = items.slice(ownStart, clauseEnd + 1).every((one) => one === items[cue.at] || one.tag.kind === 'mark')
  const clauseStart = alone ? startOf(places, Math.max(0, ownStart - 1), 'clause') : ownStart
  if (alone) return span(clauseStart, clauseEnd)
  // "Physiological signal in both femora, oedema in the left tibia": a variant with a bone of its own is of that bone.
  const own = items.slice(chunkStart, chunkEnd + 1).some(({ tag }) => tag.kind === 'bone' || tag.kind === 'levels')
  const [earlier, later] = [items.slice(clauseStart, chunkStart), items.slice(chunkEnd + 1, clauseEnd + 1)]
  return span(own && saysOwn(earlier) ? chunkStart : clauseStart, own && saysOwn(later) ? chunkEnd : clauseEnd)
}

const current: Rule = (cue) => {
  const { items, places, at, chunkStart, chunkEnd } = cue
  if (isNow.test(cue.words)) return forward(cue, cue.clauseEnd)
  const says = items.slice(chunkStart, chunkEnd + 1).some(isContent)
  return span(says ? chunkStart : backwardStart(items, places, at), chunkEnd)
}

/** "Oedema of the cuboid and the talus, neither of which looked abnormal on the film", "… is expanded": the oedema is there. */
function saysOfThem({ items, at, clauseStart, clauseEnd }: Cue): boolean {
  if (items[at + 1]?.word !== 'of' || items[at + 2]?.word !== 'which') return false
  const featuresOf = (part: Item[]) => part.flatMap(({ tag }) => (tag.kind === 'trigger' ? tag.features : []))
  const own = items.slice(at, clauseEnd + 1)
  const told = featuresOf(items.slice(clauseStart, at))
  const isOther = own.some(({ tag }) => tag.kind === 'study') || featuresOf(own).length > 0
  return isOther && !featuresOf(own).some((one) => told.includes(one))
}

const negated: Rule = (cue) => {
  const { items, places, at, clauseEnd, chunkEnd } = cue
  const [word, next] = [items[at]?.word ?? '', items[at + 1]]
  if (cue.direction !== 'forward' && isOvertaken(items, places, at)) return []
  if (isOfThen(items, at)) return []
  // "Sclerotic rim medially, none laterally"
  if (/^(?:none|nil)$/.test(cue.words) && /ly$/.test(next?.word ?? '') && next?.tag.kind === 'other') return []
  // "(-) fever, (+) rash"
  if (cue.words === '( - )' && opensPart(items, places, at)) return forward(cue, chunkEnd)
  if (cue.direction === 'backward') return looksBack(cue)
  if (saysOfThem(cue)) return forward(cue, clauseEnd)
  // "found neither in the spine nor in the pelvis": what stands before it is denied too.
  const has = verbOfNeither(items, places, at)
  if (has > 0) return span(has + 1, clauseEnd)
  // "Of the talus on both sides, of the calcaneus on neither"
  const isLast = next === undefined || next.tag.kind === 'mark'
  if (word === 'neither' && isLast && items[at - 1]?.tag.kind === 'preposition') return span(cue.chunkStart, at - 1)
  // "Fever neither now nor before"
  if (word === 'neither' && / nor /.test(cue.words)) return looksBack(cue)
  if (word === 'neither') return next?.tag.kind === 'preposition' ? wholeClause(cue) : forward(cue, clauseEnd)
  if (cue.direction === 'both') return looksBack(cue)
  // "Fever: no."
  const later = items.slice(at + 1, clauseEnd + 1)
  const closes = later.every(({ tag }) => tag.kind === 'mark')
  // "fever no, weight loss no"
  const closesPart = later[0]?.word === ',' && before(cue).some(isContent)
  if (closes || closesPart) return backward(cue)
  // "Instead of the femur, the left tibia": one part, and no predicate behind it.
  if (word === 'rather' || word === 'instead') {
    const stop = later.findIndex((item) => item.tag.kind === 'verb' || /^(?:which|that|who)$/.test(item.word))
    return forward(cue, stop >= 0 ? Math.min(chunkEnd, at + stop) : chunkEnd)
  }
  // "The only thing that does not fit is a lesion of the femur": of the words between.
  const relative =
    word === 'not' && items.slice(Math.max(0, at - 2), at).some((one) => /^(?:that|which)$/.test(one.word))
  const main = relative ? later.findIndex(({ word: verb }) => /^(?:is|are|was|were)$/.test(verb)) : -1
  if (main > 0 && at + main < chunkEnd) return forward(cue, at + main)
  return word === 'not' ? forward(cue, chunkEnd) : [forwardNegation(items, places, at)]
}

const doubts =
  /^(?:questionable|equivocal|doubtful|dubious|indeterminate|borderline|possible|probable|suspected|presumed|queried|unclear|uncertain)$/

/** "Left tibia: oedema questionable, sclerosis present": of the word before it, not "as far as possible". */
function isPredicate(cue: Cue): boolean {
  const { items, at, words } = cue
  const next = items[at + 1]
  const closes = next === undefined || next.tag.kind === 'mark' || next.tag.kind === 'and' || next.tag.kind === 'break'
  return (
    doubts.test(words) &&
    closes &&
    before(cue).some(isTrigger) &&
    !/^(?:as|if|where|when|wherever|is|are)$/.test(items[at - 1]?.word ?? '')
  )
}

/** "Admitted as suspected enterocolitis: fever up to 38.9 °C": a name in doubt, and what was seen. */
function labelEnd({ items, at, clauseEnd }: Cue): number | null {
  const length = items.slice(at + 1, clauseEnd + 1).findIndex(({ word }) => word === ':')
  const said = ['finding', 'trigger', 'bone', 'levels', 'cue']
  const isName = length > 0 && items.slice(at + 1, at + 1 + length).every(({ tag }) => !said.includes(tag.kind))
  return isName ? at + 1 + length : null
}

const uncertain: Rule = (cue) => {
  const { items, places, at, clauseStart, chunkStart, chunkEnd } = cue
  if (cue.direction !== 'forward') return looksBack(cue)
  const alone = standsAlone(items, places, at)
  // "?lesion" doubts what follows, "lesion of the tibia?" all that went before.
  // "And, possibly, the fibula"
  const isAside = alone && items[chunkStart - 1]?.tag.kind === 'and'
  if (isPredicate(cue)) return span(chunkStart, at - 1)
  if (items[at]?.word !== '?') return alone && !isAside ? backward(cue) : forward(cue, labelEnd(cue) ?? cue.clauseEnd)
  // "Oedema of the left clavicle, right?"
  const ofSide = chunkStart > clauseStart && isSideOnly(before(cue))
  if (at === items.length - 1)
    return [{ from: ofSide ? chunkStart : clauseStart, to: at - 1, doubtfulFrom: cue.clauseEnd + 1 }]
  // "Oedema of the left tibia (?)"
  if (alone) {
    const previous = startOf(places, chunkStart - 1, 'chunk')
    return span(Math.max(backwardStart(items, places, at), previous), at - 1)
  }
  // "(stress reaction?)" doubts its own part only.
  return items[at + 1]?.tag.kind === 'mark' ? span(chunkStart, at - 1) : forward(cue, chunkEnd)
}

const past: Rule = (cue) => {
  const { items, places, at, words, clauseEnd, chunkEnd } = cue
  const isCurrent = ({ tag }: Item): boolean => tag.kind === 'cue' && tag.category === 'current'
  if (cue.direction === 'backward') return looksBack(cue)
  // What a study of last year showed is part of the story, unless something else has come in its place.
  const isOfLesion = items.some(({ tag }) => tag.kind === 'trigger')
  if (words.startsWith('last ') && isOfLesion && !items.slice(at, clauseEnd + 1).some(isCurrent)) return []
  if (cue.direction === 'both') {
    // "CRP today 14 mg/L, last year < 3": a number of its own.
    const ofNumber = !before(cue).some(isContent) && behind(cue).some(({ tag }) => tag.kind === 'number')
    return ofNumber ? forward(cue, chunkEnd) : looksBack(cue)
  }
  if (comparesNow(items, places, at)) return []
  if (items[at]?.word === 'compared')
    return forward(cue, items[chunkEnd + 1]?.word === '(' ? endOf(places, chunkEnd + 1, 'chunk') : chunkEnd)
  if (items[at]?.word === 'comparison') {
    const goesOn = /^(?:when|where|which|that|showing)$/.test(items[chunkEnd + 2]?.word ?? '')
    return forward(cue, goesOn ? clauseEnd : chunkEnd)
  }
  if (!/ly$/.test(words) && leads(cue)) return [alongNoun(cue)]
  return forward(cue, items.slice(chunkEnd + 1, clauseEnd + 1).some(isCurrent) ? chunkEnd : clauseEnd)
}

const resolved: Rule = (cue) => {
  if (leads(cue)) return [alongNoun(cue)]
  return cue.direction === 'forward' ? forward(cue, cue.clauseEnd) : looksBack(cue)
}

// "Differential: CNO; LCH of the femur; Ewing sarcoma"
const differential: Rule = (cue) =>
  cue.items[cue.at + 1]?.word === ':' ? forward(cue, cue.items.length - 1) : resolved(cue)

const rules: Record<Flag, Rule> = {
  negated,
  uncertain,
  past,
  current,
  hypothetical,
  family,
  variant,
  resolved,
  differential,
}

export function scopesOf(items: Item[], places: Place[], at: number, flag: Flag, direction: Cue['direction']): Scope[] {
  return rules[flag]({
    items,
    places,
    at,
    words: items[at]?.words ?? '',
    direction,
    clauseStart: startOf(places, at, 'clause'),
    clauseEnd: endOf(places, at, 'clause'),
    chunkStart: startOf(places, at, 'chunk'),
    chunkEnd: endOf(places, at, 'chunk'),
  })
}
