/** "Uptake in the sternoclavicular joint": a bone beside the joint may be meant, which one is not said (practice guide, rule 7). */
import type { ReadSentence } from './claims.ts'
import type { UnreadBone } from './reading.ts'

/** Joints of a vertebra, clavicle or sternum. Where the named bone is already known, the joint says nothing new. */
const joints: readonly (readonly [RegExp, string])[] = [
  [/sternoclavicular|^sc joint/, 'clavicle'],
  [/costovertebral/, 'vertebra'],
  [/sternocostal|costosternal|manubriosternal/, 'sternum'],
]

export function jointBonesIn({ items, places, flags, mentions }: ReadSentence): UnreadBone[] {
  return items.flatMap(({ tag, words, start, end }, at): UnreadBone[] => {
    const bone = tag.kind === 'tissue' ? joints.find(([pattern]) => pattern.test(words))?.[1] : undefined
    const clause = places[at]?.clause
    const said = items.some(
      (one, place) =>
        one.tag.kind === 'trigger' &&
        one.tag.features.length > 0 &&
        places[place]?.clause === clause &&
        (flags[place]?.size ?? 0) === 0,
    )
    const beside = mentions.some((one) => one.bone === bone && places[one.at]?.clause === clause)
    return bone && said && !beside && !flags[at]?.has('negated')
      ? [{ start, end, bone, level: null, side: 'unspecified' }]
      : []
  })
}
