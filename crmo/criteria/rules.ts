/** Answered items → result, one function a kind of rule. Every result says what is not known and who stands above it. */
import type { InstrumentTable, RuleTable } from '../../smart-config/instruments/table.ts'
import type { FurtherResult, InstrumentItem } from '../assessment.ts'
import type { Answer } from '../evidence.ts'
import { allOf, anyOf } from '../pathway/signals/signal.ts'
import { scoreInterval } from './interval.ts'
import { opposite } from './verdict.ts'

type Rule<Kind extends RuleTable['kind']> = Extract<RuleTable, { kind: Kind }>

/** Sentence of a result that speaks for CNO (`favours`), which the gate or an urgent row may replace or follow. */
export type Outcome = { result: FurtherResult; favours: boolean; sparesBiopsy?: boolean }

const stateOf = { yes: 'met', no: 'not-met', unknown: 'undetermined' } as const
export const openItems = (items: InstrumentItem[]): string => {
  const open = items.filter(({ answer }) => answer === 'unknown').map(({ label }) => label)
  return open.length > 0 ? `Not known: ${open.join('; ')}.` : ''
}
const span = ({ lower, upper }: { lower: number; upper: number }): string =>
  lower === upper ? `${lower}` : `${lower} to ${upper}`
const joined = (...sentences: string[]): string => sentences.filter(Boolean).join(' ')

export function sumResult(rule: Rule<'sum'>, items: InstrumentItem[], maximum: number): Outcome {
  const bounds = scoreInterval(items.map(({ key, answer, points }) => ({ key, answer, points: points ?? 0 })))
  const { threshold, says } = rule
  if (!threshold) {
    const sentence = joined(`${span(bounds)} of ${maximum}.`, says.noThreshold, openItems(items))
    return {
      result: { kind: 'interval', ...bounds, maximum, threshold: null, category: 'no-threshold', sentence },
      favours: false,
    }
  }
  const reaches = (total: number): boolean =>
    threshold.reached === 'above' ? total > threshold.value : total >= threshold.value
  const interval = { kind: 'interval', ...bounds, maximum, threshold: threshold.value } as const
  if (reaches(bounds.lower))
    return { result: { ...interval, category: 'reached', sentence: says.reached }, favours: true }
  if (!reaches(bounds.upper))
    return { result: { ...interval, category: 'not-reached', sentence: says.notReached }, favours: false }
  const sentence = joined(`Undetermined: ${span(bounds)} spans the limit of ${threshold.value}.`, openItems(items))
  return { result: { ...interval, category: 'undetermined', sentence }, favours: false }
}

const countOf = (items: InstrumentItem[], group: string, answers: Answer[]): number =>
  items.filter((item) => item.group === group && answers.includes(item.answer)).length

export function countsResult(rule: Rule<'counts'>, items: InstrumentItem[]): Outcome {
  const reaches = (answers: Answer[]): boolean =>
    rule.alternatives.some((needed) =>
      Object.entries(needed).every(([group, least]) => countOf(items, group, answers) >= least),
    )
  const groups = [...new Set(rule.alternatives.flatMap((needed) => Object.keys(needed)))]
  const counted = items.filter(({ group }) => group !== null && groups.includes(group))
  const state = reaches(['yes']) ? 'met' : reaches(['yes', 'unknown']) ? 'undetermined' : 'not-met'
  const tally = groups.map((group) => `${countOf(items, group, ['yes'])} ${group}`).join(' and ')
  const sentence = {
    met: rule.says.met,
    'not-met': rule.says.notMet,
    undetermined: joined(`Undetermined: ${tally} so far.`, openItems(counted)),
  }[state]
  return { result: { kind: 'checklist', state, sentence }, favours: state === 'met' }
}

/** A clause of item keys, `!` denies. A key that no item has is a fault of the table, found by its test. */
const clauseAnswer = (clause: readonly string[], items: InstrumentItem[]): Answer =>
  allOf(
    clause.map((key) => {
      const answer = items.find((item) => item.key === key.replace('!', ''))?.answer ?? 'unknown'
      return key.startsWith('!') ? opposite[answer] : answer
    }),
  )

export function alternativesResult(rule: Rule<'alternatives'>, items: InstrumentItem[]): Outcome {
  const answered = rule.alternatives.map((one) => ({
    ...one,
    answer: anyOf(one.anyOf.map((clause) => clauseAnswer(clause, items))),
  }))
  const answer = anyOf(answered.map((one) => one.answer))
  const met = answered.filter((one) => one.answer === 'yes')
  const openKeys = answered
    .filter((one) => one.answer === 'unknown')
    .flatMap((one) => one.anyOf.filter((clause) => clauseAnswer(clause, items) === 'unknown').flat())
    .map((key) => key.replace('!', ''))
  const open = openItems(items.filter(({ key }) => openKeys.includes(key)))
  const sentence = {
    yes: met.map((one) => one.met).join(' '),
    no: rule.says.notMet,
    unknown: joined(
      ...answered.map((one) => `${one.name}: ${one.answer === 'no' ? 'cannot be met' : 'undetermined'}.`),
      open,
    ),
  }[answer]
  return {
    result: { kind: 'checklist', state: stateOf[answer], sentence },
    favours: answer === 'yes',
    sparesBiopsy: met.some((one) => one.sparesBiopsy),
  }
}

/** Bounds and most points of the domains as the site's table gives them; null without a table. */
export type SitePoints = { lower: number; upper: number; maximum: number; source: string } | null

export function domainsResult(rule: Rule<'domains'>, items: InstrumentItem[], points: SitePoints): Outcome {
  const entry = allOf(items.filter(({ group }) => group === 'entry').map(({ answer }) => answer))
  const excluded = anyOf(items.filter(({ group }) => group === 'exclusion').map(({ answer }) => answer))
  const open = openItems(items.filter(({ group }) => group === 'entry' || group === 'exclusion'))
  const barred = entry === 'no' || excluded === 'yes'
  if (!points)
    return {
      result: {
        kind: 'structure',
        sentence: joined(barred ? rule.says.notEntered : '', rule.says.withoutTable, barred ? '' : open),
      },
      favours: false,
    }
  const { lower, upper, maximum, source } = points
  const entered = allOf([entry, opposite[excluded]])
  const interval = { kind: 'interval', lower, upper, maximum, threshold: rule.threshold } as const
  const from = `Points as entered by the site: ${source}.`
  if (entered === 'no')
    return {
      result: { ...interval, category: 'not-reached', sentence: joined(rule.says.notEntered, from) },
      favours: false,
    }
  if (upper < rule.threshold)
    return {
      result: { ...interval, category: 'not-reached', sentence: joined(rule.says.notReached, from) },
      favours: false,
    }
  if (entered === 'yes' && lower >= rule.threshold)
    return { result: { ...interval, category: 'reached', sentence: joined(rule.says.reached, from) }, favours: true }
  const sentence = joined(`Undetermined: ${span(points)} points, threshold ${rule.threshold}.`, openItems(items), from)
  return { result: { ...interval, category: 'undetermined', sentence }, favours: false }
}

export const structureResult = (rule: Rule<'structure'>): Outcome => ({
  result: { kind: 'structure', sentence: rule.says },
  favours: false,
})

/** Maximum of a sum: what every item is worth, or the most its measure can add. */
export const maximumOf = ({ items }: InstrumentTable): number =>
  items.reduce((sum, item) => sum + (item.points ?? ('measure' in item ? item.most : 0)), 0)
