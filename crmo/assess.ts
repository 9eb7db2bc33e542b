import type { SiteRules } from '../smart-config/types.ts'
import type { Assessment } from './assessment.ts'
import type { Chart } from './chart/chart.ts'
import { reviewedLesions } from './criteria/counted-lesions.ts'
import { firstLesionDate, indexPeriod } from './criteria/index-period.ts'
import { assessJansson, type Basis } from './criteria/jansson-2009.ts'
import { ageInYears, byDate } from './dates.ts'
import { limitsOf } from './limits.ts'
import { monitoringOf } from './monitoring/monitoring.ts'
import { biopsyGate } from './pathway/biopsy-gate.ts'
import { effectiveFindings } from './pathway/effective-findings.ts'
import { planOf, recommendations } from './pathway/recommendations.ts'
import { isRaised, redFlags } from './pathway/red-flags.ts'
import { signalsOf } from './pathway/signals.ts'
import { situationOf } from './pathway/situation.ts'
import { emptyReview, type Review } from './review.ts'
import { treatmentOf } from './treatment/treatment.ts'

/** The day of the illness that the age is taken at: first study with a lesion, else the latest result or report, else the reading. */
function ageDate(chart: Chart, firstLesion: string | null): string {
  const dated = [...chart.labs, ...chart.studies, ...chart.texts].filter((fact) => fact.date !== null).sort(byDate)
  return firstLesion ?? dated.at(-1)?.date ?? chart.readAt
}

/** What the items are answered from, for one review of the chart. */
function basisOf(chart: Chart, review: Review, siteRules: SiteRules): Basis {
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

/** Chart and review → everything shown or written. Pure, no run-time dependency: the browser calls it on every click. */
export function assess(chart: Chart, review: Review, siteRules: SiteRules): Assessment {
  const basis = basisOf(chart, review, siteRules)
  const flags = redFlags(signalsOf(basis))
  const jansson = assessJansson(basis, basisOf(chart, emptyReview(), siteRules), review, isRaised(flags, 'D-31'))
  const gate = biopsyGate(jansson, basis.findings, flags)
  const recommended = recommendations(situationOf(basis, jansson, gate, flags))
  const treatment = treatmentOf(basis, review, jansson, flags)
  return {
    patient: chart.patient,
    ageYears: basis.ageYears,
    readAt: chart.readAt,
    indexPeriod: basis.period,
    findings: Object.values(basis.findings),
    lesions: basis.lesions,
    instruments: { 'jansson-2009': jansson },
    redFlags: flags,
    gate,
    recommendations: recommended,
    treatment,
    monitoring: monitoringOf(basis, treatment.history, jansson),
    plan: planOf(recommended, review),
    limits: limitsOf(chart),
  }
}
