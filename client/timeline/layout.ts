/** Where on the drawing everything stands: pure geometry, in px of a drawing that is `width` wide. */
import { scaleLinear, scaleUtc } from '@visx/scale'
import { addDays, instantOf } from '../../crmo/dates.ts'
import { commonTexts } from '../words/common-texts.ts'
import { dayWords, tickWords } from '../words/dates.ts'
import { numberWords } from '../words/numbers.ts'
import type { ChartEvent, CourseOfDisease, EventKind, Exposure, Lane, Measurement } from './course-of-disease.ts'
import { spanOf } from './course-of-disease.ts'
import { timelineTexts } from './timeline-texts.ts'

/** What can be pointed to and reached by keyboard. */
export type Mark = {
  id: string
  x: number
  y: number
  shape: 'dot' | 'below' | 'above' | EventKind
  /** "15 Jun 2026, CRP 24 mg/L". */
  words: string
  source: Measurement | ChartEvent
}
type DrawnLane = {
  key: string
  title: string
  top: number
  height: number
  /** Highest and lowest value of the lane's scale, as words at its edge. */
  most: string
  least: string
  points: string
  marks: Mark[]
}
export type Bar = { id: string; label: string; words: string; x: number; width: number; y: number; open: boolean }
export type Layout = {
  width: number
  height: number
  left: number
  right: number
  ticks: { x: number; label: string }[]
  /** Today, as far as the chart goes. */
  now: number
  lanes: DrawnLane[]
  events: { title: string; top: number; marks: Mark[] }[]
  bars: Bar[]
  /** Above the first bar; null without one. */
  barsTop: number | null
}

const laneHeight = 58
const titleHeight = 17
const rowHeight = 26
const barHeight = 24
const edge = { left: 44, right: 14 }
const pxPerTick = 110

/** Each kind with the key of its title. */
const eventTitles = { imaging: 'imagings', biopsy: 'biopsies', assessment: 'assessments' } as const satisfies Record<
  EventKind,
  string
>

/** Temperature has no zero worth drawing; everything else begins at nothing. */
function domainOf({ key, measurements }: Lane): [number, number] {
  const values = measurements.map(({ value }) => value)
  if (key === 'temperature') return [Math.min(36, ...values), Math.max(39, ...values)]
  if (key === 'pain') return [0, 10]
  return [0, Math.max(20, ...values)]
}

function laneAt(lane: Lane, top: number, x: (date: string) => number): DrawnLane {
  const [least, most] = domainOf(lane)
  const y = scaleLinear<number>({
    domain: [least, most],
    range: [top + titleHeight + laneHeight, top + titleHeight + 6],
  })
  const marks = lane.measurements.map(
    (one): Mark => ({
      id: one.id,
      x: x(one.date),
      y: y(one.value),
      shape: one.beyond ?? 'dot',
      words: `${dayWords(one.date)}, ${lane.label} ${one.words}`,
      source: one,
    }),
  )
  return {
    key: lane.key,
    title: `${lane.label}, ${lane.unit}`,
    top,
    height: titleHeight + laneHeight,
    most: numberWords(Math.round(most)),
    least: numberWords(Math.round(least)),
    points: marks.map((mark) => `${mark.x.toFixed(1)},${mark.y.toFixed(1)}`).join(' '),
    marks,
  }
}

/** Marks of one day would cover each other: each is moved right of the one before it. */
function spread(marks: Mark[]): Mark[] {
  const apart = 13
  let free = Number.NEGATIVE_INFINITY
  return marks.map((mark) => {
    const x = Math.max(mark.x, free)
    free = x + apart
    return { ...mark, x }
  })
}

function barAt(one: Exposure, y: number, x: (date: string) => number, readAt: string): Bar {
  const from = x(one.from)
  const until = one.ongoing ? x(readAt) : x(one.until ?? addDays(one.from, 1))
  return {
    id: one.id,
    label: one.label,
    words: one.words,
    x: from,
    width: Math.max(4, until - from),
    y,
    open: one.ongoing || one.until === null,
  }
}

export function layoutOf(course: CourseOfDisease, width: number): Layout {
  const { from, to } = spanOf(course)
  const left = edge.left
  const right = Math.max(left + 80, width - edge.right)
  const time = scaleUtc<number>({ domain: [from, to], range: [left, right] })
  const x = (date: string): number => Number(time(instantOf(date)))
  let top = 0
  const lanes = course.lanes.map((lane) => {
    const drawn = laneAt(lane, top, x)
    top += drawn.height + 10
    return drawn
  })
  const kinds = (Object.keys(eventTitles) as EventKind[]).filter((kind) =>
    course.events.some((one) => one.kind === kind),
  )
  const events = kinds.map((kind) => {
    const y = top + titleHeight + rowHeight / 2
    const marks = course.events
      .filter((one) => one.kind === kind)
      .map(
        (one): Mark => ({
          id: one.id,
          x: x(one.date),
          y,
          shape: kind,
          words: `${dayWords(one.date)}, ${commonTexts().labelled(one.label, one.words)}`,
          source: one,
        }),
      )
    const row = { title: timelineTexts()[eventTitles[kind]], top, marks: spread(marks) }
    top += titleHeight + rowHeight
    return row
  })
  const barsTop = course.exposures.length > 0 ? top : null
  if (barsTop !== null) top += titleHeight
  const bars = course.exposures.map((one) => {
    const bar = barAt(one, top, x, course.readAt)
    top += barHeight
    return bar
  })
  return {
    width,
    height: top + 22,
    left,
    right,
    ticks: time
      .ticks(Math.max(2, Math.floor((right - left) / pxPerTick)))
      .map((at, index) => ({ x: Number(time(at)), label: tickWords(at, index === 0) })),
    now: x(course.readAt),
    lanes,
    events,
    bars,
    barsTop,
  }
}
