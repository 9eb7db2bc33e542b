/** Mentions of lesions in several reports and codes → one list in which the same lesion stands once, with all its evidence. */
import { type BoneKey, bones } from '../../smart-config/terminology/bones.ts'
import { boneName } from '../bone-name.ts'
import { instantOf } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import type { Lesion, LesionFeature, LesionSite } from '../lesion.ts'

export type LesionMention = {
  site: LesionSite
  features: LesionFeature[]
  deniedFeatures: LesionFeature[]
  certainty: 'stated' | 'uncertain' | 'past'
  doubt: string | null
  /** From an imaging report or study: its date is a date on which the lesion was shown. */
  imaging: boolean
  evidence: Evidence[]
}

type Draft = { site: LesionSite; mentions: LesionMention[] }

const covers = (bone: string): readonly string[] =>
  (bones[bone as BoneKey] as { covers?: readonly string[] } | undefined)?.covers ?? []
const sameOrOpen = (a: string, b: string): boolean => a === b || a === 'unspecified' || b === 'unspecified'
/** A bone of the midline without a half ("the sacrum") may be any half of it ("the left sacral ala"). */
const isOpenSide = (side: string): boolean => side === 'unspecified' || side === 'midline'
const sidesAgree = (a: string, b: string): boolean => a === b || isOpenSide(a) || isOpenSide(b)
const spinePart: Record<string, string> = { C: 'cervical', T: 'thoracic', L: 'lumbar' }

/** "first of 3", "thoracic, first of 2": counted, not named. */
const isCounted = (level: string | null): boolean => level !== null && / of \d+$/.test(level)
/** Counted, or "lumbar": a vertebra without its number. */
const isOpenLevel = (level: string): boolean => isCounted(level) || Object.values(spinePart).includes(level)

/** "thoracic, first of 2" may turn out to be T7, "first of 3" any vertebra; T7 is never T8. */
const levelsAgree = (a: string | null, b: string | null): boolean => {
  if (a === b || a === null || b === null) return true
  const [open, named] = isOpenLevel(a) ? [a, b] : [b, a]
  if (!isOpenLevel(open) || isOpenLevel(named)) return false
  return /^\w+ of \d+$/.test(open) || open.startsWith(spinePart[named.charAt(0)] ?? '-')
}

const boneAgrees = (a: LesionSite, b: LesionSite): boolean =>
  a.bone === b.bone || covers(a.bone).includes(b.bone) || covers(b.bone).includes(a.bone)

const sameLesion = (a: LesionSite, b: LesionSite): boolean =>
  boneAgrees(a, b) && levelsAgree(a.level, b.level) && sidesAgree(a.side, b.side) && sameOrOpen(a.segment, b.segment)

/** How exactly two sites agree: an exact match is preferred to an open one. */
const closeness = (a: LesionSite, b: LesionSite): number =>
  [a.bone === b.bone, a.level === b.level, a.side === b.side, a.segment === b.segment].filter(Boolean).length

const informative = (value: string | null): boolean => value !== null && value !== 'unspecified' && !isOpenLevel(value)

/** The more exact of both, element by element. */
const sharpen = (known: LesionSite, now: LesionSite): LesionSite => ({
  bone: covers(known.bone).includes(now.bone) ? now.bone : known.bone,
  level: informative(known.level) ? known.level : (now.level ?? known.level),
  side: isOpenSide(known.side) && now.side !== 'unspecified' ? now.side : known.side,
  region: known.region === 'unspecified' ? now.region : known.region,
  segment: known.segment === 'unspecified' ? now.segment : known.segment,
})

const textOf = (mention: LesionMention): string | undefined => mention.evidence[0]?.span?.textId

/** Two mentions of one text are two lesions already told apart by the reader. */
const fromSameText = (draft: Draft, mention: LesionMention): boolean => {
  const text = textOf(mention)
  return text !== undefined && draft.mentions.some((one) => textOf(one) === text)
}

function place(drafts: Draft[], mention: LesionMention): void {
  const candidates = drafts
    .filter((draft) => sameLesion(draft.site, mention.site) && !fromSameText(draft, mention))
    .sort((a, b) => closeness(b.site, mention.site) - closeness(a.site, mention.site))
  const [best, next] = candidates
  if (!best) {
    drafts.push({ site: mention.site, mentions: [mention] })
    return
  }
  // Two lesions fit equally well: the mention is evidence of one of them, and sharpens neither.
  const ambiguous = next !== undefined && closeness(next.site, mention.site) === closeness(best.site, mention.site)
  if (!ambiguous) best.site = sharpen(best.site, mention.site)
  best.mentions.push(mention)
}

const unique = <T>(values: T[]): T[] => [...new Set(values)]

function lesionOf({ site, mentions }: Draft): Lesion {
  const stated = mentions.filter((mention) => mention.certainty === 'stated')
  const past = mentions.filter((mention) => mention.certainty === 'past')
  const state = stated.length > 0 ? 'reported' : past.length === mentions.length ? 'resolved' : 'suggested'
  const counted = stated.length > 0 ? stated : mentions
  const shown = stated.flatMap((mention) => (mention.imaging ? mention.evidence.flatMap((one) => one.date ?? []) : []))
  return {
    ...site,
    id: `${boneName(site).replaceAll(' ', '-')}:${site.side}${site.segment === 'unspecified' ? '' : `:${site.segment}`}`,
    features: unique(counted.flatMap((mention) => mention.features)),
    deniedFeatures: unique(counted.flatMap((mention) => mention.deniedFeatures)),
    state,
    doubt: state === 'reported' ? null : (mentions.find((mention) => mention.doubt)?.doubt ?? 'Not certain.'),
    firstShown: shown.sort((a, b) => instantOf(a) - instantOf(b))[0] ?? null,
    evidence: mentions.flatMap((mention) => mention.evidence),
  }
}

/**
 * Stated mentions first, so that doubts attach to what is certain; named before counted, so that "three vertebral fractures" are the
 * three levels of another text; then by date. Ids are made unique by a number.
 */
export function mergeLesions(mentions: LesionMention[]): Lesion[] {
  const dateOf = (mention: LesionMention): number =>
    mention.evidence[0]?.date ? instantOf(mention.evidence[0].date) : 0
  const ordered = mentions
    .map((mention, index) => ({ mention, index }))
    .sort(
      (a, b) =>
        Number(b.mention.certainty === 'stated') - Number(a.mention.certainty === 'stated') ||
        Number(isCounted(a.mention.site.level)) - Number(isCounted(b.mention.site.level)) ||
        dateOf(a.mention) - dateOf(b.mention) ||
        a.index - b.index,
    )
  const drafts: Draft[] = []
  for (const { mention } of ordered) place(drafts, mention)
  const seen = new Map<string, number>()
  return drafts.map(lesionOf).map((lesion) => {
    const count = (seen.get(lesion.id) ?? 0) + 1
    seen.set(lesion.id, count)
    return count === 1 ? lesion : { ...lesion, id: `${lesion.id}#${count}` }
  })
}
