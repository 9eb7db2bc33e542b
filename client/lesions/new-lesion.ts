import { boneEntry } from '../../crmo/bone-name.ts'
import type { LesionFeature, LesionSite } from '../../crmo/lesion.ts'
import { bones } from '../../smart-config/terminology/bones.ts'
import { regionNow } from '../words/chosen.ts'
import { boneLabel } from '../words/lesion-words.ts'

export type NewLesion = LesionSite & { features: LesionFeature[] }

export const blankLesion: NewLesion = {
  bone: '',
  level: null,
  side: 'unspecified',
  region: 'unspecified',
  segment: 'unspecified',
  features: [],
}

/** Bones by name; regions whose bone is not named come last, for a lesion there leaves its bone open. */
export const boneChoices = (): { named: { key: string; label: string }[]; vague: { key: string; label: string }[] } => {
  const all = Object.keys(bones)
    .flatMap((key) => {
      const entry = boneEntry(key)
      return entry ? [{ key, label: boneLabel(key), vague: entry.vague ?? false }] : []
    })
    .sort((a, b) => a.label.localeCompare(b.label, regionNow()))
  return { named: all.filter((bone) => !bone.vague), vague: all.filter((bone) => bone.vague) }
}

/** What can be said of a bone: a midline bone has no side, only long bones have ends, only some are numbered. */
export const boneAsks = (bone: string): { side: boolean; level: boolean; segment: boolean } => {
  const entry = boneEntry(bone)
  return {
    side: entry !== null && !entry.midline,
    level: entry !== null && (bone === 'vertebra' || (entry.numbered ?? false)),
    segment: entry?.long ?? false,
  }
}

/** Another bone keeps only what fits it. */
export const withBone = (lesion: NewLesion, bone: string): NewLesion => {
  const asks = boneAsks(bone)
  return {
    ...lesion,
    bone,
    level: asks.level ? lesion.level : null,
    side: asks.side ? (lesion.side === 'midline' ? 'unspecified' : lesion.side) : 'midline',
    segment: asks.segment ? lesion.segment : 'unspecified',
  }
}
