/** How sure a statement is: stated, doubtful, earlier, healed or denied. */
import type { Flag, Flags } from '../context/flag.ts'
import type { Certainty, ReadSentence, Trigger } from './claims.ts'

const off: readonly Flag[] = ['hypothetical', 'family']
const wordsOf = (sentence: ReadSentence, flags: Flags, flag: Flag): string =>
  sentence.items[flags.get(flag) ?? -1]?.words ?? ''

/** "Oedema without height loss at T8": what is denied is the height loss, not the place. */
const isOfFeature = ({ items, triggers }: ReadSentence, { at }: Trigger, bone: Flags): boolean => {
  const cue = bone.get('negated') ?? -1
  return (
    cue > at &&
    /^w(?:ithout| \/ o)$/.test(items[cue]?.words ?? '') &&
    triggers.some((one) => one.at > cue && one.flags.get('negated') === cue)
  )
}

/** What the words around trigger and bone make of the statement; null when it states nothing. */
export function certaintyOf(
  sentence: ReadSentence,
  trigger: Trigger,
  bone: Flags | undefined,
): { certainty: Certainty | 'denied'; doubt: string | null } | null {
  const own = trigger.flags
  const has = (flag: Flag): boolean => own.has(flag) || (bone?.has(flag) ?? false)
  const quote = (flag: Flag): string => wordsOf(sentence, own.has(flag) ? own : (bone ?? own), flag)
  if (off.some(has)) return null
  // "oedema: none in the femur, present in the tibia" denies it for the femur alone.
  if (own.has('negated') || (bone?.has('negated') && !isOfFeature(sentence, trigger, bone)))
    return { certainty: 'denied', doubt: null }
  if (has('uncertain')) return { certainty: 'uncertain', doubt: `Written as doubtful: "${quote('uncertain')}".` }
  if (has('variant')) {
    // "probably red marrow": perhaps none
    const cue = own.get('variant') ?? bone?.get('variant') ?? -1
    return sentence.flags[cue]?.has('uncertain')
      ? { certainty: 'uncertain', doubt: `Written as doubtful: "${quote('variant')}".` }
      : null
  }
  const opinion = wordsOf(sentence, own, 'differential')
  // "Differential: bone cyst of the tibia, LCH": a list of opinions makes no lesion, whatever its words.
  if (
    /^(?:differential|ddx?$)/.test(opinion) &&
    (own.get('differential') ?? 9) < 2 &&
    sentence.items[(own.get('differential') ?? 0) + 1]?.word !== 'of'
  )
    return null
  if (
    trigger.tag.strength === 'diagnosis' &&
    /^(?:differential|dd|versus|vs|main|other|consideration|against|arg|speak)/.test(opinion)
  )
    return null
  if (trigger.tag.strength === 'diagnosis' && own.has('differential'))
    return { certainty: 'uncertain', doubt: `Named as an opinion: "${quote('differential')}".` }
  // "resolution of the oedema of the tibia, new oedema in the talus"
  const [gone, now] = [own.get('resolved') ?? -1, own.get('current') ?? -1]
  const isNew = gone < now && now < trigger.at && sentence.places[gone]?.chunk !== sentence.places[now]?.chunk
  if (has('resolved') && !(isNew && gone >= 0))
    return { certainty: 'past', doubt: `Written as resolved: "${quote('resolved')}".` }
  if (has('past') && !has('current')) return { certainty: 'past', doubt: `Written as earlier: "${quote('past')}".` }
  return { certainty: 'stated', doubt: null }
}
