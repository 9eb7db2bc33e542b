import { describe, expect, it } from 'vitest'
import { fromQuestionnaireResponse } from '../../../crmo/questionnaire/from-questionnaire-response.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { clinicians } from './clinicians.ts'
import { sampleAssessment, sampleSigning, withEstablishedDiagnosis } from './sample.ts'

const stored = { ...toQuestionnaireResponse(sampleAssessment, sampleSigning, clinicians), id: 'q1' }

describe('fromQuestionnaireResponse', () => {
  it('reads back what was written', () => {
    expect(fromQuestionnaireResponse(stored)).toMatchObject({
      reference: 'QuestionnaireResponse/q1',
      assessmentId: sampleSigning.assessmentId,
      status: 'completed',
      authored: sampleSigning.authored,
      author: 'Anna Ångström',
      scoreLower: 29,
      scoreUpper: 50,
      category: 'undetermined',
      referenceLine: 'CRMO assessment 1b9d6bcd, version 1, sha256 0a1b2c3d',
    })
  })

  it('finds the assessment id where the EHR replaced our identifier', () => {
    const replaced = { ...stored, identifier: { system: 'urn:oid:1.2.3', value: '197409' } }
    expect(fromQuestionnaireResponse(replaced)?.assessmentId).toBe(sampleSigning.assessmentId)
  })

  it('reports no category where none was written', () => {
    const response = { ...toQuestionnaireResponse(withEstablishedDiagnosis, sampleSigning, clinicians), id: 'q2' }
    expect(fromQuestionnaireResponse(response)).toMatchObject({ category: null, scoreLower: 45 })
  })

  it('reads another version of our Questionnaire, and what is broken as absent', () => {
    const other = {
      resourceType: 'QuestionnaireResponse',
      id: 'q3',
      questionnaire: 'https://crmo-on-fhir.org/fhir/Questionnaire/crmo-assessment|9',
      item: [null, { linkId: 4 }],
    }
    expect(fromQuestionnaireResponse(other)).toMatchObject({ scoreLower: null, status: 'unknown', author: null })
  })

  it.each([
    [
      'another questionnaire',
      { ...stored, questionnaire: 'https://crmo-on-fhir.org/fhir/Questionnaire/crmo-assessment-2|1' },
    ],
    ['no questionnaire', { ...stored, questionnaire: undefined }],
    ['another type', { resourceType: 'Patient', id: 'kim' }],
    ['nothing', null],
  ])('is silent about %s', (_, resource) => {
    expect(fromQuestionnaireResponse(resource)).toBeNull()
  })
})
