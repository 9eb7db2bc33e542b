/** Clauses of predicates → one answer with its reason. Any clause, all of its literals, three-valued. */
import { type Literal, type PredicateKey, predicates } from '../../smart-config/instruments/predicates.ts'
import type { Evidence } from '../evidence.ts'
import { allOf, anyOf } from '../pathway/signals/signal.ts'
import type { Review } from '../review.ts'
import type { Basis } from './jansson-2009.ts'
import { predicateRules } from './predicates.ts'
import { type Reviewed, reviewed } from './reviewed.ts'
import { opposite } from './verdict.ts'

/** A predicate's answer; a literal with `!` has the opposite one. */
export type Ask = (literal: Literal) => Reviewed
export type Clauses = readonly (readonly Literal[])[]

const plain = (literal: Literal): PredicateKey => (literal.startsWith('!') ? literal.slice(1) : literal) as PredicateKey

/** Asks each predicate once for one assessment; the clinician's answers count. */
export function asker(basis: Basis, review: Review): Ask {
  const known = new Map<PredicateKey, Reviewed>()
  return (literal) => {
    const key = plain(literal)
    const said = known.get(key) ?? reviewed(predicateRules[key](basis), { key, label: predicates[key] }, review)
    known.set(key, said)
    return literal === key ? said : { ...said, answer: opposite[said.answer] }
  }
}

const unique = <T>(values: T[]): T[] => [...new Set(values)]

const sameSource = (a: Evidence, b: Evidence): boolean =>
  a.reference === b.reference && a.label === b.label && a.value === b.value && a.span?.start === b.span?.start
const distinct = (evidence: Evidence[]): Evidence[] =>
  evidence.filter((one, at) => evidence.findIndex((other) => sameSource(one, other)) === at)

/** The literals that decide: those of a clause that holds; else what stands against each clause; else what is not known. */
function deciding(clauses: Clauses, ask: Ask): Literal[] {
  const answered = clauses.map((clause) => ({ clause, answer: allOf(clause.map((one) => ask(one).answer)) }))
  const met = answered.find(({ answer }) => answer === 'yes')
  if (met) return [...met.clause]
  const answer = anyOf(answered.map((one) => one.answer))
  return unique(
    answered
      .filter((one) => one.answer === answer)
      .flatMap(({ clause }) => clause.filter((one) => ask(one).answer === answer)),
  )
}

export function answerClauses(clauses: Clauses, ask: Ask): Reviewed {
  const answer = anyOf(clauses.map((clause) => allOf(clause.map((one) => ask(one).answer))))
  const literals = deciding(clauses, ask)
  const said = literals.map(ask)
  const reasons = unique(said.map(({ reason }) => reason))
  const names = unique(literals.map((one) => predicates[plain(one)])).join(', ')
  const origins = unique(said.map(({ origin }) => origin))
  return {
    answer,
    reason: answer === 'unknown' && reasons.length > 2 ? `Not known: ${names}.` : reasons.join(' '),
    evidence: distinct(said.flatMap(({ evidence }) => evidence)),
    origin: origins.length === 1 ? (origins[0] ?? 'chart') : 'mixed',
  }
}
