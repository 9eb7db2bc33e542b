/** Cells of the urine or of a joint are no blood count. */
import { bloodWords, fluidElsewhere, toldSpecimens } from '../../../smart-config/report-words/told-results.ts'
import { wordSet } from '../words/word-set.ts'

const specimens = wordSet(toldSpecimens)
const blood = wordSet(bloodWords)
const specimenReach = 14
const elsewhere = wordSet(fluidElsewhere)
const isSpecimen = (tokens: readonly { word: string }[], at: number): boolean =>
  specimens.has(tokens[at]?.word ?? '') &&
  !(tokens[at]?.word === 'fluid' && (elsewhere.has(tokens[at + 1]?.word ?? '') || tokens[at - 1]?.word === 'iv'))

/** "Urine: white cells raised", "joint fluid with 62,000 leucocytes": cells, but not of the blood. */
export function isOtherSpecimen(tokens: readonly { word: string }[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - specimenReach); place -= 1) {
    const word = tokens[place]?.word ?? ''
    if (word === ';' || blood.has(word)) return false
    if (isSpecimen(tokens, place)) {
      const between = tokens.slice(place, at).map((one) => one.word)
      return !between.some(
        (one, index) => one === ',' && between.slice(0, index).some((before) => toldVerdicts.has(before)),
      )
    }
  }
  return tokens
    .slice(at + 1, at + 6)
    .some(
      ({ word }, index, behind) =>
        specimens.has(word) && ['in', 'on', 'from', 'of', 'the'].includes(behind[index - 1]?.word ?? ''),
    )
}
/** "Urine normal, WCC 16": the other specimen is done with. */
const toldVerdicts = new Set(['normal', 'clear', 'negative', 'nad', 'unremarkable', 'sterile', 'dry'])
