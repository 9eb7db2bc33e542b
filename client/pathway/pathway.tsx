import type { PathwayRow } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { PathwayRowLine } from './pathway-row.tsx'
import '../rows/rows.css'

/** Decision rows that are raised or still open, folded; what is cleared asks for nothing and is left out. */
export function Pathway(props: {
  title: string
  rows: readonly PathwayRow[]
  /** With the row's name in the decision table. */
  named: boolean
}) {
  const raised = props.rows.filter((row) => row.state === 'raised')
  const open = props.rows.filter((row) => row.state === 'open')
  if (raised.length + open.length === 0) return null
  return (
    <Fold summary={`${props.title}: ${raised.length} raised, ${open.length} open`}>
      {() => (
        <ul className="row-list">
          {[...raised, ...open].map((row) => (
            <PathwayRowLine key={row.row} row={row} named={props.named} />
          ))}
        </ul>
      )}
    </Fold>
  )
}
