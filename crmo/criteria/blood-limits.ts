/** Blood tests as the further instruments ask for them. Each CRP limit is its own predicate: high CRP counts in opposite directions. */
import type { LabResult } from '../chart/chart.ts'
import { labsOf, raisedCrp } from './blood.ts'
import type { Basis } from './jansson-2009.ts'
import { allWithin, type Limit } from './lab-limits.ts'
import { denied, type Verdict, verdict } from './verdict.ts'

/** Bristol prints "g/L" where mg/L is meant (clinical-basis 9, row 19): a CRP beyond 1,000 mg/L is asked about, never used. */
const unitQuestion = ' Was it charted in the right unit? The limit is 30 mg/L, also where the paper prints g/L.'

function crpWithin({ chart, period, findings }: Basis, limit: Limit, question?: string): Verdict {
  const labs = labsOf(chart, 'crp', period)
  if (labs.length === 0 && findings.crpNormal.answer === 'yes')
    return verdict('yes', 'A report or note calls CRP normal.', findings.crpNormal.evidence)
  return allWithin(labs, 'CRP', limit, 'No CRP in the index period.', question)
}

/** Kostik 2023. */
export const crpAtMost55 = (basis: Basis): Verdict => crpWithin(basis, { is: 'at-most', value: 55, unit: 'mg/L' })
/** Roderick 2016, as later cohorts apply it. Exactly 30 mg/L is neither below nor above. */
export const crpBelow30 = (basis: Basis): Verdict =>
  crpWithin(basis, { is: 'below', value: 30, unit: 'mg/L' }, unitQuestion)
export const crpAbove30 = (basis: Basis): Verdict =>
  denied(crpWithin(basis, { is: 'at-most', value: 30, unit: 'mg/L' }, unitQuestion))

export const bandsAtMost022 = ({ chart, period }: Basis): Verdict =>
  allWithin(
    labsOf(chart, 'bands', period),
    'bands',
    { is: 'at-most', value: 0.22, unit: '× 10⁹/L' },
    'No band count in the index period.',
  )

/** Yes when one result is off in the named direction, no when every result is known and none is. */
function offRange(labs: LabResult[], name: string, direction: 'low' | 'high'): Verdict {
  const off = labs.filter((lab) => lab.normality === direction)
  const shown = (some: LabResult[]): string =>
    some.map((lab) => lab.evidence.converted ?? lab.evidence.value ?? lab.words ?? '').join(', ')
  const evidence = (some: LabResult[]) => some.map((lab) => lab.evidence)
  if (off.length > 0) return verdict('yes', `${name} ${shown(off)} (${direction}).`, evidence(off))
  const open = labs.filter((lab) => lab.normality === 'unknown' || lab.normality === 'abnormal')
  if (open.length > 0)
    return verdict('unknown', `${name} ${shown(open)}: not known whether it is ${direction}.`, evidence(open))
  return labs.length > 0
    ? verdict('no', `No ${name} of the index period is ${direction}.`, evidence(labs))
    : verdict('unknown', `No ${name} in the index period.`)
}

export const anaemia = ({ chart, period }: Basis): Verdict =>
  offRange(labsOf(chart, 'haemoglobin', period), 'haemoglobin', 'low')
export const raisedEsr = ({ chart, period }: Basis): Verdict => offRange(labsOf(chart, 'esr', period), 'ESR', 'high')

/** How far "mildly to moderately" goes is not known: raised values are shown and the clinician judges; only two normal ones are a no. */
export function markersMildlyRaised(basis: Basis): Verdict {
  const crp = raisedCrp(basis.chart, basis.findings, basis.period)
  const esr = raisedEsr(basis)
  const evidence = [...crp.evidence, ...esr.evidence]
  if (crp.answer === 'no' && esr.answer === 'no') return verdict('no', `${crp.reason} ${esr.reason}`, evidence)
  const open = crp.answer === 'unknown' && esr.answer === 'unknown'
  return verdict(
    'unknown',
    open
      ? `${crp.reason} ${esr.reason}`
      : `${crp.reason} ${esr.reason} Whether that is mild to moderate is for the clinician to say.`,
    evidence,
  )
}
