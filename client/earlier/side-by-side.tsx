import type { Compared, Course } from '../../crmo/monitoring/monitoring-types.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { intervalWords } from '../score/score-words.ts'
import { dayWords } from '../words/dates.ts'
import './side-by-side.css'

type Row = { label: string; now: string | null; before: (string | null)[] }

const measures: { key: MeasureKey; label: string }[] = [
  { key: 'esr', label: 'ESR, mm/h' },
  { key: 'lesions', label: 'Lesions on whole-body imaging' },
  { key: 'pain', label: 'Pain, 0 to 10' },
  { key: 'patientGlobal', label: 'Patient global, 0 to 10' },
  { key: 'physicianGlobal', label: 'Physician global, 0 to 10' },
  { key: 'chaq', label: 'CHAQ, 0 to 3' },
  { key: 'clinicalLesions', label: 'Tender or warm sites' },
]

const scoreWords = ({ score }: AssessmentRecord): string | null => (score === null ? null : intervalWords(score))
const numberWords = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value)

/** Who gave it is said where the chart gave another: the two are not the same kind of number. */
const numberBy = ({ measures, saidOverChart }: AssessmentRecord, key: MeasureKey): string | null => {
  const words = numberWords(measures[key])
  return words !== null && saidOverChart?.includes(key) ? `${words} (clinician)` : words
}

const measured: { label: string; read: (record: AssessmentRecord) => string | null }[] = [
  { label: 'Jansson 2009 score', read: scoreWords },
  { label: 'CRP, mg/L', read: ({ crp }) => numberWords(crp) },
  ...measures.map(({ key, label }) => ({
    label,
    read: (record: AssessmentRecord) => numberBy(record, key),
  })),
  { label: 'Treatment', read: ({ treatment }) => (treatment.length > 0 ? treatment.join(', ') : null) },
]

/** One row a place that counted then or counts now. A lesion that is gone from the list is not called healed. */
function lesionRows(earlier: readonly Compared[]): Row[] {
  const names = [...new Set(earlier.flatMap(({ lesionCourse }) => lesionCourse.map(({ name }) => name)))]
  return names.map((name) => {
    const courses = earlier.map(({ lesionCourse }) => lesionCourse.find((one) => one.name === name)?.course)
    const known = courses.find((course) => course !== undefined)
    return {
      label: `Lesion: ${name}`,
      now: known === 'resolved' ? 'described as healed' : known === 'not-counted-now' ? 'not counted' : 'counted',
      before: courses.map((course) => (course === undefined || course === 'new' ? 'not counted' : 'counted')),
    }
  })
}

/** What at least one of them measured; what it did not is "not known", never zero. */
const rowsOf = ({ now, earlier }: Course): Row[] =>
  [
    ...measured.map(({ label, read }) => ({ label, now: read(now), before: earlier.map(read) })),
    ...lesionRows(earlier),
    { label: 'PedCNO response from then to now', now: '–', before: earlier.map(({ response }) => response) },
  ].filter((row) => row.now !== null || row.before.some((words) => words !== null))

/** This assessment and the earlier ones, a column each, newest first: the latest change stands next to the names of the rows. */
export function SideBySide({ course }: { course: Course }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="side-by-side" aria-label="Assessments side by side" tabIndex={0}>
      <table>
        <caption>Side by side</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Now</th>
            {course.earlier.map(({ assessmentId, date }) => (
              <th key={assessmentId ?? date} scope="col">
                {dayWords(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map(({ label, now, before }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{now ?? 'not known'}</td>
              {before.map((words, column) => (
                <td
                  key={course.earlier[column]?.assessmentId ?? course.earlier[column]?.date}
                  className={words === now ? 'as-now' : ''}
                >
                  {words ?? 'not known'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">Pale: as now. Items and counts of PedCNO are not confirmed at the source.</p>
    </section>
  )
}
