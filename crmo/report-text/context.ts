/** ConText over items: which statements are denied, doubtful, past, hypothetical, normal. Rules: `context-triggers.ts`. */
import { deniedTogether } from '../../smart-config/terminology/finding-words.ts'
import { smallAmounts } from '../../smart-config/terminology/sentence-words.ts'
import { endOf, type Place, standsAlone, startOf } from './clauses.ts'
import type { Flag, Flags } from './flag.ts'
import { type Item, isContent } from './items.ts'
import { comparesNow, isNow, isOfAnotherStudy, isOfThen, isOvertaken } from './of-then.ts'
import { doubtByVerdict, markSigns } from './signs.ts'

const carriesList = (item: Item | undefined): boolean => item?.word === 'or' || item?.word === 'nor'

const together = new Set<string>(deniedTogether)
const bareList: ReadonlySet<string> = new Set(['finding', 'mark', 'and', 'determiner'])

/** "No oedema, some sclerosis", "no fracture, a small cyst": no list of what is denied goes on with an amount or an article. */
const statesWords: ReadonlySet<string> = new Set(smallAmounts)

type Scope = { from: number; to: number; doubtfulFrom: number }

/**
 * A denial runs along its list: "no fracture, collapse or lesion". A later part with its own bone and trigger and no "or" behind it may
 * be a new statement ("No fracture, mild oedema of the tibia"): from there it is doubtful, neither denied nor stated.
 */
function forwardNegation(items: Item[], places: Place[], at: number): Scope {
  const end = endOf(places, at, 'clause')
  let lastJoin = at
  for (let place = at + 1; place <= end; place += 1) if (carriesList(items[place])) lastJoin = place
  const sure = endOf(places, lastJoin, 'chunk')
  for (let place = sure + 1; place <= end; ) {
    const chunkEnd = endOf(places, place, 'chunk')
    const chunk = items.slice(place, chunkEnd + 1)
    const [first] = chunk.filter(({ tag }) => tag.kind !== 'mark')
    const isNormal = chunk.some(({ tag }) => tag.kind === 'cue' && tag.category === 'normal')
    if (first?.word === 'with' || first?.tag.kind === 'cue' || isNormal || statesWords.has(first?.word ?? ''))
      return { from: at + 1, to: place - 1, doubtfulFrom: end + 1 }
    // A history may turn from what is denied to what is complained of without a sign: "no fever, night pain".
    const finding = chunk.find(({ tag }) => tag.kind === 'finding')?.tag
    if (finding?.kind === 'finding') {
      const isDenied = finding.answer === 'yes' && together.has(finding.key)
      if (isDenied && chunk.every(({ tag }) => bareList.has(tag.kind))) {
        place = chunkEnd + 1
        continue
      }
      const to = finding.answer === 'no' || finding.key === 'normalTemperature' ? place - 1 : end
      return { from: at + 1, to, doubtfulFrom: place }
    }
    const hasTrigger = chunk.some(({ tag }) => tag.kind === 'trigger')
    // "No periosteal reaction, sclerotic margin.": whether the rim is denied too is not said.
    const isRim = chunk.some(({ tag }) => tag.kind === 'trigger' && tag.features.includes('sclerotic_margin'))
    if (isRim) return { from: at + 1, to: end, doubtfulFrom: place }
    if (hasTrigger && chunk.some(({ tag }) => tag.kind === 'bone' || tag.kind === 'levels'))
      return { from: at + 1, to: end, doubtfulFrom: place }
    place = chunkEnd + 1
  }
  return { from: at + 1, to: end, doubtfulFrom: end + 1 }
}

/** "Fever yes, rash no": the part names something that no table knows, and that is what is denied. */
function isUnknownName(items: Item[], start: number, at: number): boolean {
  const subject = items.slice(start, at).filter(({ tag }) => tag.kind !== 'mark')
  const isBare = bareDenials.has(items[at]?.word ?? '')
  return isBare && subject.length > 0 && subject.every(({ tag, word }) => tag.kind === 'other' && !/ly$/.test(word))
}

