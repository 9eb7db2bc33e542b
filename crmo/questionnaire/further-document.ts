/** What stands beside the score in words: short, after everything that decides. The structured items hold reasons and evidence. */
import type { Assessment, FurtherInstrument, InstrumentItem, Mimic } from '../assessment.ts'
import type { TreatmentAlert } from '../treatment/treatment-types.ts'
import { furtherOf } from './further-response.ts'
import { evidenceLines, type Line, type Section } from './lines.ts'
import { entrySentence, raisedRows } from './score-sentence.ts'

export const furtherSections = (assessment: Assessment): Section[] => [
  { title: 'Treatment', lines: treatment(assessment) },
  {
    title: 'Decision rows raised',
    lines: raisedRows(assessment).map(({ row, title, advice }) => ({ text: `${row} ${title}. ${advice}` })),
  },
  { title: 'What else it could be', lines: mimics(assessment.mimics) },
  { title: 'For whom the score was meant', lines: entry(assessment) },
  { title: 'Other instruments', lines: instruments(furtherOf(assessment)) },
  { title: 'Follow-up, if CNO is accepted', lines: followUp(assessment) },
]

const alertMark: Record<TreatmentAlert['level'], string> = { urgent: 'URGENT', warn: 'Warning', info: 'Note' }

/** Options and their doses are not written: a dose is in the plan, or nowhere. */
function treatment({ treatment: { alerts, premise, step, options } }: Assessment): Line[] {
  const laidOut = options.length > 0
  return [
    ...alerts.map(({ level, text, reason, evidence }) => ({
      text: `${alertMark[level]}: ${text} ${reason}`,
      lines: evidenceLines(evidence),
    })),
    { text: premise },
    { text: `Ladder step that the chart shows: ${step.step}.${laidOut ? ` ${step.next.sentence}` : ''}` },
    ...[...byReason(options)].map(([reason, drugs]) => ({
      text: `Blocked: ${drugs.length === options.length ? 'every option' : drugs.join(', ')}. ${reason}`,
    })),
  ]
}

/** One reason mostly blocks many drugs: it is written once. */
function byReason(options: Assessment['treatment']['options']): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { label, blocked } of options)
    for (const reason of new Set(blocked)) found.set(reason, [...(found.get(reason) ?? []), label])
  return found
}

const mimicMark = { established: 'Established', open: 'Open', 'argued-against': 'Argued against' } as const

function mimics(all: Mimic[]): Line[] {
  const excluded = all.filter(({ state }) => state === 'excluded').map(({ title }) => title)
  return [
    ...all.flatMap(({ state, title, reason, speaksFor, speaksAgainst, nextTest }) => {
      if (state === 'excluded') return []
      const silent = state === 'open' && speaksFor.length + speaksAgainst.length === 0
      return [{ text: `${mimicMark[state]}: ${title}.${silent ? '' : ` ${reason}`} Next test: ${nextTest}` }]
    }),
    ...(excluded.length > 0 ? [{ text: `Excluded by its test: ${excluded.join('; ')}.` }] : []),
  ]
}

const entry = (assessment: Assessment): Line[] => [
  { text: entrySentence(assessment) },
  { text: assessment.entryGate.parts.map(({ label, answer }) => `${label}: ${answer}`).join('; ') },
]

function instruments(all: FurtherInstrument[]): Line[] {
  const answered = all.filter(({ items }) => items.some(({ answer }) => answer !== 'unknown'))
  const silent = all.filter((one) => !answered.includes(one)).map(({ title }) => title)
  return [
    ...answered.map((one) => ({
      text: `${one.title}: ${numbers(one)}${counted(one.result.sentence)}`,
      lines: [{ text: itemsOf(one.items) }, { text: one.notFor }],
    })),
    ...(silent.length > 0 ? [{ text: `Every item unknown: ${silent.join('; ')}.` }] : []),
  ]
}

/** What is not known is counted in the next line, not repeated item by item. */
const counted = (sentence: string): string => sentence.replace(/ ?Not known: .*?\.(?= |$)/g, '')

/** Where no cut-off is known the sentence itself begins with the numbers. */
function numbers({ result }: FurtherInstrument): string {
  if (result.kind !== 'interval' || result.category === 'no-threshold') return ''
  const { lower, upper, maximum } = result
  return `${lower === upper ? lower : `${lower} to ${upper}`} of ${maximum}. `
}

function itemsOf(items: InstrumentItem[]): string {
  const listed = (answer: 'yes' | 'no') =>
    items
      .filter((item) => item.answer === answer)
      .map(({ label, origin }) => `${label}${origin === 'chart' ? '' : ' [clinician]'}`)
  const [yes, no] = [listed('yes'), listed('no')]
  const unknown = items.length - yes.length - no.length
  return [
    yes.length > 0 ? `Yes: ${yes.join('; ')}.` : '',
    no.length > 0 ? `No: ${no.join('; ')}.` : '',
    unknown > 0 ? `Unknown: ${unknown} of ${items.length}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const followUp = ({ monitoring: { schedule, horizon }, watch }: Assessment): Line[] => [
  ...schedule.map(({ when, due, record, missing }) => ({
    text: `${when}${due ? ` (due ${due})` : ''}: ${record}${missing.length > 0 ? ` Not in the chart yet: ${missing.join(', ')}.` : ''}`,
  })),
  ...watch
    .filter(({ state }) => state === 'raised')
    .map(({ title, advice }) => ({ text: `Watch: ${title}. ${advice}` })),
  { text: horizon.sentence },
]
