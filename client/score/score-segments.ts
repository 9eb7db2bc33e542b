import type { ItemAnswer } from '../../crmo/assessment.ts'
import type { Answer } from '../../crmo/evidence.ts'
import { scoreTexts } from './score-texts.ts'

export type ScoreSegment = { key: string; name: string; answer: Answer; points: number; from: number }

/** Short names that fit into the picture; the criteria below carry the full ones. */
const shortNames: Partial<
  Record<string, 'bloodCount' | 'symmetry' | 'margin' | 'temperature' | 'axial' | 'twoOrMore' | 'crp'>
> = {
  normalBloodCount: 'bloodCount',
  symmetricLesions: 'symmetry',
  marginalSclerosis: 'margin',
  normalTemperature: 'temperature',
  axialSite: 'axial',
  multipleLesions: 'twoOrMore',
  raisedCrp: 'crp',
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
      const short = shortNames[item.key]
      const segment = {
        key: item.key,
        name: short ? scoreTexts()[short] : item.label,
        answer: item.answer,
        points: item.points,
        from,
      }
      from += item.points
      return segment
    })
}
