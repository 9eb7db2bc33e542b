/** "At twelve a tonsillitis, 39.4 °C, CRP 88 mg/L": what is told with an illness of its own is not of the presenting one. */
import { otherIllness } from '../../smart-config/terminology/fever-words.ts'
import type { Place } from './clauses.ts'
import type { Flags } from './flag.ts'
import type { Item } from './items.ts'

const illnesses = new Set(otherIllness.split('|'))
const isDenied = (own: Flags | undefined): boolean =>
  own !== undefined &&
  (own.has('negated') ||
    own.has('uncertain') ||
    own.has('hypothetical') ||
    own.has('family') ||
    own.has('differential'))

/** "She had a cold", not "a cold abscess". */
const isCold = (items: Item[], at: number): boolean =>
  items[at]?.word === 'cold' &&
  items[at - 1]?.tag.kind === 'determiner' &&
  !['tissue', 'trigger', 'bone'].includes(items[at + 1]?.tag.kind ?? '')

/** The clauses that name another illness, as something that the child had. */
export function otherIllnessClauses(items: Item[], places: Place[], flags: Flags[]): ReadonlySet<number> {
  const named = items.flatMap(({ words }, at) =>
    (words.split(' ').some((word) => illnesses.has(word)) || isCold(items, at)) && !isDenied(flags[at])
      ? [places[at]?.clause ?? -1]
      : [],
  )
  return new Set(named)
}