/** Backward: its own part; when that holds nothing, or the cue is the predicate of a longer subject, what stands before. */
export function backwardStart(items: Item[], places: Place[], at: number): number {
  const clauseStart = startOf(places, at, 'clause')
  // "Fever (+), cough (-)": the sign answers the name before it, known or not.
  const isSign = items[at]?.word === '(' && at > clauseStart
  let start = startOf(places, isSign ? at - 1 : at, 'chunk')
  // "Sclerotic rim dorsally, volar border not seen"
  const isOwnPart = start > clauseStart && items.slice(start, at).some(({ tag }) => tag.kind === 'part')
  // "Both femora and tibiae, epiphyses spared"
  const isOfParts = start > clauseStart && items.slice(start, at).some(({ tag }) => tag.kind === 'region' && tag.plural)
  const ownContent =
    isOfParts || items.slice(start, at).some(isContent) || isOwnPart || isSign || isUnknownName(items, start, at)
  const isPredicate =
    items.slice(start, at + 1).some(({ tag }) => tag.kind === 'verb') ||
    /^(?:is|are|was|were|has|have|cannot|could)/.test(items[at]?.words ?? '')
  const verbBefore = items.slice(clauseStart, start).some(({ tag }) => tag.kind === 'verb')
  if (!ownContent || (isPredicate && !verbBefore)) {
    while (start > clauseStart) {
      const previous = startOf(places, start - 1, 'chunk')
      start = previous
      if (!ownContent && !isPredicate && items.slice(previous, at).some(isContent)) break
    }
  }
  // A row of bare names before it belongs to the same subject: "tibia, fibula and talus normal".
  while (start > clauseStart && !isOfParts) {
    const previous = startOf(places, start - 1, 'chunk')
    const names = items.slice(previous, start)
    const named = names.length <= 4 || names.some(isContent)
    // "Fever (+), weight loss (-)": the name before has its own answer.
    const answered = names.some(({ word }) => answers.has(word))
    if (
      !named ||
      answered ||
      names.some(({ tag }) => ['trigger', 'cue', 'verb', 'number', 'preposition'].includes(tag.kind))
    )
      break
    start = previous
  }
  return start
}

const bareDenials: ReadonlySet<string> = new Set(['no', 'absent', 'nil', 'none', '-', 'negative', 'neg'])
const answers: ReadonlySet<string> = new Set(['+', 'yes', 'present', 'positive', 'pos'])

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

