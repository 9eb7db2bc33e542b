import { useId } from 'react'
import { mapTexts } from './map-texts.ts'
import { Patterns, patternOf } from './patterns.tsx'

const states = ['reported', 'confirmed', 'suggested', 'resolved'] as const

/** What the patterns mean; the pale one stands for every state. */
export function Legend({ open, earlier }: { open: boolean; earlier: boolean }) {
  const prefix = useId()
  const t = mapTexts()
  const swatch = (className: string, fill?: string) => (
    <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <rect className={className} x="1" y="1" width="16" height="10" fill={fill} />
    </svg>
  )
  return (
    <div className="map-legend">
      <svg className="visually-hidden" aria-hidden="true">
        <Patterns prefix={prefix} />
      </svg>
      <ul>
        {states.map((state) => (
          <li key={state}>
            {swatch(`bone marked mark-${state}`, patternOf(prefix, state))} {t[state]}
          </li>
        ))}
        {open ? (
          <li>
            {swatch('bone marked mark-open', patternOf(prefix, 'reported'))} {t.placeOpen}
          </li>
        ) : null}
        <li>
          <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
            <line className="pair-line" x1="0" x2="18" y1="6" y2="6" />
          </svg>{' '}
          {t.bothSides}
        </li>
        {earlier ? (
          <li>
            {swatch('bone bone-earlier')} {t.earlier}
          </li>
        ) : null}
      </ul>
    </div>
  )
}
