/** Claims about one bone → one lesion with all its spans and features. */
import { generalFor } from '../../../smart-config/terminology/bone-groups.ts'
import type { BoneKey } from '../../../smart-config/terminology/bones.ts'
import { type LesionFeature, lesionFeatures, type Side } from '../../lesion.ts'
import { isMidline } from '../bones/mentions.ts'
import type { ReportedLesion, TextSpan } from '../reading.ts'
import type { NamedSide } from '../words/items.ts'
import type { Claim } from './claims.ts'

export type SidedClaim = Claim & { side: NamedSide | null; boneSpan: TextSpan }

type Draft = Omit<ReportedLesion, 'features' | 'deniedFeatures' | 'bone'> & {
  bone: BoneKey
  features: Set<LesionFeature>
  denied: Set<LesionFeature>
  makes: boolean
  featureSpans: TextSpan[]
}

const sidesOf = (one: SidedClaim): Side[] => {
  if (isMidline(one.mention.bone) && !(one.mention.bone === 'sacrum' && one.side)) return ['midline']
  if (one.side === 'both') return ['left', 'right']
  return [one.side ?? 'unspecified']
}
/** Told from a lesion that has gone: what is left of an injury was none. */
const isOldFracture = ({ certainty, features, mention }: SidedClaim): boolean =>
  certainty === 'past' && mention.bone !== 'vertebra' && features.every((one) => one === 'fracture_or_collapse')

const rank = { stated: 2, uncertain: 1, past: 0 } as const

/** Strength `feature` alone ("soft tissue mass beside the femur") describes; it does not make a lesion. */
function draftOf(one: SidedClaim, side: Side): Draft {
  const certainty = one.certainty === 'denied' ? 'stated' : one.certainty
  return {
    bone: one.mention.bone,
    level: one.mention.level,
    side,
    region: one.mention.region,
    segment: one.mention.segment,
    features: new Set(one.certainty === 'stated' || isOldFracture(one) ? one.features : []),
    denied: new Set(one.deniedFeatures),
    certainty,
    doubt: one.doubt,
    spans: [one.boneSpan],
    featureSpans: [one.span],
    makes: one.certainty !== 'denied' && (one.strength !== 'feature' || one.certainty === 'uncertain'),
  }
}

const sameSite = (a: Draft, b: Draft): boolean =>
  a.bone === b.bone &&
  a.level === b.level &&
  a.side === b.side &&
  (a.segment === b.segment || a.segment === 'unspecified' || b.segment === 'unspecified')

function merge(into: Draft, from: Draft): void {
  // An old fracture is no feature of what is there now.
  if (into.certainty === 'past' && from.certainty !== 'past') into.features.clear()
  if (from.makes && (!into.makes || rank[from.certainty] > rank[into.certainty])) {
    into.certainty = from.certainty
    into.doubt = from.doubt
  }
  if (into.region === 'unspecified') into.region = from.region
  if (into.segment === 'unspecified') into.segment = from.segment
  if (from.certainty !== 'past' || into.certainty === 'past')
    for (const feature of from.features) into.features.add(feature)
  for (const feature of from.denied) into.denied.add(feature)
  into.spans.push(...from.spans)
  into.featureSpans.push(...from.featureSpans)
  into.makes ||= from.makes
}

/** A bone named without its side, level or precise name after (or before) it was named in full is the same lesion. */
function isPointerTo(general: Draft, precise: Draft): boolean {
  const sideFits =
    general.side === precise.side ||
    general.side === 'unspecified' ||
    precise.side === 'midline' ||
    general.side === 'midline'
  if (general === precise || !sideFits) return false
  if (general.bone !== precise.bone) return generalFor[general.bone]?.includes(precise.bone) ?? false
  if (general.level === null && precise.level !== null) return true
  // "a lumbar vertebra" may be L3
  if (isSpinePart(general.level) && precise.level?.toLowerCase()[0] === spineLetter[general.level]) return true
  if (isCounted(general) && isNamed(precise)) return fitsCount(general, precise)
  return general.level === precise.level && general.side === 'unspecified' && precise.side !== 'unspecified'
}

const isCounted = ({ level }: Draft): boolean => / of \d$/.test(level ?? '')
const isNamed = (one: Draft): boolean => one.level !== null && !isCounted(one) && !isSpinePart(one.level)

/** T8 may be the "first of 3" and the "thoracic, first of 2", L1 only the first of these. */
function fitsCount({ bone, level }: Draft, named: Draft): boolean {
  const [group = ''] = level?.split(', ') ?? []
  return named.bone === bone && (!isSpinePart(group) || named.level?.toLowerCase()[0] === spineLetter[group])
}

/** "Three vertebral fractures, T8 and T12 among them": of three counted and two named, one is none of the named. */
function isBeyond(counted: Draft, made: Draft[]): boolean {
  if (!isCounted(counted)) return false
  const size = counted.level?.slice(-5)
  const all = made.filter((one) => isCounted(one) && one.bone === counted.bone && one.level?.slice(-5) === size)
  return all.indexOf(counted) >= made.filter((one) => isNamed(one) && fitsCount(counted, one)).length
}

const spineLetter = { cervical: 'c', thoracic: 't', lumbar: 'l' } as const
const isSpinePart = (level: string | null): level is keyof typeof spineLetter => level !== null && level in spineLetter

const uniqueSpans = (spans: TextSpan[]): TextSpan[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
]

export function gather(claims: SidedClaim[]): ReportedLesion[] {
  const drafts = new Map<string, Draft[]>()
  for (const one of claims) {
    for (const side of sidesOf(one)) {
      const draft = draftOf(one, side)
      const key = `${draft.bone}|${draft.level}|${side}`
      const known = drafts.get(key) ?? []
      const same = known.find((other) => sameSite(other, draft))
      if (same) merge(same, draft)
      else drafts.set(key, [...known, draft])
    }
  }
  const made = [...drafts.values()].flat().filter((draft) => draft.makes)
  const stated = made.filter((draft) => draft.certainty === 'stated')
  const kept = made.filter((draft) => {
    const precise = stated.filter((other) => isPointerTo(draft, other))
    const [only] = precise
    if (precise.length === 0 || isBeyond(draft, made)) return true
    if (precise.length === 1 && only && draft.bone === only.bone && draft.certainty === 'stated') merge(only, draft)
    return false
  })
  return kept.map(({ features, denied, makes: _, featureSpans, ...site }) => ({
    ...site,
    features: lesionFeatures.filter((feature) => features.has(feature)),
    deniedFeatures: lesionFeatures.filter((feature) => denied.has(feature) && !features.has(feature)),
    doubt: site.certainty === 'stated' ? null : site.doubt,
    spans: uniqueSpans([...site.spans, ...featureSpans]),
  }))
}
