import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { fromQuestionnaireResponse } from '../../../crmo/questionnaire/from-questionnaire-response.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { questionnaire, valueSets } from '../../../crmo/questionnaire/published.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { referenceLine } from '../../../crmo/questionnaire/signing.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { answerProblems } from './answer-problems.ts'
import { clinicians } from './clinicians.ts'
import { r4Problems } from './r4.ts'
import { sampleSigning } from './sample.ts'

const folder = new URL('../../../sandbox/patients/practice-cases/', import.meta.url)

/** A clinician who says something in every part of the review. */
const busyReview = (lesionId: string | undefined, recommendation: string | undefined): Review => ({
  ...emptyReview(),
  findings: { nightPain: { answer: 'no', note: '' }, fever: { answer: 'no', note: 'never measured above 37.5' } },
  measures: { pain: 7, patientGlobal: 5.5, physicianGlobal: null },
  answers: { normalBloodCount: { answer: 'yes', reason: 'Seen on paper.' } },
  lesions: {
    confirmed: [],
    removed: lesionId ? [{ id: lesionId, reason: 'An old fracture.' }] : [],
    added: [
      {
        id: 'own-1',
        bone: 'clavicle',
        level: null,
        side: 'left',
        region: 'unspecified',
        segment: 'unspecified',
        features: ['sclerotic'],
        reason: 'Film from outside.',
      },
    ],
    features: [],
  },
  indexPeriod: { from: '2001-01-01', to: null },
  plan: {
    choices: recommendation ? { [recommendation]: { choice: 'declined', text: '', reason: 'Done elsewhere.' } } : {},
    ownLines: ['Call the family <b>today</b>.'],
  },
})

describe.each(readdirSync(folder))('%s', (name) => {
  const bundle = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const resources = bundle.entry.map(({ resource }: { resource: unknown }) => resource)
  const chart = readChart(resources, '2026-12-01T09:30:00.000Z')
  const untouched = assess(chart, emptyReview(), siteRules)
  const reviewed = assess(chart, busyReview(chart.lesions[0]?.id, untouched.recommendations[0]?.id), siteRules)

  it.each([
    ['as read', untouched],
    ['reviewed', reviewed],
  ])('%s: valid R4, answers the Questionnaire, reads back, and has a note', (_, assessment) => {
    const response = toQuestionnaireResponse(assessment, sampleSigning, clinicians)
    expect(r4Problems(response)).toEqual([])
    expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
    const { lower, upper } = assessment.instruments['jansson-2009']
    expect(fromQuestionnaireResponse({ ...response, id: '1' })).toMatchObject({ scoreLower: lower, scoreUpper: upper })
    const lines = noteText(assessment, sampleSigning, clinicians).trimEnd().split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.at(-1)).toBe(referenceLine(sampleSigning))
  })
})
