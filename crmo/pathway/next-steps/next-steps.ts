/** Next best step (clinical-basis 3.2, D-30): what could change the category first, then the least burdensome. Pure. */
import type { InstrumentResult, ItemAnswer, NextStep } from '../../assessment.ts'
import { categoryOf, scoreInterval } from '../../criteria/interval.ts'
import { biopsyReasons, biopsyStep, burdens, type StepRow, stepRows } from './step-rows.ts'

type NextStepBasis = {
  jansson: InstrumentResult
  /** D-31 stands: no conclusion is drawn from the score, so nothing is worth finding out for it. */
  established: boolean
  wholeSkeletonImaged: boolean
  imagingPending: boolean
  /** Why a biopsy is asked for: null when it is not. */
  biopsy: 'one' | 'several' | null
}

/** True when some answers to these items settle the category while every other unknown one stays unknown. */
function settles(items: ItemAnswer[], keys: string[], threshold: number): boolean {
  return (['yes', 'no'] as const).some((answer) => {
    const answered = items.map((item) => (keys.includes(item.key) ? { ...item, answer } : item))
    return categoryOf(scoreInterval(answered), threshold, true) !== 'undetermined'
  })
}

function applies({ only }: StepRow, { wholeSkeletonImaged, imagingPending }: NextStepBasis): boolean {
  const situation = imagingPending ? 'pending' : wholeSkeletonImaged ? 'imaged' : 'not-imaged'
  return only === undefined || only === situation
}

/** Steps for the unknown items, best first, and biopsy last where the chart asks for it. */
export function nextSteps(basis: NextStepBasis): NextStep[] {
  const { jansson, established, biopsy } = basis
  const unknown = jansson.items.filter(({ answer }) => answer === 'unknown').map(({ key }) => key)
  const steps = stepRows
    .filter((row) => !established && applies(row, basis))
    .map((row): NextStep => {
      const items = row.items.filter((key) => unknown.includes(key))
      const couldDecide = items.some((key) => jansson.deciding.includes(key))
      return {
        id: row.id,
        burden: row.burden,
        text: row.text,
        items,
        couldDecide,
        decidesAlone: couldDecide && settles(jansson.items, items, jansson.threshold),
        reason: row.reason,
        citation: row.citation,
      }
    })
    .filter(({ items }) => items.length > 0)
  const ranked = steps.sort(
    (a, b) => Number(b.couldDecide) - Number(a.couldDecide) || burdens.indexOf(a.burden) - burdens.indexOf(b.burden),
  )
  const last: NextStep[] = biopsy
    ? [{ ...biopsyStep, items: [], couldDecide: false, decidesAlone: false, reason: biopsyReasons[biopsy] }]
    : []
  return [...ranked, ...last]
}
