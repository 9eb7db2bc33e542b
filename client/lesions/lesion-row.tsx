import { useState } from 'react'
import { deniedOnly, type Lesion } from '../../crmo/lesion.ts'
import type { Review } from '../../crmo/review.ts'
import { Fold } from '../controls/fold.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { countedSources } from '../evidence/sources.ts'
import type { Change } from '../state/change.ts'
import { dayWords } from '../words/dates.ts'
import { boneWords, featureWord, placeWords, siteWords, stateWord } from '../words/lesion-words.ts'
import { FeatureForm } from './feature-form.tsx'
import { LesionActions } from './lesion-actions.tsx'
import { LesionShape } from './lesion-shape.tsx'
import { lesionTexts } from './lesion-texts.ts'

const listed = (features: Lesion['features']): string => features.map(featureWord).join(', ')

/** One lesion. `charted` is what the chart alone says of it; null for one that the clinician added. */
export function LesionRow(props: {
  lesion: Lesion
  charted: Lesion | null
  review: Review
  change: Change
  /** `folded`: sources and changes behind a lid, never where a decision is still asked for. `open`: sources laid out. */
  manner: 'folded' | 'plain' | 'open'
}) {
  const { lesion, charted, review, change, manner } = props
  const t = lesionTexts()
  const [form, setForm] = useState<'features' | 'remove' | null>(null)
  const row = useKeepFocus<HTMLLIElement>(`${form} ${lesion.state} ${lesion.features.join()}`)
  const name = siteWords(lesion)
  const place = placeWords(lesion)
  const removed = review.lesions.removed.find((entry) => entry.id === lesion.id)
  const corrected = review.lesions.features.find((entry) => entry.id === lesion.id)
  const added = review.lesions.added.find((entry) => entry.id === lesion.id)
  const disputed = lesion.features.filter((feature) => lesion.deniedFeatures.includes(feature))
  const close = () => setForm(null)
  const more = (
    <>
      <div className="row-foot">
        {lesion.evidence.length > 0 ? (
          <EvidenceFold evidence={lesion.evidence} of={name} startOpen={manner !== 'plain'} />
        ) : null}
        {form ? null : (
          <LesionActions
            lesion={lesion}
            name={name}
            corrected={corrected !== undefined}
            change={change}
            open={setForm}
          />
        )}
      </div>
      {form === 'features' ? (
        <FeatureForm
          lesion={lesion}
          name={name}
          reason={corrected?.reason ?? added?.reason ?? ''}
          change={change}
          onClose={close}
        />
      ) : null}
      {form === 'remove' ? (
        <ReasonForm
          title={t.removeTitle(name)}
          done={t.removeDone}
          label={t.reason}
          description={t.removeIs}
          onDone={(reason) => {
            change({ change: 'remove-lesion', id: lesion.id, reason })
            close()
          }}
          onCancel={close}
        />
      ) : null}
    </>
  )
  return (
    <li ref={row} className={`lesion lesion-${lesion.state}`}>
      <LesionShape state={lesion.state} />
      <div className="lesion-body">
        <h4>
          {boneWords(lesion)}
          {place ? <span className="lesion-place">, {place}</span> : null}
        </h4>
        <p className="lesion-facts">
          <span className="lesion-state">{stateWord(lesion.state)}</span>
          {lesion.features.length > 0 ? <span>{listed(lesion.features)}</span> : <span>{t.noFeature}</span>}
          {deniedOnly(lesion).length > 0 ? (
            <span>
              {t.denied} {listed(deniedOnly(lesion))}
            </span>
          ) : null}
          {disputed.length > 0 ? (
            <span>
              {t.disagree} {listed(disputed)}
            </span>
          ) : null}
          {lesion.firstShown ? <span>{t.firstShown(dayWords(lesion.firstShown))}</span> : null}
        </p>
        {lesion.doubt && !removed ? (
          <p className="evidence-note" lang="en">
            {lesion.doubt}
          </p>
        ) : null}
        {removed ? (
          <p className="said">
            {t.removedFor} {removed.reason}
          </p>
        ) : null}
        {added ? (
          <p className="said">
            {t.seenFor} {added.reason}
          </p>
        ) : null}
        {corrected ? (
          <p className="said">
            {t.changedFor} {corrected.reason}{' '}
            <span className="chart-said">
              {t.chartSaid} {charted && charted.features.length > 0 ? listed(charted.features) : t.chartSaidNone}.
            </span>
          </p>
        ) : null}
        {manner === 'folded' ? (
          <Fold
            className="fold-small"
            summary={
              <>
                {t.sourcesAndChange(countedSources(lesion.evidence))}
                <span className="visually-hidden"> {name}</span>
              </>
            }
          >
            {() => more}
          </Fold>
        ) : (
          more
        )}
      </div>
    </li>
  )
}
