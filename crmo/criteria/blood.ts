/** Items 1 and 7: normal blood count, raised CRP. */
import { raisedCrpMgPerL } from '../../smart-config/instruments/jansson-2009.ts'
import type { IndexPeriod } from '../assessment.ts'
import type { Chart, LabResult } from '../chart/chart.ts'
import type { Evidence } from '../evidence.ts'
import type { Findings } from '../pathway/effective-findings.ts'
import { inPeriod } from './index-period.ts'
import { unsettledOf } from './unsettled.ts'
import { type Verdict, verdict } from './verdict.ts'

export const labsOf = (chart: Chart, analyte: string, period: IndexPeriod): LabResult[] =>
  chart.labs.filter((lab) => lab.analyte === analyte && inPeriod(lab.date, period))

const evidence = (labs: LabResult[]): Evidence[] => labs.map((lab) => lab.evidence)
const isAbnormal = (lab: LabResult): boolean => ['low', 'high', 'abnormal'].includes(lab.normality)

/** All three are needed before a count is normal [house]. */
const needed = ['leucocytes', 'haemoglobin', 'platelets'] as const
const neededNames = { leucocytes: 'white cells', haemoglobin: 'haemoglobin', platelets: 'platelets' }

const outsideNote = (chart: Chart, analytes: readonly string[], period: IndexPeriod): string =>
  chart.labs.some((lab) => lab.analyte !== null && analytes.includes(lab.analyte) && !inPeriod(lab.date, period))
    ? ' Results outside the index period are not counted; adjust the period if they belong to this illness.'
    : ''

/** The worst count of the index period decides: one abnormal line makes it abnormal, whatever else is normal. */
export function normalBloodCount(chart: Chart, found: Findings, period: IndexPeriod): Verdict {
  const panels = labsOf(chart, 'bloodCount', period)
  const lines = [...needed, 'neutrophils'].flatMap((analyte) => labsOf(chart, analyte, period))
  const abnormal = [...panels, ...lines].filter(isAbnormal)
  const { bloodCountAbnormal, bloodCountNormal, blasts, bloodBlasts } = found
  const normalPanels = panels.filter((lab) => lab.normality === 'normal')
  const calledNormal = normalPanels.length > 0 || bloodCountNormal.answer === 'yes'
  // The laboratory's word stands above our own table of limits (clinical-basis 8): they disagree, so neither decides.
  if (calledNormal && abnormal.length > 0 && abnormal.every((lab) => lab.normalityBy === 'table'))
    return verdict(
      'unknown',
      `The count is called normal, but ${abnormal.map((lab) => `${lab.label} ${lab.evidence.value ?? ''}`).join(', ')} lies outside the usual limits for this age.`,
      [...evidence(abnormal), ...evidence(normalPanels), ...bloodCountNormal.evidence],
    )
  if (abnormal.length > 0) {
    return verdict(
      'no',
      `Not normal: ${abnormal.map((lab) => `${lab.label} ${lab.evidence.value ?? ''} (${lab.normality})`).join(', ')}.`,
      evidence(abnormal),
    )
  }
  // Blasts in the marrow alone leave open what the count was.
  if (blasts.answer === 'yes' && bloodBlasts.answer === 'yes')
    return verdict('no', 'Blasts are reported.', bloodBlasts.evidence)
  if (bloodCountAbnormal.answer === 'yes')
    return verdict('no', 'A report or note calls the blood count abnormal.', bloodCountAbnormal.evidence)
  // A word for the whole count does not stand beside a changed count; three numbers of this illness do.
  const changed = unsettledOf(chart, 'openCount', period)
  if (changed.length === 0 && normalPanels.length > 0)
    return verdict('yes', 'The blood count is reported as normal.', evidence(normalPanels))
  if (changed.length === 0 && bloodCountNormal.answer === 'yes')
    return verdict('yes', 'A report or note calls the blood count normal.', bloodCountNormal.evidence)
  const missing = needed.filter((analyte) => labsOf(chart, analyte, period).every((lab) => lab.normality !== 'normal'))
  const undecided = lines.filter((lab) => lab.normality === 'unknown')
  if (missing.length === 0 && undecided.length === 0)
    return verdict(
      'yes',
      'White cells, haemoglobin and platelets are normal in every count of the index period.',
      evidence(lines),
    )
  if (changed.length > 0 && calledNormal)
    return verdict(
      'unknown',
      'The count is called normal, but a text speaks of a changed one and does not say whether it belongs to this illness.',
      [...changed, ...evidence(normalPanels), ...bloodCountNormal.evidence],
    )
  const what =
    missing.length > 0
      ? `No result that can be called normal or abnormal for ${missing.map((key) => neededNames[key]).join(', ')}.`
      : `It is not known whether ${undecided.map((lab) => `${lab.label} ${lab.evidence.value ?? ''}`).join(', ')} is normal at this age.`
  return verdict('unknown', `${what}${outsideNote(chart, needed, period)}`, evidence(lines))
}

const above = (lab: LabResult): boolean =>
  lab.quantity !== null && lab.quantity.value >= raisedCrpMgPerL && !lab.quantity.comparator?.startsWith('<')
const below = ({ quantity }: LabResult): boolean =>
  quantity !== null &&
  (quantity.comparator === '<'
    ? quantity.value <= raisedCrpMgPerL
    : quantity.value < raisedCrpMgPerL && !quantity.comparator?.startsWith('>'))

/** The highest CRP of the index period. "Raised" without a number stays unknown; "normal" is below 10 mg/L. */
export function raisedCrp(chart: Chart, found: Findings, period: IndexPeriod): Verdict {
  const labs = labsOf(chart, 'crp', period)
  const high = labs.filter(above)
  if (high.length > 0) {
    const highest = high.reduce((most, lab) => ((lab.quantity?.value ?? 0) > (most.quantity?.value ?? 0) ? lab : most))
    return verdict(
      'yes',
      `Highest CRP ${highest.evidence.converted ?? highest.evidence.value}, at or above ${raisedCrpMgPerL} mg/L.`,
      evidence([highest, ...high.filter((lab) => lab !== highest)]),
    )
  }
  const settled = (lab: LabResult): boolean => below(lab) || (lab.quantity === null && lab.normality === 'normal')
  const open = labs.filter((lab) => !settled(lab))
  if (open.length > 0)
    return verdict(
      'unknown',
      `CRP ${open.map((lab) => lab.evidence.value ?? 'without a value').join(', ')}: not known whether it reached ${raisedCrpMgPerL} mg/L.`,
      evidence(open),
    )
  const openCrp = unsettledOf(chart, 'openCrp', period)
  if (openCrp.length > 0 && (labs.length > 0 || found.crpNormal.answer === 'yes'))
    return verdict(
      'unknown',
      `Every CRP number is below ${raisedCrpMgPerL} mg/L or called normal, but a text speaks of a raised CRP without its number.`,
      [...openCrp, ...evidence(labs), ...found.crpNormal.evidence],
    )
  if (labs.length > 0)
    return verdict(
      'no',
      `Every CRP of the index period is below ${raisedCrpMgPerL} mg/L or called normal.`,
      evidence(labs),
    )
  if (found.crpNormal.answer === 'yes')
    return verdict('no', 'A report or note calls CRP normal.', found.crpNormal.evidence)
  return verdict('unknown', `No CRP with a usable value.${outsideNote(chart, ['crp'], period)}`)
}
