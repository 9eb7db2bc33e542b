import type { Compared, Course } from '../../crmo/monitoring/monitoring-types.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { intervalWords } from '../score/score-words.ts'
import { dayWords } from '../words/dates.ts'
import { siteWords } from '../words/lesion-words.ts'
import { numberWords } from '../words/numbers.ts'
import { comparedTexts } from './compared-texts.ts'
import './side-by-side.css'

/** `lang`: of what stands in it, where the core words it. */
type Row = { label: string; now: string | null; before: (string | null)[]; lang?: 'en' }

const measures = ['esr', 'lesions', 'pain', 'patientGlobal', 'physicianGlobal', 'chaq', 'clinicalLesions'] as const

const scoreWords = ({ score }: AssessmentRecord): string | null => (score === null ? null : intervalWords(score))
const measureWords = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : numberWords(value)

/** Who gave it is said where the chart gave another: the two are not the same kind of number. */
const numberBy = ({ measures, saidOverChart }: AssessmentRecord, key: MeasureKey): string | null => {
  const words = measureWords(measures[key])
  return words !== null && saidOverChart?.includes(key) ? comparedTexts().byClinician(words) : words
}

const measured: {
  label: 'jansson' | 'crp' | 'treatment' | (typeof measures)[number]
  read: (record: AssessmentRecord) => string | null
}[] = [
  { label: 'jansson', read: scoreWords },
  { label: 'crp', read: ({ crp }) => measureWords(crp) },
  ...measures.map((key) => ({
    label: key,
    read: (record: AssessmentRecord) => numberBy(record, key),
  })),
  { label: 'treatment', read: ({ treatment }) => (treatment.length > 0 ? treatment.join(', ') : null) },
]

/** One row a place that counted then or counts now. A lesion that is gone from the list is not called healed. */
function lesionRows(earlier: readonly Compared[]): Row[] {
  const t = comparedTexts()
  const sites = new Map(earlier.flatMap(({ lesionCourse }) => lesionCourse.map(({ name, site }) => [name, site])))
  return [...sites].map(([name, site]) => {
    const courses = earlier.map(({ lesionCourse }) => lesionCourse.find((one) => one.name === name)?.course)
    const known = courses.find((course) => course !== undefined)
    return {
      label: t.lesion(siteWords({ ...site, region: 'unspecified' })),
      now: known === 'resolved' ? t.healed : known === 'not-counted-now' ? t.notCounted : t.counted,
      before: courses.map((course) => (course === undefined || course === 'new' ? t.notCounted : t.counted)),
    }
  })
}

/** What at least one of them measured; what it did not is "not known", never zero. */
const rowsOf = ({ now, earlier }: Course): Row[] =>
  [
    ...measured.map(({ label, read }) => ({
      label: comparedTexts()[label],
      now: read(now),
      before: earlier.map(read),
    })),
    ...lesionRows(earlier),
    { label: comparedTexts().response, lang: 'en' as const, now: '–', before: earlier.map(({ response }) => response) },
  ].filter((row) => row.now !== null || row.before.some((words) => words !== null))

/** This assessment and the earlier ones, a column each, newest first: the latest change stands next to the names of the rows. */
export function SideBySide({ course }: { course: Course }) {
  const t = comparedTexts()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="side-by-side" aria-label={t.name} tabIndex={0}>
      <table>
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col">{t.now}</th>
            {course.earlier.map(({ assessmentId, date }) => (
              <th key={assessmentId ?? date} scope="col">
                {dayWords(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map(({ label, now, before, lang }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{now ?? t.notKnown}</td>
              {before.map((words, column) => (
                <td
                  key={course.earlier[column]?.assessmentId ?? course.earlier[column]?.date}
                  className={words === now ? 'as-now' : ''}
                  lang={words ? lang : undefined}
                >
                  {words ?? t.notKnown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t.hint}</p>
    </section>
  )
}
