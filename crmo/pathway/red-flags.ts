import type { SiteRules } from '../../smart-config/types.ts'
import type { RedFlag } from '../assessment.ts'
import { rowOrOff } from '../switched-off.ts'
import type { FlagRow } from './rows/flag-row.ts'
import { monogenicRows } from './rows/monogenic-rows.ts'
import { evaluate } from './rows/row.ts'
import { spineAndMetabolicRows } from './rows/spine-and-metabolic-rows.ts'
import { tumourAndInfectionRows } from './rows/tumour-and-infection-rows.ts'
import type { Signals } from './signals/signals.ts'

export const flagRows: FlagRow[] = [...tumourAndInfectionRows, ...spineAndMetabolicRows, ...monogenicRows]

/** Every row that names another disease, urgent and raised first. */
export function redFlags(signals: Signals, off?: SiteRules['switchedOff']): RedFlag[] {
  const weight = (flag: RedFlag): number =>
    (flag.state === 'raised' ? 0 : flag.state === 'open' ? 2 : 4) + (flag.level === 'urgent' ? 0 : 1)
  return flagRows
    .map((row): RedFlag => ({ ...evaluate(row, signals), level: row.level }))
    .map(rowOrOff(off))
    .sort((a, b) => weight(a) - weight(b))
}

export const isRaised = (flags: RedFlag[], row: string, level?: RedFlag['level']): boolean =>
  flags.some((flag) => flag.row === row && flag.state === 'raised' && (level === undefined || flag.level === level))
export const urgentRaised = (flags: RedFlag[]): RedFlag[] =>
  flags.filter((flag) => flag.level === 'urgent' && flag.state === 'raised')
/** For doses: one that the site has switched off was not looked for, so it is as little settled as one that is raised. */
export const urgentUnsettled = (flags: RedFlag[]): RedFlag[] =>
  flags.filter(({ level, state, switchedOff }) => level === 'urgent' && (state === 'raised' || switchedOff))
