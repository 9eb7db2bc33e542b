import type { Mode, ModeKey } from './mode.ts'
import { open } from './open.ts'

export const modes: Record<ModeKey, Mode> = { open }
