import type { RedFlag } from '../../assessment.ts'
import type { SignalKey } from '../signals/signals.ts'
import type { Row } from './row.ts'

/**
 * A row that names another disease, to be ruled out or reconciled before CNO is accepted. `urgent` only where the table says so; rows
 * without a level are `check`.
 */
export type FlagRow = Row<SignalKey> & { level: RedFlag['level'] }
