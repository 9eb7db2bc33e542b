/** One sentence of a history, an examination or a result → findings with their spans. What is doubtful, past or a relative's is not reported. */
import type { FindingTest } from '../../../smart-config/report-words/finding-word.ts'
import { historyOnly } from '../../../smart-config/report-words/finding-words.ts'
import { presentWords } from '../../../smart-config/report-words/histology-words.ts'
import { flagsOf } from '../context/context.ts'
import type { Flag, Flags } from '../context/flag.ts'
import { otherIllnessClauses } from '../context/other-illness.ts'
import type { TextContext, TextFinding, TextSpan } from '../reading.ts'
import { placesOf } from '../words/clauses.ts'
import { findingTable, type Item, itemsOf } from '../words/items.ts'
import { quoted } from '../words/quoted.ts'
import type { Sentence } from '../words/sentences.ts'
import { wordSet } from '../words/word-set.ts'
import { isOfMarrow, isPathologistsResult, isSpecimenResult, specimenAnswer } from './specimen-results.ts'
import { openOf, type ReadFinding } from './told-open.ts'
import { isOtherSpecimen } from './told-specimen.ts'
import { isTest, risesBehind, testsIn } from './told-tests.ts'

const onlyInHistory = new Set<string>(historyOnly)
/** Words that alone are no finding of the patient. */
const isNameOnly = (key: string): key is FindingTest | 'spondyloarthritis' | 'cno' =>
  key === 'spondyloarthritis' || key === 'cno' || isTest(key)
const ofRelatives = new Set<string>(['psoriasisOrPustulosis', 'bowelSymptoms', 'spondyloarthritis', 'cno'])
const ofBlood = wordSet('blood peripheral fbc cbc hemogram')
const fits = (key: string, sentence: Sentence, context: TextContext): boolean => {
  const toldByPatient = context.kind === 'note' || sentence.section === 'history'
  // Cells of the marrow or of an infiltrate are no blood count.
  if (key.startsWith('bloodCount'))
    return context.kind !== 'pathology' || sentence.tokens.some(({ word }) => ofBlood.has(word))
  if (key === 'corticalBreach' || key === 'periostealReaction') return context.kind !== 'pathology'
  return toldByPatient || !onlyInHistory.has(key)
}

type Context = { items: Item[]; flags: Flags[]; sentence: Sentence; context: TextContext }

/** "A history of fever" is the illness. */
export const ofTheIllness: readonly string[] = ['history of', 'h / o']
/** What was, may be or is only an opinion is not reported. "A history of fever" is the illness, and so is a fever that settled; a pathologist's opinion is the result. */
function isOpen({ items, context }: Context, own: Flags, key: string): boolean {
  const wordsOf = (flag: Flag): string => items[own.get(flag) ?? -1]?.words ?? ''
  const past = own.has('past') && !ofTheIllness.includes(wordsOf('past'))
  const result = isPathologistsResult(wordsOf('differential'), context)
  // "No systemic symptoms, in particular no fever": its own denial stands above the reach of the one before.
  const [doubt, denial] = [own.get('uncertain'), own.get('negated')]
  const cue = items[doubt ?? -1]?.tag
  const isDenied = cue?.kind === 'cue' && cue.category === 'negated' && (denial ?? -1) > (doubt ?? -1)
  return (
    (doubt !== undefined && !isDenied) ||
    own.has('hypothetical') ||
    // A test beside something that resolved ("CRP normal, ESR back to normal") keeps its own verdict.
    (own.has('resolved') && key !== 'fever' && key !== 'bloodCountAbnormal' && !isTest(key)) ||
    past ||
    (own.has('differential') && !result)
  )
}

const nearDenial = 3
/** "Pain below the knee for five months, mainly at night": what comes at night is what was told last. */
function painAtNight({ items }: Context, at: number, denial: number | undefined): TextFinding[] {
  const told = items.slice(0, at).findLast(({ tag }) => tag.kind === 'finding')
  const isPain = told?.tag.kind === 'finding' && told.tag.key === 'boneOrLimbPain'
  const { start = 0, end = 0 } = items[at] ?? {}
  // "Began without injury and now wakes her": the denial is of something else.
  if (!isPain || (denial !== undefined && Math.abs(at - denial) > nearDenial)) return []
  return [{ key: 'nightPain', answer: denial === undefined ? 'yes' : 'no', span: { start, end } }]
}

/** A fever or a changed count of which it is not said whether it was one, or whether it is of this illness. */
function leftOpen({ items, flags }: Context, at: number, key: string, span: TextSpan): ReadFinding[] {
  const own = flags[at]
  const open = key === 'openFever' ? key : openOf[key]
  const isOther =
    !own ||
    /infancy|birth/.test(items[own.get('past') ?? -1]?.words ?? '') ||
    silencing.some((flag) => own.has(flag)) ||
    items.some(({ tag }) => isOtherFever(tag))
  return open && !isOther ? [{ key: open, answer: 'yes', span }] : []
}
const silencing: readonly Flag[] = ['negated', 'hypothetical', 'family']
const isOtherFever = (tag: Item['tag']): boolean => tag.kind === 'finding' && tag.key === 'otherFever'

