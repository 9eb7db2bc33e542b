/** How far a cue reaches along its sentence. */
import { measuredWords } from '../../../smart-config/report-words/anatomy-words.ts'
import { deniedTogether } from '../../../smart-config/report-words/finding-words.ts'
import { smallAmounts } from '../../../smart-config/report-words/sentence-words.ts'
import { endOf, type Place, startOf } from '../words/clauses.ts'
import { type Item, isContent } from '../words/items.ts'
import { wordSet } from '../words/word-set.ts'

const measured: ReadonlySet<string> = wordSet(measuredWords)
const carriesList = (item: Item | undefined): boolean => item?.word === 'or' || item?.word === 'nor'

const together = new Set<string>(deniedTogether)
const bareList: ReadonlySet<string> = new Set(['finding', 'mark', 'and', 'determiner'])

/** "No oedema, some sclerosis", "no fracture, a small cyst": no list of what is denied goes on with an amount or an article. */
const statesWords: ReadonlySet<string> = new Set(smallAmounts)

/** Places of items, both included; from `doubtfulFrom` on a denial is only possible. */
export type Scope = { from: number; to: number; doubtfulFrom: number }

/**
 * A denial runs along its list: "no fracture, collapse or lesion". A later part with its own bone and trigger and no "or" behind it may
 * be a new statement ("No fracture, mild oedema of the tibia"): from there it is doubtful, neither denied nor stated.
 */
export function forwardNegation(items: Item[], places: Place[], at: number): Scope {
  const end = endOf(places, at, 'clause')
  let lastJoin = at
  for (let place = at + 1; place <= end; place += 1) if (carriesList(items[place])) lastJoin = place
  const sure = endOf(places, lastJoin, 'chunk')
  for (let place = sure + 1; place <= end; ) {
    const chunkEnd = endOf(places, place, 'chunk')
    const chunk = items.slice(place, chunkEnd + 1)
    const [first] = chunk.filter(({ tag }) => tag.kind !== 'mark')
    const isNormal = chunk.some(({ tag }) => tag.kind === 'cue' && tag.category === 'normal')
    // "The tibia, without fracture, shows oedema": the subject goes on with its verb.
    const goesOn = first?.word === 'with' || first?.tag.kind === 'cue' || first?.tag.kind === 'verb'
    if (goesOn || isNormal || statesWords.has(first?.word ?? ''))
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
    // "No oedema, sclerosis present"
    if (hasTrigger && chunk.some(({ word }) => answers.has(word))) return { from: at + 1, to: end, doubtfulFrom: place }
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

const restOfAll =
  /^(?:rest|remainder|remaining|everything|elsewhere|partner|counterpart|fellow|neighbor|neighbors|twin)$/

/** "…, right resolved", "…, the left does not": a part whose subject is a side alone. */
export const isSideOnly = (part: Item[]): boolean =>
  part.some(({ tag }) => tag.kind === 'side' && (tag.side === 'left' || tag.side === 'right')) &&
  part.every(
    ({ tag, word }) =>
      ['side', 'mark', 'determiner', 'and', 'verb'].includes(tag.kind) || /^(?:on|one|side|do|does|did)$/.test(word),
  )

/** Backward: its own part; when that holds nothing, or the cue is the predicate of a longer subject, what stands before. */
export function backwardStart(items: Item[], places: Place[], at: number): number {
  const cue = items[at]?.tag
  const isVerdict = cue?.kind === 'cue' && cue.category === 'normal'
  const clauseStart = startOf(places, at, 'clause')
  // "Fever (+), cough (-)": the sign answers the name before it, known or not.
  const isSign = items[at]?.word === '(' && at > clauseStart
  let start = startOf(places, isSign ? at - 1 : at, 'chunk')
  // "Sclerotic rim dorsally, volar border not seen"
  // "T7, height preserved"
  const isOwnPart =
    start > clauseStart && items.slice(start, at).some(({ tag, word }) => tag.kind === 'part' || measured.has(word))
  // "Both femora and tibiae, epiphyses spared"
  const isOfParts = start > clauseStart && items.slice(start, at).some(({ tag }) => tag.kind === 'region' && tag.plural)
  // "Uptake in the mandible, the rest of the skeleton quiet"
  const isOfRest = start > clauseStart && items.slice(start, at).some(({ word }) => restOfAll.test(word))
  const isOfSide = start > clauseStart && isSideOnly(items.slice(start, at))
  const ownContent =
    isOfRest ||
    isOfSide ||
    isOfParts ||
    items.slice(start, at).some(isContent) ||
    isOwnPart ||
    isSign ||
    isUnknownName(items, start, at)
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
  // "Talus: dome normal, neck with oedema": of the part alone.
  const goesOn = items.slice(at + 1, endOf(places, clauseStart, 'clause') + 1).some(({ tag }) => tag.kind === 'trigger')
  const isOfLabel = isOwnPart && goesOn && items[start]?.word === ':' && !items.slice(start, at).some(isContent)
  // "Right clavicle, cortex intact", "T7, height preserved", "L2, disc normal": not of the bone.
  const [opener, subject] = items.slice(start, at)
  const isSound = /^(?:intact|preserved|maintained)/.test(items[at]?.word ?? '')
  const isAside =
    (opener?.word === ',' || opener?.word === '(') &&
    subject !== undefined &&
    (measured.has(subject.word) || subject.tag.kind === 'tissue' || (isSound && subject.tag.kind === 'part'))
  // "Left ilium: sclerosis absent, oedema present": what is denied is named, the bone is not.
  const isOfWord = !isVerdict && items.slice(start, at).some(({ tag }) => tag.kind === 'trigger')
  while (start > clauseStart && !isOfParts && !isOfSide && !isOfLabel && !isOfWord && !isAside) {
    const previous = startOf(places, start - 1, 'chunk')
    const names = items.slice(previous, start)
    const named = names.length <= 4 || names.some(isContent)
    // "Fever (+), weight loss (-)": the name before has its own answer.
    const answered = names.some(({ word }) => answers.has(word))
    if (
      !named ||
      answered ||
      names.some(
        // "Right ilium, remaining spine and skull normal"
        ({ tag, word }) =>
          word !== 'of' &&
          !restOfAll.test(word) &&
          ['trigger', 'cue', 'verb', 'number', 'preposition'].includes(tag.kind),
      )
    )
      break
    start = previous
  }
  return start
}

const bareDenials: ReadonlySet<string> = new Set(['no', 'absent', 'nil', 'none', '-', 'negative', 'neg'])
const answers: ReadonlySet<string> = new Set(['+', 'yes', 'present', 'positive', 'pos'])
