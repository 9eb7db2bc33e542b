/** "Marrow oedema in all three", "Oedema in both.": what is said last holds for all sites named before. */
import type { ReadSentence, Trigger } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { claim, withSide } from './make-claim.ts'
import type { Mention } from './mentions.ts'
import type { State } from './reader-state.ts'
import { sideHints } from './sides.ts'

const all = new Set(['all', 'both', 'each', 'every', 'these', 'they'])

/** The trigger is followed by "all", "both", "each" and by no bone, part or tissue of its own. */
function ofAll({ items, mentions }: ReadSentence, trigger: Trigger): boolean {
  const behind = items.slice(trigger.at + 1, trigger.at + 6)
  const at = behind.findIndex(({ word }) => all.has(word))
  const object = behind[at + 1]?.tag.kind
  return (
    at >= 0 &&
    !mentions.some((one) => one.at > trigger.at) &&
    !['part', 'region', 'bodyPart', 'tissue', 'segment'].includes(object ?? '')
  )
}

/** Within one sentence: every bone before it. */
export function allBefore(sentence: ReadSentence, trigger: Trigger): Mention[] | null {
  if (!ofAll(sentence, trigger)) return null
  const before = sentence.bearers.filter((one) => one.at < trigger.at && !one.vague && !one.general)
  return before.length > 1 ? before : null
}

/** In sentences before that said no more than where. */
export function ofPending(state: State, sentence: ReadSentence): SidedClaim[] {
  if (state.pending.length < 2 || sentence.mentions.length > 0) return []
  const said = sentence.items.some(({ word }) => all.has(word))
  return sentence.triggers
    .filter(({ flags, tag }) => said && flags.size === 0 && tag.strength !== 'diagnosis')
    .flatMap((trigger) =>
      state.pending.flatMap(({ mention, sentence: where }) => {
        const one = claim(state, sentence, trigger, { ...mention, at: trigger.at })
        return one ? [withSide(state, where, sideHints(where), { ...one, mention })] : []
      }),
    )
}
