/** "The affected vertebra is L4, not L3": a report that takes back a level it gave. Whether L3 has a lesion is for a reader to say. */
import { countedLevelWords } from '../../../smart-config/report-words/overall-words.ts'
import type { ReportedLesion } from '../reading.ts'
import { type Item, itemsOf } from '../words/items.ts'
import type { Sentence } from '../words/sentences.ts'

const levelsOf = (item: Item | undefined): string[] => (item?.tag.kind === 'levels' ? item.tag.levels : [])

/** The levels behind "L4, not", "L4 rather than", "L4 instead of" in a sentence that speaks of which vertebra it is. */
function takenBack({ tokens }: Sentence): string[] {
  if (!tokens.some(({ word }) => countedLevelWords.includes(word))) return []
  const items = itemsOf(tokens)
  return items.flatMap((item, at) => {
    const between = items
      .slice(at + 1, at + 5)
      .map(({ words }) => words)
      .join(' ')
    const [, phrase] = /^((?:, )?(?:and )?(?:not|rather than|instead of)) /.exec(between) ?? []
    const next = items.slice(at + 1, at + 6).find((one) => levelsOf(one).length > 0)
    return levelsOf(item).length > 0 && phrase ? levelsOf(next) : []
  })
}

export function withoutWrongLevels(sentences: Sentence[], lesions: ReportedLesion[]): ReportedLesion[] {
  const wrong = new Set(sentences.flatMap(takenBack))
  return lesions.map((lesion) =>
    lesion.bone === 'vertebra' && wrong.has(lesion.level ?? '') && lesion.certainty === 'stated'
      ? { ...lesion, certainty: 'uncertain', doubt: 'The report corrects a level.' }
      : lesion,
  )
}