function scopeOf(items: Item[], places: Place[], at: number, category: Flag, direction: string): Scope[] {
  const clauseEnd = endOf(places, at, 'clause')
  const chunkEnd = endOf(places, at, 'chunk')
  const whole = { from: startOf(places, at, 'clause'), to: clauseEnd, doubtfulFrom: clauseEnd + 1 }
  const forward = (to: number): Scope => ({ from: at + 1, to, doubtfulFrom: to + 1 })
  const backward = (): Scope => ({ from: backwardStart(items, places, at), to: at - 1, doubtfulFrom: at })
  if (category === 'hypothetical' && direction === 'both') return [notShown(items, places, at)]
  // "CRMO often affects several bones; here …"
  if (category === 'hypothetical' && /^(?:cno|crmo|disease|osteomyelitis) /.test(items[at]?.words ?? ''))
    return [forward(clauseEnd)]
  // "To exclude a lesion of the spine an MRI was added: it shows T8 oedema."
  const shown = category === 'hypothetical' && direction === 'forward' ? shownBehind(items, at) : -1
  if (shown > 0) return [forward(shown)]
  // "Differential: CNO; LCH of the femur; Ewing sarcoma"
  if (category === 'differential' && items[at + 1]?.word === ':') return [forward(items.length - 1)]
  if (category === 'family' || (category === 'hypothetical' && direction !== 'backward'))
    return [
      category === 'family' ? { from: 0, to: items.length - 1, doubtfulFrom: items.length } : forward(items.length - 1),
    ]
  if (category === 'variant') {
    if (direction === 'forward') return [forward(clauseEnd)]
    // "Physiological signal in both femora, oedema in the left tibia": a variant with a bone of its own is of that bone.
    const [from, to] = [startOf(places, at, 'chunk'), chunkEnd]
    const own = items.slice(from, to + 1).some(({ tag }) => tag.kind === 'bone' || tag.kind === 'levels')
    const [before, after] = [items.slice(whole.from, from), items.slice(to + 1, clauseEnd + 1)]
    const start = own && saysOwn(before) ? from : whole.from
    const end = own && saysOwn(after) ? to : clauseEnd
    return [{ from: start, to: end, doubtfulFrom: end + 1 }]
  }
  if (category === 'current') {
    if (isNow.test(items[at]?.words ?? '')) return [forward(clauseEnd)]
    const chunk = { from: startOf(places, at, 'chunk'), to: chunkEnd, doubtfulFrom: chunkEnd + 1 }
    return [
      items.slice(chunk.from, chunk.to + 1).some(isContent)
        ? chunk
        : { ...chunk, from: backwardStart(items, places, at) },
    ]
  }
  if (category === 'negated' && direction !== 'forward' && isOvertaken(items, places, at)) return []
  if (category === 'negated' && isOfThen(items, at)) return []
  // "Sclerotic rim medially, none laterally"
  const [which] = items.slice(at + 1)
  if (/^(?:none|nil)$/.test(items[at]?.words ?? '') && /ly$/.test(which?.word ?? '') && which?.tag.kind === 'other')
    return []
  // "(-) fever, (+) rash"
  if (category === 'negated' && items[at]?.words === '( - )' && opensPart(items, places, at)) return [forward(chunkEnd)]
  if (direction === 'backward') return isOfAnotherStudy(items, places, at) ? [] : [backward()]
  // "found neither in the spine nor in the pelvis": what stands before it is denied too.
  const has = verbOfNeither(items, places, at)
  if (has > 0) return [forward(clauseEnd)].map((scope) => ({ ...scope, from: has + 1 }))
  if (items[at]?.word === 'neither') return [items[at + 1]?.tag.kind === 'preposition' ? whole : forward(clauseEnd)]
  // What a study of last year showed is part of the story, unless something else has come in its place.
  const isNowLater = items.slice(at, clauseEnd + 1).some(({ tag }) => tag.kind === 'cue' && tag.category === 'current')
  const isOfLesion = items.some(({ tag }) => tag.kind === 'trigger')
  if (category === 'past' && /^last /.test(items[at]?.words ?? '') && isOfLesion && !isNowLater) return []
  if (direction === 'both') {
    const before = items.slice(startOf(places, at, 'chunk'), at).some(isContent)
    const after = items.slice(at + 1, chunkEnd + 1).some(isContent)
    if (!before && after) return [forward(chunkEnd)]
    // "CRP today 14 mg/L, last year < 3": a number of its own.
    const ofNumber = items.slice(at + 1, chunkEnd + 1).some(({ tag }) => tag.kind === 'number')
    if (category === 'past' && !before && ofNumber) return [forward(chunkEnd)]
    return isOfAnotherStudy(items, places, at) ? [] : [backward()]
  }
  // "Fever: no."
  const behindIt = items.slice(at + 1, clauseEnd + 1)
  const closes = behindIt.every(({ tag }) => tag.kind === 'mark')
  // "fever no, weight loss no"
  const closesPart = behindIt[0]?.word === ',' && items.slice(startOf(places, at, 'chunk'), at).some(isContent)
  if (category === 'negated' && (closes || closesPart)) return [backward()]
  // "Instead of the femur, the left tibia": one part, and no predicate behind it.
  if (category === 'negated' && /^(?:rather|instead)$/.test(items[at]?.word ?? '')) {
    const stop = items.findIndex(
      ({ tag, word }, place) => place > at && (tag.kind === 'verb' || /^(?:which|that|who)$/.test(word)),
    )
    return [forward(stop > at ? Math.min(chunkEnd, stop - 1) : chunkEnd)]
  }
  if (category === 'negated')
    return [items[at]?.word === 'not' ? forward(chunkEnd) : forwardNegation(items, places, at)]
  if (category === 'uncertain') {
    // "?lesion" doubts what follows, "lesion of the tibia?" all that went before.
    if (items[at]?.word !== '?') return [standsAlone(items, places, at) ? backward() : forward(clauseEnd)]
    if (at === items.length - 1) return [{ ...whole, to: at - 1 }]
    // "Oedema of the left tibia (?)"
    if (standsAlone(items, places, at)) {
      const own = backward()
      return [{ ...own, from: Math.max(own.from, startOf(places, startOf(places, at, 'chunk') - 1, 'chunk')) }]
    }
    // "(stress reaction?)" doubts its own part only.
    const closes = items[at + 1]?.tag.kind === 'mark'
    return [closes ? { from: startOf(places, at, 'chunk'), to: at - 1, doubtfulFrom: at } : forward(chunkEnd)]
  }
  if (category === 'past' && comparesNow(items, places, at)) return []
  if (category === 'past' && items[at]?.word === 'compared') {
    const bracket = items[chunkEnd + 1]?.word === '(' ? endOf(places, chunkEnd + 1, 'chunk') : chunkEnd
    return [forward(bracket)]
  }
  if (category === 'past' && items[at]?.word === 'comparison') {
    const goesOn = /^(?:when|where|which|that|showing)$/.test(items[chunkEnd + 2]?.word ?? '')
    return [forward(goesOn ? clauseEnd : chunkEnd)]
  }
  if (category === 'past') {
    const currentLater = items
      .slice(chunkEnd + 1, clauseEnd + 1)
      .some(({ tag }) => tag.kind === 'cue' && tag.category === 'current')
    return [forward(currentLater ? chunkEnd : clauseEnd)]
  }
  return [forward(clauseEnd)]
}

