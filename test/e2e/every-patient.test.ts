import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { r4Problems } from '../crmo/questionnaire/r4.ts'
import { practiceCases } from '../practice-cases/practice-case.ts'
import { launch } from './http-road.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
})
afterAll(() => stack?.stop())

const janssonOf = (chart: Parameters<typeof assess>[0]) => {
  const { lower, upper, category, items } = assess(chart, emptyReview(), siteRules).instruments['jansson-2009']
  return { lower, upper, category, answers: items.map(({ key, answer }) => [key, answer]) }
}

type Written = { subject: { reference: string } }
const documentsOf = async (patientId: string) =>
  ((await stack.sandbox.list('QuestionnaireResponse')) as unknown as Written[]).filter(
    ({ subject }) => subject.reference === `Patient/${patientId}`,
  )

describe('every published case goes the whole road: read over FHIR as on the command line, signed, verified in the chart', () => {
  test.each(practiceCases)('$name', async ({ bundle }) => {
    const resources = bundle.entry.map(({ resource }) => resource)
    const patientId = (
      resources.find((one) => (one as { resourceType: string }).resourceType === 'Patient') as { id: string }
    ).id
    const road = await launch(stack, patientId)
    const { chart } = await road.chart()
    expect(chart.queries.filter(({ outcome }) => outcome !== 'complete')).toEqual([])
    expect(janssonOf(chart)).toEqual(janssonOf(readChart(resources, new Date().toISOString())))
    const receipt = await road.sign()
    expect(receipt.steps).toContainEqual(expect.objectContaining({ step: 'questionnaire-response', state: 'verified' }))
    const documents = await documentsOf(patientId)
    expect(documents).toHaveLength(1)
    expect(r4Problems(documents[0])).toEqual([])
  })
})

describe('the demonstration charts', () => {
  test('the classic multifocal child', async () => {
    const { chart } = await (await launch(stack, 'demo-multifocal')).chart()
    const { lower, answers } = janssonOf(chart)
    expect(Object.fromEntries(answers)).toEqual({
      normalBloodCount: 'yes',
      symmetricLesions: 'yes',
      marginalSclerosis: 'yes',
      normalTemperature: 'yes',
      axialSite: 'yes',
      multipleLesions: 'yes',
      raisedCrp: 'yes',
    })
    expect(lower).toBe(63)
  })

  test('an almost empty chart leaves every item unknown and every flag open', async () => {
    const { chart } = await (await launch(stack, 'demo-almost-empty')).chart()
    const assessment = assess(chart, emptyReview(), siteRules)
    expect(assessment.instruments['jansson-2009'].items.map(({ answer }) => answer)).not.toContain('no')
    expect(assessment.redFlags.filter(({ state }) => state === 'raised')).toEqual([])
    expect(assessment.gate.passed).toBe(false)
  })

  test('an established other diagnosis stands above the score', async () => {
    const { chart } = await (await launch(stack, 'demo-other-diagnosis')).chart()
    const assessment = assess(chart, emptyReview(), siteRules)
    expect(assessment.redFlags[0]).toMatchObject({ row: 'D-31', level: 'urgent', state: 'raised' })
    expect(assessment.instruments['jansson-2009'].sentence).toContain('established diagnosis')
  })

  test('the messy chart: every page is read, duplicates once, and what is not used is listed with its reason', async () => {
    const { chart } = await (await launch(stack, 'demo-messy')).chart()
    expect(chart.queries.filter(({ outcome }) => outcome === 'failed' || outcome === 'refused')).toEqual([])
    expect(chart.labs.length).toBeGreaterThan(200)
    const references = [
      ...chart.labs.map(({ evidence }) => `${evidence.reference}|${evidence.label}`),
      ...chart.temperatures.map(({ evidence }) => evidence.reference),
    ]
    expect(new Set(references).size).toBe(references.length)
    const reasons = chart.unused.map(({ reason }) => reason).join('\n')
    for (const words of ['entered in error', 'future', 'refuted', 'twice', 'cancelled', 'preliminary'])
      expect(reasons).toContain(words)
  })
})
