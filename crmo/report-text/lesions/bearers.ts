/** Ties triggers to bones within a sentence: which bone is said to be what. */
import { hostPrepositions, surgicalWords } from '../../../smart-config/report-words/sentence-words.ts'
import type { Mention } from '../bones/mentions.ts'
import type { Item } from '../words/items.ts'
import type { ReadSentence, Trigger } from './claims.ts'

const relative = /^(?:which|whose|who|that)$/
/** "both of which", "all of which" */
const ofWhich = (items: Item[], at: number): boolean =>
  items[at + 1]?.word === 'of' && /^(?:which|whom)$/.test(items[at + 2]?.word ?? '')

/**
 * "In the tibia with periosteal reaction, and in the femur", "of T5, which is wedged, and of T9": what is said between two bones of one row
 * is said of the first, and the row goes on.
 */
function isAside({ items }: ReadSentence, left: Mention, right: Mention): boolean {
  const [first, second] = items.slice(left.to + 1, right.from)
  const [comma, and, link] = items.slice(right.from - 3, right.from)
  const opens =
    first?.word === 'with' ||
    (first?.word === ',' &&
      (second?.word === 'with' ||
        second?.tag.kind === 'trigger' ||
        relative.test(second?.word ?? '') ||
        ofWhich(items, left.to + 2)))
  const goesOn = comma?.word === ',' && and?.tag.kind === 'and' && link?.tag.kind === 'preposition'
  return opens && goesOn && right.from - left.to > 5
}

/** No trigger, predicate or change of statement between two bones: they are one list. */
function sameRun(sentence: ReadSentence, left: Mention, right: Mention): boolean {
  if (sentence.places[left.at]?.clause !== sentence.places[right.at]?.clause) return false
  if (isAside(sentence, left, right)) return true
  const { items } = sentence
  for (let place = left.to + 1; place < right.from; place += 1) {
    const kind = items[place]?.tag.kind
    if (kind === 'trigger' || kind === 'verb') return false
    if (/^(?:instead|rather)$/.test(items[place]?.word ?? '')) return false
    // "lesion of the left tibia, biopsy track in the fibula"
    if (surgicalWords.includes(items[place]?.word ?? '')) return false
    // "the iliac bone next to the joint, both ischia": the landmark ends with its own part of the list.
    const goesOn = items
      .slice(place, right.from)
      .some(
        ({ word, tag }, index, all) =>
          word === 'as' || word === 'plus' || (tag.kind === 'and' && all[index + 1]?.tag.kind === 'preposition'),
      )
    if (kind === 'landmark' && !goesOn && sentence.places[place]?.chunk === sentence.places[right.at]?.chunk)
      return false
  }
  return true
}

/** "T6 and T9, T9 with mild wedging": the place where one that stands before is named again, behind its comma. */
export const isNamedAgain = ({ items, bearers }: ReadSentence, { at, from, bone, level, side }: Mention): boolean =>
  level !== null &&
  items[from - (items[from - 1]?.tag.kind === 'preposition' ? 2 : 1)]?.word === ',' &&
  bearers.some((one) => one.at < at && one.bone === bone && one.level === level && one.side === side)

function runFrom(sentence: ReadSentence, start: number, step: 1 | -1): Mention[] {
  const run: Mention[] = []
  for (let index = start; ; index += step) {
    const mention = sentence.bearers[index]
    const previous = run.at(-1)
    if (!mention) break
    if (previous && !(step > 0 ? sameRun(sentence, previous, mention) : sameRun(sentence, mention, previous))) break
    if (step < 0 && previous && isNamedAgain(sentence, previous)) break
    run.push(mention)
  }
  return run
}

/** "A further lesion was found in the …": the verb only says that it is there, the bone behind it says where. */
function isSaidToBeIn({ items }: ReadSentence, trigger: Trigger, right: Mention): boolean {
  const verb = items[trigger.at + 1]
  if (verb?.tag.kind !== 'verb') return false
  const between = items.slice(trigger.at + 2, right.from)
  return (
    between.some(({ tag }) => tag.kind === 'preposition') &&
    between.length <= 6 &&
    between.every(({ tag }) => ['other', 'preposition', 'determiner', 'position', 'verb'].includes(tag.kind))
  )
}

/** Trigger and bone behind it belong together: "oedema of the …", "expanded, sclerotic … clavicle". */
function linkedRight(sentence: ReadSentence, trigger: Trigger, right: Mention, left: Mention | undefined): boolean {
  if (left?.to !== trigger.at - 1 && isSaidToBeIn(sentence, trigger, right)) return true
  let preposition = false
  let comma = false
  for (let place = trigger.at + 1; place < right.from; place += 1) {
    const item = sentence.items[place]
    if (item?.tag.kind === 'verb') return false
    if (item?.tag.kind === 'preposition') preposition = true
    if (item?.word === ',') comma = true
    if (item?.word === ',' && sentence.items[place + 1]?.word === 'with') return false
  }
  const between = sentence.items.slice(trigger.at + 1, right.from)
  const describing =
    between.some(({ tag }) => tag.kind === 'trigger') &&
    between.every(({ tag, word }) => tag.kind === 'trigger' || tag.kind === 'and' || word === ',')
  return trigger.at >= right.from || preposition || !comma || describing
}

