/** What the recommendation rules look at: computed once, named in clinical words. */
import { type DrugKey, drugs } from '../../smart-config/terminology/drugs.ts'
import type { BiopsyGate, InstrumentResult, NextStep, RedFlag } from '../assessment.ts'
import type { Chart, Modality } from '../chart/chart.ts'
import { crpBelow30 } from '../criteria/blood-limits.ts'
import { countedLesions } from '../criteria/counted-lesions.ts'
import type { Basis } from '../criteria/jansson-2009.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { Lesion } from '../lesion.ts'
import { isRaised, urgentRaised } from './red-flags.ts'
import { hasStudyOf } from './signals/modality.ts'
import type { Signal } from './signals/signal.ts'
import type { Signals } from './signals/signals.ts'

export type Situation = {
  lesions: Lesion[]
  wholeSkeletonImaged: boolean
  imagingPending: Evidence[]
  hasStudy: (modality: Modality) => boolean
  pain: Answer
  gate: BiopsyGate
  jansson: InstrumentResult
  urgent: RedFlag[]
  /** The least burdensome step that could change the category; null when none could. */
  nextStep: NextStep | null
  /** D-31: no rule-in sentence and no treatment for CNO is suggested. */
  established: boolean
  clavicleAlone: boolean
  metaphyseal: boolean
  /** Bristol: every CRP of the index period known to be below 30 mg/L. */
  crpBelow30: boolean
  /** No: a biopsy is in the chart, its evidence. Unknown: the search for one was not complete. */
  biopsies: Signal
  nsaidAllergy: Evidence[]
  nsaidCaution: Evidence[]
  missingTests: string[]
  ageYears: number | null
}

const painOf = ({ findings }: Basis): Answer =>
  findings.boneOrLimbPain.answer === 'yes' || findings.painOverSixWeeks.answer === 'yes'
    ? 'yes'
    : findings.boneOrLimbPain.answer

const nsaidNames: readonly string[] = [...drugs.nsaid.words, 'aspirin', 'acetylsalicylic']
const isNsaid = (label: string): boolean => nsaidNames.some((name) => label.toLowerCase().includes(name))

/** Baseline blood tests without a usable result (clinical-basis 3.1, 3.3). */
const baseline = {
  bloodCount: 'blood count',
  crp: 'CRP',
  esr: 'ESR',
  alp: 'ALP for age',
  creatinine: 'creatinine',
  ldh: 'LDH',
}
export function missingTests(chart: Chart): string[] {
  const has = (analyte: string): boolean =>
    chart.labs.some((lab) => lab.analyte === analyte && (lab.quantity !== null || lab.normality !== 'unknown'))
  const counted = has('bloodCount') || ['leucocytes', 'haemoglobin', 'platelets'].every(has)
  return Object.entries(baseline).flatMap(([analyte, name]) =>
    (analyte === 'bloodCount' ? counted : has(analyte)) ? [] : [name],
  )
}

export function situationOf(
  basis: Basis,
  jansson: InstrumentResult,
  gate: BiopsyGate,
  flags: RedFlag[],
  steps: NextStep[],
  signals: Pick<Signals, 'noBiopsyYet'>,
): Situation {
  const { chart } = basis
  const lesions = countedLesions(basis.lesions)
  const activeProblem = (concept: string): Evidence[] =>
    chart.problems
      .filter((one) => one.clinicalStatus !== 'inactive' && one.concepts.includes(concept))
      .map((one) => one.evidence)
  return {
    lesions,
    wholeSkeletonImaged: chart.wholeSkeletonImaged,
    imagingPending: chart.imagingPending,
    hasStudy: (modality) => hasStudyOf(chart, modality),
    pain: painOf(basis),
    gate,
    jansson,
    urgent: urgentRaised(flags),
    nextStep: steps.find(({ couldDecide }) => couldDecide) ?? null,
    established: isRaised(flags, 'D-31'),
    clavicleAlone: lesions.length > 0 && lesions.every((lesion) => lesion.bone === 'clavicle'),
    metaphyseal: lesions.some((lesion) => lesion.region === 'metaphysis'),
    crpBelow30: crpBelow30(basis).answer === 'yes',
    biopsies: signals.noBiopsyYet,
    nsaidAllergy: chart.allergies.filter((allergy) => isNsaid(allergy.label)).map((allergy) => allergy.evidence),
    nsaidCaution: [
      ...activeProblem('inflammatoryBowelDisease'),
      ...chart.medications
        .filter((one) => one.status === 'active' && one.classes.includes('glucocorticoid' satisfies DrugKey))
        .map((one) => one.evidence),
    ],
    missingTests: missingTests(chart),
    ageYears: basis.ageYears,
  }
}
