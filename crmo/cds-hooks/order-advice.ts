/** `order-select` and `order-sign`: bisphosphonates and TNF antagonists against their checks, a bone biopsy against the gate. */
import { type OrderTrigger, orderTriggers } from '../../smart-config/cds-hooks/triggers.ts'
import { assess, basisOf } from '../assess.ts'
import type { Assessment } from '../assessment.ts'
import type { Chart, Medication } from '../chart/chart.ts'
import { readChart } from '../chart/read-chart.ts'
import { countedLesions } from '../criteria/counted-lesions.ts'
import { dayOf } from '../dates.ts'
import { emptyReview } from '../review.ts'
import { type Care, careOf } from '../treatment/care.ts'
import { checksOf } from '../treatment/checks.ts'
import { drugName } from '../treatment/history.ts'
import { figure } from '../treatment/numbers.ts'
import type { TreatmentAlert, TreatmentCheck } from '../treatment/treatment-types.ts'
import { withoutMisprint } from '../treatment/without-misprint.ts'
import { type Advice, type ChartData, isChild, isComplete, refsOf, shortened } from './advice.ts'
import { type DraftOrder, sortOrders } from './draft-orders.ts'

export type OrderData = ChartData & {
  /** Every order of the session; those of `judged` speak. */
  drafts: DraftOrder[]
  judged: string[]
}

/** What must have been answered completely before anything may be called missing. */
const answersChecks = ['Observation', 'Condition', 'MedicationRequest']
/** As above, before a word is said against a biopsy: what was not read may be the reason for it. */
const answersGate = ['Observation', 'Condition', 'DiagnosticReport']

type Said = { checks: TreatmentCheck[]; alerts: TreatmentAlert[]; unsaid: string[]; gaps: TreatmentCheck[] }

/** The figure and day of a result, not its words. */
function measured(chart: Chart, { evidence }: TreatmentCheck): string {
  const result = chart.labs.find(
    ({ evidence: own, quantity }) => quantity && evidence.some(({ reference }) => reference === own.reference),
  )
  if (!result?.quantity) return ''
  const { comparator = '', value, unit } = result.quantity
  // The label of a known analyte is our table's, any other the chart's.
  const name = result.analyte === null ? '' : `${result.label} `
  return ` (${name}${comparator}${figure(value)} ${unit}${result.date ? `, ${dayOf(result.date)}` : ''})`
}

function saidOf(trigger: OrderTrigger, orders: Medication[], care: Care, all: TreatmentAlert[], data: OrderData): Said {
  const names = new Set(
    orders.flatMap(({ ingredients, classes }) => (classes.includes(trigger.drugClass) ? ingredients : [])),
  )
  const checks = [...names].flatMap((drug) =>
    checksOf({ drug, class: trigger.drugClass }, care, data.siteRules.feverCelsius),
  )
  const byId = [...new Map(checks.map((check) => [check.id, check])).values()]
  const isUnsaid = ({ id }: TreatmentCheck): boolean => trigger.unsaid.some(({ check }) => check === id)
  const isGap = ({ status }: TreatmentCheck): boolean => status === 'missing' || status === 'out-of-date'
  const complete = isComplete(data.queries, answersChecks)
  const references = orders.map(({ evidence }) => evidence.reference)
  return {
    checks: byId.filter(
      (check) =>
        check.status === 'abnormal' &&
        !isUnsaid(check) &&
        trigger.abnormal.some((level) => level === check.consequence),
    ),
    alerts: all.filter(({ id, level }) => level !== 'info' && references.some((reference) => id.endsWith(reference))),
    unsaid: trigger.unsaid.flatMap(({ check: id, line }) =>
      byId.some((check) => check.id === id && (check.status === 'abnormal' || (complete && isGap(check))))
        ? [line]
        : [],
    ),
    gaps: complete ? byId.filter((check) => trigger.missing.includes(check.id) && isGap(check)) : [],
  }
}

