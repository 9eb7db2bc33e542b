/** Item 4: normal body temperature. Fever in the presenting illness makes it no, measured or told. */
import type { SiteRules } from '../../smart-config/types.ts'
import type { IndexPeriod } from '../assessment.ts'
import type { Chart } from '../chart/chart.ts'
import type { Findings } from '../pathway/effective-findings.ts'
import { inPeriod } from './index-period.ts'
import { unsettledOf } from './unsettled.ts'
import { type Verdict, verdict } from './verdict.ts'

const toTenth = (celsius: number): number => Math.round(celsius * 10) / 10

/** Fever lowered by drugs looks like none: said beside the answer. */
function maskedBy(chart: Chart, period: IndexPeriod): string {
  const taken = chart.medications.filter(
    (one) =>
      one.classes.some((key) => key === 'nsaid' || key === 'antipyretic') &&
      one.status === 'active' &&
      inPeriod(one.start, { from: null, to: period.to }),
  )
  return taken.length > 0 ? ` ${taken.map((one) => one.label).join(', ')} may hide fever.` : ''
}

export function normalTemperature(chart: Chart, found: Findings, period: IndexPeriod, siteRules: SiteRules): Verdict {
  const measured = chart.temperatures.filter((one) => inPeriod(one.date, period)).sort((a, b) => b.celsius - a.celsius)
  const [highest] = measured
  const { fever, normalTemperature: saidNormal } = found
  const origin = fever.origin === 'clinician' ? 'mixed' : 'chart'
  if (highest && toTenth(highest.celsius) >= siteRules.feverCelsius) {
    return verdict(
      'no',
      `Highest temperature ${toTenth(highest.celsius)} °C (${highest.site === 'unspecified' ? 'site not charted' : highest.site}), fever from ${siteRules.feverCelsius} °C.`,
      [highest.evidence],
    )
  }
  if (fever.answer === 'yes') return verdict('no', 'Fever in this illness.', fever.evidence, origin)
  if (saidNormal.answer === 'no') return verdict('no', 'A text states a raised temperature.', saidNormal.evidence)
  const open = fever.origin === 'clinician' ? [] : unsettledOf(chart, 'openFever', period)
  if (open.length > 0)
    return verdict(
      'unknown',
      'A text speaks of a fever and does not say for certain that there was one in this illness.',
      [...open, ...fever.evidence],
    )
  if (fever.answer === 'no')
    return verdict(
      'yes',
      `No fever in this illness.${highest ? ` Highest temperature ${toTenth(highest.celsius)} °C.` : ''}${maskedBy(chart, period)}`,
      [...fever.evidence, ...(highest ? [highest.evidence] : [])],
      origin,
    )
  if (highest) {
    const site = highest.site === 'unspecified' ? ' Body site not charted; 38.0 °C is used.' : ''
    return verdict('yes', `Highest temperature ${toTenth(highest.celsius)} °C.${site}${maskedBy(chart, period)}`, [
      highest.evidence,
    ])
  }
  if (saidNormal.answer === 'yes') return verdict('yes', 'A text states a normal temperature.', saidNormal.evidence)
  return verdict('unknown', 'No temperature and no word on fever in the index period.')
}
