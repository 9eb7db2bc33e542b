import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Assessment } from '../../crmo/assessment.ts'
import { Action } from '../controls/action.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import type { Change } from '../state/change.ts'
import { scoreTexts } from './score-texts.ts'
import './predictive-value.css'

const startPercent = 46

/** The probability before the score, and what the score makes of it, step by step. */
export function PretestSlider({ value, change }: { value: Assessment['predictiveValue']; change: Change }) {
  const t = scoreTexts()
  const set = (pretest: number | null) => change({ change: 'pretest', value: pretest })
  return (
    <div className="predictive-value">
      <Slider
        minValue={1}
        maxValue={99}
        value={value ? Math.round(value.pretest * 100) : startPercent}
        onChange={(percent) => set(percent / 100)}
      >
        <Label>{t.pretest}</Label>
        <SliderOutput>{value ? t.percent(Math.round(value.pretest * 100)) : t.notChosen}</SliderOutput>
        <SliderTrack>
          <SliderThumb />
        </SliderTrack>
      </Slider>
      {value ? (
        <>
          <p lang="en">{value.sentence}</p>
          <ol lang="en">
            {value.derivation.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <CitationLine citation={value.citation} />
          <Action kind="quiet" name={t.chooseNoneName} onPress={() => set(null)}>
            {t.chooseNone}
          </Action>
        </>
      ) : (
        <p className="hint">{t.cohort}</p>
      )}
    </div>
  )
}
