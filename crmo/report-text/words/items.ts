/** A sentence as a row of items: bones, sides, triggers, cues. Everything the reader knows about words comes from the tables. */

import * as anatomy from '../../../smart-config/report-words/anatomy-words.ts'
import { onceNormal } from '../../../smart-config/report-words/context-normal.ts'
import type { ContextCategory, ContextDirection } from '../../../smart-config/report-words/context-trigger.ts'
import { contextTriggers } from '../../../smart-config/report-words/context-triggers.ts'
import { type DetailWord, detailWords } from '../../../smart-config/report-words/detail-words.ts'
import { findingCues } from '../../../smart-config/report-words/finding-cues.ts'
import type { FindingWord } from '../../../smart-config/report-words/finding-word.ts'
import { findingWords } from '../../../smart-config/report-words/finding-words.ts'
import type { TriggerStrength } from '../../../smart-config/report-words/lesion-word.ts'
import { lesionWords, poorMarginWords } from '../../../smart-config/report-words/lesion-words.ts'
import { studyWords } from '../../../smart-config/report-words/report-layout.ts'
import * as small from '../../../smart-config/report-words/sentence-words.ts'
import { boneSets, generalNames, namedParts, pairedPlurals } from '../../../smart-config/terminology/bone-groups.ts'
import { type BoneKey, bones } from '../../../smart-config/terminology/bones.ts'
import { boneEntry } from '../../bone-name.ts'
import type { LesionFeature, Region, Segment } from '../../lesion.ts'
import { levelAt } from './levels.ts'
import { matchPhrase, type PhraseTable, phraseTable } from './phrases.ts'
import type { Token } from './tokens.ts'

export type NamedSide = 'left' | 'right' | 'both'
export type Tag =
  | {
      kind: 'bone'
      bone: BoneKey
      name: string
      level: string | null
      plural: boolean
      general: boolean
      also?: readonly BoneKey[]
      /** "MT2-4" */
      rays?: readonly number[]
    }
  | { kind: 'levels'; levels: string[] }
  | { kind: 'ordinal'; numbers: number[] }
  | { kind: 'number'; value: number }
  | { kind: 'side'; side: NamedSide | 'symmetric' }
  | { kind: 'segment'; segment: Segment }
  | { kind: 'region'; region: Region; plural: boolean }
  | { kind: 'bodyPart'; limb: 'leg' | 'arm' | 'trunk' | 'head'; digit?: number }
  | { kind: 'spineRegion'; letter: 'C' | 'T' | 'L' }
  | {
      kind: 'trigger'
      features: readonly LesionFeature[]
      same: boolean
      strength: TriggerStrength
      deniesMargin: boolean
    }
  | { kind: 'cue'; category: ContextCategory; direction: ContextDirection }
  | { kind: 'finding'; key: FindingWord[1] | DetailWord[1]; answer: 'yes' | 'no'; detail?: true }
  | { kind: 'mark'; mark: string }
  | {
      kind:
        | 'part'
        | 'position'
        | 'tissue'
        | 'landmark'
        | 'study'
        | 'verb'
        | 'break'
        | 'preposition'
        | 'and'
        | 'determiner'
        | 'other'
        | 'anaphor'
    }

export type Item = {
  tag: Tag
  word: string /** All its words. */
  words: string
  start: number
  end: number /** Token places of this sentence. */
  used: number[]
}

type Row = readonly [phrase: string, tag: Tag]

function* structureRows(): Generator<Row> {
  yield [small.verbs, { kind: 'verb' }]
  yield [small.breakingWords, { kind: 'break' }]
  yield [small.prepositions, { kind: 'preposition' }]
  yield [small.conjunctions, { kind: 'and' }]
  yield [small.determiners, { kind: 'determiner' }]
  yield [small.anaphora, { kind: 'anaphor' }]
}

function* contextRows(): Generator<Row> {
  for (const [phrase, category, direction] of contextTriggers) yield [phrase, { kind: 'cue', category, direction }]
}

