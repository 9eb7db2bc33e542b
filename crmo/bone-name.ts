import type { BoneEntry } from '../smart-config/terminology/bone-entry.ts'
import { bones } from '../smart-config/terminology/bones.ts'

const entries: Record<string, BoneEntry> = bones

/** The table's entry for a bone key; null when the key is not in the table. */
export const boneEntry = (bone: string): BoneEntry | null => entries[bone] ?? null

/** Plain name with level or number in brackets: "vertebra (T8)", "metatarsal (1st)", "tibia". */
export function boneName(site: { bone: string; level: string | null }): string {
  const label = boneEntry(site.bone)?.label ?? site.bone
  if (site.level && boneEntry(site.bone)?.namedByPart) return site.level
  return site.level ? `${label} (${site.level})` : label
}
