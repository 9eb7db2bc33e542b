import type { Assessment, PlanLine } from '../assessment.ts'
import { confidentialReason } from '../treatment/options.ts'
import type { TreatmentAlert } from '../treatment/treatment-types.ts'
import { codes } from './codes.ts'
import { type Line, sourceLines } from './lines.ts'
import { raisedRows } from './score-sentence.ts'

/** The structured items and the screen hold the rest. */
const stepsShown = 3

/** What is missing, and how to find it out. */
export const nextStepLines = (assessment: Assessment): Line[] => [
  { text: assessment.gate.sentence },
  ...raisedRows(assessment).map(({ row, title, advice }) => ({ text: `${row} ${title}. ${advice}` })),
  ...assessment.nextSteps
    .slice(0, stepsShown)
    .map(({ text, couldDecide }) => ({ text: `Next: ${text}${couldDecide ? ' It could decide the category.' : ''}` })),
]

const alertMark: Record<TreatmentAlert['level'], string> = { urgent: 'URGENT', warn: 'Warning', info: 'Note' }

/** Alerts, then the plan as signed. Options and their doses are not written: a dose is in the plan, or nowhere. */
export function planLines({ treatment, plan, monitoring }: Assessment): Line[] {
  const { alerts, premise, step, options, pamidronate } = treatment
  const drugs = monitoring.course.now.treatment
  return [
    ...alerts.map(({ level, text, reason, evidence }) => ({
      text: `${alertMark[level]}: ${text} ${reason}`,
      lines: sourceLines(evidence, reason),
    })),
    ...(plan.length === 0 ? [{ text: 'Plan: nothing decided with this signature.' }] : plan.map(planLine)),
    ...(pamidronate.doses.some(({ confirmed }) => confirmed)
      ? [{ text: `Pamidronate [chart and clinician]: ${pamidronate.sentence}` }]
      : []),
    {
      text: `${drugs.length > 0 ? `Drugs charted now: ${drugs.join(', ')}. ` : ''}${premise} Ladder step that the chart shows: ${step.step}.${options.length > 0 ? ` ${step.next.sentence}` : ''}`,
    },
    ...[...byReason(options)].map(([reason, labels]) => ({
      text: `Blocked: ${labels.length === options.length ? 'every option' : labels.join(', ')}. ${reason}`,
    })),
  ]
}

const planLine = ({ choice, text, reason }: PlanLine): Line => ({
  text: `${codes['plan-choice'][choice]}: ${text}`,
  lines: reason ? [{ text: `Reason: ${reason}` }] : [],
})

/** Documents are read by others too: nothing in them tells of a pregnancy result, not even that one stands against a drug. */
export const writable = (reasons: string[]): string[] =>
  [...new Set(reasons)].filter((one) => one !== confidentialReason)

/** One reason mostly blocks many drugs: it is written once. */
function byReason(options: Assessment['treatment']['options']): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { label, blocked } of options)
    for (const reason of writable(blocked)) found.set(reason, [...(found.get(reason) ?? []), label])
  return found
}