function* lesionRows(): Generator<Row> {
  for (const [key, entry] of Object.entries(bones)) {
    for (const name of entry.names) {
      const plural = pairedPlurals.includes(name)
      const level = namedParts[name] ?? null
      yield [name, { kind: 'bone', bone: key as BoneKey, name, level, plural, general: generalNames.includes(name) }]
    }
  }
  for (const [phrase, [bone, ...also]] of boneSets)
    if (bone)
      yield [phrase, { kind: 'bone', bone, name: phrase, level: null, plural: also.length === 0, general: false, also }]
  for (const [phrase, category, direction] of onceNormal) yield [phrase, { kind: 'cue', category, direction }]
  yield* contextRows()
  for (const [phrase, features, strength] of lesionWords)
    yield [
      phrase,
      {
        kind: 'trigger',
        features: features === 'same' ? [] : features,
        same: features === 'same',
        strength,
        deniesMargin: false,
      },
    ]
  for (const phrase of poorMarginWords)
    yield [phrase, { kind: 'trigger', features: [], same: false, strength: 'feature', deniesMargin: true }]
  for (const phrase of anatomy.tissueWords) yield [phrase, { kind: 'tissue' }]
  for (const phrase of anatomy.landmarkWords) yield [phrase, { kind: 'landmark' }]
  for (const [phrase, side] of anatomy.sideWords) yield [phrase, { kind: 'side', side }]
  for (const [phrase, segment] of anatomy.segmentWords) yield [phrase, { kind: 'segment', segment }]
  for (const [phrase, region] of anatomy.regionWords) yield [phrase, { kind: 'region', region, plural: false }]
  for (const phrase of anatomy.partWords) yield [phrase, { kind: 'part' }]
  for (const phrase of anatomy.positionWords) yield [phrase, { kind: 'position' }]
  for (const [phrase, limb] of anatomy.bodyPartWords) yield [phrase, { kind: 'bodyPart', limb }]
  for (const [phrase, limb, digit] of anatomy.digitWords) yield [phrase, { kind: 'bodyPart', limb, digit }]
  for (const [phrase, letter] of small.spineRegions) yield [phrase, { kind: 'spineRegion', letter }]
  for (const [index, phrase] of small.ordinals.entries()) yield [phrase, { kind: 'ordinal', numbers: [index + 1] }]
  for (const [index, word] of small.numberWords.entries()) yield [word, { kind: 'number', value: index + 1 }]
  for (const phrase of studyWords) yield [phrase, { kind: 'study' }]
  yield* structureRows()
}

/** History and results: cortex and periosteum are described in the words of the lesion table. */
function* findingRows(): Generator<Row> {
  for (const [phrase, category, direction] of findingCues) yield [phrase, { kind: 'cue', category, direction }]
  for (const [phrase, key, answer = 'yes'] of findingWords) yield [phrase, { kind: 'finding', key, answer }]
  for (const [phrase, features] of lesionWords) {
    if (features.includes('cortical_breach')) yield [phrase, { kind: 'finding', key: 'corticalBreach', answer: 'yes' }]
    if (features.includes('periosteal_reaction'))
      yield [phrase, { kind: 'finding', key: 'periostealReaction', answer: 'yes' }]
  }
  yield* contextRows()
  yield* structureRows()
}

/** A detail wins over the general finding of the same words; general findings stay, for a list of them is denied together. */
function* detailRows(): Generator<Row> {
  for (const [phrase, key, answer = 'yes'] of detailWords)
    yield [phrase, { kind: 'finding', key, answer, detail: true }]
  yield* findingRows()
}

export const lesionTable = phraseTable(lesionRows())
export const findingTable = phraseTable(findingRows())
export const detailTable = phraseTable(detailRows())
const pluralRegions = new Set(['metaphyses', 'epiphyses', 'diaphyses', 'shafts', 'bodies'])

/** One-letter sides count only as capitals that stand alone: "R clavicle", not the l of a word or a unit. */
const letterSides: Record<string, NamedSide> = { L: 'left', R: 'right' }

