/** `patient-view`: a child with bone pain or osteomyelitis that nobody has assessed, or the red flag that comes first. */
import { patientTrigger } from '../../smart-config/cds-hooks/triggers.ts'
import { assess } from '../assess.ts'
import type { Assessment, RedFlag } from '../assessment.ts'
import type { Chart } from '../chart/chart.ts'
import { readChart } from '../chart/read-chart.ts'
import { isRaised } from '../pathway/red-flags.ts'
import { emptyReview } from '../review.ts'
import { type Advice, type ChartData, isChild, refsOf, shortened } from './advice.ts'

/** Sure means: on the chart, confirmed and active. */
const reasonOf = (chart: Chart) =>
  patientTrigger.problems.find(({ concept }) =>
    chart.problems.some(
      ({ concepts, verification, clinicalStatus }) =>
        concepts.includes(concept) && verification === 'confirmed' && clinicalStatus === 'active',
    ),
  ) ?? null

/** An urgent flag stands without any link to this app: its own way does not begin here. */
function flagAdvice(flags: RedFlag[]): Advice {
  const [first] = flags
  const more = flags.length > 1 ? ` (and ${flags.length - 1} more)` : ''
  return {
    topic: 'red-flag',
    summary: shortened(`Red flag first: ${first?.title ?? ''}${more}`),
    lines: [
      ...flags.map(({ row, title, advice }) => `${row} ${title}: ${advice}`),
      'Settle this before CRMO / CNO is considered.',
    ],
    indicator: 'info',
    link: !flags.some(({ level }) => level === 'urgent'),
    citations: refsOf(...flags.map(({ citation }) => citation)),
  }
}

/** A card that is silent about a red flag must not be taken for its absence. */
function notLookedFor(flags: RedFlag[]): string[] {
  const off = flags.filter(({ switchedOff }) => switchedOff).map(({ row }) => row)
  return off.length > 0 ? [`Not looked for, switched off by this site: ${[...new Set(off)].join(', ')}.`] : []
}

function unassessedAdvice(words: string, assessment: Assessment): Advice {
  const { items, citation } = assessment.instruments['jansson-2009']
  const known = items.filter(({ answer }) => answer !== 'unknown').length
  return {
    topic: 'unassessed',
    summary: shortened(`${words}, no CRMO assessment yet: ${known} of ${items.length} items known from the chart`),
    lines: [
      'The app reads the chart, shows what is known and unknown with its sources, and what else it could be.',
      ...notLookedFor(assessment.redFlags),
      'This card is no score and no diagnosis.',
    ],
    indicator: 'info',
    link: true,
    citations: refsOf(patientTrigger.citation, citation),
  }
}

/**
 * At most one. None when another diagnosis is established (D-31): whoever charted it knows, and CRMO is no question any more.
 * @param data resources of one patient, as the EHR sent them; nobody has assessed this patient yet
 */
export function patientAdvice({ resources, queries, now, siteRules }: ChartData): Advice[] {
  const chart = readChart(resources, now, queries)
  const reason = reasonOf(chart)
  if (reason === null || !isChild(chart)) return []
  const assessment = assess(chart, emptyReview(), siteRules)
  if (isRaised(assessment.redFlags, 'D-31')) return []
  const raised = assessment.redFlags.filter(({ state }) => state === 'raised')
  return [raised.length > 0 ? flagAdvice(raised) : unassessedAdvice(reason.words, assessment)]
}
