/** Jansson 2009: seven tri-state items, score interval, category. Table: `smart-config/instruments/jansson-2009.ts`. */
import { cheapestFirst, type JanssonItemKey, jansson2009 } from '../../smart-config/instruments/jansson-2009.ts'
import type { SiteRules } from '../../smart-config/types.ts'
import type { Category, IndexPeriod, InstrumentResult, ItemAnswer } from '../assessment.ts'
import type { Chart } from '../chart/chart.ts'
import { inSentence } from '../in-sentence.ts'
import type { Lesion } from '../lesion.ts'
import type { Findings } from '../pathway/effective-findings.ts'
import type { Review } from '../review.ts'
import { normalBloodCount, raisedCrp } from './blood.ts'
import { categoryOf, decidingItems, scoreInterval } from './interval.ts'
import { reviewed } from './reviewed.ts'
import { axialSite, marginalSclerosis, multipleLesions, symmetricLesions } from './sites.ts'
import { normalTemperature } from './temperature.ts'
import type { Verdict } from './verdict.ts'

/** What the items are answered from. */
export type Basis = {
  chart: Chart
  lesions: Lesion[]
  findings: Findings
  period: IndexPeriod
  siteRules: SiteRules
  ageYears: number | null
}

const rules: Record<JanssonItemKey, (basis: Basis) => Verdict> = {
  normalBloodCount: ({ chart, findings, period }) => normalBloodCount(chart, findings, period),
  symmetricLesions: ({ chart, lesions }) => symmetricLesions(chart, lesions),
  marginalSclerosis: ({ lesions }) => marginalSclerosis(lesions),
  normalTemperature: ({ chart, findings, period, siteRules }) => normalTemperature(chart, findings, period, siteRules),
  axialSite: ({ chart, lesions }) => axialSite(chart, lesions),
  multipleLesions: ({ chart, lesions }) => multipleLesions(chart, lesions),
  raisedCrp: ({ chart, findings, period }) => raisedCrp(chart, findings, period),
}

function itemAnswer(
  item: (typeof jansson2009.items)[number],
  basis: Basis,
  untouched: Basis,
  review: Review,
): ItemAnswer {
  const said = rules[item.key](basis)
  const charted = rules[item.key](untouched)
  const { answer, reason, evidence, origin } = reviewed(said, item, review)
  return {
    key: item.key,
    label: item.label,
    answer,
    points: item.points,
    reason,
    evidence,
    origin,
    chartAnswer: charted.answer,
    chartReason: charted.reason,
    howToFindOut: answer === 'unknown' ? item.howToFindOut : null,
  }
}

function sentenceOf(
  category: Category,
  { lower, upper }: { lower: number; upper: number },
  deciding: string[],
  ageYears: number | null,
): string {
  const { threshold } = jansson2009
  const label = (key: string): string => inSentence(jansson2009.items.find((item) => item.key === key)?.label ?? key)
  switch (category) {
    case 'at-or-above':
      return `At or above the published rule-in threshold of ${threshold} (positive predictive value 97 % in a cohort of which 46 % had the disease; it is not this child's probability).`
    case 'below':
      return `Below the published rule-in threshold of ${threshold}. This does not exclude CNO: 32 % of patients with the disease scored lower.`
    case 'undetermined':
      return `Undetermined: ${lower} to ${upper} spans the threshold of ${threshold}. Could decide: ${deciding.map(label).join(', ')}.`
    case 'outside-cohort':
      return ageYears === null
        ? 'The age is not known, so it is not known whether the score applies: no category. Items and bounds are shown for information.'
        : 'Outside the cohort of the score, which was older than 3 years: no category. Items and bounds are shown for information; see row D-20.'
  }
}

/**
 * `untouched` is the basis without the review: what the chart alone says stays visible beside what the clinician said.
 * `established`: a disease that must be reconciled first (D-31): the score stays numbers only, no rule-in sentence.
 */
export function assessJansson(basis: Basis, untouched: Basis, review: Review, established: boolean): InstrumentResult {
  const items = jansson2009.items.map((item) => itemAnswer(item, basis, untouched, review))
  const interval = scoreInterval(items)
  // Completed years: a child of 3 years and 6 months is 3 years old, and the cohort was older than 3.
  const inCohort = basis.ageYears !== null && Math.floor(basis.ageYears) > jansson2009.cohortAgeAboveYears
  const category = categoryOf(interval, jansson2009.threshold, inCohort)
  const decides = inCohort ? decidingItems(items, jansson2009.threshold) : []
  const deciding = cheapestFirst.filter((key) => decides.includes(key))
  return {
    key: jansson2009.key,
    title: jansson2009.title,
    notFor: jansson2009.notFor,
    ...interval,
    maximum: jansson2009.items.reduce((total, item) => total + item.points, 0),
    threshold: jansson2009.threshold,
    category,
    sentence: established
      ? 'An established diagnosis stands above the score (row D-31): the numbers are shown without a conclusion.'
      : sentenceOf(category, interval, deciding, basis.ageYears),
    items,
    deciding,
    citation: jansson2009.citation,
  }
}
