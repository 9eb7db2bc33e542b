/** History, age and coexisting disease as the further instruments ask for them. */
import type { ConditionKey } from '../../smart-config/terminology/conditions.ts'
import type { FindingAnswer } from '../assessment.ts'
import type { Chart, Problem } from '../chart/chart.ts'
import { ageInYears, daysBetween } from '../dates.ts'
import type { FindingKey } from '../findings.ts'
import { firstLesionDate } from './index-period.ts'
import type { Basis } from './jansson-2009.ts'
import { normalTemperature } from './temperature.ts'
import { denied, type Verdict, verdict } from './verdict.ts'

const originOf = ({ origin }: FindingAnswer): Verdict['origin'] => (origin === 'clinician' ? 'mixed' : 'chart')

export function stated({ findings }: Basis, key: FindingKey): Verdict {
  const finding = findings[key]
  const said = { yes: 'stated', no: 'denied', unknown: 'not stated' }[finding.answer]
  return verdict(finding.answer, `${finding.label}: ${said}.`, finding.evidence, originOf(finding))
}

/** Pain for more than 6 weeks tells that there is pain. */
export function bonePain(basis: Basis): Verdict {
  const long = stated(basis, 'painOverSixWeeks')
  return long.answer === 'yes' ? long : stated(basis, 'boneOrLimbPain')
}

export const fever = ({ chart, findings, period, siteRules }: Basis): Verdict =>
  denied(normalTemperature(chart, findings, period, siteRules))

export const isCharted = (problem: Problem, ...concepts: ConditionKey[]): boolean =>
  problem.verification === 'confirmed' && concepts.some((concept) => problem.concepts.includes(concept))
export const active = (chart: Chart, ...concepts: ConditionKey[]): Problem[] =>
  chart.problems.filter((problem) => problem.clinicalStatus !== 'inactive' && isCharted(problem, ...concepts))
export const charted = (problems: Problem[]): Verdict =>
  verdict(
    'yes',
    `In the chart: ${problems.map(({ label }) => label).join(', ')}.`,
    problems.map(({ evidence }) => evidence),
  )

export function inflammatoryBowelDisease(basis: Basis): Verdict {
  const found = active(basis.chart, 'inflammatoryBowelDisease')
  if (found.length > 0) return charted(found)
  const bowel = stated(basis, 'bowelSymptoms')
  return bowel.answer === 'yes'
    ? {
        ...bowel,
        answer: 'unknown',
        reason: 'Bowel symptoms or disease are stated; no diagnosis is on the problem list.',
      }
    : bowel
}

/** History and problem list do not separate it from psoriasis, unless their words do. */
export function palmoplantarPustulosis(basis: Basis): Verdict {
  const skin = stated(basis, 'psoriasisOrPustulosis')
  const named = skin.evidence.filter(({ label, value, span, note }) =>
    /pustul|\bppp\b/i.test([span?.text ?? label, value, note].join(' ')),
  )
  if (skin.answer !== 'yes') return skin
  const own = named.filter(({ reference }) => reference !== 'clinician')
  return own.length > 0
    ? { ...skin, evidence: own }
    : { ...skin, answer: 'unknown', reason: 'Psoriasis or palmoplantar pustulosis is stated; which of them is not.' }
}

export function otherAutoimmune({ chart }: Basis): Verdict {
  const found = active(chart, 'autoimmuneDisease', 'inflammatoryBowelDisease')
  return found.length > 0
    ? charted(found)
    : verdict('unknown', 'None on the problem list; not stated that there is none.')
}

export function affectedRelative(basis: Basis): Verdict {
  const family = basis.chart.familyHistory.filter(({ concepts }) =>
    concepts.includes('autoimmuneDisease' satisfies ConditionKey),
  )
  if (family.length > 0)
    return verdict(
      'yes',
      `${family.map(({ label }) => label).join(', ')}.`,
      family.map(({ evidence }) => evidence),
    )
  const asked = stated(basis, 'affectedRelatives')
  return asked.answer === 'no'
    ? { ...asked, answer: 'unknown', reason: `${asked.reason} Other autoimmune disease of relatives is not stated.` }
    : asked
}

/** Half a year, in days. */
const sixMonths = 183
/** The latest day a partial date can mean: a course must not be made longer than it is. */
const latestDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date

/** Yes from the first study that shows a lesion, or the charted onset of bone disease or pain; the short history of two weeks is a no. */
export function courseSixMonths(basis: Basis): Verdict {
  const { chart, lesions } = basis
  const shown = firstLesionDate(lesions)
  const onsets = active(chart, 'crmo', 'osteomyelitis', 'bonePain').filter(
    ({ onset }) => onset !== null && daysBetween(latestDay(onset), chart.readAt) >= sixMonths,
  )
  const short = stated(basis, 'shortHistory')
  const old = shown !== null && daysBetween(latestDay(shown), chart.readAt) >= sixMonths
  if ((old || onsets.length > 0) && short.answer === 'yes')
    return verdict('unknown', 'A short history is stated, and the chart holds earlier bone disease.', short.evidence)
  if (old) {
    const first = lesions
      .filter(({ firstShown }) => firstShown === shown)
      .flatMap(({ evidence }) => evidence.slice(0, 1))
    return verdict('yes', `A lesion was first shown on ${shown.slice(0, 10)}.`, first)
  }
  if (onsets.length > 0) return charted(onsets)
  return short.answer === 'yes'
    ? { ...short, answer: 'no' }
    : verdict('unknown', 'Not stated when it began; nothing in the chart is six months old.')
}

/** Age at the first study that shows a lesion (else the latest result); onset may lie earlier. */
export const youngerThan = ({ ageYears }: Basis, years: number): Verdict =>
  ageYears === null
    ? verdict('unknown', 'The age is not known.')
    : verdict(ageYears < years ? 'yes' : 'no', `Age ${ageYears} when the illness was imaged; onset may lie earlier.`)

/** At the reading. Between 21 and 22 years it is not known how the paper counts. */
export function ageAtMost21({ chart }: Basis): Verdict {
  const age = ageInYears(chart.patient.birthDate, chart.readAt)
  if (age === null) return verdict('unknown', 'The age is not known.')
  return verdict(age <= 21 ? 'yes' : age >= 22 ? 'no' : 'unknown', `Age ${age} when the chart was read.`)
}

/** Marked inflammation is a judgement: fever or swelling alone leaves it open. */
export function markedInflammation(basis: Basis): Verdict {
  const [toxic, abscess, swelling] = [
    stated(basis, 'toxicAppearance'),
    stated(basis, 'abscess'),
    stated(basis, 'localSwellingOrWarmth'),
  ]
  const feverish = fever(basis)
  const organism = stated(basis, 'organismFound')
  const certain = [toxic, abscess, organism].find(({ answer }) => answer === 'yes')
  if (certain) return certain
  const maybe = [feverish, swelling].find(({ answer }) => answer === 'yes')
  if (maybe)
    return { ...maybe, answer: 'unknown', reason: `${maybe.reason} Whether it is marked is for the clinician to say.` }
  const asked = [toxic, feverish]
  const open = asked.find(({ answer }) => answer === 'unknown')
  return (
    open ??
    verdict(
      'no',
      asked.map(({ reason }) => reason).join(' '),
      asked.flatMap(({ evidence }) => evidence),
      toxic.origin,
    )
  )
}
