import type { PathwayRow } from '../../crmo/assessment.ts'
import { partTexts } from '../words/part-texts.ts'

/** Raised rows, then open ones; what is cleared asks for nothing and is left out. */
export function unsettled(rows: readonly PathwayRow[]): { rows: PathwayRow[]; words: string } {
  const [raised, open] = [rows.filter((row) => row.state === 'raised'), rows.filter((row) => row.state === 'open')]
  return { rows: [...raised, ...open], words: partTexts().unsettled(raised.length, open.length) }
}