function tagOf(tokens: Token[], at: number, table: PhraseTable<Tag>): { tag: Tag; used: number[] } {
  const token = tokens[at]
  const level = levelAt(tokens, at)
  if (level) return { tag: { kind: 'levels', levels: level.levels }, used: level.used }
  const found = matchPhrase(table, tokens, at)
  if (found && found.used.length > 1) return { tag: found.value, used: found.used }
  const letter = token && letterSides[token.raw]
  if (letter && !(tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word'))
    return { tag: { kind: 'side', side: letter }, used: [at] }
  if (found?.value.kind === 'region' && pluralRegions.has(token?.word ?? ''))
    return { tag: { ...found.value, plural: true }, used: found.used }
  if (found) return { tag: found.value, used: found.used }
  const rays = raysAt(tokens, at)
  if (rays) return rays
  if (token?.kind === 'number')
    return { tag: { kind: 'number', value: Number(token.word.replace(',', '.')) }, used: [at] }
  if (token?.kind === 'mark') return { tag: { kind: 'mark', mark: token.word }, used: [at] }
  return { tag: { kind: 'other' }, used: [at] }
}

/** "Femur l., tibia r.": small letters are sides only right behind a bone, before a stop or a comma. */
function sideBehind(tokens: Token[], at: number, before: Item | undefined): { tag: Tag; used: number[] } | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const side = /^[lr]$/.test(token?.raw ?? '') && letterSides[token?.raw.toUpperCase() ?? '']
  const closes = next === undefined || /^[.,;:]$/.test(next.word)
  return side && closes && before?.tag.kind === 'bone' ? { tag: { kind: 'side', side }, used: [at] } : null
}

/** "MT2", "MC3-5": a bone written onto its numbers. */
function raysAt(tokens: Token[], at: number): { tag: Tag; used: number[] } | null {
  const [, name, digit] = /^(mt|mc)([1-5])$/.exec(tokens[at]?.word ?? '') ?? []
  if (!name || !digit) return null
  const [dash, last] = [tokens[at + 1], tokens[at + 2]]
  const to = dash?.word === '-' && dash.glued && last?.glued && /^[2-5]$/.test(last.word) ? Number(last.word) : 0
  const first = Number(digit)
  const rays = to > first ? Array.from({ length: to - first + 1 }, (_, index) => first + index) : [first]
  const bone = name === 'mt' ? 'metatarsal' : 'metacarpal'
  return {
    tag: { kind: 'bone', bone, name: bone, level: null, plural: false, general: false, rays },
    used: rays.length > 1 ? [at, at + 1, at + 2] : [at],
  }
}

/** 1 → "1st", as boneName() prints it. */
export const ordinalName = (number: number): string =>
  `${number}${['th', 'st', 'nd', 'rd'][number % 10 < 4 && Math.floor(number / 10) !== 1 ? number % 10 : 0]}`

/** What a statement may be about. */
export const isContent = (item: Item | undefined): boolean =>
  item !== undefined && ['trigger', 'bone', 'levels', 'tissue', 'finding'].includes(item.tag.kind)

/** What says where, and nothing else. */
export const placeKinds: readonly string[] = [
  'bone',
  'levels',
  'side',
  'segment',
  'region',
  'part',
  'position',
  'determiner',
  'and',
  'mark',
  'ordinal',
]

/** "Knee", "foot", "leg": a part of the body, whether or not it stands for its bones. */
export const isBodyPart = (item: Item | undefined): boolean =>
  item?.tag.kind === 'bodyPart' || (item?.tag.kind === 'bone' && boneEntry(item.tag.bone)?.vague === true)

/** Longest phrase first; the words inside a phrase's gap are read on their own. */
export function itemsOf(tokens: Token[], table: PhraseTable<Tag> = lesionTable): Item[] {
  const items: Item[] = []
  const taken = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || taken.has(at)) continue
    const found = sideBehind(tokens, at, items.at(-1)) ?? tagOf(tokens, at, table)
    // "The cortex of the tibia is missing": "missing" is already the cortex's.
    const isFree = found.used.every((place) => !taken.has(place))
    const { tag, used } = isFree ? found : { tag: tagOf([token], 0, table).tag, used: [at] }
    for (const place of used) taken.add(place)
    const last = tokens[contiguousEnd(used)] ?? token
    const words = used.map((place) => tokens[place]?.word ?? '').join(' ')
    items.push({ tag, word: token.word, words, start: token.start, end: last.end, used })
  }
  return items
}

/** The last token of the unbroken stretch at the start of a match: where its quotation ends. */
function contiguousEnd(used: number[]): number {
  let end = used[0] ?? 0
  for (const place of used.slice(1)) {
    if (place > end + 2) break
    end = place
  }
  return end
}
