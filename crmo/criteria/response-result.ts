/** PedCNO: change between two assessments as a checklist of its first level, with the higher levels in the sentence. */
import type { MeasureKey, RuleTable } from '../../smart-config/instruments/table.ts'
import type { InstrumentItem } from '../assessment.ts'
import type { Answer } from '../evidence.ts'
import type { EarlierMeasures } from '../review.ts'
import type { Measured } from './measured.ts'
import { type Change, fell, responded } from './response.ts'
import type { Reviewed } from './reviewed.ts'
import { type Outcome, openItems } from './rules.ts'

type ResponseRule = Extract<RuleTable, { kind: 'response' }>
const state = { yes: 'met', no: 'not-met', unknown: 'undetermined' } as const
const said: Record<Answer, string> = { yes: 'reached', no: 'not reached', unknown: 'undetermined' }

export function changeOf(measure: MeasureKey, now: Measured, earlier: EarlierMeasures | null): Change {
  const before = earlier?.values[measure]
  return before === undefined || now.value === null ? null : { before, now: now.value }
}

/** One measure: did it fall by the first level? */
export function fallAnswer(
  measure: MeasureKey,
  now: Measured,
  earlier: EarlierMeasures | null,
  percent: number,
): Reviewed {
  const change = changeOf(measure, now, earlier)
  const before = earlier?.values[measure]
  const then = !earlier
    ? 'No earlier assessment to compare with.'
    : before === undefined
      ? `Not known at the earlier assessment (${earlier.date.slice(0, 10)}).`
      : `It was ${before} on ${earlier.date.slice(0, 10)}.`
  const answer = fell(change, percent)
  return {
    answer,
    reason: [now.why, then].filter(Boolean).join(' '),
    evidence: now.evidence,
    origin: now.said ? 'mixed' : 'chart',
  }
}

/** The first level, which decides, and every level in words: "PedCNO30 reached, PedCNO50 not reached". */
export function levelsOf(rule: ResponseRule, changes: Change[]): { first: Answer; words: string } {
  const levels = rule.levels.map((level) => ({ level, answer: responded(changes, level, rule) }))
  return {
    first: levels[0]?.answer ?? 'unknown',
    words: levels.map(({ level, answer }) => `${rule.name}${level} ${said[answer]}`).join(', '),
  }
}

export function responseResult(
  rule: ResponseRule,
  changes: Change[],
  items: InstrumentItem[],
  earlier: EarlierMeasures | null,
): Outcome {
  const { first, words } = levelsOf(rule, changes)
  const sentence = earlier
    ? [`Since ${earlier.date.slice(0, 10)}:`, `${words}.`, openItems(items)]
    : ['No earlier assessment to compare with: response is undetermined.']
  return {
    result: { kind: 'checklist', state: state[first], sentence: sentence.filter(Boolean).join(' ') },
    favours: false,
  }
}
