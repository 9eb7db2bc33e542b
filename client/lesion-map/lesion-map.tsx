import { useCallback, useMemo, useRef, useState } from 'react'
import { languageNow } from '../words/chosen.ts'
import { BonePopover } from './bone-popover.tsx'
import { countedThen, EarlierChoice } from './earlier-choice.tsx'
import { Figure } from './figure.tsx'
import { Legend } from './legend.tsx'
import type { MapProps } from './map-props.ts'
import { marksOf, symmetricPairs } from './marks.ts'
import { Readout } from './readout.tsx'
import { bonesIn } from './skeleton.ts'

const bones = new Map([...bonesIn('back'), ...bonesIn('front')].map((part) => [part.id, part]))

/** The lesions on a drawn skeleton, front and back. The list beside it does the same in words. */
export default function LesionMap(props: MapProps) {
  const { lesions, earlier: records } = props
  const [chosen, setChosen] = useState<number | null>(null)
  const earlier = useMemo(() => (chosen === null ? [] : countedThen(records[chosen])), [records, chosen])
  const marks = useMemo(() => marksOf(lesions), [lesions])
  const pairs = useMemo(() => symmetricPairs(lesions), [lesions])
  const [pointed, setPointed] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const trigger = useRef<SVGElement | null>(null)
  const open = useCallback((id: string, element: SVGElement) => {
    trigger.current = element
    element.focus({ preventScroll: true })
    setOpened(id)
  }, [])
  const first = [...marks.keys()][0] ?? 'skull:right:whole'
  const shown = pointed ?? focused
  const part = opened ? bones.get(opened) : undefined
  return (
    <div className="lesion-map">
      <div className="figures">
        {(['front', 'back'] as const).map((view) => (
          <Figure
            key={view}
            view={view}
            marks={marks}
            pairs={pairs}
            earlier={earlier}
            current={focused ?? first}
            onPoint={setPointed}
            onFocus={setFocused}
            onOpen={open}
            language={languageNow()}
          />
        ))}
      </div>
      <Readout part={(shown && bones.get(shown)) || null} mark={shown ? marks.get(shown) : undefined} />
      <Legend open={[...marks.values()].some(({ exact }) => !exact)} earlier={chosen !== null} />
      {records.length > 0 ? <EarlierChoice records={records} chosen={chosen} onChoose={setChosen} /> : null}
      {part ? (
        <BonePopover
          key={part.id}
          part={part}
          lesions={marks.get(part.id)?.lesions ?? []}
          charted={props.charted}
          review={props.review}
          change={props.change}
          trigger={trigger}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  )
}
