import { useId, useState } from 'react'
import type { LesionSite } from '../../crmo/lesion.ts'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { TextBox } from '../controls/text-box.tsx'
import type { Change } from '../state/change.ts'
import { regionWords, segmentWords, sideWords } from '../words/lesion-words.ts'
import { FeatureBoxes } from './feature-boxes.tsx'
import { blankLesion, boneAsks, boneChoices, type NewLesion, withBone } from './new-lesion.ts'

const options = <Key extends string>(words: Record<Key, string>, keys: readonly Key[]) =>
  keys.map((value) => ({ value, label: words[value] }))

const sides = options(sideWords, ['left', 'right', 'midline', 'unspecified'] as const)
const regions = options(regionWords, ['metaphysis', 'epiphysis', 'diaphysis', 'body', 'unspecified'] as const)
const segments = options(segmentWords, ['proximal', 'distal', 'unspecified'] as const)

function BoneSelect({ value, onChange }: { value: string; onChange: (bone: string) => void }) {
  const id = useId()
  const choices = boneChoices()
  const list = (bones: { key: string; label: string }[]) =>
    bones.map((bone) => (
      <option key={bone.key} value={bone.key}>
        {bone.label}
      </option>
    ))
  return (
    <div className="text-box">
      <label htmlFor={id}>
        Bone<span className="required"> (required)</span>
      </label>
      {/* A native list: it searches by typing, works in every EHR's frame and weighs nothing. */}
      <select id={id} value={value} required onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose a bone</option>
        <optgroup label="Bones">{list(choices.named)}</optgroup>
        <optgroup label="Region, bone not named">{list(choices.vague)}</optgroup>
      </select>
    </div>
  )
}

/** A lesion on the clinician's word: where, what it looks like, and where it was seen. */
export function AddLesionForm(props: {
  change: Change
  onClose: () => void
  /** Where it begins, when a place was pointed at. */
  start?: LesionSite
}) {
  const { change, onClose } = props
  const [lesion, setLesion] = useState<NewLesion>({ ...blankLesion, ...props.start })
  const asks = boneAsks(lesion.bone)
  return (
    <ReasonForm
      title="Add a lesion"
      done="Add lesion"
      label="Where is it seen?"
      description="For example: outside MRI of 3 May 2026, seen by me."
      lacking={lesion.bone === '' ? 'Choose a bone first.' : null}
      onDone={(reason) => {
        change({
          change: 'add-lesion',
          lesion: { ...lesion, id: `added-${crypto.randomUUID()}`, reason: reason.trim() },
        })
        onClose()
      }}
      onCancel={onClose}
    >
      <div className="two-boxes">
        <BoneSelect value={lesion.bone} onChange={(bone) => setLesion(withBone(lesion, bone))} />
        {asks.level ? (
          <TextBox
            label="Level or number"
            value={lesion.level ?? ''}
            onChange={(level) => setLesion({ ...lesion, level: level.trim() === '' ? null : level })}
            description="For example T8, 1st"
          />
        ) : null}
      </div>
      {asks.side ? (
        <ChoiceRow
          className="choice-loose"
          label="Side"
          showLabel
          value={lesion.side}
          options={sides}
          onChange={(side) => setLesion({ ...lesion, side })}
        />
      ) : null}
      {asks.segment ? (
        <ChoiceRow
          className="choice-loose"
          label="End"
          showLabel
          value={lesion.segment}
          options={segments}
          onChange={(segment) => setLesion({ ...lesion, segment })}
        />
      ) : null}
      <ChoiceRow
        className="choice-loose"
        label="Part"
        showLabel
        value={lesion.region}
        options={regions}
        onChange={(region) => setLesion({ ...lesion, region })}
      />
      <FeatureBoxes value={lesion.features} onChange={(features) => setLesion({ ...lesion, features })} />
    </ReasonForm>
  )
}