function summaryOf(names: string, { checks, alerts, gaps }: Said): string {
  if (alerts.some(({ level }) => level === 'urgent'))
    return `${names}: the dose is above the highest published one. Check the order.`
  if (checks.length > 0) return `${names} is ordered; settle first: ${checks.map(({ label }) => label).join('; ')}`
  if (alerts.length > 0) return `${names}: the dose of the order could not be read. Check it.`
  if (gaps.length > 0)
    return `${names} is ordered; not answered in the chart: ${gaps.map(({ label }) => label).join('; ')}`
  return `${names} is ordered: one thing to look up before signing`
}

function drugAdvice(
  trigger: OrderTrigger,
  chart: Chart,
  care: Care,
  assessment: Assessment,
  data: OrderData,
): Advice[] {
  const orders = (chart.plannedMedications ?? []).filter(
    ({ evidence, classes }) => data.judged.includes(evidence.reference) && classes.includes(trigger.drugClass),
  )
  const said = saidOf(trigger, orders, care, assessment.treatment.alerts, data)
  const { checks, alerts, unsaid, gaps } = said
  if (checks.length + alerts.length + unsaid.length + gaps.length === 0) return []
  const names = [...new Set(orders.flatMap(({ ingredients }) => ingredients.map(drugName)))].join(', ')
  return [
    {
      topic: trigger.topic,
      summary: shortened(summaryOf(names, said)),
      lines: [
        ...alerts.map(({ text }) => text),
        ...checks.map((check) => `${check.label}: not passed${measured(chart, check)}. ${check.advice}`),
        ...unsaid,
        ...gaps.map(
          ({ label, status, advice }) => `${label}: ${status === 'missing' ? 'not found' : 'out of date'}. ${advice}`,
        ),
      ],
      indicator: checks.length > 0 || alerts.some(({ level }) => level === 'urgent') ? 'warning' : 'info',
      link: true,
      citations: refsOf(trigger.citation, ...[...alerts, ...checks, ...gaps].map(({ citation }) => citation)),
    },
  ]
}

/** A report of which a part was not read may hold the reason for the biopsy. */
const hasUnreadReport = ({ texts, unused }: Chart): boolean =>
  texts.some(({ reading }) => reading !== 'read') || unused.some(({ type }) => type === 'DiagnosticReport')

/** Only what the pathway itself recommends, and only when nothing was left unread. */
function biopsyAdvice({ recommendations, limits }: Assessment, chart: Chart, { queries }: OrderData): Advice[] {
  const spared = recommendations.find(({ id }) => id === 'biopsy-sparing-multifocal')
  if (!spared || limits.length > 0 || hasUnreadReport(chart) || !isComplete(queries, answersGate)) return []
  return [
    {
      topic: 'bone-biopsy',
      summary: shortened('Bone biopsy: several metaphyseal lesions are charted and the biopsy-sparing gate is passed'),
      lines: [
        spared.text,
        spared.reason,
        'Information only: a biopsy that you need to exclude infection or tumour stays right.',
      ],
      indicator: 'info',
      link: true,
      citations: refsOf(spared.citation),
    },
  ]
}

/** True when any order is one that a rule speaks of: otherwise no chart need be read. */
export function concernsOrders({ drafts, judged, now }: Pick<OrderData, 'drafts' | 'judged' | 'now'>): boolean {
  const { drugs, biopsies } = sortOrders(drafts, now)
  return [...drugs, ...biopsies].some(({ resourceType, id }) => judged.includes(`${resourceType}/${id}`))
}

/** At most one for each topic. */
export function orderAdvice(data: OrderData): Advice[] {
  const { drugs, biopsies } = sortOrders(data.drafts, data.now)
  const chart = readChart([...data.resources, ...drugs], data.now, data.queries)
  if (!isChild(chart)) return []
  const assessment = assess(chart, emptyReview(), data.siteRules)
  const basis = basisOf(chart, emptyReview(), data.siteRules)
  const care = careOf(basis, countedLesions(basis.lesions), assessment.redFlags)
  const biopsyJudged = biopsies.some(({ id }) => data.judged.includes(`ServiceRequest/${id}`))
  return withoutMisprint([
    ...orderTriggers.flatMap((trigger) => drugAdvice(trigger, chart, care, assessment, data)),
    ...(biopsyJudged ? biopsyAdvice(assessment, chart, data) : []),
  ])
}
