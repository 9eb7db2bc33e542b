/** The baseline tests of blood and urine that the chart does not answer, as a list to order from. Pure; it decides nothing new. */
import { analytes } from '../../smart-config/terminology/analytes.ts'
import { drugs } from '../../smart-config/terminology/drugs.ts'
import type { CheckTest } from '../../smart-config/treatment/check-types.ts'
import { checkTable } from '../../smart-config/treatment/checks.ts'
import type { Assessment } from '../assessment.ts'
import type { Chart } from '../chart/chart.ts'
import { inSentence } from '../in-sentence.ts'
import { missingTests } from '../pathway/situation.ts'
import type { TreatmentOption } from '../treatment/treatment-types.ts'
import { patientLine } from './patient-line.ts'

export type TestGroup = { why: string; tests: string[] }

/** Answered at the bedside; a pregnancy test is offered in confidence, never from a list that others read. */
const notFromTheLaboratory = new Set(['height', 'weight', 'tuberculinTest', 'pregnancyTest'])

/** What to send for, for one way of answering a check; null when no laboratory answers it. */
function sampleOf(test: CheckTest): string | null {
  if (test.kind === 'kidney') return 'creatinine (with the height, for kidney function)'
  if (test.kind === 'named-result') return inSentence(test.words[0] ?? '')
  if (test.kind !== 'result' || notFromTheLaboratory.has(test.analyte)) return null
  return inSentence(analytes[test.analyte].label)
}

const rowOf = new Map(checkTable.map((row) => [row.id, row]))

/** The open checks of one drug that a laboratory answers: "ALT or AST", "25-OH vitamin D (out of date)". */
function openTests(option: TreatmentOption): string[] {
  return option.checks.flatMap(({ id, status }) => {
    if (status !== 'missing' && status !== 'out-of-date') return []
    const samples = [...new Set((rowOf.get(id)?.tests ?? []).flatMap((test) => sampleOf(test) ?? []))]
    return samples.length === 0 ? [] : [`${samples.join(' or ')}${status === 'out-of-date' ? ' (out of date)' : ''}`]
  })
}

const classLabel = (key: string): string => {
  const table: Record<string, { label: string }> = drugs
  return table[key]?.label ?? key
}

/** Groups in the order in which they are needed; a test stands once, where it is first needed. */
export function missingBloodTests(assessment: Assessment, chart: Chart): TestGroup[] {
  const { options } = assessment.treatment
  const ofOptions = (some: TreatmentOption[], when: string): TestGroup[] => {
    const classes = [...new Set(some.map((option) => option.class))]
    return classes.map((key) => ({
      why: `${when} ${inSentence(classLabel(key))}`,
      tests: some.filter((option) => option.class === key).flatMap(openTests),
    }))
  }
  const groups = [
    { why: 'For the score and against other causes', tests: missingTests(chart) },
    ...ofOptions(
      options.filter(({ atThisStep }) => atThisStep),
      'Before',
    ),
    ...ofOptions(
      options.filter(({ atThisStep }) => !atThisStep),
      'Only if it is planned: before',
    ),
  ]
  const seen = new Set<string>()
  /** One sample answers every row that takes it: "white cells or full blood count" is the blood count already asked for. */
  const isNew = (test: string): boolean => {
    const samples = test.split(' or ').map(sampleKey)
    const asked = samples.some((sample) => seen.has(sample))
    for (const sample of samples) seen.add(sample)
    return !asked
  }
  return groups.map(({ why, tests }) => ({ why, tests: tests.filter(isNew) })).filter(({ tests }) => tests.length > 0)
}

const sampleKey = (test: string): string =>
  test
    .toLowerCase()
    .replace(/ \(.*$| for age$|^full /g, '')
    .trim()

export function bloodTestText(assessment: Assessment, chart: Chart): string {
  const groups = missingBloodTests(assessment, chart)
  const unread = chart.queries.filter(({ type, outcome }) => type === 'Observation' && outcome !== 'complete')
  return [
    'TESTS WITHOUT A USABLE RESULT IN THE CHART',
    `Patient: ${patientLine(chart.patient)}`,
    `Chart read: ${chart.readAt.slice(0, 10)}`,
    '',
    ...(groups.length === 0 ? ['Every baseline test has a usable result.', ''] : []),
    ...groups.flatMap(({ why, tests }) => [`${why}:`, ...tests.map((test) => `- ${test}`), '']),
    ...(unread.length > 0 ? ['Results were not read completely: look for them in the chart before ordering.', ''] : []),
    'A list to look through before ordering, not an order. Source: checks of the CRMO assessment.',
    '',
  ].join('\n')
}
