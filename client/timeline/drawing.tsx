import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { CourseOfDisease } from './course-of-disease.ts'
import { type Bar, type Layout, layoutOf, type Mark } from './layout.ts'
import { timelineTexts } from './timeline-texts.ts'

/** Each kind by its own shape as well as its place: colour carries nothing alone. */
const shapes: Record<Mark['shape'], string> = {
  dot: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z',
  below: 'M-5,-3h10l-5,8z',
  above: 'M-5,3h10l-5,-8z',
  imaging: 'M-5,-5h10v10h-10z',
  biopsy: 'M0,-6l6,6l-6,6l-6,-6z',
  assessment: 'M0,-6l1.8,4h4.2l-3.4,2.8l1.4,4.2l-4,-2.6l-4,2.6l1.4,-4.2l-3.4,-2.8h4.2z',
}

/** The width the page gives it; the text keeps its size at every width. */
function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(360)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)))
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [place, width]
}

function Axis({ layout }: { layout: Layout }) {
  const bottom = layout.height - 18
  return (
    <g className="timeline-axis">
      {layout.ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={0} y2={bottom} />
          <text x={x} y={bottom + 14} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line className="timeline-now" x1={layout.now} x2={layout.now} y1={0} y2={bottom} />
    </g>
  )
}

/** A drug that runs on, or whose end is not charted, has an open end. */
const barPath = ({ x, y, width, open }: Bar): string =>
  open ? `M${x + width},${y + 16}H${x}V${y + 22}H${x + width}` : `M${x},${y + 16}h${width}v6h${-width}z`

function Lanes({ layout }: { layout: Layout }) {
  return layout.lanes.map((lane) => (
    <g key={lane.key}>
      <text className="timeline-title" x={0} y={lane.top + 12}>
        {lane.title}
      </text>
      <text className="timeline-scale" x={layout.left - 8} y={lane.top + 28} textAnchor="end">
        {lane.most}
      </text>
      <text className="timeline-scale" x={layout.left - 8} y={lane.top + lane.height} textAnchor="end">
        {lane.least}
      </text>
      <line
        className="timeline-ground"
        x1={layout.left}
        x2={layout.right}
        y1={lane.top + lane.height}
        y2={lane.top + lane.height}
      />
      <polyline className="timeline-line" points={lane.points} />
    </g>
  ))
}

/** The picture. One mark is in the tab order; what is pointed to or focused is read out below. */
export default function Drawing({ course }: { course: CourseOfDisease }) {
  const [place, width] = useWidth()
  const t = timelineTexts()
  const layout = useMemo(() => layoutOf(course, width), [course, width])
  const marks = useMemo(() => [...layout.lanes, ...layout.events].flatMap((row) => row.marks), [layout])
  const [current, setCurrent] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const stops = [...marks, ...layout.bars]
  const tabStop = stops.some(({ id }) => id === current) ? current : stops[0]?.id
  const shown = stops.find(({ id }) => id === (pointed ?? current ?? opened))
  const source = marks.find(({ id }) => id === opened)?.source.evidence

  /** What makes a shape a button: name, keyboard, pointer. */
  const reachable = ({ id, words }: { id: string; words: string }) => ({
    'data-mark': id,
    role: 'button',
    'aria-label': words,
    tabIndex: id === tabStop ? 0 : -1,
    onClick: () => setOpened(id),
    onFocus: () => setCurrent(id),
    onPointerEnter: () => setPointed(id),
    onPointerLeave: () => setPointed(null),
  })

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const at = stops.findIndex(({ id }) => id === (event.target as Element).getAttribute('data-mark'))
    if (at < 0) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return setOpened(stops[at]?.id ?? null)
    }
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }
    const next = stops[steps[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${next.id}"]`)?.focus()
  }

  return (
    <div ref={place} className="timeline-drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of an SVG's shapes has no HTML element */}
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={t.name}
        onKeyDown={onKeyDown}
      >
        <Axis layout={layout} />
        <Lanes layout={layout} />
        {layout.events.map((row) => (
          <text key={row.title} className="timeline-title" x={0} y={row.top + 12}>
            {row.title}
          </text>
        ))}
        {layout.barsTop === null ? null : (
          <text className="timeline-title" x={0} y={layout.barsTop + 12}>
            {t.drugs}
          </text>
        )}
        {layout.bars.map((bar) => (
          <g key={bar.id}>
            <text x={Math.min(bar.x, layout.right - 90)} y={bar.y + 12}>
              {bar.label}
            </text>
            <path className="timeline-bar" d={barPath(bar)} lang="en" {...reachable(bar)} />
          </g>
        ))}
        {marks.map((mark) => (
          <path
            key={mark.id}
            className={`timeline-mark timeline-${mark.shape}`}
            d={shapes[mark.shape]}
            transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
            {...reachable(mark)}
          />
        ))}
      </svg>
      <p className="timeline-readout" lang={layout.bars.some(({ id }) => id === shown?.id) ? 'en' : undefined}>
        {shown ? shown.words : t.idle}
      </p>
      {source && opened ? <EvidenceFold key={opened} evidence={[source]} of={t.chosenMark} startOpen /> : null}
      <p className="hint">{t.legend}</p>
    </div>
  )
}
