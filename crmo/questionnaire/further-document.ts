/** What stands beside the score in words: short, after everything that decides. The structured items hold reasons and evidence. */
import type { Assessment, FurtherInstrument, InstrumentItem, Mimic } from '../assessment.ts'
import type { TreatmentAlert } from '../treatment/treatment-types.ts'
import { furtherOf } from './further-response.ts'
import { evidenceLines, type Line, type Section } from './lines.ts'
import { entrySentence, raisedRows } from './score-sentence.ts'

/** Left out of notes that the patient can read. */
export const differentialTitle = 'What else it could be'

export const furtherSections = (assessment: Assessment): Section[] => [
  { title: 'Treatment', lines: treatment(assessment) },
  {
    title: 'Decision rows raised',
    lines: raisedRows(assessment).map(({ row, title, advice }) => ({ text: `${row} ${title}. ${advice}` })),
  },
  { title: differentialTitle, lines: mimics(assessment.mimics) },
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

const isSilent = ({ state, speaksFor, speaksAgainst }: Mimic): boolean =>
  state === 'open' && speaksFor.length + speaksAgainst.length === 0

/** Where nothing speaks for or against, the names are enough: a chart note is read in a minute. */
function mimics(all: Mimic[]): Line[] {
  const namesOf = (some: Mimic[]): string => some.map(({ title }) => title).join('; ')
  const silent = all.filter(isSilent)
  const excluded = all.filter(({ state }) => state === 'excluded')
  return [
    ...all.flatMap((one) =>
      one.state === 'excluded' || isSilent(one)
        ? []
        : [{ text: `${mimicMark[one.state]}: ${one.title}. ${one.reason} Next test: ${one.nextTest}` }],
    ),
    ...(silent.length > 0 ? [{ text: `Open, nothing known for or against: ${namesOf(silent)}.` }] : []),
    ...(excluded.length > 0 ? [{ text: `Excluded by its test: ${namesOf(excluded)}.` }] : []),
  ]
}

const entry = (assessment: Assessment): Line[] => [
  { text: entrySentence(assessment) },
  { text: assessment.entryGate.parts.map(({ label, answer }) => `${label}: ${answer}`).join('; ') },
]

/** One line each; items, reasons and what each is not for stand in the structured document. */
function instruments(all: FurtherInstrument[]): Line[] {
  const answered = all.filter(({ items }) => items.some(({ answer }) => answer !== 'unknown'))
  const silent = all.filter((one) => !answered.includes(one)).map(({ title }) => title)
  const corrected = (items: InstrumentItem[]): string => {
    const labels = items.filter(({ origin }) => origin !== 'chart').map(({ label }) => label)
    return labels.length > 0 ? ` [clinician]: ${labels.join('; ')}.` : ''
  }
  return [
    ...(answered.length > 0 ? [{ text: 'None of these is a diagnosis.' }] : []),
    ...answered.map(({ items, ...one }) => {
      const unknown = items.filter(({ answer }) => answer === 'unknown').length
      const open = unknown > 0 ? ` Unknown: ${unknown} of ${items.length} items.` : ''
      return {
        text: `${one.title}: ${numbers({ items, ...one })}${counted(one.result.sentence)}${open}${corrected(items)}`,
      }
    }),
    ...(silent.length > 0 ? [{ text: `Every item unknown: ${silent.join('; ')}.` }] : []),
  ]
}

/** What is not known is counted, not repeated item by item. */
const counted = (sentence: string): string => sentence.replace(/ ?Not known: .*?\.(?= |$)/g, '')

/** Where no cut-off is known the sentence itself begins with the numbers. */
function numbers({ result }: FurtherInstrument): string {
  if (result.kind !== 'interval' || result.category === 'no-threshold') return ''
  const { lower, upper, maximum } = result
  return `${lower === upper ? lower : `${lower} to ${upper}`} of ${maximum}. `
}

const followUp = ({ monitoring: { schedule, horizon, course }, watch }: Assessment): Line[] => [
  ...course.earlier.slice(0, 2).map(({ sentence }) => ({ text: sentence })),
  ...(course.response ? [{ text: course.response.sentence }] : []),
  ...schedule.map(({ when, due, record, missing }) => ({
    text: `${when}${due ? ` (due ${due})` : ''}: ${record}${missing.length > 0 ? ` Not in the chart yet: ${missing.join(', ')}.` : ''}`,
  })),
  ...watch
    .filter(({ state }) => state === 'raised')
    .map(({ title, advice }) => ({ text: `Watch: ${title}. ${advice}` })),
  { text: horizon.sentence },
]
