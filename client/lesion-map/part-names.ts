import { boneEntry } from '../../crmo/bone-name.ts'
import type { Lesion } from '../../crmo/lesion.ts'
import { featureWords, stateWord } from '../words/lesion-words.ts'
import type { SkeletonPart } from './skeleton.ts'

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "Right tibia, distal metaphysis", "T8 vertebra", "Left 4th rib", "Right hand, phalanges of the 1st ray". */
export function partName({ bone, side, part }: SkeletonPart): string {
  const label = boneEntry(bone)?.label ?? bone
  const sided = side === 'midline' ? '' : `${side} `
  const phalanx = part?.match(/^(hand|foot)-(.+)$/)
  if (phalanx) return upper(`${sided}${phalanx[1]}, phalanges of the ${phalanx[2]} ray`)
  if (bone === 'vertebra') return `${part} vertebra`
  if (part === null) return upper(`${sided}${label}`)
  return /^\d/.test(part) ? upper(`${sided}${part} ${label}`) : upper(`${sided}${label}, ${part.replace('-', ' ')}`)
}

/** "Reported: sclerotic, marrow oedema". */
export const lesionGist = (lesion: Lesion): string =>
  [stateWord(lesion.state), lesion.features.map((feature) => featureWords[feature]).join(', ')]
    .filter(Boolean)
    .join(': ')
