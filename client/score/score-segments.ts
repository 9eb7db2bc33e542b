import type { ItemAnswer } from '../../crmo/assessment.ts'
import type { Answer } from '../../crmo/evidence.ts'

export type ScoreSegment = { key: string; name: string; answer: Answer; points: number; from: number }

/** Short names that fit into the picture; the criteria below carry the full ones. */
const shortNames: Record<string, string> = {
  normalBloodCount: 'Blood count',
  symmetricLesions: 'Symmetry',
  marginalSclerosis: 'Sclerotic margin',
  normalTemperature: 'Temperature',
  axialSite: 'Axial site',
  multipleLesions: 'Two or more',
  raisedCrp: 'CRP',
}

/**
 * The seven items laid end to end: first what is yes, then what is unknown, then what is no. So the first boundary is the
 * lower bound, the second the upper, and the bar is the score.
 */
export function scoreSegments(items: readonly ItemAnswer[]): ScoreSegment[] {
  const order: Answer[] = ['yes', 'unknown', 'no']
  let from = 0
  return order
    .flatMap((answer) => items.filter((item) => item.answer === answer))
    .map((item) => {
      const segment = {
        key: item.key,
        name: shortNames[item.key] ?? item.label,
        answer: item.answer,
        points: item.points,
        from,
      }
      from += item.points
      return segment
    })
}
