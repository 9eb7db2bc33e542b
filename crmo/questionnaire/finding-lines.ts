import type { Assessment, FindingAnswer } from '../assessment.ts'
import type { Answer } from '../evidence.ts'
import { type Line, sourceLines } from './lines.ts'
import type { Signing } from './signing.ts'

/** The clinician's answers in full; the chart's by name; what nobody answered by count. */
export function findingLines({ findings }: Assessment, { measures }: Signing): Line[] {
  const said = findings.filter(({ origin }) => origin === 'clinician')
  const ofChart = (answer: Answer) =>
    findings.filter((one) => one.origin !== 'clinician' && one.answer === answer).map(({ label }) => label)
  const unknown = ofChart('unknown').length
  const scales = [
    ['Pain', measures.pain, ' of 10'],
    ["Patient's global assessment", measures.patientGlobal, ' of 10'],
    ["Physician's global assessment", measures.physicianGlobal, ' of 10'],
    ['CHAQ', measures.chaq, ' of 3'],
    ['Sites tender or warm on examination', measures.clinicalLesions, ''],
  ] as const
  const measured = scales.flatMap(([label, value, of]) =>
    value === null || value === undefined ? [] : [`${label}: ${value}${of}`],
  )
  return [
    ...said.map(saidLine),
    ...(measured.length > 0 ? [{ text: `${measured.join('; ')} [clinician]` }] : []),
    ...named('Yes', ofChart('yes')),
    ...named('No', ofChart('no')),
    ...(unknown > 0 ? [{ text: `Unknown: ${unknown} of ${findings.length} findings.` }] : []),
  ]
}

const named = (answer: string, labels: string[]): Line[] =>
  labels.length > 0 ? [{ text: `${answer}: ${labels.join('; ')}.` }] : []

const saidLine = ({ label, answer, note, evidence }: FindingAnswer): Line => ({
  text: `${label}: ${answer} [clinician]${note ? ` ${note}` : ''}`,
  lines: sourceLines(evidence).map(({ text }) => ({ text: `In the chart: ${text}` })),
})
