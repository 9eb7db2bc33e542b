import { courseWords } from '../../crmo/monitoring/course-words.ts'
import type { Compared, Course } from '../../crmo/monitoring/monitoring-types.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import { Fold } from '../controls/fold.tsx'
import { intervalWords } from '../score/score-words.ts'
import { dayWords } from '../words/dates.ts'
import './comparison.css'

const measures: { key: keyof AssessmentRecord['measures']; label: string }[] = [
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

/** What at least one of the two measured; null is "not measured", never zero. */
function rowsOf(then: AssessmentRecord, now: AssessmentRecord): { label: string; before: string; now: string }[] {
  const both = [
    { label: 'Jansson 2009 score', before: scoreWords(then), now: scoreWords(now) },
    { label: 'CRP, mg/L', before: numberWords(then.crp), now: numberWords(now.crp) },
    ...measures.map(({ key, label }) => ({
      label,
      before: numberWords(then.measures[key]),
      now: numberWords(now.measures[key]),
    })),
  ]
  return both
    .filter((row) => row.before !== null || row.now !== null)
    .map((row) => ({ ...row, before: row.before ?? 'not known', now: row.now ?? 'not known' }))
}

function Against({ then, now }: { then: Compared; now: AssessmentRecord }) {
  return (
    <div className="comparison">
      <table>
        <caption>Against the assessment of {dayWords(then.date)}</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Then</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(then, now).map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.before}</td>
              <td>{row.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {then.lesionCourse.length > 0 ? (
        <ul className="plain-list">
          {then.lesionCourse.map(({ name, course }) => (
            <li key={name}>
              {name}: <strong>{courseWords[course]}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {then.treatment.length > 0 ? <p className="hint">Treatment then: {then.treatment.join(', ')}.</p> : null}
    </div>
  )
}

/** This assessment against the newest earlier one in sight, the older ones folded. */
export function Comparison({ course }: { course: Course }) {
  const [newest, ...older] = course.earlier
  if (!newest) return null
  return (
    <>
      <Against then={newest} now={course.now} />
      {course.response ? <p>{course.response.sentence} Items and counts are not confirmed at the source.</p> : null}
      {older.length > 0 ? (
        <Fold summary={`Older assessments (${older.length})`}>
          {() => older.map((then) => <Against key={then.date} then={then} now={course.now} />)}
        </Fold>
      ) : null}
    </>
  )
}
