import type { PathwayRow } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { commonTexts } from '../words/common-texts.ts'
import { PathwayList } from './pathway-list.tsx'
import { unsettled } from './unsettled.ts'

/** Rows of the pathway that are raised or still open, folded. */
export function Pathway(props: { title: string; rows: readonly PathwayRow[] }) {
  const { rows, words } = unsettled(props.rows)
  if (rows.length === 0) return null
  return (
    <Fold summary={commonTexts().labelled(props.title, words)}>{() => <PathwayList rows={rows} named={false} />}</Fold>
  )
}
