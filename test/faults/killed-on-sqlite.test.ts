import { chosen } from './chosen.ts'
import { killPoints } from './kill-points.ts'
import { killCases } from './kill-table.ts'

killPoints(chosen(killCases, 10), 'sqlite', async () => null)
