/** Results against a limit or the laboratory's range, three-valued. */
import type { LabResult } from '../../chart/chart.ts'
import type { Answer, Evidence } from '../../evidence.ts'
import { anyOf, type Signal, signal } from './signal.ts'

export const evidenceOfLabs = (labs: LabResult[]): Evidence[] => labs.map((lab) => lab.evidence)

/** Yes when any result meets the test; no when there are results and none can; else unknown. */
export function fromLabs(labs: LabResult[], label: string, test: (lab: LabResult) => Answer): Signal {
  const answers = labs.map(test)
  const answer = labs.length === 0 ? 'unknown' : anyOf(answers)
  return signal(label, answer, evidenceOfLabs(labs.filter((_, index) => answers[index] === answer)))
}

export const isLow = (lab: LabResult): Answer =>
  lab.normality === 'low' ? 'yes' : lab.normality === 'normal' || lab.normality === 'high' ? 'no' : 'unknown'
export const isHigh = (lab: LabResult): Answer =>
  lab.normality === 'high' ? 'yes' : lab.normality === 'normal' || lab.normality === 'low' ? 'no' : 'unknown'
export const isOff = (lab: LabResult): Answer =>
  lab.normality === 'unknown' ? 'unknown' : lab.normality === 'normal' ? 'no' : 'yes'

/** A number against a limit in the canonical unit; a comparator that leaves it open is unknown, "<4" lies under a limit of 4. */
export const under =
  (limit: number) =>
  ({ quantity }: LabResult): Answer => {
    if (!quantity) return 'unknown'
    const { value, comparator } = quantity
    if (value < limit) return comparator?.startsWith('>') ? 'unknown' : 'yes'
    if (comparator === '<' && value === limit) return 'yes'
    return comparator?.startsWith('<') ? 'unknown' : 'no'
  }
export const over =
  (limit: number) =>
  ({ quantity }: LabResult): Answer => {
    if (!quantity) return 'unknown'
    const { value, comparator } = quantity
    if (value > limit) return comparator?.startsWith('<') ? 'unknown' : 'yes'
    if (comparator === '>' && value === limit) return 'yes'
    return comparator?.startsWith('>') ? 'unknown' : 'no'
  }
