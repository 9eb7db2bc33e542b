/** "The cavity is surrounded by sclerosis" under "CT ankle": the one lesion that earlier reports show there. */
import { boneEntry } from '../../bone-name.ts'
import type { LesionSite } from '../../lesion.ts'
import { isMidline, type Mention } from '../bones/mentions.ts'
import type { State } from './reader-state.ts'

const isThere = (site: LesionSite, { bone }: Mention): boolean =>
  site.bone === bone || boneEntry(bone)?.covers?.includes(site.bone) === true

/** The one known lesion in the part of the body that the heading names (anywhere, when it names none), on its side. */
export function knownLesion(state: State): Mention | null {
  const sides = new Set(state.sides.heading.map(({ side }) => side))
  const fits = (state.context.known ?? []).filter(
    (site) =>
      (state.heading.length === 0 || state.heading.some((one) => isThere(site, one))) &&
      (sides.size === 0 || isMidline(site.bone) || [...sides].some((side) => side === 'both' || side === site.side)),
  )
  const names = new Set(fits.map(({ bone, level, side }) => `${bone}|${level}|${side}`))
  const [site] = fits
  if (!site || names.size !== 1) return null
  return {
    bone: site.bone as Mention['bone'],
    level: site.level,
    side: site.side === 'left' || site.side === 'right' ? site.side : null,
    sideBehind: false,
    region: site.region,
    segment: site.segment,
    plural: false,
    pluralRegion: false,
    vague: boneEntry(site.bone)?.vague === true,
    general: false,
    reference: false,
    at: -1,
    from: 0,
    to: 0,
  }
}
