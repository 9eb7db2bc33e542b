import { lazy, type ReactNode, Suspense } from 'react'
import { whenIdle } from '../when-idle.ts'
import type { MapProps } from './map-props.ts'
import { mapTexts } from './map-texts.ts'
import { viewBox } from './view-box.ts'
import './lesion-map.css'

function NoDrawing() {
  return <p className="notice-line">{mapTexts().notLoaded}</p>
}

let fetched: Promise<{ default: (map: MapProps) => ReactNode }> | undefined
/** The drawing is a file of its own; the score need not wait for it. */
const drawing = () => {
  fetched ??= import('./lesion-map.tsx').catch(() => ({ default: NoDrawing }))
  return fetched
}
whenIdle(drawing)
const LesionMap = lazy(drawing)

const Blank = () => (
  <div className="figure">
    <svg viewBox={viewBox} aria-hidden="true" />
    <p className="figure-caption">&nbsp;</p>
  </div>
)

/** Room of the drawing's own size while it comes: nothing below it may move. */
const Room = ({ choice }: { choice: boolean }) => (
  <div className="lesion-map" aria-busy="true">
    <div className="figures">
      <Blank />
      <Blank />
    </div>
    <p className="map-readout map-readout-idle">{mapTexts().beingDrawn}</p>
    <div className="map-legend" />
    {choice ? <div className="map-earlier" /> : null}
  </div>
)

export function LesionMapPlace({ drawn, ...map }: MapProps & { drawn: boolean }) {
  const room = <Room choice={map.earlier.length > 0} />
  return drawn ? (
    <Suspense fallback={room}>
      <LesionMap {...map} />
    </Suspense>
  ) : (
    room
  )
}
