/** EULAR/ACR 2025 points from the table that the site entered; never from anywhere else. */
import type { DomainOption } from '../../smart-config/types.ts'
import { type Ask, answerClauses } from './clauses.ts'

/** A domain is worth the most of its options that hold, else nothing: the span over all answers that are still open. */
export function domainPoints(options: readonly DomainOption[], ask: Ask): { lower: number; upper: number } {
  const answered = options.map(({ points, anyOf }) => ({ points, answer: answerClauses(anyOf, ask).answer }))
  const holding = answered.filter(({ answer }) => answer === 'yes').map(({ points }) => points)
  const open = answered.filter(({ answer }) => answer === 'unknown').map(({ points }) => points)
  const sure = holding.length > 0 ? Math.max(...holding) : 0
  return {
    // A negative option that is still open lowers the bound only while no other option holds.
    lower: holding.length > 0 ? sure : Math.min(sure, ...open),
    upper: Math.max(sure, ...open),
  }
}

export const mostPoints = (options: readonly DomainOption[]): number =>
  Math.max(0, ...options.map(({ points }) => points))
