import type { Extension, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../crmo/assessment.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { answerProblems } from './answer-problems.ts'
import { r4Problems } from './r4.ts'
import { sampleAssessment, sampleSigning, withEstablishedDiagnosis } from './sample.ts'

const flat = (items: QuestionnaireResponseItem[] = []): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item), ...(item.answer ?? []).flatMap(({ item }) => flat(item))])
const all = (response: QuestionnaireResponse, linkId: string) =>
  flat(response.item).filter((item) => item.linkId === linkId)
const answersOf = (response: QuestionnaireResponse, linkId: string) =>
  all(response, linkId).flatMap(({ answer }) => answer ?? [])
const part = (extension: Extension | undefined, url: string) => extension?.extension?.find((one) => one.url === url)
const originOf = (extensions: Extension[] = []) =>
  extensions.find(({ url }) => url === 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin')
const evidenceOf = (extensions: Extension[] = []) =>
  extensions.filter(({ url }) => url.endsWith('/StructureDefinition/evidence'))
const origin = (response: QuestionnaireResponse, linkId: string) =>
  answersOf(response, linkId).map(({ extension }) => part(originOf(extension), 'source')?.valueCode)

const sample = toQuestionnaireResponse(sampleAssessment, sampleSigning)

/** Everything absent that may be absent. */
const bare: Assessment = {
  ...sampleAssessment,
  patient: { id: 'kim', name: 'Kim', birthDate: null, gender: 'unknown', recordNumber: null },
  ageYears: null,
  indexPeriod: { from: null, to: null, rule: 'All results.', adjusted: false },
  findings: [],
  lesions: [],
  redFlags: [],
  plan: [],
  limits: [],
}

describe('toQuestionnaireResponse', () => {
  it.each([
    ['full', sampleAssessment],
    ['under D-31', withEstablishedDiagnosis],
    ['bare', bare],
  ])('%s: is valid R4 and answers the published Questionnaire', (_, assessment) => {
    const response = toQuestionnaireResponse(assessment, {
      ...sampleSigning,
      encounter: assessment === bare ? null : sampleSigning.encounter,
    })
    expect(r4Problems(response)).toEqual([])
    expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
  })

  it('carries who, whom, when, and our identifier', () => {
    expect(sample).toMatchObject({
      status: 'completed',
      questionnaire: 'https://crmo-on-fhir.org/fhir/Questionnaire/crmo-assessment|1.2.0',
      identifier: { system: 'https://crmo-on-fhir.org/fhir/identifier/assessment', value: sampleSigning.assessmentId },
      subject: { reference: 'Patient/kim' },
      encounter: { reference: 'Encounter/e1' },
      author: { reference: 'Practitioner/anna' },
      authored: sampleSigning.authored,
    })
    expect(sample.source).toBeUndefined()
  })

  it('writes the score as an interval and every item with its answer', () => {
    expect(answersOf(sample, 'jansson2009.lower')[0]?.valueInteger).toBe(29)
    expect(answersOf(sample, 'jansson2009.upper')[0]?.valueInteger).toBe(50)
    expect(answersOf(sample, 'jansson2009.category')[0]?.valueCoding?.code).toBe('undetermined')
    expect(answersOf(sample, 'jansson2009.raisedCrp.answer')[0]?.valueCoding?.code).toBe('yes')
    expect(answersOf(sample, 'jansson2009.axialSite.answer')[0]?.valueCoding?.code).toBe('unknown')
    expect(answersOf(sample, 'jansson2009.raisedCrp.points')[0]?.valueInteger).toBe(6)
  })

  it('tells chart, clinician and changed apart, with the author where DTR wants one and only there', () => {
    expect(origin(sample, 'jansson2009.raisedCrp.answer')).toEqual(['auto'])
    expect(origin(sample, 'jansson2009.normalBloodCount.answer')).toEqual(['manual'])
    expect(origin(sample, 'jansson2009.symmetricLesions.answer')).toEqual(['override'])
    expect(answersOf(sample, 'jansson2009.symmetricLesions.chartAnswer')[0]?.valueCoding?.code).toBe('yes')
    expect(origin(sample, 'jansson2009.marginalSclerosis.answer')).toEqual(['override'])
    expect(origin(sample, 'finding.fever')).toEqual(['auto'])
    expect(origin(sample, 'finding.nightPain')).toEqual(['manual'])
    expect(origin(sample, 'finding.nightPain.note')).toEqual(['manual'])
    expect(origin(sample, 'finding.weightLossOrAsthenia')).toEqual(['override'])
    expect(origin(sample, 'lesion.bone')).toEqual(['auto', 'auto', 'manual'])
    expect(origin(sample, 'plan.text')).toEqual(['auto', 'override', 'auto', 'manual'])
    expect(origin(sample, 'measure.pain')).toEqual(['manual'])
    for (const { answer } of flat(sample.item)) {
      for (const { extension } of answer ?? []) {
        const found = originOf(extension)
        const auto = part(found, 'source')?.valueCode === 'auto'
        expect(part(found, 'author')?.valueReference?.reference).toBe(auto ? undefined : 'Practitioner/anna')
      }
    }
  })

  it('points each answer at its source: the version, the value as charted, the quoted span', () => {
    const [crp] = evidenceOf(answersOf(sample, 'jansson2009.raisedCrp.answer')[0]?.extension)
    expect(part(crp, 'source')?.valueReference?.reference).toBe('Observation/crp-1/_history/3')
    expect(part(crp, 'value')?.valueString).toBe('2.4 mg/dL')
    expect(part(crp, 'converted')?.valueString).toBe('24 mg/L')
    const [fever] = evidenceOf(answersOf(sample, 'finding.fever')[0]?.extension)
    expect(part(fever, 'source')?.valueReference?.reference).toBe('DiagnosticReport/mri-1')
    expect(part(fever, 'quote')?.valueString).toContain('Lesion of the left ilium')
    expect(part(fever, 'start')?.valueInteger).toBe(10)
    const [said] = evidenceOf(answersOf(sample, 'finding.nightPain')[0]?.extension)
    expect(part(said, 'source')?.valueReference?.reference).toBeUndefined()
  })

  it('under D-31 writes numbers only: no category, no rule-in sentence anywhere', () => {
    const response = toQuestionnaireResponse(withEstablishedDiagnosis, sampleSigning)
    expect(answersOf(response, 'jansson2009.lower')[0]?.valueInteger).toBe(45)
    expect(all(response, 'jansson2009.category')).toEqual([])
    const everything = JSON.stringify(response) + noteText(withEstablishedDiagnosis, sampleSigning)
    expect(everything).not.toMatch(/at or above the|rule-in threshold\./i)
  })

  it('is the same for the same input', () => {
    expect(JSON.stringify(toQuestionnaireResponse(structuredClone(sampleAssessment), sampleSigning))).toBe(
      JSON.stringify(sample),
    )
  })
})
