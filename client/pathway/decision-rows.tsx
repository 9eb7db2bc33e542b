import type { PathwayRow } from '../../crmo/assessment.ts'
import { Section } from '../controls/section.tsx'
import { PathwayRowLine } from './pathway-row.tsx'
import '../rows/rows.css'

/** The decision table's rows that are no red flags; what is cleared asks for nothing and is left out. */
export function DecisionRows({ rows }: { rows: readonly PathwayRow[] }) {
  const raised = rows.filter((row) => row.state === 'raised')
  const open = rows.filter((row) => row.state === 'open')
  if (raised.length + open.length === 0) return null
  return (
    <Section
      id="decisions"
      title="Decision rows"
      aside={
        <span className="section-aside">
          {raised.length} raised, {open.length} open
        </span>
      }
    >
      <ul className="row-list">
        {[...raised, ...open].map((row) => (
          <PathwayRowLine key={row.row} row={row} named />
        ))}
      </ul>
    </Section>
  )
}
