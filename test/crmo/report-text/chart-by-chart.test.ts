/**
 * Every written chart is read as its writer graded it, each item of the score and each lesion by bone and side, but for the misses that are
 * listed one by one: floors over all charts would let one be lost for another.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { itemKeys, siteNames } from '../../practice-cases/practice-case.ts'
import { scoreCases, writtenCases } from '../../written-cases/score.ts'

const charts = writtenCases('tuning')
const listOf = (name: string) =>
  z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(new URL(`../../written-cases/${name}`, import.meta.url), 'utf8')))
const known = listOf('known-misses.json')
const knownDetails = listOf('known-detail-misses.json')

describe('each item of the score, each lesion by bone and side, its signs and its part of the bone', () => {
  test.each(charts)('$id', (one) => {
    const { mistakes, detailMistakes } = scoreCases([one])
    const told = (lines: string[]) => lines.map((line) => line.replace(`${one.id} `, '').replace(/, expected .*/s, ''))
    expect(told(mistakes)).toEqual(known[one.id] ?? [])
    expect(told(detailMistakes)).toEqual(knownDetails[one.id] ?? [])
  })
})

describe('the misses that are listed', () => {
  const listed = Object.values(known).flat()
  const counted = (word: RegExp): number => listed.filter((one) => word.test(one)).length

  test('are of charts that exist', () => {
    const ids = charts.map(({ id }) => id)
    expect([...Object.keys(known), ...Object.keys(knownDetails)].filter((id) => !ids.includes(id))).toEqual([])
  })
  test('are no answer the wrong way round and none over-claimed', () => {
    expect(listed.filter((one) => /wrong way|over-claimed/.test(one))).toEqual([])
  })
  test('leave the answers and the lesions in agreement', () => {
    const answers = charts.length * Object.keys(itemKeys).length
    expect(1 - counted(/: missed/) / answers).toBeGreaterThan(0.98)
    const gold = charts.flatMap(({ written }) => siteNames(written.expected.lesions)).length
    const [missed, invented] = [counted(/^missed/), counted(/^invented/)]
    const right = gold - missed
    expect((2 * right) / (2 * right + missed + invented)).toBeGreaterThan(0.985)
  })
})
