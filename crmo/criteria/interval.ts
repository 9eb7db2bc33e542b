/** Scores with unknowns are intervals: `lower` counts the yes items, `upper` adds the unknown ones. */
import type { Category } from '../assessment.ts'
import type { Answer } from '../evidence.ts'

type Scored = { key: string; answer: Answer; points: number }
const sum = (items: Scored[]): number => items.reduce((total, item) => total + item.points, 0)

export function scoreInterval(items: Scored[]): { lower: number; upper: number } {
  const lower = sum(items.filter((item) => item.answer === 'yes'))
  return { lower, upper: lower + sum(items.filter((item) => item.answer === 'unknown')) }
}

export function categoryOf(
  { lower, upper }: { lower: number; upper: number },
  threshold: number,
  inCohort: boolean,
): Category {
  if (!inCohort) return 'outside-cohort'
  if (lower >= threshold) return 'at-or-above'
  return upper < threshold ? 'below' : 'undetermined'
}

/** Unknown items without whose answer, some completion of the others included, the category could not change: the keys worth finding out. */
export function decidingItems(items: Scored[], threshold: number): string[] {
  const interval = scoreInterval(items)
  if (categoryOf(interval, threshold, true) !== 'undetermined') return []
  const unknown = items.filter((item) => item.answer === 'unknown')
  return unknown.filter((item) => decides(item, unknown, interval.lower, threshold)).map((item) => item.key)
}

/** True when for some answers of the other unknown items, this one tips the total over the threshold. */
function decides(item: Scored, unknown: Scored[], lower: number, threshold: number): boolean {
  const others = unknown.filter((other) => other !== item)
  const totals = others.reduce((reached, other) => reached.flatMap((total) => [total, total + other.points]), [lower])
  return totals.some((total) => total < threshold && total + item.points >= threshold)
}
