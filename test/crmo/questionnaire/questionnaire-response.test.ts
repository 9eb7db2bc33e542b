import type { Extension, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Assessment } from '../../../crmo/assessment.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { multifocal as multifocalChart } from '../../../sandbox/patients/charts/multifocal.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { answerProblems } from './answer-problems.ts'
import { clinicians } from './clinicians.ts'
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
const value = (extensions: Extension[] = [], name: string) =>
  extensions.find(({ url }) => url.endsWith(`/StructureDefinition/${name}`))
const origin = (response: QuestionnaireResponse, linkId: string) =>
  answersOf(response, linkId).map(({ extension }) => part(originOf(extension), 'source')?.valueCode ?? 'auto')
const idsOf = (extensions: Extension[] = []) => value(extensions, 'evidence-ids')?.valueString?.split(' ') ?? []
const passageId = (extensions: Extension[] = []) => value(extensions, 'passage')?.valueString?.split(' ')[0]
/** Source extension and, for a passage, its answer. */
const evidenceOf = (response: QuestionnaireResponse, id: string | undefined) => ({
  source: answersOf(response, 'evidence.id')
    .filter(({ valueString }) => valueString === id?.split('.')[0])
    .map(({ extension }) => value(extension, 'evidence'))[0],
  passage: answersOf(response, 'evidence.passage').find(({ extension }) => passageId(extension) === id),
})

const sample = toQuestionnaireResponse(sampleAssessment, sampleSigning, clinicians)

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
    const response = toQuestionnaireResponse(
      assessment,
      {
        ...sampleSigning,
        encounter: assessment === bare ? null : sampleSigning.encounter,
      },
      clinicians,
    )
    expect(r4Problems(response)).toEqual([])
    expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
  })

  it('carries who, whom, when, and our identifier', () => {
    expect(sample).toMatchObject({
      status: 'completed',
      questionnaire: 'https://crmo-on-fhir.org/fhir/Questionnaire/crmo-assessment|1.5.0',
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
        if (!found) continue
        expect(['manual', 'override']).toContain(part(found, 'source')?.valueCode)
        expect(part(found, 'author')?.valueReference?.reference).toBe('Practitioner/anna')
      }
    }
  })

  it('points each answer at its source: the version, the value as charted, the quoted span', () => {
    const of = (linkId: string) => evidenceOf(sample, idsOf(answersOf(sample, linkId)[0]?.extension)[0])
    const crp = of('jansson2009.raisedCrp.answer').source
    expect(part(crp, 'source')?.valueReference?.reference).toBe('Observation/crp-1/_history/3')
    expect(part(crp, 'value')?.valueString).toBe('2.4 mg/dL')
    expect(part(crp, 'converted')?.valueString).toBe('24 mg/L')
    const fever = of('finding.fever')
    expect(part(fever.source, 'source')?.valueReference?.reference).toBe('DiagnosticReport/mri-1')
    expect(fever.passage?.valueString).toContain('Lesion of the left ilium')
    expect(value(fever.passage?.extension, 'passage')?.valueString).toMatch(/^e\d+\.1 #0 10-80$/)
    const said = of('finding.nightPain').source
    expect(said).toBeDefined()
    expect(part(said, 'source')?.valueReference?.reference).toBeUndefined()
  })

  const multifocal = toQuestionnaireResponse(
    assess(readChart(multifocalChart(), '2026-12-01T09:30:00.000Z'), emptyReview(), siteRules),
    sampleSigning,
    clinicians,
  )

  it.each([
    ['the sample', sample],
    ['the multifocal child', multifocal],
  ])('%s: every source and passage stands once, and every id that an answer names stands', (_, response) => {
    const sources = answersOf(response, 'evidence.id')
    const passages = answersOf(response, 'evidence.passage')
    const listed = [
      ...sources.map(({ valueString }) => valueString),
      ...passages.map(({ extension }) => passageId(extension)),
    ]
    expect(sources.length).toBeGreaterThan(2)
    expect(new Set(listed).size).toBe(listed.length)
    expect(new Set(sources.map(({ extension }) => JSON.stringify(extension))).size).toBe(sources.length)
    for (const { item } of all(response, 'evidence')) {
      const quoted = (item ?? []).flatMap(({ linkId, answer }) => (linkId === 'evidence.passage' ? (answer ?? []) : []))
      const places = quoted.map(({ extension }) => value(extension, 'passage')?.valueString?.replace(/^\S+ /, ''))
      expect(new Set(places).size).toBe(places.length)
    }
    const named = flat(response.item).flatMap(({ answer }) =>
      (answer ?? []).flatMap(({ extension }) => idsOf(extension)),
    )
    expect(named.length).toBeGreaterThan(listed.length / 2)
    expect(named.filter((id) => !listed.includes(id))).toEqual([])
    expect(sources.filter(({ valueString: id }) => !named.some((one) => one.split('.')[0] === id))).toEqual([])
  })

  it('stays below 100 kB for the multifocal child', () => {
    expect(JSON.stringify(multifocal).length).toBeLessThan(100_000)
  })

  it('under D-31 writes numbers only: no category, no rule-in sentence anywhere', () => {
    const response = toQuestionnaireResponse(withEstablishedDiagnosis, sampleSigning, clinicians)
    expect(answersOf(response, 'jansson2009.lower')[0]?.valueInteger).toBe(45)
    expect(all(response, 'jansson2009.category')).toEqual([])
    const everything = JSON.stringify(response) + noteText(withEstablishedDiagnosis, sampleSigning, clinicians)
    expect(everything).not.toMatch(/at or above the|rule-in threshold\./i)
  })

  it('is the same for the same input', () => {
    expect(JSON.stringify(toQuestionnaireResponse(structuredClone(sampleAssessment), sampleSigning, clinicians))).toBe(
      JSON.stringify(sample),
    )
  })
})
