/** What each input of the rows is called, taken from the inputs of an empty chart. */

import { assess } from '../crmo/assess.ts'
import { readChart } from '../crmo/chart/read-chart.ts'
import { indexPeriod } from '../crmo/criteria/index-period.ts'
import type { Basis } from '../crmo/criteria/jansson-2009.ts'
import { effectiveFindings } from '../crmo/pathway/effective-findings.ts'
import { conclusionSignals } from '../crmo/pathway/signals/conclusion-signals.ts'
import { signalsOf } from '../crmo/pathway/signals/signals.ts'
import { emptyReview } from '../crmo/review.ts'
import { siteRules } from '../smart-config/site-rules.ts'

export function emptyBasis(): Basis {
  const chart = readChart([], '2000-01-01T00:00:00Z')
  return {
    chart,
    lesions: [],
    findings: effectiveFindings(chart, emptyReview()),
    period: indexPeriod(chart, [], emptyReview(), siteRules),
    siteRules,
    ageYears: null,
  }
}

export function inputLabels(): Record<string, string> {
  const basis = emptyBasis()
  const signals = signalsOf(basis)
  const { redFlags, gate, instruments } = assess(basis.chart, emptyReview(), siteRules)
  const concluded = conclusionSignals(basis, signals, redFlags, gate, instruments['jansson-2009'])
  return Object.fromEntries(Object.entries({ ...signals, ...concluded }).map(([key, { label }]) => [key, label]))
}
