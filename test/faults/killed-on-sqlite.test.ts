import { killPoints } from './kill-points.ts'
import { killCases } from './kill-table.ts'

killPoints(killCases, async () => null)
