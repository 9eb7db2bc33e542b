import type { RedFlag } from '../assessment.ts'
import { type RedFlagRow, redFlagRows } from './red-flag-rows.ts'
import { allOf, anyOf } from './signal.ts'
import type { SignalKey, Signals } from './signals.ts'

const stateOf = { yes: 'raised', no: 'cleared', unknown: 'open' } as const
const unique = <T>(values: T[]): T[] => [...new Set(values)]

function evaluate(row: RedFlagRow, signals: Signals): RedFlag {
  const answersOf = (clause: SignalKey[]) => clause.map((key) => signals[key].answer)
  const clauses = row.anyOf.map((clause) => ({ clause, answer: allOf(answersOf(clause)) }))
  const state = stateOf[anyOf(clauses.map(({ answer }) => answer))]
  const met = clauses.filter(({ answer }) => answer === 'yes').flatMap(({ clause }) => clause)
  const missing = clauses
    .filter(({ answer }) => answer === 'unknown')
    .flatMap(({ clause }) => clause.filter((key) => signals[key].answer === 'unknown'))
  const names = (keys: SignalKey[]): string => unique(keys.map((key) => signals[key].label)).join(', ')
  const reason =
    state === 'raised'
      ? `Present: ${names(met)}.`
      : state === 'open'
        ? `Not known: ${names(missing)}.`
        : 'None of its signs is present.'
  return {
    row: row.row,
    level: row.level,
    state,
    title: row.title,
    reason,
    advice: row.advice,
    missing: state === 'raised' ? [] : unique(missing.map((key) => signals[key].label)),
    evidence: state === 'raised' ? unique(met).flatMap((key) => signals[key].evidence) : [],
    citation: row.citation,
  }
}

/** Every row, urgent and raised first. */
export function redFlags(signals: Signals): RedFlag[] {
  const weight = (flag: RedFlag): number =>
    (flag.state === 'raised' ? 0 : flag.state === 'open' ? 2 : 4) + (flag.level === 'urgent' ? 0 : 1)
  return redFlagRows.map((row) => evaluate(row, signals)).sort((a, b) => weight(a) - weight(b))
}

export const isRaised = (flags: RedFlag[], row: string, level?: RedFlag['level']): boolean =>
  flags.some((flag) => flag.row === row && flag.state === 'raised' && (level === undefined || flag.level === level))
export const urgentRaised = (flags: RedFlag[]): RedFlag[] =>
  flags.filter((flag) => flag.level === 'urgent' && flag.state === 'raised')