/** "Influenza in February: two days of high fever": of the illness that the clause begins with, or of this one. */
function isOfIllnessNamed({ items, flags }: Context, at: number): boolean {
  const places = placesOf(items)
  if (!otherIllnessClauses(items.slice(0, at), places.slice(0, at), flags.slice(0, at)).has(places[at]?.clause ?? -1))
    return false
  return !items.slice(0, at).some(({ word }) => /^(?:after|following|since|despite)$/.test(word))
}

const calledPresent = wordSet(presentWords)
/** "Staphylococcus aureus grew, tuberculosis excluded": the denial behind the comma is of the result that stands before it. */
function isOfNextResult(items: Item[], at: number, denial: number): boolean {
  if (!items[at]?.words.split(' ').some((word) => calledPresent.has(word))) return false
  const between = items.slice(at + 1, Math.max(at, denial))
  const comma = between.findIndex(({ word }) => word === ',' || word === ';')
  return comma >= 0 && between.slice(comma).some(({ tag }) => tag.kind === 'finding')
}

function findingAt(read: Context, at: number): ReadFinding[] {
  const { items, flags, sentence, context } = read
  const [tag, own] = [items[at]?.tag, flags[at]]
  if (tag?.kind !== 'finding' || !own || tag.key === 'shield' || tag.key === 'otherFever') return []
  const { key, answer } = tag
  if (key === 'openFever') return leftOpen(read, at, key, quoted(items, at, undefined))
  if (key === 'householdTuberculosis')
    return own.has('uncertain') || own.has('hypothetical')
      ? []
      : [{ key: 'tuberculosisExposure', answer: own.has('negated') ? 'no' : 'yes', span: quoted(items, at, undefined) }]
  if (own.has('family')) {
    if (!ofRelatives.has(key) || own.has('uncertain')) return []
    return [
      {
        key: 'affectedRelatives',
        answer: own.has('negated') ? 'no' : 'yes',
        span: quoted(items, at, own.get('family')),
      },
    ]
  }
  if (isOpen(read, own, key)) return answer === 'yes' ? leftOpen(read, at, key, quoted(items, at, undefined)) : []
  if (key === 'atNight') return painAtNight(read, at, own.get('negated'))
  if (isNameOnly(key) || !fits(key, sentence, context)) return []
  if (key === 'bloodCountAbnormal' && isOtherSpecimen(sentence.tokens, items[at]?.used[0] ?? 0)) return []
  const span = quoted(items, at, own.get('negated'))
  if (isSpecimenResult(key)) {
    const said = specimenAnswer(
      key,
      own.has('negated') && !isOfNextResult(items, at, own.get('negated') ?? at) ? 'denied' : answer,
      sentence.tokens,
      items[at]?.used ?? [],
      context,
    )
    if (!said) return []
    const isOfBlood = key === 'blasts' && !isOfMarrow(sentence.tokens, items[at]?.used ?? [], context)
    return [
      { key: key === 'organismNamed' ? 'organismFound' : key, answer: said, span },
      ...(isOfBlood ? [{ key: 'bloodBlasts', answer: said, span } as const] : []),
    ]
  }
  if (!own.has('negated')) {
    const left = answer === 'yes' && isOfIllnessNamed(read, at) ? openOf[key] : undefined
    return [{ key: left ?? key, answer, span }]
  }
  // "…, no fever since.": before that there was one.
  if (key === 'fever' && items[at + 1]?.word === 'since' && !items[at + 2])
    return [{ key: 'openFever', answer: 'yes', span }]
  // "No anaemia" does not make the count normal; a denied denial says nothing.
  const sayable = answer === 'yes' && key !== 'bloodCountAbnormal' && key !== 'normalTemperature'
  return sayable ? [{ key, answer: 'no', span }] : []
}

export function findingsOf(sentence: Sentence, context: TextContext, before?: Sentence): ReadFinding[] {
  const items = itemsOf(sentence.tokens, findingTable)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const read = { items, flags, sentence, context }
  const open = (at: number, key: string): boolean =>
    flags[at]?.has('family') === true || isOpen(read, flags[at] ?? new Map(), key)
  const tests = testsIn({ items, places, flags, open })
  const [first] = items
  const rises = first && before && risesBehind(items, itemsOf(before.tokens, findingTable))
  return [
    ...(rises ? [{ key: 'openCrp', answer: 'yes', span: quoted(items, 0, undefined) } as const] : []),
    ...items.flatMap((_, at) => findingAt(read, at)),
    ...tests.filter(
      ({ key }) =>
        (key !== 'bloodCountNormal' || fits(key, sentence, context)) &&
        (key !== 'normalTemperature' || context.kind !== 'imaging' || sentence.section === 'history'),
    ),
  ]
}