export function flagsOf(items: Item[], places: Place[]): Flags[] {
  const flags = items.map(() => new Map<Flag, number>())
  for (const [at, item] of items.entries()) {
    const { tag } = item
    if (tag.kind !== 'cue' || tag.category === 'none' || tag.category === 'normal') continue
    for (const scope of scopeOf(items, places, at, tag.category, tag.direction)) {
      for (let place = scope.from; place <= scope.to; place += 1) {
        flags[place]?.set(tag.category === 'negated' && place >= scope.doubtfulFrom ? 'uncertain' : tag.category, at)
      }
    }
  }
  // "Were a lesion suspected, MRI would be the test."
  if (/^(?:were|had|should)$/.test(items[0]?.word ?? '') && items.some(({ word }) => word === 'would'))
    for (const one of flags) one.set('hypothetical', 0)
  // "Right femur: oedema -", "fever -, night sweats +"
  for (const [last, mark] of items.entries()) {
    const [before, next] = [items[last - 1], items[last + 1]]
    const closes = next === undefined || next.word === ',' || next.word === ';'
    if (mark.word === '-' && closes && before && isContent(before) && mark.start > before.end)
      for (let at = startOf(places, last - 1, 'chunk'); at < last; at += 1) flags[at]?.set('negated', last)
  }
  markSigns(items, flags)
  doubtByVerdict(items, places, flags)
  // "non-enhancing": the prefix denies its word.
  for (const [at, item] of items.entries())
    if (item.word === 'non' && items[at + 1]?.word === '-') flags[at + 2]?.set('negated', at)
  return flags
}
