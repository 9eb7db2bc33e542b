/**
 * Every instrument of the registry, answered from its table. Nothing else reads these results: they are shown, and drive no flag, gate,
 * recommendation or dose.
 */
import { type FurtherKey, furtherInstruments } from '../../smart-config/instruments/registry.ts'
import type { InstrumentTable, ItemTable, MeasureKey } from '../../smart-config/instruments/table.ts'
import type { BiopsyGate, FurtherInstrument, FurtherResult, InstrumentItem, RedFlag } from '../assessment.ts'
import { isRaised, urgentRaised } from '../pathway/red-flags.ts'
import type { EarlierMeasures, Review } from '../review.ts'
import { instrumentOrOff } from '../switched-off.ts'
import { type Ask, answerClauses, asker } from './clauses.ts'
import type { Basis } from './jansson-2009.ts'
import type { Measured } from './measured.ts'
import { measured } from './measures.ts'
import { changeOf, fallAnswer, responseResult } from './response-result.ts'
import { type Reviewed, reviewed } from './reviewed.ts'
import * as rules from './rules.ts'
import { domainPoints, mostPoints } from './site-points.ts'

/** What the instruments are answered from, and what stands above them. */
export type Situation = {
  basis: Basis
  review: Review
  earlier: EarlierMeasures | null
  flags: RedFlag[]
  gate: BiopsyGate
}
/** `unsaid` asks without the clinician's answers. */
type Asking = Situation & { ask: Ask; unsaid: Ask; now: ReturnType<typeof measured> }

/** A measure of the sum: there when above zero, worth what it is, at most what the table lets it add. */
function measureAnswer(now: Measured, most: number): Reviewed & { points: number } {
  const { value, evidence, why } = now
  const answer = value === null ? 'unknown' : value > 0 ? 'yes' : 'no'
  return {
    answer,
    reason: why,
    evidence,
    origin: value === null ? 'chart' : 'mixed',
    points: value === null ? most : Math.min(value, most),
  }
}

/** A number is corrected as a number, not as an answer. */
const numeric = (measure: MeasureKey) => ({ measure, mayOverride: false }) as const
/** The measure as the chart alone gives it. */
const charted = (now: Measured): Measured | null =>
  now.unsaid && { ...now.unsaid, evidence: [], said: null, unsaid: null }

function itemOf(item: ItemTable, table: InstrumentTable, asking: Asking): InstrumentItem {
  const { ask, now, earlier, review } = asking
  const { key, label, confirmation, secondHand = false, group = null, howToFindOut } = item
  const shared = { key, group, label, confirmation, secondHand }
  const firstLevel = table.rule.kind === 'response' ? (table.rule.levels[0] ?? 0) : 0
  if ('measure' in item) {
    const said = measureAnswer(now[item.measure], item.most)
    return {
      ...shared,
      ...said,
      ...numeric(item.measure),
      unsaid: null,
      howToFindOut: said.answer === 'unknown' ? howToFindOut : null,
    }
  }
  if ('fallOf' in item) {
    const answerTo = (measured: Measured) => fallAnswer(item.fallOf, measured, earlier, firstLevel)
    const said = answerTo(now[item.fallOf])
    const chart = charted(now[item.fallOf])
    const unsaid = chart && answerTo(chart)
    return {
      ...shared,
      ...said,
      ...numeric(item.fallOf),
      unsaid: unsaid && { answer: unsaid.answer, reason: unsaid.reason },
      points: null,
      howToFindOut: said.answer === 'unknown' ? howToFindOut : null,
    }
  }
  const chart = answerClauses(item.anyOf, ask)
  // An item that is a predicate of the same key was answered by the clinician there, in every instrument at once.
  const isPredicate = item.anyOf.length === 1 && item.anyOf[0]?.length === 1 && item.anyOf[0][0] === key
  const said = isPredicate ? chart : reviewed(chart, item, review)
  const without = said.origin === 'clinician' && review.answers[key] ? answerClauses(item.anyOf, asking.unsaid) : null
  return {
    ...shared,
    ...said,
    unsaid: without && { answer: without.answer, reason: without.reason },
    measure: null,
    mayOverride: true,
    points: item.points ?? null,
    howToFindOut: said.answer === 'unknown' ? howToFindOut : null,
  }
}

