import { measureKeys, measureTable, measureWords, of100 } from '../../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import type { Assessment, FindingAnswer } from '../assessment.ts'
import type { Measured } from '../criteria/measured.ts'
import type { Answer } from '../evidence.ts'
import { type Line, sourceLines } from './lines.ts'
import type { Signing } from './signing.ts'

/** The clinician's answers in full; the chart's by name; what nobody answered by count. */
export function findingLines({ findings, monitoring }: Assessment, { measures }: Signing): Line[] {
  const said = findings.filter(({ origin }) => origin === 'clinician')
  const ofChart = (answer: Answer) =>
    findings.filter((one) => one.origin !== 'clinician' && one.answer === answer).map(({ label }) => label)
  const unknown = ofChart('unknown').length
  const scales = [
    ['pain', 'Pain', ' of 10'],
    ['patientGlobal', "Patient's global assessment", ' of 10'],
    ['physicianGlobal', "Physician's global assessment", ' of 10'],
    ['chaq', 'CHAQ', ' of 3'],
    ['clinicalLesions', 'Sites tender or warm on examination', ''],
  ] as const
  const { numbers } = monitoring.course
  const measured = scales.flatMap(([key, label, of]) => {
    const value = measures[key] ?? null
    return value === null ? [] : [`${label}: ${value}${of}${howFound(numbers[key])}`]
  })
  return [
    ...said.map(saidLine),
    ...(measured.length > 0 ? [{ text: `${measured.join('; ')} [clinician]` }] : []),
    ...overChart(numbers),
    ...named('Yes', ofChart('yes')),
    ...named('No', ofChart('no')),
    ...(unknown > 0 ? [{ text: `Unknown: ${unknown} of ${findings.length} findings.` }] : []),
  ]
}

/** In brackets: the scale it was read off, and what the clinician added. */
const howFound = ({ said }: Measured): string => {
  const added = said ? [said.of100 ? `read as ${of100(said.value)} of 100` : '', said.reason].filter(Boolean) : []
  return added.length > 0 ? ` (${added.join('; ')})` : ''
}

/** The clinician's number in place of the chart's, and below it the chart's. */
const overChart = (numbers: Record<MeasureKey, Measured>): Line[] =>
  measureKeys.flatMap((key) => {
    const { said, unsaid } = numbers[key]
    return said && unsaid
      ? [
          {
            text: `${measureTable[key].label}: ${measureWords(key, said.value)} [clinician] ${said.reason}`,
            lines: [{ text: `In the chart: ${unsaid.why}` }],
          },
        ]
      : []
  })

const named = (answer: string, labels: string[]): Line[] =>
  labels.length > 0 ? [{ text: `${answer}: ${labels.join('; ')}.` }] : []

const saidLine = ({ label, answer, note, evidence }: FindingAnswer): Line => ({
  text: `${label}: ${answer} [clinician]${note ? ` ${note}` : ''}`,
  lines: sourceLines(evidence).map(({ text }) => ({ text: `In the chart: ${text}` })),
})
