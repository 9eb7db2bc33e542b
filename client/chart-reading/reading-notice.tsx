import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import type { Worded } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { Fold } from '../controls/fold.tsx'
import { LanguageSwitch } from '../words/language-switch.tsx'
import { Spoken } from '../words/spoken.tsx'
import { shownOf } from '../words/told-texts.ts'
import { ReadingDetail } from './reading-detail.tsx'
import { readingTexts } from './reading-texts.ts'
import { readingSummary } from './reading-words.ts'
import './chart-reading.css'

/** What could not be read stands at the top in a sentence each; what was read, below a fold. */
export function ReadingNotice(props: {
  chart: Chart
  limits: Assessment['limits']
  notGranted: readonly Worded[]
  labels: Record<string, string>
  reading: boolean
  problem: string | null
  onReadAgain: () => void
}) {
  const { chart, limits } = props
  const t = readingTexts()
  const shortfall = limits.length > 0 || props.notGranted.length > 0
  return (
    <section className={`reading ${shortfall ? 'reading-short' : ''}`} aria-label={shortfall ? t.shortfall : t.wasRead}>
      {shortfall ? (
        <>
          <h2 className="reading-title">{t.shortTitle}</h2>
          <ul className="reading-list">
            {props.notGranted.map(shownOf).map(({ words, lang }) => (
              <li key={words} lang={lang}>
                {words}
              </li>
            ))}
            {limits.map((limit) => {
              const { words, lang } = shownOf(limit)
              return (
                <li key={limit.sentence}>
                  <span lang={lang}>{words}</span>
                  {limit.items.length > 0 ? (
                    <span className="touches">
                      {' '}
                      {t.touches}{' '}
                      <span lang="en">{limit.items.map((key) => props.labels[key] ?? key).join(', ')}.</span>
                    </span>
                  ) : null}
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
      <div className="reading-foot">
        <Fold summary={t.summary(readingSummary(chart))} className="fold-small">
          {() => <ReadingDetail chart={chart} />}
        </Fold>
        <div className="reading-more">
          <LanguageSwitch />
          <Action kind="quiet" pending={props.reading} onPress={props.onReadAgain}>
            {props.reading ? t.readingNow : t.readAgain}
          </Action>
        </div>
      </div>
      {props.problem ? (
        <p className="problem" role="alert">
          <Spoken sentence={props.problem} />
        </p>
      ) : null}
    </section>
  )
}
