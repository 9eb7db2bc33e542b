import type { Lesion } from '../../crmo/lesion.ts'
import { commonTexts } from '../words/common-texts.ts'
import { besideWords, boneLabel, endWords, featureWord, levelWords, stateWord } from '../words/lesion-words.ts'
import { placeTexts } from '../words/place-texts.ts'
import { placeOf } from './parts-of.ts'
import type { SkeletonPart } from './skeleton.ts'

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "Right tibia, distal metaphysis", "T8 vertebra", "Left 4th rib", "Right hand, phalanges of the 1st ray". */
export function partName({ bone, side, part }: SkeletonPart): string {
  const t = placeTexts()
  const sided = (label: string): string => upper(side === 'midline' ? label : t.sided(label, besideWords(side)))
  const [, limb, ray] = part?.match(/^(hand|foot)-(.+)$/) ?? []
  if (limb && ray) return t.phalanges(sided(boneLabel(limb)), levelWords(ray, 'ray'))
  if (bone === 'vertebra') return upper(t.vertebra(part ?? ''))
  if (part === null) return sided(boneLabel(bone))
  if (/^\d/.test(part)) return sided(t.numbered(boneLabel(bone), levelWords(part, bone)))
  const inside = part === 'manubrium' || part === 'body' || part === 'xiphoid' ? t[part] : endWords(placeOf(part))
  return `${sided(boneLabel(bone))}, ${inside}`
}

/** "Reported: sclerotic, marrow oedema". */
export const lesionGist = (lesion: Lesion): string =>
  [stateWord(lesion.state), lesion.features.map(featureWord).join(', ')].filter(Boolean).join(commonTexts().colon)
