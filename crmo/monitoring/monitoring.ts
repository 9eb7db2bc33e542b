/** Follow-up of one child (clinical-basis 5): schedule, what to watch, risk factors to show, five-year horizon. */
import { horizon, silence } from '../../smart-config/monitoring/schedule.ts'
import type { InstrumentResult } from '../assessment.ts'
import { countedLesions } from '../criteria/counted-lesions.ts'
import { firstLesionDate } from '../criteria/index-period.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import { dayOf, instantOf } from '../dates.ts'
import type { TreatmentCourse } from '../treatment/treatment-types.ts'
import type { Course, Monitoring } from './monitoring-types.ts'
import { scheduleOf } from './schedule.ts'
import { risksOf, watchesOf } from './watches.ts'

/** Same day, years later; the 29th of February falls on the 1st of March. */
const yearsLater = (date: string, years: number): string =>
  new Date(Date.UTC(Number(date.slice(0, 4)) + years, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))))
    .toISOString()
    .slice(0, 10)

function horizonOf({ chart, lesions }: Basis): Monitoring['horizon'] {
  const shown = firstLesionDate(countedLesions(lesions))
  const onsets = chart.problems
    .filter((problem) => problem.concepts.includes('crmo') && problem.verification === 'confirmed')
    .flatMap(({ onset }) => onset ?? [])
  const [from] = [...onsets, ...(shown ? [shown] : [])]
    .filter((date) => date.length >= 10)
    .sort((a, b) => instantOf(a) - instantOf(b))
    .map(dayOf)
  const until = from ? yearsLater(from, horizon.years) : null
  return {
    from: from ?? null,
    until,
    sentence:
      from && until
        ? `Follow-up from ${from} to ${until} at least; later as long as the disease is active.`
        : `Follow-up of ${horizon.years} years at least from the first lesion shown.`,
    citation: horizon.citation,
  }
}

export function monitoringOf(
  basis: Basis,
  history: TreatmentCourse[],
  jansson: InstrumentResult,
  course: Course,
): Monitoring {
  const lesions = countedLesions(basis.lesions)
  return {
    course,
    schedule: scheduleOf(basis.chart, history),
    watches: watchesOf(basis, lesions),
    risks: risksOf(basis, lesions, jansson),
    horizon: horizonOf(basis),
    silence,
  }
}
