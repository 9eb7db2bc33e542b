import { instantOf } from '../../crmo/dates.ts'
import { dayWords } from '../words/dates.ts'
import type { CourseOfDisease } from './course-of-disease.ts'
import { timelineTexts } from './timeline-texts.ts'

type Row = { id: string; date: string; day: string; what: string; words: string; lang?: 'en'; reference: string }

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
      lang: 'en' as const,
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
  const t = timelineTexts()
  return (
    // Focusable, so that a keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="timeline-table" aria-label={t.asTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.charted}</th>
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map(({ id, day, what, words, lang, reference }) => (
            <tr key={id}>
              <td>{day}</td>
              <th scope="row">{what}</th>
              <td lang={lang}>{words}</td>
              <td className="reference">{reference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
