/** "The rib on the right and the left radius": two bones, each with its own side, not two sides of one. */
import type { Item, NamedSide } from '../words/items.ts'
import type { Token } from '../words/tokens.ts'

const sideOf: Record<string, NamedSide> = { left: 'left', l: 'left', right: 'right', r: 'right' }
const ofThePhrase = new Set(['segment', 'region', 'part', 'position', 'ordinal', 'determiner', 'number'])

const isBone = (item: Item | undefined): boolean => item?.tag.kind === 'bone' && !item.tag.plural
const bonesName = (item: Item | undefined) => (item?.tag.kind === 'bone' ? `${item.tag.bone} ${item.tag.level}` : null)

/** Behind "on the": the bone that the first side belongs to. */
function boneBefore(items: Item[], at: number): Item | undefined {
  let place = items[at - 1]?.tag.kind === 'determiner' ? at - 2 : at - 1
  if (items[place]?.word !== 'on') return undefined
  place -= 1
  while (ofThePhrase.has(items[place]?.tag.kind ?? '')) place -= 1
  return items[place]
}

/** The bone that the second side belongs to. A plural part ("tibial metaphyses") speaks of both sides. */
function boneBehind(items: Item[], at: number): Item | undefined {
  let place = at + 1
  for (; ofThePhrase.has(items[place]?.tag.kind ?? ''); place += 1) {
    const tag = items[place]?.tag
    if (tag?.kind === 'region' && tag.plural) return undefined
  }
  return items[place]
}

/** @param tokens those that the items were made of */
export function withTwoSides(items: Item[], tokens: Token[]): Item[] {
  return items.flatMap((item, at): Item[] => {
    const [first, and, ...rest] = item.used.map((place) => ({ place, token: tokens[place] }))
    const last = rest.at(-1)
    const [one, other] = [sideOf[first?.token?.word ?? ''], sideOf[last?.token?.word ?? '']]
    if (item.tag.kind !== 'side' || item.tag.side !== 'both' || !one || !other || one === other) return [item]
    const [before, behind] = [boneBefore(items, at), boneBehind(items, at)]
    if (!isBone(before) || !isBone(behind) || bonesName(before) === bonesName(behind)) return [item]
    const part = (tag: Item['tag'], from: typeof first, to: typeof first, used: number[]): Item[] =>
      from?.token && to?.token
        ? [{ tag, word: from.token.word, words: from.token.word, start: from.token.start, end: to.token.end, used }]
        : []
    return [
      ...part({ kind: 'side', side: one }, first, first, [first?.place ?? 0]),
      ...part({ kind: 'and' }, and, and, [and?.place ?? 0]),
      ...part(
        { kind: 'side', side: other },
        last,
        last,
        rest.map(({ place }) => place),
      ),
    ]
  })
}
