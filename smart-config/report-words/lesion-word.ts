/** A row of `lesion-words.ts`, whose head explains phrases and strengths. */
import type { LesionFeature } from '../terminology/lesion-features.ts'

export type TriggerStrength = 'bony' | 'plain' | 'diagnosis' | 'feature'
/** Features `same`: those of the lesion described before ("a similar focus", "same picture"). */
export type LesionWord = readonly [
  phrase: string,
  features: readonly LesionFeature[] | 'same',
  strength: TriggerStrength,
]
