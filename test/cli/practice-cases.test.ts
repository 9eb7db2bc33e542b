import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { furtherInstruments } from '../../smart-config/instruments/registry.ts'
import {
  bundlesFolder,
  type ItemName,
  itemKeys,
  type Judgement,
  judge,
  practiceCases,
  siteNames,
} from '../practice-cases/practice-case.ts'

type Item = { key: string; answer: string; points: number; reason: string; evidence: unknown[] }
type Line = {
  source: string
  lesions: { bone: string; side: string; region: string; features: string[] }[]
  instruments: Record<string, { items: Item[] }> & {
    'jansson-2009': { lower: number; upper: number; category: string; items: Item[] }
  }
}

const lines = new Map<string, Line>()

/** All practice cases through the real command line, as a user runs it. */
beforeAll(() => {
  const printed = execFileSync(process.execPath, ['cli/assess.ts', bundlesFolder], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  for (const text of printed.trim().split('\n')) {
    const line = JSON.parse(text) as Line
    lines.set(line.source, line)
  }
}, 60_000)

const lineOf = (name: string): Line => lines.get(name) ?? expect.fail(`no line for ${name}`)
const answerOf = (line: Line, item: ItemName): string =>
  line.instruments['jansson-2009'].items.find((one) => one.key === itemKeys[item])?.answer ?? 'no such item'

test('every instrument is printed, with bounds and category, or its state, and every item with its reason', () => {
  const { instruments } = lineOf(practiceCases[0]?.name ?? '')
  expect(Object.keys(instruments)).toEqual(['jansson-2009', ...furtherInstruments.map(({ key }) => key)])
  expect(instruments['nbods-2023']).toMatchObject({
    lower: expect.any(Number),
    upper: expect.any(Number),
    category: 'reached',
  })
  expect(instruments['jansson-2007']).toMatchObject({ state: 'undetermined' })
  expect(instruments['rinbo-2017']).not.toHaveProperty('lower')
  for (const { items } of Object.values(instruments))
    for (const item of items) expect(Object.keys(item)).toEqual(['key', 'answer', 'points', 'reason', 'evidence'])
})

describe.each(practiceCases)('$name', ({ name, expected }) => {
  test.each(Object.keys(itemKeys) as ItemName[])('%s', (item) => {
    expect(judge(expected, item, answerOf(lineOf(name), item))).toBe<Judgement>('agree')
  })

  test('lesions by bone and side', () => {
    expect(siteNames(lineOf(name).lesions)).toEqual(siteNames(expected.lesions))
  })

  test('bounds', () => {
    const { lower, upper } = lineOf(name).instruments['jansson-2009']
    const open = expected.not_shown_so_far.reduce((sum, item) => {
      const answered = lineOf(name).instruments['jansson-2009'].items.find((one) => one.key === itemKeys[item])
      return sum + (answered?.answer === 'unknown' ? answered.points : 0)
    }, 0)
    expect([lower, upper - open]).toEqual(expected.score)
  })

  test('category of the youngest', () => {
    expect(lineOf(name).instruments['jansson-2009'].category === 'outside-cohort').toBe(
      Math.floor(expected.age_years) <= 3,
    )
  })
})
