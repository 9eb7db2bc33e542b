import { lazy, Suspense } from 'react'
import type { MapProps } from './map-props.ts'
import { mapTexts } from './map-texts.ts'
import { viewBox } from './view-box.ts'
import './lesion-map.css'

function NoDrawing() {
  return <p className="notice-line">{mapTexts().notLoaded}</p>
}

/** The drawing is a file of its own, asked for together with the review; the score need not wait for it. */
const drawing = import('./lesion-map.tsx').catch(() => ({ default: NoDrawing }))
const LesionMap = lazy(() => drawing)

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
