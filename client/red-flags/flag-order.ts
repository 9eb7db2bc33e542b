import type { RedFlag } from '../../crmo/assessment.ts'
import { flagTexts } from './flag-texts.ts'

/** Urgent above check; D-31 above everything (clinical-basis 3.2). */
export const raisedFlags = (flags: readonly RedFlag[]): RedFlag[] => {
  const rank = (flag: RedFlag) => (flag.row === 'D-31' ? 0 : flag.level === 'urgent' ? 1 : 2)
  return flags.filter((flag) => flag.state === 'raised').sort((a, b) => rank(a) - rank(b))
}

/** Neither raised nor cleared: an input is missing. */
export const openFlags = (flags: readonly RedFlag[]): RedFlag[] =>
  flags
    .filter((flag) => flag.state === 'open')
    .sort((a, b) => Number(b.level === 'urgent') - Number(a.level === 'urgent'))

/** D-31: an established diagnosis stands first; the score is shown as numbers only. */
export const establishedDiagnosis = (flags: readonly RedFlag[]): RedFlag | null =>
  flags.find((flag) => flag.row === 'D-31' && flag.state === 'raised') ?? null

export const levelWord = (level: RedFlag['level']): string => flagTexts()[level]

/** One line for what is neither raised nor cleared: how many, and which of them are urgent. */
export const openLine = (open: readonly RedFlag[]): string => {
  const urgent = open.filter((flag) => flag.level === 'urgent').length
  return urgent > 0 ? flagTexts().openUrgent(open.length, urgent) : flagTexts().open(open.length)
}
