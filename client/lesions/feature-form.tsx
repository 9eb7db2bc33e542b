import { useState } from 'react'
import type { Lesion } from '../../crmo/lesion.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import type { Change } from '../state/change.ts'
import { FeatureBoxes } from './feature-boxes.tsx'
import { lesionTexts } from './lesion-texts.ts'

/** Corrects the features of a lesion. */
export function FeatureForm(props: {
  lesion: Lesion
  name: string
  reason: string
  change: Change
  onClose: () => void
}) {
  const { lesion } = props
  const t = lesionTexts()
  const [features, setFeatures] = useState(lesion.features)
  return (
    <ReasonForm
      title={t.featuresTitle(props.name)}
      done={t.featuresDone}
      label={t.reason}
      description={t.featuresFor}
      startWith={props.reason}
      onDone={(reason) => {
        props.change({ change: 'lesion-features', id: lesion.id, features, reason })
        props.onClose()
      }}
      onCancel={props.onClose}
    >
      <FeatureBoxes value={features} onChange={setFeatures} />
    </ReasonForm>
  )
}
