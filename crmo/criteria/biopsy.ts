/** What is known of a bone biopsy. Pathology is not read for inflammation: the report is named and the clinician answers. */
import { bones } from '../../smart-config/terminology/bones.ts'
import type { Chart, ReportText } from '../chart/chart.ts'
import type { Evidence } from '../evidence.ts'
import type { Basis } from './jansson-2009.ts'
import { type Verdict, verdict } from './verdict.ts'

const boneNames = Object.values(bones).flatMap(({ names }): readonly string[] => names)
/** Marrow is not bone: a marrow examination is no bone biopsy. */
function ofBone(label: string): boolean {
  const text = label.toLowerCase().replaceAll(/bone[- ]marrow/g, '')
  const words = ` ${text.replaceAll(/[^a-z]+/g, ' ')} `
  return words.includes(' bone ') || boneNames.some((name) => words.includes(` ${name} `))
}

/** Pathology of bone that could be read: a biopsy was done, whether or not it is charted as a procedure. */
export const pathologyReports = (chart: Chart): ReportText[] =>
  chart.texts.filter(
    (text) => text.kind === 'pathology' && text.reading === 'read' && ofBone(`${text.title} ${text.text}`),
  )
export const evidenceOfText = ({ reference, title, date }: ReportText): Evidence => ({
  reference,
  version: null,
  label: title,
  date,
  status: null,
})

export function boneBiopsyDone({ chart }: Basis): Verdict {
  const biopsies = chart.procedures.filter(
    ({ concepts, status }) => concepts.includes('biopsy') && status === 'completed',
  )
  const certain = biopsies.filter(({ label }) => ofBone(label))
  const reports = pathologyReports(chart).map(evidenceOfText)
  const done = [...certain.map(({ evidence }) => evidence), ...reports]
  if (done.length > 0) return verdict('yes', `In the chart: ${done.map(({ label }) => label).join(', ')}.`, done)
  return biopsies.length > 0
    ? verdict(
        'unknown',
        `Not stated whether of bone: ${biopsies.map(({ label }) => label).join(', ')}.`,
        biopsies.map(({ evidence }) => evidence),
      )
    : verdict('unknown', 'No bone biopsy in what could be read.')
}

export function inflammatoryBiopsy({ chart, findings }: Basis): Verdict {
  const { organismFound, malignantHistology, benignTumour } = findings
  if (malignantHistology.answer === 'yes')
    return verdict('no', 'Tumour or Langerhans cell histology is stated.', malignantHistology.evidence)
  if (benignTumour.answer === 'yes') return verdict('no', 'A benign bone tumour is stated.', benignTumour.evidence)
  if (organismFound.answer === 'yes')
    return verdict('no', 'An organism is stated: not sterile.', organismFound.evidence)
  const reports = pathologyReports(chart).map(evidenceOfText)
  return verdict(
    'unknown',
    reports.length > 0
      ? `Pathology in the chart (${reports.map(({ label }) => label).join(', ')}): the clinician says what it shows.`
      : 'No bone biopsy in what could be read.',
    reports,
  )
}

export function noGrowthOffAntibiotics({ findings: { organismFound } }: Basis): Verdict {
  if (organismFound.answer === 'yes') return verdict('no', 'An organism is stated.', organismFound.evidence)
  return organismFound.answer === 'no'
    ? verdict(
        'unknown',
        'Cultures are called sterile; not stated whether antibiotics had been stopped.',
        organismFound.evidence,
      )
    : verdict('unknown', 'No culture result in what could be read.')
}
