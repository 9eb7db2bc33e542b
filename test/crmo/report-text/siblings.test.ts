/** Each wording alone in a chart, through reading and criteria: whole classes of language, not single phrases. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { buildBundle } from '../../written-cases/build.ts'
import { wordings as bloodCount } from './siblings/blood-count.ts'
import { wordings as crp } from './siblings/crp.ts'
import { wordings as margin } from './siblings/marginal-sclerosis.ts'
import type { Siblings } from './siblings/siblings.ts'
import { wordings as temperature } from './siblings/temperature.ts'

function answerOf(item: string, history: string, report: string): string | undefined {
  const bundle = buildBundle({
    id: 'a',
    patient: { age_years: 10, sex: 'male' },
    conditions: [],
    observations: [],
    laboratory_reports: [],
    history,
    imaging: [{ title: 'MRI left lower leg', modality: 'MR', text: report }],
    pathology: [],
  })
  const resources = (bundle.entry ?? []).map(({ resource }) => resource)
  const { instruments } = assess(readChart(resources, '2026-06-20T00:00:00Z'), emptyReview(), siteRules)
  return instruments['jansson-2009'].items.find(({ key }) => key === item)?.answer
}

const told: [item: string, wordings: Siblings][] = [
  ['normalBloodCount', bloodCount],
  ['raisedCrp', crp],
  ['normalTemperature', temperature],
]
const oedema = 'Marrow oedema of the left distal tibial metaphysis.'

describe.each(told)('%s from a history note', (item, wordings) => {
  test.each(['yes', 'no', 'unknown'] as const)('%s', (answer) => {
    const wrong = wordings[answer].flatMap((text) => {
      const read = answerOf(item, text, oedema)
      return read === answer ? [] : [`${text} → ${read}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('marginalSclerosis from a report', () => {
  test.each(['yes', 'no', 'unknown'] as const)('%s', (answer) => {
    const wrong = margin[answer].flatMap((text) => {
      const read = answerOf('marginalSclerosis', 'Boy of 10 with leg pain.', text)
      return read === answer ? [] : [`${text} → ${read}`]
    })
    expect(wrong).toEqual([])
  })
})