/** "Left talus: …"; a region above lists what is in it. */
const isLabel = (items: Item[], { to, vague }: Mention): boolean => items[to + 1]?.word === ':' && !vague

/** "Left talus: marrow oedema, effusion of the ankle": behind the comma something soft is there. */
function isSoftThere(between: Item[]): boolean {
  const soft = between.findLastIndex(({ tag }) => tag.kind === 'tissue')
  const part = between.findLastIndex(({ word }, at) => at < soft && (word === ',' || word === 'with'))
  return part >= 0 && between.slice(part).every(({ tag }) => tag.kind !== 'trigger')
}

/**
 * "L2 body collapsed, abnormal signal in L4": a word in one part of the clause with a bone of its own does not reach over the next word
 * to the next bone. A bone that only names the study ("MRI of the left femur shows lytic, expansile …") is not its own.
 */
function staysLeft(sentence: ReadSentence, trigger: Trigger, left: Mention, right: Mention): boolean {
  const { items, places } = sentence
  const between = items.slice(trigger.at + 1, right.from)
  if (isAside(sentence, left, right)) return true
  // "clavicular hyperostosis and sclerosis of the manubrium"
  if (left.to + 1 === trigger.at && between.some(({ tag }) => tag.kind === 'trigger')) return true
  // "Lysis of the tibia with a sclerotic rim and a smaller lucency in the radius"
  const and = between.findIndex(({ tag }) => tag.kind === 'and')
  const [opener, ...rest] = between.slice(and + 1)
  const opensNext =
    /^(?:an?|another|one|two)$/.test(opener?.word ?? '') && rest.some(({ tag }) => tag.kind === 'trigger')
  if (and >= 0 && opensNext && items.slice(left.to + 1, trigger.at).some(({ word }) => word === 'with')) return true
  if (!isLabel(items, left) && places[left.at]?.chunk !== places[trigger.at]?.chunk) return false
  if (isSoftThere(between)) return true
  if (items.slice(0, left.at).some(({ tag }) => tag.kind === 'study')) return false
  // "the left femur is lytic and the right humerus sclerotic": each bone has its own word behind it
  const join = between.find(({ tag }) => tag.kind !== 'trigger')
  const behind = items.slice(right.to + 1).find(({ tag }) => tag.kind !== 'determiner')
  if (join?.tag.kind === 'and' && behind?.tag.kind === 'trigger') return true
  const comma = between.findIndex(({ word }) => word === ',')
  // "Patella oedematous at its lower pole, tibial tubercle as well", "the fibula shows oedema in its distal third, the tibia at both ends"
  const predicate = items
    .slice(left.to + 1, trigger.at)
    .every(({ tag }) => tag.kind === 'verb' || tag.kind === 'determiner')
  // "Right clavicle widened, 18 mm as against 9 mm in the left clavicle"
  const isSized = between.slice(Math.max(0, comma)).some(({ word }) => word === 'mm' || word === 'cm')
  const ends = between.slice(0, Math.max(0, comma)).some(({ tag }) => tag.kind === 'preposition')
  if (predicate && comma >= 0 && (ends || isSized)) return true
  return comma >= 0 && between.slice(comma).some(({ tag }) => tag.kind === 'trigger')
}

/** "Left tibia: oedema, also in the fibula", "Left ilium: oedema extending into the sacrum": of the bone above too. */
const alsoOfLabel = ({ items }: ReadSentence, trigger: Trigger, left: Mention, right: Mention): boolean =>
  isLabel(items, left) &&
  left.bone !== right.bone &&
  items.slice(trigger.at + 1, right.from).some(({ tag, word }) => tag.kind === 'and' || word === ',' || word === 'into')

const anything = /signal|abnormal|change|lesion|focus|foci|involve|disease|pathology|inflammat|oste[io]|cno|crmo/

/** "Erosion of the navicular, tibia without signal change", "…, tibia free of disease": the last of the row is free of what is said. */
function isFreeThere({ items, places, triggers }: ReadSentence, trigger: Trigger, { at, to }: Mention): boolean {
  if (places[at]?.chunk === places[trigger.at]?.chunk) return false
  // "…, tibia free of fracture"
  if (/^(?:free|devoid|clear) (?:of|from)$/.test(items[to + 1]?.words ?? '')) return true
  return triggers.some(
    (one) =>
      one.at > at &&
      places[one.at]?.chunk === places[at]?.chunk &&
      (one.flags.get('negated') ?? -1) > at &&
      (anything.test(one.item.words) ||
        (trigger.tag.features.length > 0 &&
          trigger.tag.features.every((feature) => one.tag.features.includes(feature)))),
  )
}

