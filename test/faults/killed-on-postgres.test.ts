import { inject } from 'vitest'
import { createDatabase } from '../server/postgres.ts'
import { chosen } from './chosen.ts'
import { killPoints } from './kill-points.ts'
import { storeCases } from './kill-table.ts'

killPoints(chosen(storeCases, 8), 'postgres', () => createDatabase(inject('postgresUrl')))
