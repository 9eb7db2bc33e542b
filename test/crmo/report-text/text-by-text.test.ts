/**
 * Every annotated text that is read right stays so, to the last feature: the floors over the whole corpus would let one text be lost for
 * another. The gold was written before the rules.
 */
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { compare, emptyScore, goldSites, readSites, tuning } from './score.ts'

/** Sets that have been read for long; fresh ones are counted in the whole corpus alone. */
const settled = /^[tu]-/
/** One feature or bone is still missed there, or one more is offered than was annotated. */
const notYet = new Set(['u-s-021', 'u-s-023', 'u-s-039', 't-r-011', 'u-r-013', 'u-s-033', 'u-s-069'])
const texts = [...tuning('sentences'), ...tuning('reports')].filter(
  ({ id, kind }) => settled.test(id) && kind !== 'pathology' && !notYet.has(id),
)

describe('stated lesions with their features, doubtful ones by their bone', () => {
  test.each(texts)('$id', (one) => {
    const reading = readText(one.text, one)
    const score = emptyScore()
    compare(score, one.id, goldSites(one.lesions), readSites(reading))
    expect(score.mistakes).toEqual([])
    const offered = reading.lesions.filter(({ certainty }) => certainty === 'uncertain')
    const missed = one.uncertain.filter(({ bone }) => !offered.some((lesion) => bone.startsWith(lesion.bone)))
    expect(missed).toEqual([])
    const more = offered.filter((lesion) => !one.uncertain.some(({ bone }) => bone.startsWith(lesion.bone)))
    expect(more.map(({ bone, side }) => `${side} ${bone}`)).toEqual([])
  })
})