const isOne = /^(?:is|was|has|shows|looks|appears|measures)$/
const isOneOrHas = /^(?:with|one|is|was|being|has|shows|showing)$/

/** Which of the bones just named these words speak of, nearest first: "which is" and "the latter" of the last, "both of which" of two. */
function meantBy(items: Item[], at: number, nearest: Mention): readonly [from: number, to?: number] | null {
  const [before, word, next] = [items[at - 1]?.word, items[at]?.word ?? '', items[at + 1]?.word ?? '']
  const isBehind = before === ',' && nearest.to === at - 2
  if (isBehind && (word === 'whose' || (relative.test(word) && isOne.test(next)))) return [0, 1]
  if (before === 'the' && (word === 'former' || word === 'first') && isOneOrHas.test(next)) return [-1]
  if (before === 'the' && word === 'last' && (isOneOrHas.test(next) || ofWhich(items, at))) return [0, 1]
  if (word === 'latter') return /^(?:two|both|three|are|were|have|show)$/.test(next) ? null : [0, 1]
  return word === 'both' && (ofWhich(items, at) || before === '(') ? [0, 2] : null
}

/** "Oedema of the femora and of the clavicle, which is expanded": of the bones before it, nearest first, those that are meant. */
export function singledOut({ items }: ReadSentence, trigger: Trigger, before: Mention[]): Mention[] {
  const [nearest] = before
  const places = [...new Set(before.map(({ at }) => at))]
  if (!nearest || nearest.to >= trigger.at || places.length < 2) return before
  for (let at = trigger.at - 1; at > nearest.to; at -= 1) {
    // "The femur and the tibia, which is smaller, show oedema": the aside has ended.
    if (items[at]?.word === ',' && items[at + 1]?.tag.kind === 'verb') return before
    const meant = meantBy(items, at, nearest)
    const kept = meant && places.slice(...meant)
    if (kept) return before.filter((one) => kept.includes(one.at))
  }
  return before
}

/** "A collection in front of the sternum, communicating with an interruption of its anterior cortex": the landmark has a cortex, the collection none. */
function bearerOfCortex({ items, places, mentions }: ReadSentence, { at, item }: Trigger): Mention[] {
  const isWithin = /\bits (?:\w+ )?cort(?:ex|ices)/.test(item.words)
  const apart = items.findIndex(({ word }, place) => word === 'its' && places[place]?.chunk === places[at]?.chunk)
  const part = items.slice(apart + 1).find(({ tag }) => tag.kind !== 'position')
  const its = isWithin ? at : /^cort(?:ex|ices)$/.test(part?.word ?? '') ? apart : -1
  const bone = mentions.filter((one) => one.to < its).at(-1)
  return bone && !bone.vague && !bone.general ? [bone] : []
}

/** "Oedema of both iliac bones and of T5 with loss of its height": of a row, a vertebra has one. */
function withHeight({ item }: Trigger, run: Mention[]): Mention[] {
  const vertebrae = /\bheights?\b/.test(item.words) ? run.filter(({ bone }) => bone === 'vertebra') : []
  return vertebrae.length > 0 ? vertebrae : run
}

/** The bones that a trigger speaks of, within its clause. */
export function bearersOf(sentence: ReadSentence, trigger: Trigger): Mention[] {
  const own = withHeight(trigger, allBearersOf(sentence, trigger))
  return (own.length > 0 ? own : bearerOfCortex(sentence, trigger)).filter(
    (one) => !isFreeThere(sentence, trigger, one),
  )
}

function allBearersOf(sentence: ReadSentence, trigger: Trigger): Mention[] {
  const clause = sentence.places[trigger.at]?.clause
  const inClause = (one: Mention): boolean => sentence.places[one.at]?.clause === clause
  const rightIndex = sentence.bearers.findIndex((one) => one.at > trigger.at && inClause(one))
  const leftIndex = sentence.bearers.findLastIndex((one) => one.at < trigger.at && inClause(one))
  const right = sentence.bearers[rightIndex]
  const left = sentence.bearers[leftIndex]
  const stays = left && right && staysLeft(sentence, trigger, left, right)
  if (right && !stays && linkedRight(sentence, trigger, right, left)) {
    const both = left && alsoOfLabel(sentence, trigger, left, right)
    return [...(both ? runFrom(sentence, leftIndex, -1) : []), ...runFrom(sentence, rightIndex, 1)]
  }
  // "In the left foot the affected bones are the calcaneus and the cuboid"
  const onlyWhere = left?.vague && right && !right.vague && hostPrepositions.includes(sentence.items[0]?.word ?? '')
  if (leftIndex >= 0 && !onlyWhere) return singledOut(sentence, trigger, runFrom(sentence, leftIndex, -1))
  return right ? runFrom(sentence, rightIndex, 1) : []
}
