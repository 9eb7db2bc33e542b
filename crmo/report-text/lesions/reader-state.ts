/** What earlier sentences and headings leave for later ones. */
import { limbOf } from '../../../smart-config/terminology/bone-groups.ts'
import type { BoneKey } from '../../../smart-config/terminology/bones.ts'
import type { LesionFeature } from '../../lesion.ts'
import type { Mention } from '../bones/mentions.ts'
import type { TextContext, TextSpan, UnreadBone } from '../reading.ts'
import type { NamedSide } from '../words/items.ts'
import type { ReadSentence, Trigger } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import type { BoneLimb, SideContext, SideHint } from './sides.ts'

export type State = {
  claims: SidedClaim[]
  /** Lesions of the last sentence that had any: what "the lesion" and bare features speak of. */
  focus: SidedClaim[]
  heading: Mention[]
  /** Side of the sub-heading that the lines stand under ("R FOOT"); labels without a side fall back to it. */
  under: NamedSide | null
  /** The sub-heading stands over bullets or numbers: a line without one has left it. */
  overItems: boolean
  sides: SideContext
  /** Triggers of a title or line over a list of bones; `byLine`: each line below is one of its sites. */
  listHead: { sentence: ReadSentence; triggers: Trigger[]; byLine: boolean; lasting?: true } | null
  scintigraphy: boolean
  /** Limb of the label that gave the running side. */
  labelled: BoneLimb | null
  context: TextContext
  /** The sentence quotes an imaging study: in a note, only then does a lesion count. */
  quoted: boolean
  /** The sentence before did. */
  goesOn: boolean
  /** Words that state a bone lesion and for which no bone was found. */
  unplaced: TextSpan[]
  /** Sides of the lesions described last that the text speaks of and leaves open. */
  openSides: UnreadBone[]
  /** Bones of the sentence before, normal ones too: "The left clavicle is normal. The right is expanded." */
  named: Mention[]
  /** The sentence before names bones and no lesion of them. */
  lastIsFree: boolean
  /** Sites of the sentences before that said no more than where: "Oedema in both." may follow. */
  pending: { mention: Mention; sentence: ReadSentence }[]
  /** Features of the bone described last, for "a similar lesion". */
  recent: { site: string; features: Set<LesionFeature>; last: readonly LesionFeature[] }
}

/** A limb with a lesion of known side borrows no side from the complaint: an unsided lesion there may be the known one. */
const borrowed = ({ complaint = [], known = [] }: TextContext): SideHint[] =>
  complaint.filter(
    ({ limb }) => !known.some(({ bone, side }) => limbOf[bone as BoneKey] === limb && side !== 'midline'),
  )

export const freshState = (context: TextContext): State => ({
  claims: [],
  focus: [],
  heading: [],
  under: null,
  overItems: false,
  sides: { running: null, before: [], heading: [], history: borrowed(context) },
  listHead: null,
  scintigraphy: false,
  labelled: null,
  context,
  quoted: false,
  goesOn: false,
  unplaced: [],
  openSides: [],
  named: [],
  lastIsFree: false,
  pending: [],
  recent: { site: '', features: new Set(), last: [] },
})
