/** Study names and labels: they name no lesion but lend side and bone to what follows. */
import { limbOf } from '../../../smart-config/terminology/bone-groups.ts'
import { boneEntry } from '../../bone-name.ts'
import type { Item } from '../words/items.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import type { ReadSentence } from './claims.ts'
import { readSentence } from './read-sentence.ts'
import type { State } from './reader-state.ts'
import { type SideHint, sidesGiven } from './sides.ts'

const isScintigraphy = (words: string): boolean =>
  /bone scan|scintigra|\bpet\b|99m|\bmdp\b|\bhdp\b|\bmibg\b|spect/i.test(words)

/** "Whole-body scan." within a bone scan is no other study. */
const otherStudy =
  /\b(?:mr|mri|ct|cbct|cect|xr|stir|tirm|us|ultrasound|sonograph\w*|radiograph\w*|films?|x - ray|x-rays?|orthopantomogram|opg|babygram|survey)\b/i

/** A panoramic film shows the jaws, whatever its name says. */
const panoramic = /^(?:opg|opt|opgs|panorex|panoramic|orthopantomogra)/
const jaws = tokensOf('jaws')

export function takeHeading(state: State, named: Token[]): void {
  const shown = named.some(({ word }) => panoramic.test(word)) ? [...named, ...jaws] : named
  const sentence = readSentence(shown)
  const sides = sidesGiven(sentence)
  const words = sentence.items.map((item) => item.words).join(' ')
  if (isScintigraphy(words)) state.scintigraphy = true
  else if (otherStudy.test(words)) state.scintigraphy = false
  // "Whole-body MRI: sites of marrow oedema": the title leads the list below it.
  const leads = sentence.triggers.filter(({ tag, flags }) => tag.strength !== 'diagnosis' && flags.size === 0)
  if (leads.length > 0 && sentence.mentions.length === 0) state.listHead = { sentence, triggers: leads, byLine: false }
  if (sentence.mentions.length === 0 && sides.length === 0) return
  // "MRI left ankle", then "EXAM: MRI ANKLE": the same study, named again without its side.
  const again =
    sides.length === 0 &&
    sentence.mentions.every(({ bone }) =>
      state.heading.some((one) => one.bone === bone || boneEntry(one.bone)?.covers?.includes(bone)),
    )
  const precise = sentence.mentions.some(({ vague }) => !vague) && state.heading.every(({ vague }) => vague)
  if (!again || precise || state.heading.length === 0) state.heading = sentence.mentions
  state.sides = { ...state.sides, heading: again ? state.sides.heading : sides, running: null, before: [] }
  state.focus = []
}

/** The side of a study that is named within a sentence. */
export function lendSides(state: State, sentence: ReadSentence): void {
  const heading = sidesGiven(sentence)
  if (heading.length > 0) state.sides = { ...state.sides, heading }
}

/** "R hand: …", "Left: …", "On the right, …" hold until the next label. */
export function takeLabel(state: State, sentence: ReadSentence, hints: SideHint[]): void {
  const colon = sentence.items.findIndex(({ word }) => word === ':')
  const opening = hints.find((hint) => hint.at <= 2 && hint.side !== 'both')
  const isLabel =
    colon > 0 &&
    colon < 7 &&
    !sentence.items.slice(0, colon).some(({ tag }) => tag.kind === 'trigger' || tag.kind === 'verb')
  const [named] = sentence.mentions
  const limb = named ? limbOf[named.bone] : null
  if (opening && (isLabel || sentence.items[0]?.word === 'on')) {
    state.sides = { ...state.sides, running: opening.side }
    state.labelled = opening.limb ?? limb
  } else if (isLabel && state.sides.running && named && !named.vague && limb === state.labelled) return
  else if (isLabel) state.sides = { ...state.sides, running: state.under }
}

const headingKinds: ReadonlySet<string> = new Set([
  'side',
  'bodyPart',
  'bone',
  'determiner',
  'and',
  'region',
  'segment',
  'study',
  'position',
  'spineRegion',
  'tissue',
  'part',
  'preposition',
])

/** "Lower leg, left (second episode)" */
function outsideBrackets(items: Item[]): Item[] {
  let depth = 0
  return items.filter(({ word }) => {
    if (word === '(') depth += 1
    const isOutside = depth === 0
    if (word === ')') depth = Math.max(0, depth - 1)
    return isOutside
  })
}

/** "R FOOT" alone on its line, "Left femur, whole bone." at its start: no word of its own; a side or a bone for what follows. */
export function takeSubHeading(state: State, sentence: ReadSentence): boolean {
  const { items, mentions } = sentence
  const words = outsideBrackets(items).filter(({ tag }) => tag.kind !== 'mark')
  if (words.length === 0 || words.length > 7 || !words.every(({ tag }) => headingKinds.has(tag.kind))) return false
  const sides = sidesGiven(sentence)
  const named = mentions.filter((one) => !one.vague)
  const [only] = new Set([...sides.map(({ side }) => side), ...mentions.flatMap(({ side }) => side ?? [])])
  state.under = only && only !== 'both' ? only : null
  state.sides = { ...state.sides, running: state.under, before: [] }
  if (named.length > 0) state.heading = named
  state.focus = []
  return true
}

/** "Left hand", its bullets, and then a line of its own: of the study again. */
export function leaveSubHeading(state: State): void {
  state.under = null
  state.overItems = false
  state.sides = { ...state.sides, running: null, before: [] }
}

export const isStudyName = (sentence: ReadSentence): boolean =>
  sentence.items.some(({ tag }) => tag.kind === 'study') &&
  sentence.triggers.length === 0 &&
  sentence.items.length < 20 &&
  !sentence.items.some(({ tag }) => tag.kind === 'verb' || (tag.kind === 'cue' && tag.category === 'normal'))
