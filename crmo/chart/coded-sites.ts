/** Body sites as coded: which bone, side and segment a concept names. */
import {
  type BoneKey,
  bones,
  lateralitySnomed,
  segmentSnomed,
  vertebraSnomed,
} from '../../smart-config/terminology/bones.ts'
import { SNOMED } from '../../smart-config/terminology/systems.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import type { LesionSite, Side } from '../lesion.ts'
import { codesOf, hasWords, plainWords } from './concepts.ts'

const keys = Object.keys(bones) as BoneKey[]
const namesLongestFirst = keys
  .flatMap((key) => bones[key].names.map((name: string) => ({ key, name: plainWords(name) })))
  .sort((a, b) => b.name.length - a.name.length)

type NamedBone = { bone: string; level: string | null }

function boneOf(concepts: CodeableConcept[], words: string): NamedBone | null {
  const codes = concepts.flatMap((concept) => codesOf(concept, SNOMED))
  const level = codes.map((code) => vertebraSnomed[code]).find(Boolean)
  if (level) return { bone: 'vertebra', level }
  const coded = keys.find((key) => bones[key].snomed.some((code: string) => codes.includes(code)))
  if (coded) return { bone: coded, level: null }
  const spoken = /\b([CTL])(\d{1,2})\b/i.exec(words)
  if (spoken?.[1] && hasWords(words, 'vertebra'))
    return { bone: 'vertebra', level: `${spoken[1].toUpperCase()}${spoken[2]}` }
  const named = namesLongestFirst.find(({ name }) => hasWords(words, name))
  return named ? { bone: named.key, level: null } : null
}

function sidesOf(concepts: CodeableConcept[], words: string): Side[] {
  const coded = concepts
    .flatMap((concept) => codesOf(concept, SNOMED))
    .map((code) => lateralitySnomed[code as keyof typeof lateralitySnomed])
  const named = [...coded, ...(['left', 'right', 'bilateral'] as const).filter((side) => hasWords(words, side))]
  const sides = new Set(named.flatMap((side) => (side === 'bilateral' ? ['left', 'right'] : side ? [side] : [])))
  return sides.size > 0 ? ([...sides] as Side[]) : ['unspecified']
}

/** The sites named by body-site concepts, else by the words of the finding itself. A bilateral site is two. Empty when no bone is named. */
export function sitesOf(siteConcepts: CodeableConcept[], finding: CodeableConcept[]): LesionSite[] {
  const wordsOf = (concepts: CodeableConcept[]): string =>
    plainWords(
      concepts.flatMap((concept) => [concept.text, ...concept.coding.map((coding) => coding.display)]).join(' '),
    )
  const siteWords = wordsOf(siteConcepts)
  const bone = boneOf(siteConcepts, siteWords) ?? boneOf(finding, wordsOf(finding))
  if (!bone) return []
  const words = `${siteWords} ${wordsOf(finding)}`
  const codes = siteConcepts.flatMap((concept) => codesOf(concept, SNOMED))
  const part = codes.map((code) => segmentSnomed[code as keyof typeof segmentSnomed]).find(Boolean)
  const segment =
    part?.segment ?? (['proximal', 'distal'] as const).find((word) => hasWords(words, word)) ?? 'unspecified'
  const region =
    part && part.region !== 'unspecified'
      ? part.region
      : ((['metaphysis', 'epiphysis', 'diaphysis'] as const).find((word) => hasWords(words, word)) ?? 'unspecified')
  const midline = bones[bone.bone as BoneKey] as { midline?: true }
  const sides: Side[] = midline.midline ? ['midline'] : sidesOf([...siteConcepts, ...finding], words)
  return sides.map((side) => ({ ...bone, side, region, segment }))
}
