import { type KeyboardEvent, memo, useId } from 'react'
import type { Lesion, LesionSite } from '../../crmo/lesion.ts'
import { mapTexts } from './map-texts.ts'
import { type Mark, middleIn } from './marks.ts'
import { nextPart } from './next-part.ts'
import { lesionGist, partName } from './part-names.ts'
import { partsOf } from './parts-of.ts'
import { Patterns, patternOf } from './patterns.tsx'
import { bonesIn, isBone, type Painted, type SkeletonPart, skeleton, type View } from './skeleton.ts'
import { viewBox } from './view-box.ts'

/** Seen from in front, the patient's right is on the viewer's left. */
const titles = {
  front: { caption: 'front', left: 'right', right: 'left', name: 'frontName' },
  back: { caption: 'back', left: 'left', right: 'right', name: 'backName' },
} as const satisfies Record<View, unknown>

const spoken = (part: SkeletonPart, mark: Mark | undefined, earlier: boolean): string =>
  [
    partName(part),
    mark ? mark.lesions.map(lesionGist).join('; ') : mapTexts().noLesion,
    mark && !mark.exact ? mapTexts().placeOpen : '',
    earlier ? mapTexts().inEarlier : '',
  ]
    .filter(Boolean)
    .join('. ')

const drawn = ({ path, mirrored }: Painted) => ({ d: path, transform: mirrored ? 'scale(-1 1)' : undefined })

/** Lesions on both sides of one bone, joined by a dotted line. */
function PairLines({ view, pairs }: { view: View; pairs: readonly (readonly [Lesion, Lesion])[] }) {
  return pairs.map(([right, left]) => {
    const [from, to] = [middleIn(view, right), middleIn(view, left)]
    return from && to ? (
      <line key={right.id} className="pair-line" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
    ) : null
  })
}

/**
 * One view of the skeleton. Every bone part is a button; one of them is in the tab order and the arrow keys move between neighbours.
 */
export const Figure = memo(function Figure(props: {
  view: View
  marks: ReadonlyMap<string, Mark>
  pairs: readonly (readonly [Lesion, Lesion])[]
  /** Lesions of an earlier assessment, as outlines. */
  earlier: readonly LesionSite[]
  /** The part that the Tab key reaches. */
  current: string
  onPoint: (id: string | null) => void
  onFocus: (id: string) => void
  onOpen: (id: string, element: SVGElement) => void
  /** The names of the parts are made anew in another one. */
  language: string
}) {
  const { view, marks, onOpen } = props
  const prefix = useId()
  const title = titles[view]
  const t = mapTexts()
  const bones = bonesIn(view)
  const past = new Set(props.earlier.flatMap(partsOf))
  const tabStop = bones.some(({ id }) => id === props.current) ? props.current : bones[0]?.id
  const idAt = (target: EventTarget): string | null =>
    target instanceof Element ? target.getAttribute('data-part') : null

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const id = idAt(event.target)
    const from = bones.find((part) => part.id === id)
    if (!from) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return onOpen(from.id, event.target as SVGElement)
    }
    const next = nextPart(bones, from, event.key)
    if (!next) return
    event.preventDefault()
    event.currentTarget.querySelector<SVGElement>(`[data-part="${next.id}"]`)?.focus()
  }

  return (
    <figure className="figure">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of an SVG's shapes has no HTML element */}
      <svg
        viewBox={viewBox}
        role="group"
        aria-label={t[title.name]}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const id = idAt(event.target)
          if (id) onOpen(id, event.target as SVGElement)
        }}
        onPointerOver={(event) => props.onPoint(idAt(event.target))}
        onPointerLeave={() => props.onPoint(null)}
        onFocus={(event) => {
          const id = idAt(event.target)
          if (id) props.onFocus(id)
        }}
      >
        <Patterns prefix={prefix} />
        <g className="figure-words">
          <text x="-112" y="26">
            {t[title.left]}
          </text>
          <text x="112" y="26" textAnchor="end">
            {t[title.right]}
          </text>
        </g>
        {skeleton[view].map((painted) => {
          if (!isBone(painted))
            return <path key={`${painted.mirrored} ${painted.path}`} className={painted.kind} {...drawn(painted)} />
          const mark = marks.get(painted.id)
          const shown = mark ? `marked mark-${mark.state} ${mark.exact ? '' : 'mark-open'}` : ''
          return (
            // biome-ignore lint/a11y/useSemanticElements: a shape of an SVG cannot be an HTML button
            <path
              key={painted.id}
              data-part={painted.id}
              className={`bone ${shown} ${past.has(painted.id) ? 'bone-earlier' : ''}`}
              {...drawn(painted)}
              fill={mark ? patternOf(prefix, mark.state) : undefined}
              role="button"
              aria-haspopup="dialog"
              aria-label={spoken(painted, mark, past.has(painted.id))}
              tabIndex={painted.id === tabStop ? 0 : -1}
            />
          )
        })}
        {bones
          .filter(({ id }) => marks.get(id)?.exact)
          .map((part) => (
            <path key={part.id} className="mark-outline" {...drawn(part)} />
          ))}
        <PairLines view={view} pairs={props.pairs} />
      </svg>
      <figcaption className="figure-caption">{t[title.caption]}</figcaption>
    </figure>
  )
})
