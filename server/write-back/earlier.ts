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
import { followedBy } from './successions.ts'

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
  const settledHere = new Set(signedHere.filter(isSettled).map(({ assessmentId }) => assessmentId))
  const openHere = new Set(signedHere.filter((one) => !isSettled(one)).map(({ assessmentId }) => assessmentId))
  // What is signed here and not finished says more than that one of its documents is in the chart.
  const found = new Set(inChart.map(({ assessmentId }) => assessmentId))
  return [
    ...inChart
      .filter(({ assessmentId }) => !openHere.has(assessmentId))
      .map((one) => (settledHere.has(one.assessmentId) ? { ...one, signedHere: true as const } : one)),
    ...signedHere.filter(({ assessmentId }) => !(settledHere.has(assessmentId) && found.has(assessmentId))),
  ].sort((a, b) => (b.authored ?? '').localeCompare(a.authored ?? ''))
}

const isSettled = ({ state, fate }: EarlierAssessment): boolean =>
  fate === undefined && (state === 'verified' || state === 'written')

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
  const counting = []
  for (const one of signed) if ((await followedBy(context, one.assessmentId)) === null) counting.push(one)
  return {
    responses: resources.filter((resource) => whose(resource, access.fhirBase, launch.patientId) === 'same'),
    records: counting.flatMap(({ content }) => content.record ?? []),
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
  ...reasonFor({ type: 'QuestionnaireResponse', words: 'earlier-assessments', missing: 'course-incomplete' }, outcome, [
    { code: outcome === 'partial' ? 'not-every-page' : 'no-usable-answer' },
  ]),
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

/** The document that is furthest from where it should be says where the assessment is. */
const furthest = ['failed', 'unknown', 'pending', 'written', 'verified'] as const

async function assessmentsSignedHere(context: Context, launch: Launch): Promise<EarlierAssessment[]> {
  const signed = await signedForPatient(context, launch)
  const all = await Promise.all(
    signed.map(async ({ assessmentId, content }): Promise<EarlierAssessment> => {
      const rows = await ledgerRows(context, assessmentId)
      const documents = rows.filter(({ step }) => step !== 'copy-text')
      // Where only text to copy was possible, its row does.
      const counted = documents.length > 0 ? documents : rows
      const state = furthest.find((one) => counted.some((row) => row.state === one)) ?? 'pending'
      const row = counted.find((one) => one.reference !== null)
      const followed = await followedBy(context, assessmentId)
      const withdrawal = content.follows?.kind === 'withdraw'
      const toFinish =
        followed === null &&
        ['failed', 'unknown', 'pending'].includes(state) &&
        content.signing.author.reference === launch.user.fhirUser
      return {
        assessmentId,
        reference: row?.reference ?? null,
        authored: content.signing.authored,
        author: content.signing.author.name,
        scoreLower: content.score.lower,
        scoreUpper: content.score.upper,
        category: content.score.category,
        state,
        signedHere: true,
        ...(followed ? { fate: followed.kind === 'amend' ? 'amended' : 'withdrawn' } : {}),
        ...(withdrawal ? { withdrawal: true } : {}),
        ...(toFinish ? { toFinish: true } : {}),
      }
    }),
  )
  // A withdrawal is no assessment: it is listed until it is done.
  return all.filter(({ withdrawal, state }) => !withdrawal || state !== 'verified')
}
