/** Red flags over all written charts: what must and must not be raised where somebody who had not read the rules said so, and the mimics' sensitivity. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
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

const charts = writtenCases('tuning').map(({ id, written }) => {
  const resources = (buildBundle(written).entry ?? []).map(({ resource }) => resource)
  const { redFlags } = assess(readChart(resources, now), emptyReview(), siteRules)
  const raised = redFlags.filter(({ state }) => state === 'raised').map(({ row, level }) => `${row} ${level}`)
  return { id, group: written.expected.group, raised }
})
const raisedIn = (id: string): string[] => charts.find((one) => one.id === id)?.raised ?? expect.fail(`no chart ${id}`)

/** Known misses: a microcytosis that the laboratory gave no range for, cystic acne (alone it belongs to CNO as well), "last year" in a bracket. */
const missed = [
  'f18-transfused-brother-6m D-16 check',
  'f24-back-of-cysts-15m D-18 check',
  'f25-vitality-gone-11m D-09 check',
]

describe('written charts', () => {
  test.each(Object.entries(expected))('%s', (id, { must, must_not }) => {
    const raised = raisedIn(id)
    expect(must.filter((row) => !raised.includes(row)).map((row) => `${id} ${row}`)).toEqual(
      missed.filter((one) => one.startsWith(id)),
    )
    expect(raised.filter((row) => must_not.includes(row))).toEqual([])
  })

  const mimics = charts.filter(({ group }) => group === 'mimic')
  const cno = charts.filter(({ group }) => group !== 'mimic')
  const share = (list: typeof charts, has: (row: string) => boolean): number =>
    list.filter(({ raised }) => raised.some(has)).length / list.length

  test('nine of ten mimics raise a row, seven of ten an urgent one; CNO an urgent one in less than four of ten', () => {
    const isUrgent = (row: string): boolean => row.endsWith('urgent')
    console.log(
      `mimics: ${mimics.length}, any row ${share(mimics, () => true).toFixed(3)}, urgent ${share(mimics, isUrgent).toFixed(3)}; CNO: ${cno.length}, any row ${share(cno, () => true).toFixed(3)}, urgent ${share(cno, isUrgent).toFixed(3)}`,
    )
    expect(share(mimics, () => true)).toBeGreaterThan(0.9)
    expect(share(mimics, isUrgent)).toBeGreaterThan(0.69)
    expect(share(cno, isUrgent)).toBeLessThan(0.4)
  })

  test('another diagnosis is established in no child with CNO, but where a germ grew from bone: the clinician rules on contaminants', () => {
    expect(cno.filter(({ raised }) => raised.includes('D-31 urgent')).map(({ id }) => id)).toEqual([
      'f24-back-of-cysts-15m',
      'i17-clavicle-fever-at-onset-12f',
    ])
    expect(mimics.filter(({ raised }) => raised.includes('D-31 urgent')).length).toBeGreaterThanOrEqual(85)
  })
})
