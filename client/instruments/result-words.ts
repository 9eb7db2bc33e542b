import type { FurtherResult } from '../../crmo/assessment.ts'

/** The result in two or three words, for the folded line; the sentence below says what it means. */
export function resultWords(result: FurtherResult): string {
  switch (result.kind) {
    case 'interval': {
      const total = result.lower === result.upper ? `${result.lower}` : `${result.lower} to ${result.upper}`
      const cut = {
        reached: 'limit reached',
        'not-reached': 'limit not reached',
        undetermined: 'undetermined',
        'no-threshold': 'no cut-off known',
      }[result.category]
      return `${total} of ${result.maximum}, ${cut}`
    }
    case 'checklist':
      return { met: 'met', 'not-met': 'not met', undetermined: 'undetermined' }[result.state]
    case 'structure':
      return 'no total'
  }
}
