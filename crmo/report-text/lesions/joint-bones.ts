/** "Uptake in the sternoclavicular joint": a bone beside the joint may be meant, which one is not said (practice guide, rule 7). */
import type { BoneKey } from '../../../smart-config/terminology/bones.ts'
import type { Mention } from '../bones/mentions.ts'
import type { Flag, Flags } from '../context/flag.ts'
import type { UnreadBone } from '../reading.ts'
import type { ReadSentence } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { withSide } from './make-claim.ts'
import type { State } from './reader-state.ts'
import type { SideHint } from './sides.ts'

const unsaid: readonly Flag[] = ['negated', 'hypothetical', 'variant', 'past', 'resolved', 'family']
const isSaid = (flags: Flags | undefined): boolean => !unsaid.some((flag) => flags?.has(flag))

/** Joints of a vertebra, clavicle or sternum. Where the named bone is already known, the joint says nothing new. */
const joints: readonly (readonly [RegExp, string])[] = [
  [/sternoclavicular|^sc joint/, 'clavicle'],
  [/costovertebral/, 'vertebra'],
  [/sternocostal|costosternal|manubriosternal/, 'sternum'],
]

const inflamed = /^(?:arthritis|synovitis|arthropathy|effusion|effusions|fluid|distended|distension|swollen)$/

export function jointBonesIn({ items, places, flags, mentions }: ReadSentence): UnreadBone[] {
  return items.flatMap(({ tag, words, start, end }, at): UnreadBone[] => {
    const bone = tag.kind === 'tissue' ? joints.find(([pattern]) => pattern.test(words))?.[1] : undefined
    const clause = places[at]?.clause
    const said = items.some(
      (one, place) =>
        ((one.tag.kind === 'trigger' && one.tag.features.length > 0) || inflamed.test(one.word)) &&
        places[place]?.clause === clause &&
        isSaid(flags[place]),
    )
    const beside = mentions.some((one) => one.bone === bone && places[one.at]?.clause === clause)
    return bone && said && !beside && !flags[at]?.has('negated')
      ? [{ start, end, bone, level: null, side: 'unspecified' }]
      : []
  })
}

/** Both bones of a joint that is said to have oedema: offered, because joint and bone are not told apart. */
const offered: readonly (readonly [RegExp, readonly BoneKey[]])[] = [[/^(?:sacroiliac|si joint)/, ['ilium', 'sacrum']]]

export function jointSuggestions(
  state: State,
  sentence: ReadSentence,
  hints: SideHint[],
  own: SidedClaim[],
): SidedClaim[] {
  const { items, places, flags, mentions } = sentence
  return items.flatMap(({ tag, words, start, end }, at): SidedClaim[] => {
    const bones = tag.kind === 'tissue' ? (offered.find(([pattern]) => pattern.test(words))?.[1] ?? []) : []
    const said = items.some(
      (one, place) =>
        one.tag.kind === 'trigger' &&
        one.tag.features.includes('marrow_oedema') &&
        places[place]?.chunk === places[at]?.chunk &&
        isSaid(flags[place]),
    )
    const named = mentions.some((one) => bones.includes(one.bone) && places[one.at]?.chunk === places[at]?.chunk)
    if (!said || named || flags[at]?.has('negated')) return []
    return bones
      .filter(
        (bone) => !own.some((one) => one.mention.bone === bone && one.certainty === 'stated' && one.side === 'both'),
      )
      .map((bone) =>
        withSide(state, sentence, hints, {
          mention: boneAt(bone, at),
          certainty: 'uncertain',
          doubt: 'A joint is named, not its bones.',
          features: [],
          deniedFeatures: [],
          span: { start, end },
          strength: 'plain',
        }),
      )
  })
}

const boneAt = (bone: BoneKey, at: number): Mention => ({
  bone,
  level: null,
  side: null,
  sideBehind: false,
  region: 'unspecified',
  segment: 'unspecified',
  plural: false,
  pluralRegion: false,
  vague: false,
  general: false,
  reference: false,
  at,
  from: at,
  to: at,
})
