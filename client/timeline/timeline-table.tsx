import { instantOf } from '../../crmo/dates.ts'
import { dayWords } from '../words/dates.ts'
import type { CourseOfDisease } from './course-of-disease.ts'

type Row = { id: string; date: string; day: string; what: string; words: string; reference: string }

/** Everything the drawing shows, newest first. */
function rowsOf({ lanes, exposures, events }: CourseOfDisease): Row[] {
  const rows = [
    ...lanes.flatMap(({ label, measurements }) =>
      measurements.map(({ id, date, words, evidence }) => ({
        id,
        date,
        day: dayWords(date),
        what: label,
        words,
        reference: evidence?.reference ?? '',
      })),
    ),
    ...exposures.map(({ id, label, from, words }) => ({
      id,
      date: from,
      day: dayWords(from),
      what: label,
      words,
      reference: '',
    })),
    ...events.map(({ id, date, label, words, evidence }) => ({
      id,
      date,
      day: dayWords(date),
      what: label,
      words,
      reference: evidence?.reference ?? '',
    })),
  ]
  return rows.toSorted((a, b) => instantOf(b.date) - instantOf(a.date))
}

export function TimelineTable({ course }: { course: CourseOfDisease }) {
  return (
    // Focusable, so that a keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="timeline-table" aria-label="Timeline as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">What</th>
            <th scope="col">As charted</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map(({ id, day, what, words, reference }) => (
            <tr key={id}>
              <td>{day}</td>
              <th scope="row">{what}</th>
              <td>{words}</td>
              <td className="reference">{reference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
