import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { type LesionFeature, lesionFeatures } from '../../crmo/lesion.ts'
import { featureWord } from '../words/lesion-words.ts'
import { lesionTexts } from './lesion-texts.ts'

/** The features of one lesion. */
export function FeatureBoxes(props: { value: LesionFeature[]; onChange: (features: LesionFeature[]) => void }) {
  return (
    <CheckboxGroup
      className="feature-boxes"
      value={props.value}
      onChange={(chosen) => props.onChange(lesionFeatures.filter((feature) => chosen.includes(feature)))}
    >
      <Label>{lesionTexts().features}</Label>
      <div className="feature-grid">
        {lesionFeatures.map((feature) => (
          <Checkbox key={feature} value={feature} className="check">
            <span className="check-box" aria-hidden="true" />
            {featureWord(feature)}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
