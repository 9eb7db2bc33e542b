import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { Action } from '../controls/action.tsx'
import { Fold } from '../controls/fold.tsx'
import { ReadingDetail } from './reading-detail.tsx'
import { readingSummary } from './reading-words.ts'
import './chart-reading.css'

/** What could not be read stands at the top in a sentence each; what was read, below a fold. */
export function ReadingNotice(props: {
  chart: Chart
  limits: Assessment['limits']
  /** What the EHR did not grant, in words that follow "The app". */
  notGranted: readonly string[]
  labels: Record<string, string>
  reading: boolean
  problem: string | null
  onReadAgain: () => void
}) {
  const { chart, limits } = props
  const shortfall = limits.length > 0 || props.notGranted.length > 0
  return (
    <section
      className={`reading ${shortfall ? 'reading-short' : ''}`}
      aria-label={shortfall ? 'What could not be read' : 'What was read'}
    >
      {shortfall ? (
        <>
          <h2 className="reading-title">Not everything in the chart could be read</h2>
          <ul className="reading-list">
            {props.notGranted.map((right) => (
              <li key={right}>The app {right}.</li>
            ))}
            {limits.map((limit) => (
              <li key={limit.sentence}>
                {limit.sentence}
                {limit.items.length > 0 ? (
                  <span className="touches">
                    {' '}
                    Touches {limit.items.map((key) => props.labels[key] ?? key).join(', ')}.
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="reading-foot">
        <Fold summary={`Chart reading: ${readingSummary(chart)}`} className="fold-small">
          {() => <ReadingDetail chart={chart} />}
        </Fold>
        <Action kind="quiet" pending={props.reading} onPress={props.onReadAgain}>
          {props.reading ? 'Reading the chart …' : 'Read the chart again'}
        </Action>
      </div>
      {props.problem ? (
        <p className="problem" role="alert">
          {props.problem}
        </p>
      ) : null}
    </section>
  )
}
