import { Suspense } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import type { Change } from '../state/change.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { scoreTexts } from './score-texts.ts'

/** Used by few, and a slider weighs a tenth of the review: fetched when the fold is opened. */
const PretestSlider = openedPart(async () => (await import('../opened-parts.ts')).PretestSlider)

/** What the score means for a child of another clinic: the probability before it is the clinician's to choose, never the app's. */
export function PredictiveValueInput({ value, change }: { value: Assessment['predictiveValue']; change: Change }) {
  const t = scoreTexts()
  return (
    <Fold
      summary={
        value?.posttest == null
          ? t.elsewhere
          : t.posttest(Math.round(value.pretest * 100), Math.round(value.posttest * 100))
      }
      className="fold-small"
    >
      {() => (
        <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
          <PretestSlider value={value} change={change} />
        </Suspense>
      )}
    </Fold>
  )
}
