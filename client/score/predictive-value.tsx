import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Assessment } from '../../crmo/assessment.ts'
import { Action } from '../controls/action.tsx'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import type { Change } from '../state/change.ts'
import './predictive-value.css'

const startPercent = 46

/** What the score means for a child of another clinic: the probability before it is the clinician's to choose, never the app's. */
export function PredictiveValueInput({ value, change }: { value: Assessment['predictiveValue']; change: Change }) {
  const set = (pretest: number | null) => change({ change: 'pretest', value: pretest })
  return (
    <Fold
      summary={
        value?.posttest == null
          ? 'What the score means at another prevalence'
          : `At ${Math.round(value.pretest * 100)} % before the score: about ${Math.round(value.posttest * 100)} % after it`
      }
      className="fold-small"
    >
      {() => (
        <div className="predictive-value">
          <Slider
            minValue={1}
            maxValue={99}
            value={value ? Math.round(value.pretest * 100) : startPercent}
            onChange={(percent) => set(percent / 100)}
          >
            <Label>Probability of CNO before the score, in this child and clinic</Label>
            <SliderOutput>{value ? `${Math.round(value.pretest * 100)} %` : 'not chosen'}</SliderOutput>
            <SliderTrack>
              <SliderThumb />
            </SliderTrack>
          </Slider>
          {value ? (
            <>
              <p>{value.sentence}</p>
              <ol>
                {value.derivation.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <CitationLine citation={value.citation} />
              <Action kind="quiet" name="Choose no probability before the score" onPress={() => set(null)}>
                Choose none
              </Action>
            </>
          ) : (
            <p className="hint">The cohort of the score had 46 %. Move the slider to choose; nothing is assumed.</p>
          )}
        </div>
      )}
    </Fold>
  )
}
