/** The follow-up schedule for one child, with dates where the chart gives a start (clinical-basis 5.1). */
import { type ScheduleRow, scheduleRows } from '../../smart-config/monitoring/schedule.ts'
import type { Chart } from '../chart/chart.ts'
import { addDays } from '../dates.ts'
import type { TreatmentCourse } from '../treatment/treatment-types.ts'
import type { ScheduleLine } from './monitoring-types.ts'

/** Drugs whose start asks for an MRI at 3 months: every step of the ladder but the bridge. */
const ladderClasses = ['nsaid', 'bisphosphonate', 'tnfAntagonist', 'dmard', 'otherBiologic']

const baseline: [analytes: string[], name: string][] = [
  [['crp'], 'CRP'],
  [['esr'], 'ESR'],
  [['bloodCount', 'leucocytes'], 'blood count'],
  [['height'], 'height'],
  [['weight'], 'weight'],
]

function missingAtBaseline(chart: Chart): string[] {
  const has = (analytes: string[]): boolean =>
    chart.labs.some(
      (lab) => analytes.includes(lab.analyte ?? '') && (lab.quantity !== null || lab.normality !== 'unknown'),
    )
  return [
    ...baseline.filter(([analytes]) => !has(analytes)).map(([, name]) => name),
    ...(chart.wholeSkeletonImaged ? [] : ['whole-body map']),
  ]
}

function coursesFor(row: ScheduleRow, history: TreatmentCourse[]): TreatmentCourse[] {
  if (row.drug) return history.filter((course) => course.ingredient === row.drug)
  if (row.forClass) return history.filter((course) => course.class === row.forClass)
  return history.filter((course) => ladderClasses.includes(course.class))
}

/** A drug's own row shows once the chart holds the drug; a date is given for what runs. */
export function scheduleOf(chart: Chart, history: TreatmentCourse[]): ScheduleLine[] {
  return scheduleRows.flatMap((row): ScheduleLine[] => {
    const { forClass, drug: _drug, daysAfterStart, ...shown } = row
    const courses = coursesFor(row, history)
    if (forClass && courses.length === 0) return []
    const started =
      daysAfterStart === undefined ? [] : courses.filter((course) => course.ongoing && course.from !== null)
    const latest = started.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)
    return [
      {
        ...shown,
        reason: latest ? `${row.reason} ${latest.label} was started on ${latest.from}.` : row.reason,
        due:
          latest?.from && daysAfterStart !== undefined && latest.from.length >= 10
            ? addDays(latest.from, daysAfterStart)
            : null,
        missing: row.id === 'baseline' ? missingAtBaseline(chart) : [],
        evidence: latest?.evidence ?? (forClass ? courses.flatMap(({ evidence }) => evidence) : []),
      },
    ]
  })
}
