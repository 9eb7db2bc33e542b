import { inject } from 'vitest'
import { createDatabase } from '../server/postgres.ts'
import { killPoints } from './kill-points.ts'
import { storeCases } from './kill-table.ts'

killPoints(storeCases, () => createDatabase(inject('postgresUrl')))
