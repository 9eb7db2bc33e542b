/** How a laboratory result or measure answers a check. */
import type { CheckTest } from '../../smart-config/treatment/check-types.ts'
import type { LabResult, Quantity } from '../chart/chart.ts'
import { byDate, dayOf } from '../dates.ts'
import type { Answer } from '../evidence.ts'
import { type Care, daysAgo, ofClass } from './care.ts'
import type { Found } from './treatment-types.ts'

type ResultTest = Extract<CheckTest, { kind: 'result' }>

/** True value below the limit? A comparator may leave it open. */
function isBelow({ value, comparator }: Quantity, limit: number): Answer {
  if (value < limit) return comparator?.startsWith('>') ? 'unknown' : 'yes'
  if (comparator === '<' && value === limit) return 'yes'
  return comparator?.startsWith('<') ? 'unknown' : 'no'
}

/** Whether the result is the abnormal one that the check looks for. `none`: any result will do. */
function isBad(lab: LabResult, bad: ResultTest['bad']): Answer {
  if (bad === 'none')
    return lab.quantity !== null || lab.words !== null || lab.normality !== 'unknown' ? 'no' : 'unknown'
  if (bad === 'present') return lab.present ?? 'unknown'
  if (bad === 'absent') return lab.present === 'yes' ? 'no' : lab.present === 'no' ? 'yes' : 'unknown'
  if (bad === 'low' || bad === 'high') {
    if (lab.normality === 'unknown' || lab.normality === 'abnormal') return 'unknown'
    return lab.normality === bad ? 'yes' : 'no'
  }
  return lab.quantity ? isBelow(lab.quantity, bad.below) : 'unknown'
}

const shownResult = (lab: LabResult): string =>
  `${lab.label} ${lab.evidence.value ?? 'without a value'}, ${lab.date ? dayOf(lab.date) : 'undated'}`

/** Latest day first; of one day the worst counts. A positive presence test is not outweighed by a later negative one. */
export function fromResult(test: ResultTest, care: Care): Found {
  const { readAt } = care.chart
  const labs = care.chart.labs.filter((lab) => lab.analyte === test.analyte).sort(byDate)
  const within = (lab: LabResult, days: number): boolean => {
    const ago = daysAgo(lab.date, readAt)
    return ago !== null && ago <= days
  }
  const lasting = test.bad === 'present' ? labs.filter((lab) => isBad(lab, test.bad) === 'yes').at(-1) : undefined
  if (lasting && (test.positiveDays === undefined || within(lasting, test.positiveDays)))
    return { status: 'abnormal', finding: `${shownResult(lasting)}.`, evidence: [lasting.evidence] }
  const latest = labs.at(-1)
  if (!latest) return { status: 'missing', finding: '', evidence: [] }
  if (!within(latest, test.days))
    return {
      status: 'out-of-date',
      finding: `${shownResult(latest)}: ${latest.date ? `more than ${test.days} days ago` : 'without a date'}.`,
      evidence: [latest.evidence],
    }
  const sameDay = labs.filter((lab) => lab.date && latest.date && dayOf(lab.date) === dayOf(latest.date))
  const worst = sameDay.find((lab) => isBad(lab, test.bad) === 'yes') ?? latest
  const answer = isBad(worst, test.bad)
  const evidence = [worst.evidence]
  if (answer === 'unknown')
    return { status: 'missing', finding: `${shownResult(worst)}: it cannot be judged.`, evidence }
  if (answer === 'no') return { status: 'done', finding: `${shownResult(worst)}.`, evidence }
  const treated = test.answeredBy ? ofClass(care.running, [test.answeredBy]) : []
  return treated.length > 0
    ? {
        status: 'done',
        finding: `${shownResult(worst)}: low, and ${treated[0]?.label} is charted.`,
        evidence: [...evidence, ...treated.map((one) => one.evidence)],
      }
    : { status: 'abnormal', finding: `${shownResult(worst)}.`, evidence }
}
