/** How far up the treatment ladder the chart shows the child, and which classes the next step holds (clinical-basis 4.1). */
import { ladder, nsaidTrialDays } from '../../smart-config/treatment/ladder.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { Lesion } from '../lesion.ts'
import type { Ladder, Rung, Step, TreatmentCourse } from './treatment-types.ts'

/** Marrow oedema in a vertebral body; else open, for what is not shown may not have been imaged. */
export function activeSpinalLesion(lesions: Lesion[]): { answer: Answer; evidence: Evidence[] } {
  const spinal = lesions.filter(({ bone }) => bone === 'vertebra')
  const active = spinal.filter(({ features }) => features.includes('marrow_oedema'))
  const shown = active.length > 0 ? active : spinal
  return {
    answer: active.length > 0 ? 'yes' : 'unknown',
    evidence: shown.flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
}

type Reached = { answer: Answer; reason: string; courses: TreatmentCourse[] }

const silent = (what: string): Reached => ({
  answer: 'unknown',
  reason: `${what} is charted; what is bought or given elsewhere is not in the chart.`,
  courses: [],
})
const named = (courses: TreatmentCourse[]): string => courses.map(({ sentence }) => sentence).join(' ')

function lengthOf(courses: TreatmentCourse[]): string {
  const known = courses.flatMap(({ days }) => days ?? [])
  if (known.length === 0) return ' Whether it was given for at least 4 weeks is not charted.'
  return Math.max(...known) >= nsaidTrialDays
    ? ' Given for at least 4 weeks.'
    : ' Less than 4 weeks are charted: not yet a failure by the CARRA entry.'
}

function reachedSteps(history: TreatmentCourse[]): Record<Step, Reached> {
  const of = (...classes: string[]): TreatmentCourse[] => history.filter((course) => classes.includes(course.class))
  const given = (courses: TreatmentCourse[], what: string, more = ''): Reached =>
    courses.length > 0 ? { answer: 'yes', reason: `${named(courses)}${more}`, courses } : silent(what)
  const nsaids = of('nsaid')
  const distinct = nsaids.filter(({ ingredient }) => ingredient !== 'nsaid')
  const second = of('bisphosphonate', 'tnfAntagonist', 'dmard')
  const classes = ['bisphosphonate', 'tnfAntagonist'].filter((key) => second.some((course) => course.class === key))
  const third = [...(classes.length > 1 ? of(...classes) : []), ...of('otherBiologic')]
  return {
    L1: given(nsaids, 'No NSAID', lengthOf(nsaids)),
    L1b: given(distinct.length > 1 ? distinct : [], 'No second NSAID'),
    L2: given(second, 'No second-line drug'),
    L2x: given(of('glucocorticoid'), 'No glucocorticoid'),
    L3: given(third, 'No second class of the second line'),
  }
}

function nextOf(step: Ladder['step'], history: TreatmentCourse[], spine: Answer): Ladder['next'] {
  const tried = new Set(history.map((course) => course.class))
  const secondLine = ['bisphosphonate', 'tnfAntagonist', 'dmard', 'glucocorticoid']
  const failed = history.filter((course) => course.class === 'nsaid' && course.stopKind === 'failure')
  const spinal = spine === 'yes' ? ' An active spinal lesion justifies the second line at once.' : ''
  const spinalClasses = spine === 'yes' ? secondLine : []
  if (step === 'unknown')
    return {
      steps: spine === 'yes' ? ['L1', 'L2', 'L2x'] : ['L1'],
      classes: ['nsaid', ...spinalClasses],
      sentence: `No treatment is charted: ask what was tried; first step is an NSAID.${spinal}`,
    }
  if (step === 'L1')
    return {
      steps: spine === 'yes' ? ['L1b', 'L2', 'L2x'] : ['L1b'],
      classes: ['nsaid', ...spinalClasses],
      sentence: `If the NSAID has failed after at least 4 weeks: one or two other NSAIDs.${failed.length > 0 ? ' A failure is charted.' : ' No failure is charted.'}${spinal}`,
    }
  if (step === 'L1b')
    return {
      steps: ['L2', 'L2x'],
      classes: secondLine,
      sentence: `If the NSAIDs have failed: second line by phenotype, or a CARRA arm.${failed.length > 0 ? ' A failure is charted.' : ' No failure is charted.'}${spinal}`,
    }
  const other = ['bisphosphonate', 'tnfAntagonist'].filter((key) => !tried.has(key))
  return {
    steps: ['L3'],
    classes: other.length > 0 ? other : ['bisphosphonate', 'tnfAntagonist'],
    sentence: 'If the second line has failed: the other second-line class, in a specialist centre; review at 3 months.',
  }
}

/** A glucocorticoid is a bridge: it does not move the child up. */
export function ladderOf(history: TreatmentCourse[], lesions: Lesion[]): Ladder {
  const reached = reachedSteps(history)
  const rungs = ladder.map(({ step, title, citation }): Rung => {
    const { answer, reason, courses } = reached[step]
    return { step, title, reached: answer, reason, evidence: courses.flatMap(({ evidence }) => evidence), citation }
  })
  const order: Step[] = ['L3', 'L2', 'L1b', 'L1']
  const step = order.find((one) => reached[one].answer === 'yes') ?? 'unknown'
  return { step, rungs, next: nextOf(step, history, activeSpinalLesion(lesions).answer) }
}
