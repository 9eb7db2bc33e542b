import { epic } from './epic/epic.ts'
import type { Mode, ModeKey } from './mode.ts'
import { open } from './open.ts'
import { oracleHealth } from './oracle-health/oracle-health.ts'

export const modes: Record<ModeKey, Mode> = { open, epic, 'oracle-health': oracleHealth }
