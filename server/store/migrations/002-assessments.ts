import type { Migration } from './migration.ts'

export const assessments: Migration = { id: 2, statements: [] }
