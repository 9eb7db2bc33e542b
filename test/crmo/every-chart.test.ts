/** What must hold of whatever is shown, over every practice case and every chart of the embedded EHR. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { builtInCharts } from '../../sandbox/patients/charts.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { type ItemName, itemKeys, judge, practiceCases } from '../practice-cases/practice-case.ts'
import { now } from './builders.ts'

type Shown = { path: string; node: Record<string, unknown> }

/** Every object of the assessment, with the way to it. */
function objectsOf(value: unknown, path = ''): Shown[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, one]) => objectsOf(one, `${path}/${key}`))
  return Array.isArray(value) ? inside : [{ path, node: value as Record<string, unknown> }, ...inside]
}
const sentences = [
  'reason',
  'sentence',
  'text',
  'finding',
  'advice',
  'why',
  'prompt',
  'meaning',
  'rule',
  'title',
  'label',
]

/** The patient's own dates, and the width of the score's interval, need no other source. */
const fromAgeOrScore = /^D-30 | Age [\d.]+ when | Grown up/

const charts = [
  ...practiceCases.map(({ name, bundle }) => ({ name, resources: bundle.entry.map(({ resource }) => resource) })),
  ...builtInCharts().map((resources) => ({ name: resources[0]?.id ?? '', resources: resources as unknown[] })),
].map((one) => ({ ...one, chart: readChart(one.resources, now) }))
const assessmentOf = (chart: (typeof charts)[number]['chart']) => assess(chart, emptyReview(), siteRules)

describe.each(charts)('$name', ({ chart, resources }) => {
  const references = new Set(
    (resources as { resourceType: string; id?: string }[]).map(({ resourceType, id }) => `${resourceType}/${id}`),
  )
  test('all evidence names a resource of the chart', () => {
    for (const { path, node } of objectsOf(assessmentOf(chart))) {
      if (!Array.isArray(node.evidence)) continue
      for (const one of node.evidence) expect(references, `${path}: ${JSON.stringify(one)}`).toContain(one?.reference)
    }
  })
  test('what is answered from the chart says from where', () => {
    const assessment = assessmentOf(chart)
    const decided = objectsOf(assessment).filter(
      ({ node }) =>
        Array.isArray(node.evidence) &&
        ['yes', 'no', 'raised'].includes(String(node.answer ?? node.state ?? node.reached)) &&
        !fromAgeOrScore.test(`${node.row} ${node.reason}`),
    )
    expect(
      decided.filter(({ node }) => String(node.evidence) === '').map(({ path, node }) => [path, node.reason]),
    ).toEqual([])
  })
  test('no sentence is empty, broken off or written by a machine', () => {
    for (const { path, node } of objectsOf(assessmentOf(chart)))
      for (const key of sentences) {
        const said = node[key]
        if (typeof said !== 'string' || path.includes('/span')) continue
        expect(said, `${path}/${key}`).not.toMatch(
          /undefined|\bnull\b|NaN|Infinity|\[object|Stryker|\(\)|^\s|\s$| {2}| [.,;]|\.\.(?!\.)/,
        )
      }
  })
})

describe.each(practiceCases)('$name', ({ name, expected }) => {
  const chart = charts.find((one) => one.name === name)?.chart
  test.each(Object.keys(itemKeys) as ItemName[])('%s', (item) => {
    if (!chart) return expect.fail('no chart')
    const answer = assessmentOf(chart).instruments['jansson-2009'].items.find(
      ({ key }) => key === itemKeys[item],
    )?.answer
    expect(judge(expected, item, answer ?? 'no such item')).toBe('agree')
  })
})