/** Points of each domain by the site's table, written into the items; without a table nothing is added. */
function withSitePoints(
  items: InstrumentItem[],
  { basis, ask }: Asking,
): { items: InstrumentItem[]; points: rules.SitePoints } {
  const table = basis.siteRules.eularAcrPoints
  if (!table) return { items, points: null }
  const total = { lower: 0, upper: 0, maximum: 0, source: table.source }
  const scored = items.map((item) => {
    const options = table.domains[item.key]
    if (!options) return item
    const { lower, upper } = domainPoints(options, ask)
    total.lower += lower
    total.upper += upper
    total.maximum += mostPoints(options)
    const worth = lower === upper ? `${lower}` : `${lower} to ${upper}`
    return {
      ...item,
      points: lower === upper ? lower : null,
      reason: `${item.reason} Worth ${worth} by the site's table.`,
    }
  })
  return { items: scored, points: total }
}

function evaluate(table: InstrumentTable, asking: Asking): { items: InstrumentItem[]; outcome: rules.Outcome } {
  const items = table.items.map((item) => itemOf(item, table, asking))
  const { rule } = table
  switch (rule.kind) {
    case 'sum':
      return { items, outcome: rules.sumResult(rule, items, rules.maximumOf(table)) }
    case 'counts':
      return { items, outcome: rules.countsResult(rule, items) }
    case 'alternatives':
      return { items, outcome: rules.alternativesResult(rule, items) }
    case 'structure':
      return { items, outcome: rules.structureResult(rule) }
    case 'domains': {
      const site = withSitePoints(items, asking)
      return { items: site.items, outcome: rules.domainsResult(rule, items, site.points) }
    }
    case 'response': {
      const changes = table.items.flatMap((item) =>
        'fallOf' in item ? [changeOf(item.fallOf, asking.now[item.fallOf], asking.earlier)] : [],
      )
      return { items, outcome: responseResult(rule, changes, items, asking.earlier) }
    }
  }
}

/** Measures of change, activity and burden conclude nothing about the diagnosis. */
const concludes = ({ rule }: InstrumentTable): boolean =>
  rule.kind === 'sum' ? rule.threshold !== null : rule.kind !== 'response' && rule.kind !== 'structure'

/** D-31, the gate and urgent rows stand above every rule-in sentence; an unconfirmed rule says so. */
function sentenceOf(table: InstrumentTable, outcome: rules.Outcome, { flags, gate }: Situation): string {
  if (concludes(table) && isRaised(flags, 'D-31'))
    return 'An established diagnosis stands above it (row D-31): shown without a conclusion.'
  const urgent = urgentRaised(flags).map((flag) => `${flag.row} ${flag.title}`)
  const gated = outcome.sparesBiopsy === true && !gate.passed
  return [
    gated ? `The items of a criterion that spares biopsy are met, but: ${gate.sentence}` : outcome.result.sentence,
    outcome.favours && !gated && urgent.length > 0 ? `Urgent rows stand above it: ${urgent.join('; ')}.` : '',
    table.rule.confirmation === 'unconfirmed' ? 'The rule is not confirmed at the source.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function instrumentOf(table: InstrumentTable & { key: FurtherKey }, asking: Asking): FurtherInstrument {
  const { items, outcome } = evaluate(table, asking)
  const result: FurtherResult = { ...outcome.result, sentence: sentenceOf(table, outcome, asking) }
  const { key, title, notFor, citation } = table
  const { switchedOff } = asking.basis.siteRules
  return instrumentOrOff(switchedOff, { key, title, notFor, citation, items, result })
}

export function assessFurther(situation: Situation): Record<FurtherKey, FurtherInstrument> {
  const { basis, review, earlier } = situation
  const asking = {
    ...situation,
    ask: asker(basis, review),
    unsaid: asker(basis, { ...review, answers: {} }),
    now: measured(basis, review, earlier),
  }
  return Object.fromEntries(furtherInstruments.map((table) => [table.key, instrumentOf(table, asking)])) as Record<
    FurtherKey,
    FurtherInstrument
  >
}
