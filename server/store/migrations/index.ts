import { launches } from './001-launches.ts'
import { assessments } from './002-assessments.ts'
import { charts } from './003-charts.ts'
import { launchIdle } from './004-launch-idle.ts'
import { cdsHooks } from './005-cds-hooks.ts'
import { auditChain } from './006-audit-chain.ts'
import { successions } from './007-successions.ts'
import { readings } from './008-readings.ts'
import type { Migration } from './migration.ts'

/** Every migration, in order. A migration that has left this repository is never edited: write the next one. */
export const migrations: Migration[] = [
  launches,
  assessments,
  charts,
  launchIdle,
  cdsHooks,
  auditChain,
  successions,
  readings,
]
