import { type RefObject, useState } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import type { Lesion } from '../../crmo/lesion.ts'
import type { Review } from '../../crmo/review.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { AddLesionForm } from '../lesions/add-lesion-form.tsx'
import { LesionRow } from '../lesions/lesion-row.tsx'
import type { Change } from '../state/change.ts'
import { commonTexts } from '../words/common-texts.ts'
import { mapTexts } from './map-texts.ts'
import { partName } from './part-names.ts'
import { siteOf } from './parts-of.ts'
import type { SkeletonPart } from './skeleton.ts'

/** One bone part: the lesions in it with their evidence, and the same changes as in the list. */
export function BonePopover(props: {
  part: SkeletonPart
  lesions: readonly Lesion[]
  charted: readonly Lesion[]
  review: Review
  change: Change
  /** The shape on the picture: the popover stands beside it and gives the keyboard back to it. */
  trigger: RefObject<SVGElement | null>
  onClose: () => void
}) {
  const { part, lesions, onClose } = props
  const [adding, setAdding] = useState(lesions.length === 0)
  const adder = useKeepFocus<HTMLDivElement>(adding)
  const name = partName(part)
  const t = mapTexts()
  return (
    <Popover
      className="bone-popover"
      triggerRef={props.trigger}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement="bottom"
      containerPadding={8}
    >
      <Dialog className="bone-dialog">
        <div className="section-head">
          <Heading slot="title" level={3}>
            {name}
          </Heading>
          <Action kind="quiet" name={t.closeOf(name)} onPress={onClose}>
            {commonTexts().close}
          </Action>
        </div>
        {lesions.length > 0 ? (
          <ul className="lesion-list">
            {lesions.map((lesion) => (
              <LesionRow
                key={lesion.id}
                lesion={lesion}
                charted={props.charted.find((entry) => entry.id === lesion.id) ?? null}
                review={props.review}
                change={props.change}
                manner="open"
              />
            ))}
          </ul>
        ) : null}
        <div ref={adder} className="row-actions">
          {adding ? (
            <AddLesionForm
              start={siteOf(part)}
              change={props.change}
              onClose={() => (lesions.length === 0 ? onClose() : setAdding(false))}
            />
          ) : (
            <Action onPress={() => setAdding(true)}>{t.addAnother}</Action>
          )}
        </div>
      </Dialog>
    </Popover>
  )
}
