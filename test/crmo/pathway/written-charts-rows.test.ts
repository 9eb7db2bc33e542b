/** Red flags over all written charts: what must and must not be raised where somebody who had not read the rules said so, and the mimics' sensitivity. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { buildBundle } from '../../written-cases/build.ts'
import { writtenCases } from '../../written-cases/score.ts'
import { now } from '../builders.ts'

const rows = z.array(z.string())
const expected = z
  .record(z.string(), z.object({ must: rows, must_not: rows, because: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('../../written-cases/flag-rows.json', import.meta.url), 'utf8')))

const charts = writtenCases('tuning')
type Chart = (typeof charts)[number]

function raisedIn({ written }: Chart): string[] {
  const resources = (buildBundle(written).entry ?? []).map(({ resource }) => resource)
  const { redFlags } = assess(readChart(resources, now), emptyReview(), siteRules)
  return redFlags.filter(({ state }) => state === 'raised').map(({ row, level }) => `${row} ${level}`)
}

/** Known misses: a microcytosis that the laboratory gave no range for, cystic acne (alone it belongs to CNO as well), "last year" in a bracket. */
const missed = [
  'f18-transfused-brother-6m D-16 check',
  'f24-back-of-cysts-15m D-18 check',
  'f25-vitality-gone-11m D-09 check',
]

test.each(Object.entries(expected))('%s', (id, { must, must_not }) => {
  const raised = raisedIn(charts.find((one) => one.id === id) ?? expect.fail(`no chart ${id}`))
  expect(must.filter((row) => !raised.includes(row)).map((row) => `${id} ${row}`)).toEqual(
    missed.filter((one) => one.startsWith(id)),
  )
  expect(raised.filter((row) => must_not.includes(row))).toEqual([])
})

/**
 * Nine of ten mimics raise a row, seven of ten an urgent one; CNO an urgent one in less than four of ten. Another diagnosis is established in
 * no child with CNO, but where a germ grew from bone or a granuloma caseated: the clinician rules on contaminants and on tuberculosis.
 */
test('sensitivity on all mimics, and urgent rows on all children with CNO', { timeout: 120_000 }, () => {
  expect([...new Set(charts.map(({ written }) => written.expected.group))].sort()).toEqual(['CRMO', 'SAPHO', 'mimic'])
  const read = charts.map((one) => ({ id: one.id, group: one.written.expected.group, raised: raisedIn(one) }))
  const [mimics, cno] = [read.filter(({ group }) => group === 'mimic'), read.filter(({ group }) => group !== 'mimic')]
  const share = (list: typeof read, has: (row: string) => boolean): number =>
    list.filter(({ raised }) => raised.some(has)).length / list.length
  const isUrgent = (row: string): boolean => row.endsWith('urgent')
  const figures = [share(mimics, () => true), share(mimics, isUrgent), share(cno, isUrgent)] as const
  console.log(
    `${mimics.length} mimics, any row ${figures[0].toFixed(3)}, urgent ${figures[1].toFixed(3)}; ${cno.length} CNO, urgent ${figures[2].toFixed(3)}`,
  )
  expect(figures[0]).toBeGreaterThan(0.9)
  expect(figures[1]).toBeGreaterThan(0.69)
  expect(figures[2]).toBeLessThan(0.4)
  expect(cno.filter(({ raised }) => raised.includes('D-31 urgent')).map(({ id }) => id)).toEqual([
    'f24-back-of-cysts-15m',
    'hc04-wrist-pustules-4m',
    'hd08-jaw-eleven-months-11m',
    'i17-clavicle-fever-at-onset-12f',
  ])
  expect(mimics.filter(({ raised }) => raised.includes('D-31 urgent')).length).toBeGreaterThanOrEqual(85)
})
