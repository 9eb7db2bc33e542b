import { fromQuestionnaireResponse } from '../../crmo/questionnaire/from-questionnaire-response.ts'
import type { Context } from '../context.ts'
import type { Issuer } from '../launch/issuers.ts'
import { patientKey } from '../write-back/signed-store.ts'
import type { CallData } from './chart-data.ts'

/**
 * Was this patient assessed before, here or as the chart shows? `unknown` where the EHR takes our documents and could not say whether
 * it holds one: then nobody may claim that there is none.
 */
export const wasAssessed = async (
  { store }: Pick<Context, 'store'>,
  { key, fhirBase, writeBack }: Issuer,
  patientId: string,
  { resources, queries }: Extract<CallData, { kind: 'data' }>,
): Promise<'yes' | 'no' | 'unknown'> => {
  const signed = await store.query(
    'select assessment_id from signed_assessments where issuer_key = $1 and patient_key = $2 limit 1',
    [key, patientKey({ fhirBase, patientId })],
  )
  const inChart = resources.some((resource) => {
    const found = fromQuestionnaireResponse(resource)
    return found !== null && found.status !== 'entered-in-error'
  })
  if (signed.length > 0 || inChart) return 'yes'
  const search = queries.find(({ type }) => type === 'QuestionnaireResponse')
  return !writeBack.questionnaireResponse || search?.outcome === 'complete' ? 'no' : 'unknown'
}
