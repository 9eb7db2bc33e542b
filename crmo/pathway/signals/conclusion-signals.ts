/** Inputs that rest on flags, gate and score: known only after the red flags. */
import type { BiopsyGate, InstrumentResult, RedFlag } from '../../assessment.ts'
import { countedLesions } from '../../criteria/counted-lesions.ts'
import type { Basis } from '../../criteria/jansson-2009.ts'
import type { Answer } from '../../evidence.ts'
import { isTypicalClavicle, isTypicalPattern } from './lesion-signals.ts'
import { type Signal, signal } from './signal.ts'
import type { Signals } from './signals.ts'

const categoryAnswers: Record<InstrumentResult['category'], Answer> = {
  'at-or-above': 'yes',
  below: 'unknown',
  undetermined: 'unknown',
  'outside-cohort': 'unknown',
}

/** CNO on the problem list, or the score above its threshold; never beside an urgent row. Below the threshold excludes nothing. */
function likelyCno({ chart }: Basis, urgent: RedFlag[], jansson: InstrumentResult): Signal {
  const label = 'CNO is likely'
  const named = chart.problems.filter(
    ({ concepts, verification }) => concepts.includes('crmo') && verification === 'confirmed',
  )
  if (urgent.length > 0)
    return signal(
      label,
      'no',
      urgent.flatMap(({ evidence }) => evidence),
    )
  return named.length > 0
    ? signal(
        label,
        'yes',
        named.map(({ evidence }) => evidence),
      )
    : signal(label, categoryAnswers[jansson.category])
}

/** Of a lesion: any red flag, or neither the metaphyseal nor the clavicular pattern; calm only when the gate is passed too. */
function worryingOrNonspecific({ lesions }: Basis, raised: RedFlag[], gate: BiopsyGate, mass: Signal): Signal {
  const label = 'worrying or nonspecific features'
  const counted = countedLesions(lesions)
  const untypical = counted.filter((lesion) => !isTypicalPattern(lesion) && !isTypicalClavicle(lesion))
  const evidence = [
    ...raised.flatMap((flag) => flag.evidence),
    ...untypical.flatMap((lesion) => lesion.evidence.slice(0, 2)),
  ]
  if (raised.length > 0 || untypical.length > 0 || mass.answer === 'yes')
    return signal(label, 'yes', [...evidence, ...mass.evidence])
  return signal(label, counted.length > 0 && gate.passed ? 'no' : 'unknown')
}

export function conclusionSignals(
  basis: Basis,
  signals: Signals,
  flags: RedFlag[],
  gate: BiopsyGate,
  jansson: InstrumentResult,
) {
  const raised = flags.filter(({ state }) => state === 'raised')
  const urgent = raised.filter(({ level }) => level === 'urgent')
  return {
    gatePassed: signal(
      'biopsy-sparing gate passed',
      gate.passed ? 'yes' : gate.blockedBy.length > 0 ? 'no' : 'unknown',
    ),
    likelyCno: likelyCno(basis, urgent, jansson),
    worryingOrNonspecific: worryingOrNonspecific(basis, raised, gate, signals.softTissueMass),
    scoreUndetermined: signal(
      'the Jansson 2009 interval spans its threshold',
      jansson.category === 'undetermined' && urgent.every(({ row }) => row !== 'D-31') ? 'yes' : 'no',
    ),
  } satisfies Record<string, Signal>
}

export type ConclusionKey = keyof ReturnType<typeof conclusionSignals>
