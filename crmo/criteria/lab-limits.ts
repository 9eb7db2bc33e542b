/** A charted quantity against a limit. Every limit is its own paper's: the tables name it, nothing here shares one. */
import type { LabResult, Quantity } from '../chart/chart.ts'
import type { Answer } from '../evidence.ts'
import { allOf } from '../pathway/signals/signal.ts'
import { type Verdict, verdict } from './verdict.ts'

export type Limit = {
  is: 'at-most' | 'below'
  value: number /** As printed: the quantity is in the analyte's canonical unit. */
  unit: string
}

/** Three-valued: a comparator ("< 40 mg/L") may leave it open on which side of the limit the true value lies. */
export function holds({ value, comparator }: Quantity, limit: Limit): Answer {
  const least = comparator?.startsWith('<') ? Number.NEGATIVE_INFINITY : value
  const most = comparator?.startsWith('>') ? Number.POSITIVE_INFINITY : value
  // The stated value itself is not among the possible ones when the comparator is strict.
  const surely = limit.is === 'at-most' || comparator === '<' ? most <= limit.value : most < limit.value
  const never = limit.is === 'below' || comparator === '>' ? least >= limit.value : least > limit.value
  return surely ? 'yes' : never ? 'no' : 'unknown'
}

const shown = (lab: LabResult): string => lab.evidence.converted ?? lab.evidence.value ?? 'without a value'

/**
 * Yes when every result keeps the limit, no when one does not. A result called normal without a number keeps every limit used here, which
 * all lie above the laboratories' normal limits.
 */
export function allWithin(labs: LabResult[], name: string, limit: Limit, nothing: string, question = ''): Verdict {
  const answers = labs.map(
    (lab): Answer => (lab.quantity ? holds(lab.quantity, limit) : lab.normality === 'normal' ? 'yes' : 'unknown'),
  )
  const answer = labs.length === 0 ? 'unknown' : allOf(answers)
  const deciding = labs.filter((_, index) => answers[index] === answer)
  const words = `${limit.is === 'below' ? 'below' : 'at or below'} ${limit.value} ${limit.unit}`
  const values = deciding.map(shown).join(', ')
  if (answer === 'yes')
    return verdict(
      'yes',
      `Every ${name} of the index period is ${words}: ${values}.`,
      labs.map(({ evidence }) => evidence),
    )
  if (answer === 'no')
    return verdict(
      'no',
      `${name} ${values}, not ${words}.`,
      deciding.map(({ evidence }) => evidence),
    )
  const unusable = deciding.flatMap(({ unusable: why }) => why ?? []).join(' ')
  return verdict(
    'unknown',
    labs.length === 0
      ? nothing
      : `${name} ${values}: not known whether it is ${words}.${unusable ? ` ${unusable}${question}` : ''}`,
    deciding.map(({ evidence }) => evidence),
  )
}
