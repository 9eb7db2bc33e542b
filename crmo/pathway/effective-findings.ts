/** History and report findings as they stand after the review: the clinician's answer replaces the chart's. */
import type { FindingAnswer } from '../assessment.ts'
import type { Chart } from '../chart/chart.ts'
import type { Evidence } from '../evidence.ts'
import { type FindingKey, findings } from '../findings.ts'
import type { Review } from '../review.ts'

export type Findings = Record<FindingKey, FindingAnswer>

const clinicianEvidence = (label: string, value: string, note: string): Evidence => ({
  reference: 'clinician',
  version: null,
  label,
  date: null,
  status: null,
  value,
  ...(note && { note }),
})

/** In the chart a finding once present is yes, whatever other texts deny: the worst counts. */
function fromChart(chart: Chart, key: FindingKey): Pick<FindingAnswer, 'answer' | 'evidence'> {
  const stated = chart.findings.filter((finding) => finding.key === key)
  const present = stated.filter((finding) => finding.answer === 'yes')
  const counted = present.length > 0 ? present : stated
  return { answer: counted[0]?.answer ?? 'unknown', evidence: counted.map((finding) => finding.evidence) }
}

export function effectiveFindings(chart: Chart, review: Review): Findings {
  const answerOf = (key: FindingKey): FindingAnswer => {
    const { label } = findings[key]
    const said = review.findings[key]
    const charted = fromChart(chart, key)
    if (said)
      return {
        key,
        label,
        answer: said.answer,
        origin: 'clinician',
        evidence: [clinicianEvidence(label, said.answer, said.note), ...charted.evidence],
        note: said.note,
      }
    return { key, label, ...charted, origin: charted.answer === 'unknown' ? 'none' : 'chart', note: '' }
  }
  return Object.fromEntries((Object.keys(findings) as FindingKey[]).map((key) => [key, answerOf(key)])) as Findings
}
