/** Words around the names of tests, by which a verdict is told from its exception. */
import type { FindingTest } from './finding-word.ts'

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))

/** The lines of a blood count: all three are needed before it is normal (clinical-basis 9) [house]. */
export const cellLines = ['whiteCells', 'hemoglobin', 'platelets'] as const satisfies readonly FindingTest[]

/** What a denial takes away: "no raised CRP". */
export const deviations = words(
  'raised elevated increased high elevation increase rise abnormal pathological abnormality low reduced decreased up down positive',
)
export const raisings = words('raised elevated increased high elevation increase positive')
export const countDeviations = words('abnormal pathological abnormality abnormalities remarkable')
export const fallWords = words('fell fallen dropped declined decreased improved down improving falling')
/** "Normal initially, later 45": the verdict is not the last word. */
export const turningWords = words(
  'later then subsequently afterwards thereafter but however before until rose risen rising',
)
export const risenWords = words('rose risen rising climbed peaked peaking')
/** "CRP neg", "CRP -ve", "CRP nil", "CRP (-)": the bare denial is the result. */
export const deniedResults = words('neg - nil (')

/** "except", "apart from", "aside from", "other than", "with the exception of", "but". */
export const exceptionWords = words('except apart aside other with but')

/** A number behind an exception is no line of the count when one of these is named. */
export const otherTests = words(
  'esr sedimentation ldh alp alkaline ck alt ast ferritin calprotectin creatinine procalcitonin vitamin iga igg igm ige urate uric fibrinogen albumin calcium phosphate glucose urea magnesium bilirubin protein zinc iron',
)

/** Parts of the units that may stand between the values of a list: "Hb 131 g/L, WCC 6.4 x10^9/L". */
export const listedUnits = words('g dl l ul µl fl mm mm3 mg h hr x x10 × ^ * / % cells')

/** "All values except CRP": what stands behind is not among them. "But" is one only in "but for" and "everything but". */
export const leftOutWords = words('except apart aside excluding besides save bar')
/** "Normal except during the flare", "apart from one visit": not of another test. */
export const exceptedTimes = words(
  'during once visit visits flare flares occasion occasions episode episodes relapse relapses bout bouts beginning onset time times',
)
/** Beside a verdict: not quite, or not sure. */
export const looseVerdicts = words(
  'rarely seldom hardly became becomes turned settled near nearly almost grossly roughly said thought assumed supposedly hopefully',
)
/** "CRP normal since adalimumab", "normal under naproxen": without it nobody knows; "since birth" is always. */
export const underDrug = {
  since: words('since under'),
  on: words('on with'),
  always: words('birth onset beginning start outset diagnosis'),
  drugs: words(
    'naproxen ibuprofen nsaid nsaids indometacin indomethacin diclofenac steroids prednisolone prednisone methotrexate mtx adalimumab etanercept infliximab anakinra canakinumab pamidronate zoledronate treatment therapy medication',
  ),
}
