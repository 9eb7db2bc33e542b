import { useId } from 'react'
import type { InstrumentResult } from '../../crmo/assessment.ts'
import { scoreSegments } from './score-segments.ts'
import { intervalWords, scoreSentence } from './score-words.ts'

const barTop = 34
const barHeight = 34
const barEnd = barTop + barHeight

/** The 0 to 63 scale: filled = yes, hatched = unknown, empty = no; the bracket is the interval, the line the threshold. */
export function ScorePicture(props: { result: InstrumentResult; established: boolean; threshold: boolean }) {
  const { result } = props
  const hatch = useId()
  const at = (points: number) => `${(100 * points) / result.maximum}%`
  const same = result.lower === result.upper
  return (
    <svg
      className="score-picture"
      width="100%"
      height="118"
      role="img"
      aria-label={`${scoreSentence(result, props.established)} ${props.threshold ? `Threshold ${result.threshold}.` : ''}`}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <rect className="hatch-line" width="2.5" height="7" />
        </pattern>
      </defs>
      <g className="bracket">
        {same ? (
          <circle cx={at(result.lower)} cy="24" r="4" />
        ) : (
          <>
            <line x1={at(result.lower)} x2={at(result.upper)} y1="22" y2="22" />
            <line x1={at(result.lower)} x2={at(result.lower)} y1="17" y2={barTop} />
            <line x1={at(result.upper)} x2={at(result.upper)} y1="17" y2={barTop} />
          </>
        )}
        <text
          x={at(Math.min(Math.max((result.lower + result.upper) / 2, 4), result.maximum - 4))}
          y="12"
          textAnchor="middle"
        >
          {intervalWords(result)}
        </text>
      </g>
      {scoreSegments(result.items).map((segment) => (
        <g key={segment.key} className={`segment segment-${segment.answer}`}>
          <rect
            x={at(segment.from)}
            width={at(segment.points)}
            y={barTop}
            height={barHeight}
            fill={segment.answer === 'unknown' ? `url(#${hatch})` : undefined}
          />
          <text
            className="segment-points"
            x={at(segment.from + segment.points / 2)}
            y={barTop + 22}
            textAnchor="middle"
          >
            {segment.points}
          </text>
          <text className="segment-name" x={at(segment.from + segment.points / 2)} y={barEnd + 15} textAnchor="middle">
            {segment.name}
          </text>
        </g>
      ))}
      <g className="axis">
        <text x="0" y="112">
          0
        </text>
        <text x="100%" y="112" textAnchor="end">
          {result.maximum}
        </text>
      </g>
      {props.threshold ? (
        <g className="threshold">
          <line x1={at(result.threshold)} x2={at(result.threshold)} y1={barTop - 4} y2="98" />
          <text x={at(result.threshold)} y="112" textAnchor="middle">
            {result.threshold} threshold
          </text>
        </g>
      ) : null}
    </svg>
  )
}
