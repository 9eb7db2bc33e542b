/** Response criteria in the manner of PedACR: how many measures fell by a percentage, how many rose by more than another. */
import type { RuleTable } from '../../smart-config/instruments/table.ts'
import type { Answer } from '../evidence.ts'

/** A measure then and now; null when one of them is not known. */
export type Change = { before: number; now: number } | null
type ResponseRule = Extract<RuleTable, { kind: 'response' }>

/** Percentages of decimal fractions are compared with room for rounding in binary. */
const room = 1e-9

/** Nothing falls from zero: no improvement to be had. */
export const fell = (change: Change, percent: number): Answer =>
  change === null
    ? 'unknown'
    : change.before > 0 && (change.before - change.now) * 100 >= percent * change.before - room
      ? 'yes'
      : 'no'

export const rose = (change: Change, percent: number): Answer =>
  change === null ? 'unknown' : (change.now - change.before) * 100 > percent * change.before + room ? 'yes' : 'no'

/** Yes or no only when every way in which the unknown measures may have gone agrees. */
export function responded(changes: Change[], percent: number, rule: ResponseRule): Answer {
  const open = changes.filter((change) => change === null).length
  const improved = changes.filter((change) => fell(change, percent) === 'yes').length
  const worse = changes.filter((change) => rose(change, rule.worse) === 'yes').length
  if (improved + open < rule.improved || worse > rule.worsened) return 'no'
  return improved >= rule.improved && worse + open <= rule.worsened ? 'yes' : 'unknown'
}
