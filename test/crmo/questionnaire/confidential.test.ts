import { expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { child, codedLesion, condition, now } from '../builders.ts'
import { clinicians } from './clinicians.ts'
import { sampleSigning } from './sample.ts'

test('a pregnancy in the chart blocks the drug on screen and stands in no document', () => {
  const pregnant = condition('Pregnant', {
    code: { coding: [{ system: 'http://snomed.info/sct', code: '77386006' }] },
  })
  const lesion = codedLesion('12611008', 'left', 'Bone marrow oedema')
  const assessment = assess(readChart([child, lesion, pregnant], now), emptyReview(), siteRules)
  const pamidronate = assessment.treatment.options.find(({ drug }) => drug === 'pamidronate')
  expect(pamidronate?.blocked).toEqual(['Confidential check: look at it among the checks of this drug.'])
  expect(pamidronate?.checks.find(({ confidential }) => confidential)?.status).toBe('abnormal')
  const documents = [
    noteText(assessment, sampleSigning, clinicians),
    JSON.stringify(toQuestionnaireResponse(assessment, sampleSigning, clinicians)),
  ]
  for (const text of documents) expect(text).not.toMatch(/pregnan|confidential check/i)
})
