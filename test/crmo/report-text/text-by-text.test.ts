/**
 * Every annotated text is read as it was annotated, to the last feature, but for the misses that are listed one by one: the floors over the
 * whole corpus would let one text be lost for another. The gold was written before the rules.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { compare, emptyScore, goldSites, readSites, tuning } from './score.ts'

const known = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('corpus/known-misses.json', import.meta.url), 'utf8')))
/** Pathology proves a bone lesion but does not show it: those are offered for confirmation, and not scored here. */
const texts = [...tuning('sentences'), ...tuning('reports')].filter(({ kind }) => kind !== 'pathology')

describe('stated lesions with their features, doubtful ones by their bone', () => {
  test.each(texts)('$id', (one) => {
    const reading = readText(one.text, one)
    const score = emptyScore()
    compare(score, one.id, goldSites(one.lesions), readSites(reading))
    const offered = reading.lesions.filter(({ certainty }) => certainty === 'uncertain')
    const missed = one.uncertain.filter(({ bone }) => !offered.some((lesion) => bone.startsWith(lesion.bone)))
    const more = offered.filter((lesion) => !one.uncertain.some(({ bone }) => bone.startsWith(lesion.bone)))
    expect([
      ...score.mistakes.map((line) => line.replace(`${one.id} `, '')),
      ...missed.map(({ bone }) => `not offered ${bone}`),
      ...more.map(({ bone, side }) => `offered ${side} ${bone}`),
    ]).toEqual(known[one.id] ?? [])
  })
})
