import { useId, useState } from 'react'
import type { LesionSite } from '../../crmo/lesion.ts'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { controlTexts } from '../controls/control-texts.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { TextBox } from '../controls/text-box.tsx'
import type { Change } from '../state/change.ts'
import { regionWord, segmentWord, sideWord } from '../words/lesion-words.ts'
import { FeatureBoxes } from './feature-boxes.tsx'
import { lesionTexts } from './lesion-texts.ts'
import { blankLesion, boneAsks, boneChoices, type NewLesion, withBone } from './new-lesion.ts'

const options = <Key extends string>(word: (key: Key) => string, keys: readonly Key[]) =>
  keys.map((value) => ({ value, label: word(value) }))

const sides = () => options(sideWord, ['left', 'right', 'midline', 'unspecified'] as const)
const regions = () => options(regionWord, ['metaphysis', 'epiphysis', 'diaphysis', 'body', 'unspecified'] as const)
const segments = () => options(segmentWord, ['proximal', 'distal', 'unspecified'] as const)

function BoneSelect({ value, onChange }: { value: string; onChange: (bone: string) => void }) {
  const id = useId()
  const choices = boneChoices()
  const t = lesionTexts()
  const list = (bones: { key: string; label: string }[]) =>
    bones.map((bone) => (
      <option key={bone.key} value={bone.key}>
        {bone.label}
      </option>
    ))
  return (
    <div className="text-box">
      <label htmlFor={id}>
        {t.bone}
        <span className="required">{controlTexts().required}</span>
      </label>
      {/* A native list: it searches by typing, works in every EHR's frame and weighs nothing. */}
      <select id={id} value={value} required onChange={(event) => onChange(event.target.value)}>
        <option value="">{t.chooseBone}</option>
        <optgroup label={t.bones}>{list(choices.named)}</optgroup>
        <optgroup label={t.vague}>{list(choices.vague)}</optgroup>
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
  const t = lesionTexts()
  return (
    <ReasonForm
      title={t.add}
      done={t.addDone}
      label={t.where}
      description={t.whereFor}
      lacking={lesion.bone === '' ? t.boneFirst : null}
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
            label={t.level}
            value={lesion.level ?? ''}
            onChange={(level) => setLesion({ ...lesion, level: level.trim() === '' ? null : level })}
            description={t.levelFor}
          />
        ) : null}
      </div>
      {asks.side ? (
        <ChoiceRow
          className="choice-loose"
          label={t.side}
          showLabel
          value={lesion.side}
          options={sides()}
          onChange={(side) => setLesion({ ...lesion, side })}
        />
      ) : null}
      {asks.segment ? (
        <ChoiceRow
          className="choice-loose"
          label={t.end}
          showLabel
          value={lesion.segment}
          options={segments()}
          onChange={(segment) => setLesion({ ...lesion, segment })}
        />
      ) : null}
      <ChoiceRow
        className="choice-loose"
        label={t.part}
        showLabel
        value={lesion.region}
        options={regions()}
        onChange={(region) => setLesion({ ...lesion, region })}
      />
      <FeatureBoxes value={lesion.features} onChange={(features) => setLesion({ ...lesion, features })} />
    </ReasonForm>
  )
}
