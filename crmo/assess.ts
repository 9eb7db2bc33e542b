import type { SiteRules } from '../smart-config/types.ts'
import type { Assessment } from './assessment.ts'
import type { Chart } from './chart/chart.ts'
import { reviewedLesions } from './criteria/counted-lesions.ts'
import { entryGate } from './criteria/entry-gate.ts'
import { assessFurther } from './criteria/further-instruments.ts'
import { firstLesionDate, indexPeriod } from './criteria/index-period.ts'
import { assessJansson, type Basis } from './criteria/jansson-2009.ts'
import { measured } from './criteria/measures.ts'
import { predictiveValueOf } from './criteria/predictive-value.ts'
import { ageInYears, byDate } from './dates.ts'
import { limitsOf } from './limits.ts'
import { courseOf } from './monitoring/course.ts'
import { monitoringOf } from './monitoring/monitoring.ts'
import { earlierRecords, measuresOf } from './monitoring/record.ts'
import { biopsyGate } from './pathway/biopsy-gate.ts'
import { effectiveFindings } from './pathway/effective-findings.ts'
import { mimicsOf } from './pathway/mimics/mimics.ts'
import { nextSteps } from './pathway/next-steps/next-steps.ts'
import { biopsyWanted, pathwayRows, watchList } from './pathway/pathway-rows.ts'
import { planOf, recommendations } from './pathway/recommendations.ts'
import { isRaised, redFlags } from './pathway/red-flags.ts'
import { conclusionSignals } from './pathway/signals/conclusion-signals.ts'
import { signalsOf } from './pathway/signals/signals.ts'
import { situationOf } from './pathway/situation.ts'
import { type EarlierMeasures, emptyReview, type Review } from './review.ts'
import { treatmentOf } from './treatment/treatment.ts'

/** The day of the illness that the age is taken at: first study with a lesion, else the latest result or report, else the reading. */
function ageDate(chart: Chart, firstLesion: string | null): string {
  const dated = [...chart.labs, ...chart.studies, ...chart.texts].filter((fact) => fact.date !== null).sort(byDate)
  return firstLesion ?? dated.at(-1)?.date ?? chart.readAt
}

/** What the items are answered from, for one review of the chart. */
export function basisOf(chart: Chart, review: Review, siteRules: SiteRules): Basis {
  const lesions = reviewedLesions(chart, review)
  return {
    chart,
    lesions,
    findings: effectiveFindings(chart, review),
    period: indexPeriod(chart, lesions, review, siteRules),
    siteRules,
    ageYears: ageInYears(chart.patient.birthDate, ageDate(chart, firstLesionDate(lesions))),
  }
}

/**
 * Chart and review → everything shown or written. Pure, no run-time dependency: the browser calls it on every click.
 *
 * @param earlier what an earlier assessment of this child measured, for the instruments that describe change; the newest one that the
 *   chart knows unless given
 */
export function assess(
  chart: Chart,
  review: Review,
  siteRules: SiteRules,
  earlier: EarlierMeasures | null = measuresOf(earlierRecords(chart.earlier ?? [], chart.readAt)[0]),
): Assessment {
  const basis = basisOf(chart, review, siteRules)
  const signals = signalsOf(basis)
  const { switchedOff: off } = siteRules
  const flags = redFlags(signals, off)
  const jansson = assessJansson(basis, basisOf(chart, emptyReview(), siteRules), review, isRaised(flags, 'D-31'))
  const gate = biopsyGate(jansson, basis.findings, flags, signals)
  const rows = pathwayRows({ ...signals, ...conclusionSignals(basis, signals, flags, gate, jansson) }, off)
  const steps = nextSteps({
    jansson,
    established: isRaised(flags, 'D-31'),
    wholeSkeletonImaged: chart.wholeSkeletonImaged,
    imagingPending: chart.imagingPending.length > 0,
    biopsy: biopsyWanted(rows, flags, signals),
  })
  const recommended = recommendations(situationOf(basis, jansson, gate, flags, steps, signals))
  const treatment = treatmentOf(basis, review, jansson, flags)
  const further = assessFurther({ basis, review, earlier, flags, gate })
  const course = courseOf({
    basis,
    history: treatment.history,
    jansson,
    now: measured(basis, review, earlier),
    response: further['pedcno-2010'],
  })
  return {
    patient: chart.patient,
    ageYears: basis.ageYears,
    readAt: chart.readAt,
    indexPeriod: basis.period,
    findings: Object.values(basis.findings),
    lesions: basis.lesions,
    instruments: { 'jansson-2009': jansson, ...further },
    predictiveValue: predictiveValueOf(jansson, review, isRaised(flags, 'D-31')),
    entryGate: entryGate(basis),
    redFlags: flags,
    pathwayRows: rows,
    mimics: mimicsOf(signals, chart.problems, off),
    nextSteps: steps,
    watch: watchList(signals, off),
    gate,
    recommendations: recommended,
    treatment,
    monitoring: monitoringOf(basis, treatment.history, jansson, course),
    plan: planOf(recommended, review),
    limits: limitsOf(chart),
  }
}
