/** The tri-state inputs of decision rows, gate and mimics, each answered once from labs, lesions, findings, problems and treatment. */
import type { Basis } from '../../criteria/jansson-2009.ts'
import { bloodSignals } from './blood-signals.ts'
import { courseSignals } from './course-signals.ts'
import { historySignals } from './history-signals.ts'
import { lesionSignals } from './lesion-signals.ts'

export const signalsOf = (basis: Basis) => ({
  ...lesionSignals(basis),
  ...bloodSignals(basis),
  ...historySignals(basis),
  ...courseSignals(basis),
})

export type Signals = ReturnType<typeof signalsOf>
export type SignalKey = keyof Signals
