import type { FurtherResult } from '../../crmo/assessment.ts'
import { intervalWords } from '../score/score-words.ts'
import { instrumentTexts } from './instrument-texts.ts'

/** The result in two or three words, for the folded line; the sentence below says what it means. */
export function resultWords(result: FurtherResult): string {
  const t = instrumentTexts()
  switch (result.kind) {
    case 'interval': {
      const cut = {
        reached: t.reached,
        'not-reached': t.notReached,
        undetermined: t.undetermined,
        'no-threshold': t.noThreshold,
      }[result.category]
      return t.total(intervalWords(result), result.maximum, cut)
    }
    case 'checklist':
      return { met: t.met, 'not-met': t.notMet, undetermined: t.undetermined }[result.state]
    case 'structure':
      return t.noTotal
  }
}
