import type { Lesion, LesionSite, LesionState } from '../../crmo/lesion.ts'
import { partsOf } from './parts-of.ts'
import type { Point } from './shape.ts'
import { bonesIn, type View } from './skeleton.ts'

/** What a drawn part shows: its lesions, the state that is painted, and whether the chart states this very part. */
export type Mark = { lesions: Lesion[]; state: LesionState; exact: boolean }

/** The strongest statement is painted: what counts above what is offered above what was. */
const rank = { confirmed: 0, added: 0, reported: 1, suggested: 2, resolved: 3, removed: 4 } satisfies Record<
  LesionState,
  number
>

export function marksOf(lesions: readonly Lesion[]): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  // What is stated exactly comes first: a vague lesion must not blur the part of an exact one.
  const placed = lesions.map((lesion) => ({ lesion, parts: partsOf(lesion) }))
  for (const { lesion, parts } of placed.toSorted(
    (a, b) => rank[a.lesion.state] - rank[b.lesion.state] || a.parts.length - b.parts.length,
  ))
    for (const id of parts) {
      const known = marks.get(id)
      if (known) known.lesions.push(lesion)
      else marks.set(id, { lesions: [lesion], state: lesion.state, exact: parts.length === 1 })
    }
  return marks
}

export const counts = ({ state }: { state: LesionState }): boolean =>
  state === 'reported' || state === 'confirmed' || state === 'added'

const agree = (a: LesionSite, b: LesionSite): boolean =>
  a.bone === b.bone &&
  a.level === b.level &&
  (a.segment === b.segment || a.segment === 'unspecified' || b.segment === 'unspecified')

/** Counted lesions of the same bone on both sides. */
export const symmetricPairs = (lesions: readonly Lesion[]): [right: Lesion, left: Lesion][] => {
  const counted = lesions.filter(counts)
  const pairs = counted
    .filter(({ side }) => side === 'right')
    .map((right) => [right, counted.find((left) => left.side === 'left' && agree(right, left))] as const)
  return pairs.flatMap(([right, left]) => (left ? [[right, left] as [Lesion, Lesion]] : []))
}

/** The middle of where a lesion is drawn in this view; null when this view does not show it. */
export function middleIn(view: View, site: LesionSite): Point | null {
  const parts = partsOf(site)
  const middles = bonesIn(view)
    .filter(({ id }) => parts.includes(id))
    .map(({ middle }) => middle)
  if (middles.length === 0) return null
  const sum = middles.reduce(([x, y], [nextX, nextY]): Point => [x + nextX, y + nextY], [0, 0] as Point)
  return [sum[0] / middles.length, sum[1] / middles.length]
}
