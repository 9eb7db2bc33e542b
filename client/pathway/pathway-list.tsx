import type { PathwayRow } from '../../crmo/assessment.ts'
import { PathwayRowLine } from './pathway-row.tsx'
import '../rows/rows.css'

/** @param props.named with the row's name in the decision table */
export const PathwayList = (props: { rows: readonly PathwayRow[]; named: boolean }) => (
  <ul className="row-list">
    {props.rows.map((row) => (
      <PathwayRowLine key={row.row} row={row} named={props.named} />
    ))}
  </ul>
)
