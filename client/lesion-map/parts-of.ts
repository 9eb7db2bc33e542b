/** Where a lesion is drawn, and which site a drawn part stands for. */
import { boneEntry } from '../../crmo/bone-name.ts'
import type { LesionSite, Region, Segment } from '../../crmo/lesion.ts'
import { bonesIn, type SkeletonPart } from './skeleton.ts'

type Match = { bone: string; segment?: Segment; group?: 'hand' | 'foot' }

/** Regions whose bone is not named, and bones of several parts: everything that may be meant. */
const meant: Record<string, readonly Match[]> = {
  hip: [{ bone: 'femur', segment: 'proximal' }, { bone: 'acetabulum' }],
  knee: [
    { bone: 'femur', segment: 'distal' },
    { bone: 'tibia', segment: 'proximal' },
    { bone: 'fibula', segment: 'proximal' },
    { bone: 'patella' },
  ],
  ankle: [{ bone: 'tibia', segment: 'distal' }, { bone: 'fibula', segment: 'distal' }, { bone: 'talus' }],
  shoulder: [{ bone: 'humerus', segment: 'proximal' }, { bone: 'scapula' }, { bone: 'clavicle' }],
  hand: [{ bone: 'carpus' }, { bone: 'metacarpal' }, { bone: 'phalanx', group: 'hand' }],
  foot: [
    ...['calcaneus', 'talus', 'navicular', 'cuboid', 'cuneiform', 'metatarsal'].map((bone) => ({ bone })),
    { bone: 'phalanx', group: 'foot' },
  ],
  jaw: [{ bone: 'mandible' }, { bone: 'maxilla' }],
}

const matchesOf = (bone: string): readonly Match[] =>
  meant[bone] ?? (boneEntry(bone)?.covers ?? [bone]).map((covered) => ({ bone: covered }))

const spinePart: Record<string, string> = { cervical: 'C', thoracic: 'T', lumbar: 'L' }

/** "distal-metaphysis" → its end and region; a diaphysis has no end. */
export const placeOf = (part: string | null): { segment: Segment; region: Region } => {
  const found = part?.match(/^(?:(proximal|distal)-)?(epiphysis|metaphysis|diaphysis)$/)
  return {
    segment: (found?.[1] as Segment | undefined) ?? 'unspecified',
    region: (found?.[2] as Region | undefined) ?? 'unspecified',
  }
}

const levelOf = (part: string): string => part.replace(/^(?:hand|foot)-/, '')

function fitsPart(site: LesionSite, match: Match, part: string | null): boolean {
  if (part === null) return true
  if (match.group && !part.startsWith(match.group)) return false
  const place = placeOf(part)
  if (place.region === 'unspecified') {
    if (site.bone === 'sternum') return site.region !== 'body' || part === 'body'
    if (site.level === null) return true
    // "thoracic, first of 2" is one of twelve.
    const stretch = spinePart[site.level.split(',')[0] ?? '']
    return stretch ? part.startsWith(stretch) : levelOf(part) === site.level
  }
  const segment = match.segment ?? site.segment
  const region = site.region === 'body' ? 'unspecified' : site.region
  if (region === 'diaphysis') return place.region === 'diaphysis'
  return (
    (segment === 'unspecified' || place.segment === segment) && (region === 'unspecified' || place.region === region)
  )
}

const fitsSide = (site: LesionSite, part: SkeletonPart): boolean =>
  part.side === 'midline' || site.side === part.side || site.side === 'unspecified' || site.side === 'midline'

/** Both views, each part once. */
const allParts: readonly SkeletonPart[] = [
  ...new Map([...bonesIn('front'), ...bonesIn('back')].map((part) => [part.id, part])).values(),
]

/** A vertebra of the sacrum is drawn as the sacrum. */
const drawnSite = (site: LesionSite): LesionSite =>
  site.bone === 'vertebra' && site.level?.startsWith('S') ? { ...site, bone: 'sacrum', level: null } : site

/**
 * Ids of the drawn parts that a lesion may lie in. One id: the place is stated. Several: the chart does not say which of them, and
 * all are marked as such.
 */
export function partsOf(lesion: LesionSite): string[] {
  const site = drawnSite(lesion)
  const matches = matchesOf(site.bone)
  return allParts
    .filter(
      (part) =>
        fitsSide(site, part) && matches.some((match) => match.bone === part.bone && fitsPart(site, match, part.part)),
    )
    .map(({ id }) => id)
}

/** The site that a click on a part means. */
export function siteOf({ bone, side, part }: SkeletonPart): LesionSite {
  const entry = boneEntry(bone)
  const numbered = bone === 'vertebra' || entry?.numbered
  return { bone, side, level: numbered && part ? levelOf(part) : null, ...placeOf(part) }
}
