/** The tri-state inputs of decision rows, gate and mimics, each answered once from labs, lesions, findings, problems and treatment. */
import type { Basis } from '../../criteria/jansson-2009.ts'
import { bloodSignals } from './blood-signals.ts'
import { courseSignals } from './course-signals.ts'
import { historySignals } from './history-signals.ts'
import { lesionSignals } from './lesion-signals.ts'
import { allOf, signal } from './signal.ts'

export function signalsOf(basis: Basis) {
  const lesions = lesionSignals(basis)
  const history = historySignals(basis)
  const periostitis = [history.onsetUnderThree, lesions.periostealReaction]
  return {
    ...lesions,
    ...bloodSignals(basis),
    ...history,
    ...courseSignals(basis),
    // Periosteal apposition is common in older children; with an early onset it speaks for DIRA (D-20).
    periostitisUnderThree: signal(
      'periosteal apposition with onset before the age of 3',
      allOf(periostitis.map(({ answer }) => answer)),
      periostitis.flatMap(({ evidence }) => evidence),
    ),
  }
}

export type Signals = ReturnType<typeof signalsOf>
export type SignalKey = keyof Signals
