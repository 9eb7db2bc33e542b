/** What only decision rows and mimics look at, in words → findings with their spans. Doubtful, past and relatives' are not reported. */
import { type DetailKey, detailPlaces, detailWords, opinions } from '../../../smart-config/report-words/detail-words.ts'
import { flagsOf } from '../context/context.ts'
import type { Flag } from '../context/flag.ts'
import type { TextContext, TextFinding } from '../reading.ts'
import { placesOf } from '../words/clauses.ts'
import { detailTable, itemsOf } from '../words/items.ts'
import type { Sentence } from '../words/sentences.ts'
import { isPathologistsResult } from './specimen-results.ts'

const keys = new Set<string>(detailWords.flatMap(([, key]) => (key === 'shield' ? [] : [key])))
const isDetail = (key: string): key is DetailKey => keys.has(key)

function mayStand(key: DetailKey, { section }: Sentence, { kind }: TextContext): boolean {
  const told = section === 'history'
  switch (detailPlaces[key]) {
    case 'history':
      return kind === 'note' || told
    case 'imaging findings':
      return kind === 'imaging' && !told
    case 'pathology':
      return kind === 'pathology'
    case 'not imaging':
      return kind !== 'imaging'
    case undefined:
      return true
  }
}

const off: readonly Flag[] = ['family', 'hypothetical', 'past', 'resolved']
/** "Must be considered" is how a suspicion is written; "to exclude malignancy" is a question. */
const mustBeConsidered = /^(?:must|should|has to|have to|needs to|need to) (?:also )?be (?:considered|excluded)/

function inSentence(sentence: Sentence, context: TextContext): TextFinding[] {
  const items = itemsOf(sentence.tokens, detailTable)
  const flags = flagsOf(items, placesOf(items))
  return items.flatMap(({ tag, start, end }, at): TextFinding[] => {
    const own = flags[at]
    if (tag.kind !== 'finding' || !tag.detail || !own || !isDetail(tag.key) || !mayStand(tag.key, sentence, context))
      return []
    const isOpinion = opinions.includes(tag.key)
    const isResult = isPathologistsResult(items[own.get('differential') ?? -1]?.words ?? '', context)
    const doubted = own.has('uncertain') || (own.has('differential') && !isResult)
    const thought = isOpinion && mustBeConsidered.test(items[own.get('hypothetical') ?? -1]?.words ?? '')
    if (off.some((flag) => own.has(flag) && !(flag === 'hypothetical' && thought)) || (doubted && !isOpinion)) return []
    const denied = own.has('negated')
    // A denied denial says nothing, and "no suspicion" beside a doubt neither.
    if (denied && (tag.answer === 'no' || doubted)) return []
    return [{ key: tag.key, answer: denied ? 'no' : tag.answer, span: { start, end } }]
  })
}

/** "Antibiotics for six weeks in 2023 did not help": a duration and a date may stand between, which no phrase of the tables spans. */
function antibioticsInVain({ tokens }: Sentence): TextFinding[] {
  const at = tokens.findIndex(({ word }) => word === 'antibiotic' || word === 'antibiotics')
  const not = tokens.findIndex(({ word }, place) => place > at && word === 'not')
  const [drug, verb, effect] = [tokens[at], tokens[not - 1], tokens[not + 1]]
  const between = tokens.slice(at + 1, not - 1)
  const inVain =
    not > at + 1 &&
    between.length <= 10 &&
    between.every(({ kind }) => kind !== 'mark') &&
    /^(?:did|have|has|had)$/.test(verb?.word ?? '') &&
    /^(?:help|helped|work|worked)$/.test(effect?.word ?? '')
  return drug && effect && inVain && at >= 0
    ? [{ key: 'antibioticsWithoutEffect', answer: 'yes', span: { start: drug.start, end: effect.end } }]
    : []
}

/** Said both ways in one text: a finding that is there somewhere is there. */
export function readDetails(sentences: Sentence[], context: TextContext): TextFinding[] {
  const all = sentences
    .filter(({ section }) => section !== 'comparison' && section !== 'technique' && section !== 'plan')
    .flatMap((sentence) => [...inSentence(sentence, context), ...antibioticsInVain(sentence)])
  return [...new Set(all.map(({ key }) => key))].flatMap((key) => {
    const stated = all.filter((one) => one.key === key)
    return stated.find(({ answer }) => answer === 'yes') ?? stated[0] ?? []
  })
}
