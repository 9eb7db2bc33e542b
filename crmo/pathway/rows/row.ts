/**
 * A row of the decision table (clinical-basis 3.2) as data. It is raised when every signal of one of its clauses is yes, cleared when every
 * clause holds a no, else open: an unknown input neither raises nor clears.
 */
import type { Citation } from '../../../smart-config/types.ts'
import type { Evidence } from '../../evidence.ts'
import { allOf, anyOf, type Signal } from '../signals/signal.ts'

export type Row<Key extends string> = {
  row: string
  title: string
  anyOf: Key[][]
  /** Each raises the row alone; a chart that does not speak of it leaves nothing open. */
  alsoBy?: Key[]
  /** What to do. */
  advice: string
  citation: Citation
}

/** What every evaluated row says, whatever list it stands in. */
export type RowOutcome = {
  row: string
  state: 'raised' | 'open' | 'cleared'
  title: string
  reason: string
  advice: string
  missing: string[]
  evidence: Evidence[]
  citation: Citation
}

const stateOf = { yes: 'raised', no: 'cleared', unknown: 'open' } as const
export const unique = <T>(values: T[]): T[] => [...new Set(values)]

export function evaluate<Key extends string>(row: Row<Key>, signals: Record<Key, Signal>): RowOutcome {
  const clauses = row.anyOf.map((clause) => ({ clause, answer: allOf(clause.map((key) => signals[key].answer)) }))
  const also = (row.alsoBy ?? []).filter((key) => signals[key].answer === 'yes')
  const state = also.length > 0 ? 'raised' : stateOf[anyOf(clauses.map(({ answer }) => answer))]
  const met = unique([...clauses.filter(({ answer }) => answer === 'yes').flatMap(({ clause }) => clause), ...also])
  const missing = unique(
    clauses
      .filter(({ answer }) => answer === 'unknown')
      .flatMap(({ clause }) => clause.filter((key) => signals[key].answer === 'unknown')),
  ).map((key) => signals[key].label)
  const labels = unique(met.map((key) => signals[key].label))
  const reasons = {
    raised: `Present: ${labels.join(', ')}.`,
    open: `Not known: ${unique(missing).join(', ')}.`,
    cleared: 'None of its signs is present.',
  }
  return {
    row: row.row,
    state,
    title: row.title,
    reason: reasons[state],
    advice: row.advice,
    missing: state === 'open' ? unique(missing) : [],
    evidence: state === 'raised' ? unique(met.flatMap((key) => signals[key].evidence)) : [],
    citation: row.citation,
  }
}
