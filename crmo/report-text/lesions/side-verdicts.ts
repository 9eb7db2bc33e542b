/** "Oedema of the tibiae, not on the right", "… of the left clavicle, and possibly the right": a part that says of one side whether it has the lesion. */
import type { Mention } from '../bones/mentions.ts'
import { endOf, type Place, startOf } from '../words/clauses.ts'
import type { Item } from '../words/items.ts'
import { isOneSided } from '../words/opposite.ts'

type Sentence = { items: Item[]; places: Place[]; mentions: Mention[]; triggers: readonly { at: number }[] }
type Said = { says: 'free' | 'uncertain' | 'past' | 'stated'; words: string }
export type Verdict = Said & { side: 'left' | 'right'; at: number }

const plainKinds: ReadonlySet<string> = new Set(
  'mark determiner preposition side cue and verb anaphor break position'.split(' '),
)
const plainWords =
  /^(?:well|too|also|so|being|one|that|side|except|excepting|excepted|excluding|excluded|do|does|did|maybe)$/
const exception =
  /^(?:apart|aside|except|with the exc|save|but for|but save)|^(?:excepting|excepted|excluding|excluded)$/

const isSide = ({ tag }: Item): boolean => tag.kind === 'side' && (tag.side === 'left' || tag.side === 'right')

/** The words around a side within its part, up to the bones beside it, or to an "and" with another side behind it. */
function partAround({ items, places, mentions }: Sentence, at: number): Item[] {
  const last = mentions.filter((one) => one.to < at).at(-1)
  const next = mentions.find((one) => one.from > at)
  const [chunk, end] = [startOf(places, at, 'chunk'), endOf(places, at, 'chunk')]
  // "…, and, doubtfully, the right"
  const aside = startOf(places, Math.max(0, chunk - 1), 'chunk')
  const inAside = items.slice(aside, chunk).filter(({ tag }) => tag.kind !== 'mark')
  const isAside = inAside.length > 0 && inAside.every(({ tag }) => tag.kind === 'cue')
  const from = Math.max(isAside ? aside : chunk, (last?.to ?? -1) + 1)
  const to = Math.min(end, (next?.from ?? items.length) - 1)
  const joins = items.flatMap(({ tag }, place) => (tag.kind === 'and' && place > from && place < to ? [place] : []))
  const before = joins.filter((place) => place < at && items.slice(from, place).some(isSide)).at(-1) ?? from
  const behind = joins.find((place) => place > at && items.slice(place, to + 1).some(isSide)) ?? to + 1
  return items.slice(before, behind)
}

function saidIn(part: Item[]): Said | null {
  const cueOf = (...categories: string[]): Item | undefined =>
    part.find(({ tag }) => tag.kind === 'cue' && categories.includes(tag.category))
  if (cueOf('hypothetical', 'variant', 'none')) return null
  const told: readonly (readonly [Said['says'], Item | undefined])[] = [
    // "Oedema of the tibiae; the right side shows less signal than the left": some there is.
    ['stated', cueOf('current') ?? part.find(({ words }) => / than /.test(words))],
    ['uncertain', cueOf('uncertain') ?? part.find(({ word }) => word === '?')],
    ['past', cueOf('resolved', 'past')],
    ['free', cueOf('negated', 'normal') ?? part.find(({ words }) => exception.test(words))],
  ]
  const [says, cue] = told.find(([, item]) => item) ?? []
  return says && cue ? { says, words: cue.words } : null
}

/** "A moderate effusion in the right knee, none in the left": of the joint, of which alone the clause speaks. */
const isOfTissue = ({ items, places, triggers }: Sentence, at: number, clause: number | undefined): boolean =>
  items.some(({ tag }, place) => tag.kind === 'tissue' && place < at && places[place]?.clause === clause) &&
  triggers.every((one) => one.at > at || places[one.at]?.clause !== clause)

const opensClause = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag.kind === 'break' || item.tag.kind === 'and' || item.word === ';' || item.word === ',')

/** Sides of which a part without a bone or a word for a lesion says no more than that. In a sentence without bones: of those before. */
export function sideVerdicts(sentence: Sentence): Verdict[] {
  const { items, places, mentions } = sentence
  return items.flatMap((item, at): Verdict[] => {
    const { tag } = item
    if (tag.kind !== 'side' || tag.side === 'symmetric' || !isOneSided(tag.side)) return []
    const bone = mentions.filter((one) => one.to < at).at(-1)
    if ((mentions.length > 0 && !bone) || mentions.some((one) => at >= one.from && at <= one.to)) return []
    if (isOfTissue(sentence, at, places[bone?.at ?? at]?.clause)) return []
    const clauses = (places[at]?.clause ?? 0) - (places[bone?.at ?? at]?.clause ?? 0)
    const part = partAround(sentence, at)
    if (clauses > 1 || (clauses === 1 && !opensClause(part[0]))) return []
    if (!part.every((one) => plainKinds.has(one.tag.kind) || plainWords.test(one.word))) return []
    if (part.filter(isSide).length > 1) return []
    const said = saidIn(part)
    return said ? [{ side: tag.side, at, ...said }] : []
  })
}

/** Places of sides that do not say where the bone before them lies: it has its side, or is a pair of which one side is judged. */
export function judgedSides(sentence: Sentence): Set<number> {
  const verdicts = sideVerdicts(sentence)
  const isMixed = verdicts.some(({ says }) => says !== 'stated')
  return new Set(
    verdicts.flatMap(({ at, says }) => {
      const bone = sentence.mentions.filter((one) => one.to < at).at(-1)
      const isKnown = bone !== undefined && (bone.side !== null || bone.plural || bone.pluralRegion)
      return says === 'free' || (isKnown && isMixed) ? [at] : []
    }),
  )
}
