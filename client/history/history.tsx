import type { Assessment, FindingAnswer } from '../../crmo/assessment.ts'
import { historyFindings } from '../../crmo/findings.ts'
import type { Review } from '../../crmo/review.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { FindingRow } from './finding-row.tsx'
import { MeasureRow } from './measure-row.tsx'
import { NumberRow } from './number-row.tsx'
import './history.css'

const measures = [
  { key: 'pain', label: 'Pain', low: 'none', high: 'worst' },
  { key: 'patientGlobal', label: 'Patient global', low: 'very well', high: 'very poor' },
  { key: 'physicianGlobal', label: 'Physician global', low: 'inactive', high: 'very active' },
] as const

const numbers = [
  { key: 'chaq', label: 'CHAQ (0 to 3)', max: 3, whole: false },
  { key: 'clinicalLesions', label: 'Sites found tender or warm on examination', max: 300, whole: true },
] as const

const finding = (findings: readonly FindingAnswer[], key: string): FindingAnswer | null =>
  findings.find((entry) => entry.key === key) ?? null

/**
 * History and examination, entered once (clinical-basis 3.1). `charted` holds the findings of the chart alone, so that what
 * the chart said stays visible beside what the clinician says.
 */
export function History(props: { assessment: Assessment; charted: FindingAnswer[]; review: Review; change: Change }) {
  const { assessment, review, change } = props
  const open = historyFindings.filter((key) => (finding(assessment.findings, key)?.answer ?? 'unknown') === 'unknown')
  return (
    <Section
      id="history"
      title="History and examination"
      aside={<span className="section-aside">{open.length === 0 ? 'all answered' : `${open.length} unknown`}</span>}
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
            label={measure.label}
            low={measure.low}
            high={measure.high}
            value={review.measures[measure.key]}
            onChange={(value) => change({ change: 'measure', measure: measure.key, value })}
          />
        ))}
        {numbers.map((number) => (
          <NumberRow
            key={number.key}
            label={number.label}
            min={0}
            max={number.max}
            whole={number.whole}
            value={review.measures[number.key] ?? null}
            onChange={(value) => change({ change: 'measure', measure: number.key, value })}
          />
        ))}
      </div>
    </Section>
  )
}
