/** A sentence that is read, and what is said in it of which bone. */
import type { LesionFeature } from '../../lesion.ts'
import type { Mention } from '../bones/mentions.ts'
import type { Flags } from '../context/flag.ts'
import type { TextSpan } from '../reading.ts'
import type { Place } from '../words/clauses.ts'
import type { Item, Tag } from '../words/items.ts'

export type Certainty = 'stated' | 'uncertain' | 'past'
export type Trigger = { at: number; item: Item; tag: Extract<Tag, { kind: 'trigger' }>; flags: Flags }
/** One statement about one bone. `denied` holds for claims whose trigger is negated. */
export type Claim = {
  mention: Mention
  certainty: Certainty | 'denied'
  features: readonly LesionFeature[]
  deniedFeatures: readonly LesionFeature[]
  doubt: string | null
  span: TextSpan
  strength: Extract<Tag, { kind: 'trigger' }>['strength']
}

export type ReadSentence = {
  items: Item[]
  places: Place[]
  flags: Flags[]
  mentions: Mention[]
  /** Bones that may bear a lesion: not called normal, not a landmark, not denied themselves. */
  bearers: Mention[]
  triggers: Trigger[]
}
