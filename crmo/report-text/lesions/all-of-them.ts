/** "Marrow oedema in all three", "Oedema in both.": what is said last holds for all sites named before. */

import type { Mention } from '../bones/mentions.ts'
import type { ReadSentence, Trigger } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { claim, withSide } from './make-claim.ts'
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

/** "(a) left ilium; (b) left femur: all oedematous": of the sites before that have no word of their own. */
function areAll({ items, places, triggers }: ReadSentence, trigger: Trigger): ((one: Mention) => boolean) | null {
  if (!all.has(items[trigger.at - 1]?.word ?? '') || items[trigger.at - 2]?.tag.kind !== 'mark') return null
  const told = new Set(triggers.map(({ at }) => places[at]?.clause))
  return ({ at }) => places[at]?.clause === places[trigger.at]?.clause || !told.has(places[at]?.clause)
}

/** Within one sentence: every bone before it. */
export function allBefore(sentence: ReadSentence, trigger: Trigger): Mention[] | null {
  const fits = ofAll(sentence, trigger) ? () => true : areAll(sentence, trigger)
  if (!fits) return null
  const before = sentence.bearers.filter((one) => one.at < trigger.at && !one.vague && !one.general && fits(one))
  // "Left femur, T8 and L2 (both collapsed)": the two that stand next to it.
  const isBoth = sentence.items[trigger.at - 1]?.word === 'both'
  return before.length > 1 ? before.slice(isBoth ? -2 : 0) : null
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
