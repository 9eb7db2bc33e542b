import type { SiteRules } from '../../smart-config/types.ts'
import type { PathwayRow, RedFlag } from '../assessment.ts'
import { rowOrOff } from '../switched-off.ts'
import { adviceRows } from './rows/advice-rows.ts'
import { evaluate } from './rows/row.ts'
import { watchRows } from './rows/watch-rows.ts'
import type { ConclusionKey } from './signals/conclusion-signals.ts'
import type { Signal } from './signals/signal.ts'
import type { Signals } from './signals/signals.ts'

const rank = { raised: 0, open: 1, cleared: 2 } as const
const raisedFirst = (rows: PathwayRow[]): PathwayRow[] => rows.sort((a, b) => rank[a.state] - rank[b.state])

/** Rows that advise or change the likelihood, raised first, in the order of work. */
export const pathwayRows = (
  signals: Signals & Record<ConclusionKey, Signal>,
  off?: SiteRules['switchedOff'],
): PathwayRow[] => raisedFirst(adviceRows.map((row): PathwayRow => evaluate(row, signals)).map(rowOrOff(off)))

/** Sequelae to watch for in this child. */
export const watchList = (signals: Signals, off?: SiteRules['switchedOff']): PathwayRow[] =>
  raisedFirst(watchRows.map((row): PathwayRow => evaluate(row, signals)).map(rowOrOff(off)))

/** Both statements of the seed on biopsy, by the number of lesions: one lesion asks for it; several only under an urgent row. */
export function biopsyWanted(rows: PathwayRow[], flags: RedFlag[], signals: Signals): 'one' | 'several' | null {
  const isRaised = ({ state }: PathwayRow): boolean => state === 'raised'
  if (rows.some((row) => isRaised(row) && ['D-05', 'D-06', 'D-23'].includes(row.row))) return 'one'
  const urgent = flags.some((flag) => isRaised(flag) && flag.level === 'urgent' && ['D-08', 'D-10'].includes(flag.row))
  const severalUnproven = signals.multipleLesions.answer === 'yes' && signals.noBiopsyYet.answer !== 'no'
  return urgent && severalUnproven ? 'several' : null
}
