/** What stands beside the score in words: short, after everything that decides. The structured items hold reasons and evidence. */
import type { Assessment, FurtherInstrument, InstrumentItem, Mimic, MimicSign } from '../assessment.ts'
import { furtherOf } from './further-response.ts'
import { type Line, once } from './lines.ts'
import { scoreIsNumbersOnly } from './score-sentence.ts'

/** Left out of notes that the patient can read. */
export const differentialTitle = 'What else it could be'

const isSilent = ({ state, speaksFor, speaksAgainst }: Mimic): boolean =>
  state === 'open' && speaksFor.length + speaksAgainst.length === 0

/** Where nothing speaks for or against, the names are enough: a chart note is read in a minute. */
export function mimics(all: Mimic[]): Line[] {
  const of = (state: Mimic['state']): Mimic[] => all.filter((one) => one.state === state)
  const open = of('open')
  const line = (mark: string, { title, reason, nextTest }: Mimic): Line => ({
    text: `${mark}: ${title}. ${reason} Next test: ${nextTest}`,
  })
  return [
    ...of('established').map((one) => line('Established', one)),
    ...open.filter((one) => !isSilent(one)).map((one) => line('Open', one)),
    ...named('Open, nothing known for or against', open.filter(isSilent)),
    ...named('Argued against, not excluded without its test', of('argued-against'), ({ speaksFor, speaksAgainst }) =>
      [...(speaksFor.length > 0 ? [`for: ${signs(speaksFor)}`] : []), signs(speaksAgainst)].join('; against: '),
    ),
    ...named('Excluded by its test', of('excluded')),
  ]
}

const signs = (some: MimicSign[]): string =>
  some.map(({ label, confirmation }) => `${label}${confirmation === 'unconfirmed' ? ' (unconfirmed)' : ''}`).join(', ')

const named = (mark: string, some: Mimic[], why: (one: Mimic) => string = () => ''): Line[] =>
  some.length === 0
    ? []
    : [{ text: `${mark}: ${some.map((one) => `${one.title}${why(one) ? `: ${why(one)}` : ''}`).join('; ')}.` }]

/** What the clinician changed: an answer that without that would stand otherwise. */
const overridden = ({ items }: FurtherInstrument): InstrumentItem[] => items.filter(({ unsaid }) => unsaid !== null)
const answered = ({ items }: FurtherInstrument): number => items.filter(({ answer }) => answer !== 'unknown').length

const itemCount = (one: FurtherInstrument): string => `${answered(one)} of ${one.items.length} items`
const isTotalless = ({ result }: FurtherInstrument): boolean => result.kind === 'structure'
const overrideLine = ({ label, answer, reason, unsaid }: InstrumentItem): Line => ({
  text: `${label}: ${answer} [clinician] ${reason}${unsaid ? ` Without that: ${unsaid.answer}.` : ''}`,
})

/** One line each; items, reasons and what each is not for stand in the structured document. */
export function instruments(assessment: Assessment): Line[] {
  const all = furtherOf(assessment)
  const shown = all.filter((one) => answered(one) > 0 || overridden(one).length > 0)
  const totalless = shown.filter(isTotalless)
  const silent = all.filter((one) => !shown.includes(one)).map(({ title }) => title)
  return [
    ...(shown.length > 0 ? [{ text: 'None is a diagnosis, none excludes a mimic. Counted: items answered.' }] : []),
    ...shown
      .filter((one) => !isTotalless(one))
      .map((one) => ({
        text: `${one.title}: ${once([resultText(one, scoreIsNumbersOnly(assessment)), itemCount(one)]).join('; ')}.`,
        lines: overridden(one).map(overrideLine),
      })),
    ...(totalless.length > 0
      ? [
          {
            text: `Without a total: ${totalless.map((one) => `${one.title}, ${itemCount(one)}`).join('; ')}.`,
            lines: totalless.flatMap(overridden).map(overrideLine),
          },
        ]
      : []),
    ...(silent.length > 0 ? [{ text: `Not answered: ${silent.join('; ')}.` }] : []),
  ]
}

type IntervalCategory = Extract<FurtherInstrument['result'], { kind: 'interval' }>['category']
const categoryText: Record<IntervalCategory, string> = {
  reached: 'reached',
  'not-reached': 'not reached',
  undetermined: 'undetermined',
  'no-threshold': 'no cut-off known',
}

/** Under D-31 numbers only, as with the first score. */
function resultText({ result, citation }: FurtherInstrument, numbersOnly: boolean): string {
  const unconfirmed =
    citation.confirmation === 'unconfirmed' || result.sentence.includes('The rule is not confirmed at the source.')
  const mark = unconfirmed ? ' (unconfirmed rule)' : ''
  if (result.kind === 'structure') return ''
  if (result.kind === 'checklist') return numbersOnly ? '' : `${result.state.replace('-', ' ')}${mark}`
  const { lower, upper, maximum, category, threshold } = result
  const numbers = `${lower === upper ? lower : `${lower} to ${upper}`} of ${maximum}`
  return numbersOnly
    ? numbers
    : `${numbers}, ${threshold === null ? '' : `cut-off ${threshold} `}${categoryText[category]}${mark}`
}

/** What changed, what falls due or is missing, what to watch. */
export function followUp({ monitoring: { schedule, horizon, course }, watch }: Assessment): Line[] {
  const missing = once(schedule.flatMap((visit) => visit.missing))
  const dated = schedule.filter(({ due }) => due !== null).toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  const watched = watch.filter(({ state }) => state === 'raised').map(({ title }) => title)
  return [
    ...course.earlier.slice(0, 2).map(({ sentence }) => ({ text: sentence })),
    ...(course.response ? [{ text: course.response.sentence }] : []),
    ...(dated.length > 0
      ? [
          {
            text: `Due: ${dated.map(({ when, due, record }) => `${due}, ${when}: ${record.replace(/\.$/, '')}`).join('; ')}.`,
          },
        ]
      : []),
    ...(missing.length > 0 ? [{ text: `Not in the chart yet: ${missing.join(', ')}.` }] : []),
    {
      text: [...(watched.length > 0 ? [`Watch: ${watched.join('; ')}.`] : []), horizon.sentence].join(' '),
    },
  ]
}
