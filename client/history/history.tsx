import type { Assessment, FindingAnswer } from '../../crmo/assessment.ts'
import { historyFindings } from '../../crmo/findings.ts'
import type { Review } from '../../crmo/review.ts'
import { measureTable } from '../../smart-config/instruments/measures.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { FindingRow } from './finding-row.tsx'
import { historyTexts } from './history-texts.ts'
import { MeasureRow } from './measure-row.tsx'
import { NumberRow } from './number-row.tsx'
import './history.css'

const measures = [
  { key: 'pain', label: 'pain', low: 'painLow', high: 'painHigh' },
  { key: 'patientGlobal', label: 'patientGlobal', low: 'patientLow', high: 'patientHigh' },
  { key: 'physicianGlobal', label: 'physicianGlobal', low: 'physicianLow', high: 'physicianHigh' },
] as const

const numbers = [
  { key: 'chaq', label: 'chaq' },
  { key: 'clinicalLesions', label: 'tenderSites' },
] as const

const finding = (findings: readonly FindingAnswer[], key: string): FindingAnswer | null =>
  findings.find((entry) => entry.key === key) ?? null

/**
 * History and examination, entered once (clinical-basis 3.1). `charted` holds the findings of the chart alone, so that what
 * the chart said stays visible beside what the clinician says.
 */
export function History(props: { assessment: Assessment; charted: FindingAnswer[]; review: Review; change: Change }) {
  const { assessment, review, change } = props
  const t = historyTexts()
  const open = historyFindings.filter((key) => (finding(assessment.findings, key)?.answer ?? 'unknown') === 'unknown')
  return (
    <Section
      id="history"
      title={t.title}
      aside={<span className="section-aside">{open.length === 0 ? t.allAnswered : t.unknown(open.length)}</span>}
    >
      <ul className="finding-list">
        {historyFindings.map((key) => (
          <FindingRow
            key={key}
            findingKey={key}
            answer={finding(assessment.findings, key)}
            charted={finding(props.charted, key)}
            said={review.findings[key] ?? null}
            change={change}
          />
        ))}
      </ul>
      <div className="measures">
        {measures.map((measure) => (
          <MeasureRow
            key={measure.key}
            label={t[measure.label]}
            low={t[measure.low]}
            high={t[measure.high]}
            value={review.measures[measure.key]}
            onChange={(value) => change({ change: 'measure', measure: measure.key, value })}
          />
        ))}
        {numbers.map((number) => (
          <NumberRow
            key={number.key}
            label={t[number.label]}
            min={measureTable[number.key].min}
            max={measureTable[number.key].max}
            whole={measureTable[number.key].whole}
            value={review.measures[number.key] ?? null}
            onChange={(value) => change({ change: 'measure', measure: number.key, value })}
          />
        ))}
      </div>
    </Section>
  )
}
