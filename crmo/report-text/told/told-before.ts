/** "16.2 × 10⁹/L white cells", "showed 88 platelets": numbers before the name of their test. */
import {
  beforeBareCells,
  ownUnits,
  type ToldAnalyte,
  toldPortions,
} from '../../../smart-config/report-words/told-results.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { type Name, numberOf, type Stated } from './told-values.ts'

const beforeReach = 7
/** Without a unit only a number of this form is one of cells: "2.9 white cells", "17,800 leucocytes", "88 platelets". */
const bareCells: Partial<Record<ToldAnalyte, RegExp>> = {
  leucocytes: /^\d+[.,]\d|^\d{1,3} \d{3}\b/,
  platelets: /^\d{2}/,
}
const beforeCells = wordSet(beforeBareCells)
const notOfBlood = wordSet(toldPortions)

/** "16.2 × 10⁹/L white cells", "8.7 g/dL of haemoglobin": the number before its name, claimed by no other. */
export function statedBefore(
  tokens: Token[],
  { key, at, last }: Name,
  after: number,
  text: string,
): { place: number; stated: Stated } | null {
  const end = tokens[at - 1]?.word === 'of' ? at - 2 : at - 1
  for (let place = Math.max(after + 1, end - beforeReach, 0); place <= end; place += 1) {
    const stated = tokens[place]?.kind === 'number' ? numberOf(tokens, place, text, key, false) : null
    if (stated?.place !== end) continue
    const [behind, further] = [tokens[last + 1]?.word ?? '', tokens[last + 2]?.word ?? '']
    if (notOfBlood.has(behind) || notOfBlood.has(further)) return null
    const isOwn =
      stated.unit === null
        ? (place === 0 || beforeCells.has(tokens[place - 1]?.word ?? '')) &&
          end === at - 1 &&
          bareCells[key]?.test(text.slice(tokens[place]?.start ?? 0)) === true
        : ownUnits[key]?.test(stated.unit) === true
    return isOwn ? { place, stated: { ...stated, end: tokens[last]?.end ?? stated.end } } : null
  }
  return null
}

/** "16.2 G/L white cells, 520 G/L platelets": a comma parts the number from the name before it, and nothing from the name behind it. */
export function isOfNextName(tokens: Token[], { last }: Name, { place }: Stated, next: Name | undefined): boolean {
  const behind = tokens[(next?.last ?? 0) + 1]
  const isFree = behind === undefined || /^(?:[,;.)]|and|with)$/.test(behind.word)
  return next?.at === place + 1 && isFree && /^(?:[,;]|and|with)$/.test(tokens[last + 1]?.word ?? '')
}
