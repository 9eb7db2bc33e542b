import { boneEntry } from '../../crmo/bone-name.ts'
import type { LesionFeature, LesionSite, LesionState, Region, Segment, Side } from '../../crmo/lesion.ts'
import { lesionTexts } from '../lesions/lesion-texts.ts'
import { boneTexts, placeTexts } from './place-texts.ts'

export const stateWord = (state: LesionState): string => lesionTexts()[state]
export const featureWord = (feature: LesionFeature): string => placeTexts()[feature]

/** As choices that stand alone. */
export const sideWord = (side: Side): string => placeTexts()[side === 'unspecified' ? 'sideNotStated' : side]
export const regionWord = (region: Region): string => placeTexts()[region === 'unspecified' ? 'notStated' : region]
export const segmentWord = (segment: Segment): string => placeTexts()[segment === 'unspecified' ? 'notStated' : segment]

/** Each with its word for an end alone, and for the region at that end: the two agree with each other in other languages. */
const ends = {
  proximal: {
    unspecified: 'proximalEnd',
    metaphysis: 'proximalMetaphysis',
    epiphysis: 'proximalEpiphysis',
    diaphysis: 'proximalDiaphysis',
    body: 'proximalBody',
  },
  distal: {
    unspecified: 'distalEnd',
    metaphysis: 'distalMetaphysis',
    epiphysis: 'distalEpiphysis',
    diaphysis: 'distalDiaphysis',
    body: 'distalBody',
  },
} as const satisfies Record<Exclude<Segment, 'unspecified'>, Record<Region, string>>

/** "distal metaphysis"; empty where neither is stated. */
export function endWords({ segment, region }: Pick<LesionSite, 'segment' | 'region'>): string {
  const t = placeTexts()
  if (segment !== 'unspecified') return t[ends[segment][region]]
  return region === 'unspecified' ? '' : t[region]
}

/** Beside the name of a bone. */
export const besideWords = (side: Side): string => {
  const t = placeTexts()
  return { left: t.onTheLeft, right: t.onTheRight, midline: '', unspecified: t.sideNotStated }[side]
}

/** Where in the bone: "left, distal metaphysis"; what is not stated is left out except a missing side. */
export const placeWords = (site: LesionSite): string =>
  [besideWords(site.side), endWords(site)].filter(Boolean).join(', ')

/** The bone's own name; a bone that the table does not hold stands as it is charted. */
export function boneLabel(bone: string): string {
  const labels: Record<string, string> = boneTexts()
  return (Object.hasOwn(labels, bone) ? labels[bone] : undefined) ?? bone
}

/** "1st", and what is no number ("T8") as it is charted. */
export function levelWords(level: string, bone: string): string {
  const number = level.match(/^(\d+)(?:st|nd|rd|th)$/)?.[1]
  return number ? placeTexts().ordinal(Number(number), bone) : level
}

/** "vertebra (T8)", "metatarsal (1st)", "tibia". */
export function boneWords({ bone, level }: Pick<LesionSite, 'bone' | 'level'>): string {
  if (level && boneEntry(bone)?.namedByPart) return level
  return level ? placeTexts().withLevel(boneLabel(bone), levelWords(level, bone)) : boneLabel(bone)
}

/** "tibia, left, distal metaphysis". */
export const siteWords = (site: LesionSite): string => [boneWords(site), placeWords(site)].filter(Boolean).join(', ')
