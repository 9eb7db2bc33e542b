import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Assessment } from '../../../crmo/assessment.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { builtInCharts } from '../../../sandbox/patients/charts.ts'
import { withPdfTexts } from '../../../server/pdf-text/with-pdf-texts.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { practiceCases } from '../../practice-cases/practice-case.ts'
import { now } from '../builders.ts'
import { expectedRows as expectedOfFirst, type RowAtLevel } from './expected-rows.ts'
import { expectedSandboxRows } from './expected-sandbox-rows.ts'

const expectedRows = [...expectedOfFirst, ...expectedSandboxRows]

type Resource = { resourceType: string; id?: string; data?: string; presentedForm?: { url?: string }[] }

/** What stands behind a link comes with the chart, as the server would have fetched it. */
function withAttachments(resources: Resource[]): Resource[] {
  const binaries = new Map(
    resources.filter(({ resourceType }) => resourceType === 'Binary').map((one) => [`Binary/${one.id}`, one.data]),
  )
  return resources.map((one) =>
    one.presentedForm
      ? {
          ...one,
          presentedForm: one.presentedForm.map((form) => ({
            ...form,
            ...(form.url && { data: binaries.get(form.url) }),
          })),
        }
      : one,
  )
}

const charts = new Map<string, Resource[]>([
  ...practiceCases.map(
    ({ name, bundle }) =>
      [name.replace('.json', ''), bundle.entry.map(({ resource }) => resource as Resource)] as const,
  ),
  ...(await Promise.all(
    builtInCharts().map(async (resources) => {
      const patient = resources.find(({ resourceType }) => resourceType === 'Patient')
      return [patient?.id ?? '', (await withPdfTexts(withAttachments(resources as Resource[]))) as Resource[]] as const
    }),
  )),
])

test('reports come in every format: each text of the built-in charts is read', () => {
  for (const name of ['demo-unifocal-tibia', 'demo-hypophosphatasia', 'demo-ewing-femur'])
    expect(readChart(charts.get(name) ?? [], now).texts.filter(({ kind }) => kind === 'imaging')).toHaveLength(2)
})

const assessmentOf = (name: string): Assessment =>
  assess(readChart(charts.get(name) ?? expect.fail(`no chart ${name}`), now), emptyReview(), siteRules)

const raisedIn = ({ redFlags, pathwayRows }: Assessment): RowAtLevel[] => [
  ...redFlags.filter(({ state }) => state === 'raised').map(({ row, level }) => `${row} ${level}` as RowAtLevel),
  ...pathwayRows.filter(({ state }) => state === 'raised').map(({ row }) => `${row} advice` as RowAtLevel),
]

describe.each(expectedRows)('$chart: $because', ({ chart, must, mustNot }) => {
  const raised = raisedIn(assessmentOf(chart))
  test.each(must)('%s is raised', (row) => expect(raised).toContain(row))
  test('and nothing that must not be', () => expect(raised.filter((row) => mustNot.includes(row))).toEqual([]))
})

test('every chart has its expectation', () => {
  expect(expectedRows.map(({ chart }) => chart).sort()).toEqual([...charts.keys()].sort())
})

/** A mimic is caught when any red flag stands; raising everything would catch all of them, so urgent flags on CNO are counted beside it. */
test('sensitivity on mimics, and urgent flags per CNO case', () => {
  const flagsOf = (group: string, level?: string) =>
    expectedRows
      .filter((one) => one.group === group)
      .map(({ chart }) =>
        assessmentOf(chart).redFlags.filter((flag) => flag.state === 'raised' && (!level || flag.level === level)),
      )
  const caught = flagsOf('mimic').filter((flags) => flags.length > 0)
  const urgent = flagsOf('cno', 'urgent')
  const count = urgent.reduce((sum, flags) => sum + flags.length, 0)
  const checks = flagsOf('cno', 'check').reduce((sum, flags) => sum + flags.length, 0)
  console.log(
    `mimics with a red flag: ${caught.length} of ${flagsOf('mimic').length}; CNO: ${count} urgent and ${checks} check flags in ${urgent.length} charts`,
  )
  expect(caught.length).toBe(flagsOf('mimic').length)
  // 028, 030 and 040: periosteal reaction or broken cortex, urgent by the basis.
  expect(count).toBe(3)
})
