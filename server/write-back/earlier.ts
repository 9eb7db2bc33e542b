import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import { fromQuestionnaireResponse } from '../../crmo/questionnaire/from-questionnaire-response.ts'
import type { EarlierAssessment } from '../api/contract.ts'
import type { Context } from '../context.ts'
import { reasonFor } from '../ehr/reading-sentences.ts'
import { whose } from '../ehr/same-patient.ts'
import type { Launch } from '../launch/launch.ts'
import { ledgerRows, releaseInterrupted } from './ledger.ts'
import { limitsOf } from './limits.ts'
import { searchChart } from './search-chart.ts'
import { signedForPatient } from './signed-store.ts'

/**
 * Earlier assessments of the launch's patient, newest first: those in the chart, whoever wrote them, and those signed here that are not
 * (certainly) in it. A chart that cannot be searched still yields the second kind.
 */
export async function earlierAssessments(context: Context, launch: Launch): Promise<EarlierAssessment[]> {
  await releaseInterrupted(context)
  const [inChart, signedHere] = await Promise.all([
    assessmentsInChart(context, launch),
    assessmentsSignedHere(context, launch),
  ])
  const found = new Set(inChart.map(({ assessmentId }) => assessmentId))
  return [...inChart, ...signedHere.filter(({ assessmentId }) => !found.has(assessmentId))].sort((a, b) =>
    (b.authored ?? '').localeCompare(a.authored ?? ''),
  )
}

/**
 * What earlier assessments measured: responses in the chart as they came (of this patient only), and records of what was signed here,
 * for an EHR may hold only the note. A chart that cannot be searched still yields the second kind.
 */
export async function earlierMeasurements(
  context: Context,
  launch: Launch,
): Promise<{ responses: unknown[]; records: AssessmentRecord[]; incomplete: QueryOutcome[] }> {
  const access = context.accessFor(launch)
  const begun = context.now().getTime()
  const [{ resources, outcome }, signed] = await Promise.all([
    responsesInChart(context, launch),
    signedForPatient(context, launch),
  ])
  return {
    responses: resources.filter((resource) => whose(resource, access.fhirBase, launch.patientId) === 'same'),
    records: signed.flatMap(({ content }) => content.record ?? []),
    incomplete:
      outcome === 'complete' ? [] : [notSearched(launch, outcome, resources.length, context.now().getTime() - begun)],
  }
}

const notSearched = (
  { patientId }: Launch,
  outcome: 'partial' | 'refused',
  read: number,
  milliseconds: number,
): QueryOutcome => ({
  name: 'Earlier assessments',
  type: 'QuestionnaireResponse',
  outcome,
  read,
  reason: reasonFor(
    { words: 'earlier assessments in the chart', missing: 'What changed since then rests on what was signed here.' },
    outcome,
    outcome === 'partial' ? 'not every page could be read' : 'the EHR gave no usable answer to the search',
  ),
  asked: `QuestionnaireResponse?patient=${patientId}`,
  milliseconds,
})

const responsesInChart = (context: Context, launch: Launch) =>
  searchChart(
    context.accessFor(launch),
    'QuestionnaireResponse',
    { patient: launch.patientId },
    limitsOf(context).readMs,
  )

async function assessmentsInChart(context: Context, launch: Launch): Promise<EarlierAssessment[]> {
  const access = context.accessFor(launch)
  const { resources } = await responsesInChart(context, launch)
  return resources
    .filter((resource) => whose(resource, access.fhirBase, launch.patientId) === 'same')
    .map(fromQuestionnaireResponse)
    .filter((one) => one !== null)
    .filter(({ status }) => status !== 'entered-in-error')
    .map(({ assessmentId, reference, authored, author, scoreLower, scoreUpper, category }) => ({
      assessmentId: assessmentId ?? reference,
      reference,
      authored,
      author,
      scoreLower,
      scoreUpper,
      category,
      state: 'in-chart',
    }))
}

async function assessmentsSignedHere(context: Context, launch: Launch): Promise<EarlierAssessment[]> {
  const signed = await signedForPatient(context, launch)
  return Promise.all(
    signed.map(async ({ assessmentId, content }): Promise<EarlierAssessment> => {
      const rows = await ledgerRows(context, assessmentId)
      // The document's row says where the assessment is; where only text to copy was possible, that one does.
      const row = rows.find(({ step }) => step !== 'copy-text') ?? rows[0]
      return {
        assessmentId,
        reference: row?.reference ?? null,
        authored: content.signing.authored,
        author: content.signing.author.name,
        scoreLower: content.score.lower,
        scoreUpper: content.score.upper,
        category: content.score.category,
        state: row?.state ?? 'pending',
      }
    }),
  )
}
