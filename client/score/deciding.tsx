import type { InstrumentResult, ItemAnswer } from '../../crmo/assessment.ts'
import { scoreTexts } from './score-texts.ts'

/** Unknown items that can still change the category, cheapest first, each with its way to find out. */
export function Deciding({ result, established }: { result: InstrumentResult; established: boolean }) {
  // Beside an established other diagnosis nothing is to be decided by the score (row D-31).
  const items = (established ? [] : result.deciding)
    .map((key) => result.items.find((item) => item.key === key))
    .filter((item): item is ItemAnswer => item !== undefined)
  if (items.length === 0) return null
  return (
    <div className="deciding">
      <h3>{scoreTexts().wouldDecide}</h3>
      <ol>
        {items.map((item) => (
          <li key={item.key}>
            <a href={`#criterion-${item.key}`} lang="en">
              {item.label}
            </a>
            <span className="deciding-points"> {scoreTexts().points(item.points)}</span>
            {item.howToFindOut ? (
              <span className="deciding-how" lang="en">
                {item.howToFindOut}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
