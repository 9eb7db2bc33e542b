import type { Chart } from '../../crmo/chart/chart.ts'
import { commonTexts } from '../words/common-texts.ts'
import { dayWords } from '../words/dates.ts'
import { shownOf } from '../words/told-texts.ts'
import { readingTexts } from './reading-texts.ts'
import { askedWords, outcomeWord } from './reading-words.ts'

function Reason({ entry }: { entry: Chart['unused'][number] }) {
  const { words, lang } = shownOf({ sentence: entry.reason, told: entry.told })
  return <span lang={lang}>{words}</span>
}

/** What was asked of the EHR, what came, and what was left unused and why. */
export function ReadingDetail({ chart }: { chart: Chart }) {
  const t = readingTexts()
  return (
    <div className="reading-detail">
      <p className="hint">
        {t.readOn(dayWords(chart.readAt), chart.readAt.slice(11, 16))} <a href="check">{t.ehrCheck}</a>
      </p>
      {chart.queries.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="table-box" aria-label={t.searches} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{t.searches}</caption>
            <thead>
              <tr>
                <th scope="col">{t.search}</th>
                <th scope="col">{t.result}</th>
                <th scope="col">{t.entries}</th>
                <th scope="col">{t.asked}</th>
              </tr>
            </thead>
            <tbody>
              {chart.queries.map((query) => (
                <tr key={query.asked}>
                  <th scope="row" lang="en">
                    {query.name}
                  </th>
                  <td>{outcomeWord(query.outcome)}</td>
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
          <h3>{t.unused}</h3>
          <ul className="reading-list">
            {chart.unused.map((entry) => (
              <li key={`${entry.reference} ${entry.reason}`}>
                <span lang="en">{entry.label || entry.type}</span>
                {commonTexts().colon}
                <Reason entry={entry} /> <span className="reference">{entry.reference}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
