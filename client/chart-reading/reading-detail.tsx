import type { Chart } from '../../crmo/chart/chart.ts'
import { dayWords } from '../words/dates.ts'
import { askedWords, outcomeWords } from './reading-words.ts'

/** What was asked of the EHR, what came, and what was left unused and why. */
export function ReadingDetail({ chart }: { chart: Chart }) {
  return (
    <div className="reading-detail">
      <p className="hint">
        Read on {dayWords(chart.readAt)} at {chart.readAt.slice(11, 16)} UTC.{' '}
        <a href="check">What this EHR offers to the app (EHR check)</a>
      </p>
      {chart.queries.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="table-box" aria-label="Searches of the EHR" tabIndex={0}>
          <table>
            <caption className="visually-hidden">Searches of the EHR</caption>
            <thead>
              <tr>
                <th scope="col">Search</th>
                <th scope="col">Result</th>
                <th scope="col">Entries</th>
                <th scope="col">Asked</th>
              </tr>
            </thead>
            <tbody>
              {chart.queries.map((query) => (
                <tr key={query.asked}>
                  <th scope="row">{query.name}</th>
                  <td>{outcomeWords[query.outcome]}</td>
                  <td className="number">{query.read}</td>
                  <td className="asked">{askedWords(query.asked)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {chart.unused.length > 0 ? (
        <>
          <h3>Read but not used</h3>
          <ul className="reading-list">
            {chart.unused.map((entry) => (
              <li key={`${entry.reference} ${entry.reason}`}>
                {entry.label || entry.type}: {entry.reason} <span className="reference">{entry.reference}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
