import { useId } from 'react'
import type { InstrumentResult } from '../../crmo/assessment.ts'
import { scoreSegments } from './score-segments.ts'
import { scoreTexts } from './score-texts.ts'
import { intervalWords, scoreSentence } from './score-words.ts'

const barTop = 24
const barHeight = 34
const barEnd = barTop + barHeight
const bracketAt = barEnd + 26

/**
 * The 0 to 63 scale: filled = yes, hatched = unknown, empty = no. Above the bar the threshold, below it the interval as a
 * bracket; its ends always fall between two items, so it crosses no name.
 */
export function ScorePicture(props: { result: InstrumentResult; established: boolean; threshold: boolean }) {
  const { result } = props
  const hatch = useId()
  const at = (points: number) => `${(100 * points) / result.maximum}%`
  const middle = (result.lower + result.upper) / 2
  // Near an end of the scale the number would leave the picture.
  const anchor = middle < 4 ? 'start' : middle > result.maximum - 4 ? 'end' : 'middle'
  return (
    <svg
      className="score-picture"
      width="100%"
      height={bracketAt + 22}
      role="img"
      aria-label={`${scoreSentence(result, props.established)} ${props.threshold ? scoreTexts().thresholdIs(result.threshold) : ''}`}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <rect className="hatch-line" width="2.5" height="7" />
        </pattern>
      </defs>
      <g className="axis">
        <text x="0" y="15">
          0
        </text>
        <text x="100%" y="15" textAnchor="end">
          {result.maximum}
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
      {props.threshold ? (
        <g className="threshold">
          <line
            className="threshold-halo"
            x1={at(result.threshold)}
            x2={at(result.threshold)}
            y1="19"
            y2={barEnd + 3}
          />
          <line x1={at(result.threshold)} x2={at(result.threshold)} y1="19" y2={barEnd + 3} />
          <text x={at(result.threshold)} y="14" textAnchor="middle">
            {scoreTexts().threshold(result.threshold)}
          </text>
        </g>
      ) : null}
      <g className="bracket">
        {result.lower === result.upper ? (
          <circle cx={at(result.lower)} cy={bracketAt} r="5" />
        ) : (
          <>
            <line x1={at(result.lower)} x2={at(result.upper)} y1={bracketAt} y2={bracketAt} />
            <line x1={at(result.lower)} x2={at(result.lower)} y1={bracketAt - 5} y2={bracketAt + 5} />
            <line x1={at(result.upper)} x2={at(result.upper)} y1={bracketAt - 5} y2={bracketAt + 5} />
          </>
        )}
        <text x={at(middle)} y={bracketAt + 19} textAnchor={anchor}>
          {intervalWords(result)}
        </text>
      </g>
    </svg>
  )
}
