/** The mimic panel: open unless something argues against and nothing for; excluded only by the test that excludes. */
import type { Confirmation, SiteRules } from '../../../smart-config/types.ts'
import type { Mimic, MimicSign } from '../../assessment.ts'
import type { Problem } from '../../chart/chart.ts'
import type { Answer } from '../../evidence.ts'
import { mimicOrOff } from '../../switched-off.ts'
import { unique } from '../rows/row.ts'
import { allOf } from '../signals/signal.ts'
import type { SignalKey, Signals } from '../signals/signals.ts'
import type { Clause, MimicRow, Sign } from './mimic-row.ts'
import { mimicRows } from './mimic-rows.ts'

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const
const keyOf = (sign: Sign): SignalKey => (typeof sign === 'string' ? sign : sign.signal)

const answerOf = (clause: Clause, signals: Signals): Answer =>
  allOf([
    ...(clause.yes ?? []).map((key) => signals[key].answer),
    ...(clause.no ?? []).map((key) => opposite[signals[key].answer]),
  ])
const inputsOf = (clause: Clause): SignalKey[] => [...(clause.yes ?? []), ...(clause.no ?? [])]

const signOf = (clause: Clause, signals: Signals, confirmation: Confirmation): MimicSign => ({
  label: clause.says,
  confirmation,
  evidence: unique(inputsOf(clause).flatMap((key) => signals[key].evidence)),
})

/** What is said of a mimic, and what it is said from. */
function stateOf(parts: {
  established: Problem[]
  excluded: boolean
  speaksFor: MimicSign[]
  speaksAgainst: MimicSign[]
  row: MimicRow
}): Pick<Mimic, 'state' | 'reason'> {
  const { established, excluded, speaksFor, speaksAgainst, row } = parts
  const labels = (signs: MimicSign[]): string => signs.map(({ label }) => label).join('; ')
  if (established.length > 0)
    return { state: 'established', reason: `On the problem list: ${established.map(({ label }) => label).join(', ')}.` }
  if (excluded && row.excludedBy) {
    const still = speaksFor.length > 0 ? ` Still for it: ${labels(speaksFor)}; a single test may miss it.` : ''
    return { state: 'excluded', reason: `Excluded by: ${row.excludedBy.says}.${still}` }
  }
  if (speaksFor.length > 0) {
    const against = speaksAgainst.length > 0 ? ` Against: ${labels(speaksAgainst)}.` : ''
    return { state: 'open', reason: `For: ${labels(speaksFor)}.${against}` }
  }
  if (speaksAgainst.length > 0)
    return { state: 'argued-against', reason: `Against: ${labels(speaksAgainst)}. Not excluded without its test.` }
  return { state: 'open', reason: 'Nothing in the chart speaks for or against it.' }
}

function evaluate(row: MimicRow, signals: Signals, problems: Problem[]): Mimic {
  const speaksFor = row.speaksFor
    .filter((sign) => signals[keyOf(sign)].answer === 'yes')
    .map((sign): MimicSign => {
      const { label, evidence } = signals[keyOf(sign)]
      return { label, evidence, confirmation: typeof sign === 'string' ? row.citation.confirmation : sign.confirmation }
    })
  const speaksAgainst = row.speaksAgainst
    .filter((clause) => answerOf(clause, signals) === 'yes')
    .map((clause) => signOf(clause, signals, row.citation.confirmation))
  const excluded = row.excludedBy !== null && answerOf(row.excludedBy, signals) === 'yes'
  const established = problems.filter(
    ({ concepts, verification, clinicalStatus }) =>
      verification === 'confirmed' &&
      clinicalStatus !== 'inactive' &&
      row.established.some((concept) => concepts.includes(concept)),
  )
  const inputs = [...row.speaksFor.map(keyOf), ...row.speaksAgainst.flatMap(inputsOf)]
  return {
    key: row.key,
    title: row.title,
    ...stateOf({ established, excluded, speaksFor, speaksAgainst, row }),
    speaksFor,
    speaksAgainst:
      excluded && row.excludedBy
        ? [signOf(row.excludedBy, signals, row.citation.confirmation), ...speaksAgainst]
        : speaksAgainst,
    missing: unique(inputs.filter((key) => signals[key].answer === 'unknown').map((key) => signals[key].label)),
    nextTest: row.nextTest,
    rows: row.rows,
    citation: row.citation,
  }
}

const rank = { established: 0, open: 1, 'argued-against': 2, excluded: 3 } as const
/** What is established first, then what is open with most that speaks for it. */
export const mimicsOf = (signals: Signals, problems: Problem[], off?: SiteRules['switchedOff']): Mimic[] =>
  mimicRows
    .map((row) => evaluate(row, signals, problems))
    .map(mimicOrOff(off))
    .sort((a, b) => rank[a.state] - rank[b.state] || b.speaksFor.length - a.speaksFor.length)
