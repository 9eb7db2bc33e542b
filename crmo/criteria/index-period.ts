/** Which results count [house, clinical-basis 2.1]: from 4 weeks before the first study that shows a lesion to the first systemic treatment other than an NSAID. */
import { type DrugKey, drugs } from '../../smart-config/terminology/drugs.ts'
import type { SiteRules } from '../../smart-config/types.ts'
import type { IndexPeriod } from '../assessment.ts'
import type { Chart } from '../chart/chart.ts'
import { addDays, dayOf, instantOf } from '../dates.ts'
import type { Lesion } from '../lesion.ts'
import type { Review } from '../review.ts'

const earliest = (dates: string[]): string | null => dates.sort((a, b) => instantOf(a) - instantOf(b))[0] ?? null

/** Date of the first study that shows a lesion which counts; null without one. */
export const firstLesionDate = (lesions: Lesion[]): string | null =>
  earliest(lesions.flatMap((lesion) => lesion.firstShown ?? []))

function firstSystemicTreatment(chart: Chart): { date: string; label: string } | null {
  const starts = chart.medications.filter(
    (one) => one.start !== null && one.classes.some((key) => drugs[key as DrugKey]?.endsIndexPeriod),
  )
  const first = starts.sort((a, b) => instantOf(a.start ?? '') - instantOf(b.start ?? ''))[0]
  return first?.start ? { date: dayOf(first.start), label: first.label } : null
}

export function indexPeriod(chart: Chart, lesions: Lesion[], review: Review, siteRules: SiteRules): IndexPeriod {
  if (review.indexPeriod) return { ...review.indexPeriod, rule: 'Set by the clinician.', adjusted: true }
  const shown = firstLesionDate(lesions)
  const treated = firstSystemicTreatment(chart)
  const until = treated ? ` until ${treated.label} was started (${treated.date})` : ''
  if (!shown) {
    return {
      from: null,
      to: treated?.date ?? null,
      rule: `No study shows a lesion yet: all results count${until}.`,
      adjusted: false,
    }
  }
  const from = addDays(shown, -siteRules.indexPeriodDaysBefore)
  if (treated && instantOf(treated.date) < instantOf(from)) {
    return {
      from: null,
      to: treated.date,
      rule: `${treated.label} was started before the first study that shows a lesion: results before ${treated.date} count.`,
      adjusted: false,
    }
  }
  const rule = `From ${siteRules.indexPeriodDaysBefore} days before the first study that shows a lesion (${dayOf(shown)})${until || ' on'}.`
  return { from, to: treated?.date ?? null, rule, adjusted: false }
}

/** Undated results count: they cannot be shown to lie outside. Both bounds are inclusive days. */
export function inPeriod(date: string | null, period: Pick<IndexPeriod, 'from' | 'to'>): boolean {
  if (!date) return true
  const day = instantOf(dayOf(date))
  return (!period.from || day >= instantOf(period.from)) && (!period.to || day <= instantOf(period.to))
}
