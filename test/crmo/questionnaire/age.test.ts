/** The rules judge by the age at the first lesion; whose document it is, is said by the age now. */

import { expect, it } from 'vitest'
import { mriRequestText } from '../../../crmo/letters/mri-request.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { assessed, chartOf, report } from '../builders.ts'
import { clinicians } from './clinicians.ts'
import { sampleSigning } from './sample.ts'

it('note, structured document and request give the age when the chart was read, not at a lesion of years ago', () => {
  const old = report('Radiograph. Sclerotic lesion of the right distal tibial metaphysis.', {
    effectiveDateTime: '2021-06-15',
  })
  const [assessment, chart] = [assessed([old]), chartOf(old)]
  expect(assessment.ageYears).toBe(5)
  expect(chart.readAt.slice(0, 4)).toBe('2026')
  expect(noteText(assessment, sampleSigning, clinicians)).toMatch(/born 2016-06-01, 10(\.\d)? years/)
  expect(JSON.stringify(toQuestionnaireResponse(assessment, sampleSigning, clinicians))).toMatch(
    /"linkId":"patient.ageYears"[^[]*"answer":\[\{"valueDecimal":10(\.\d)?\}/,
  )
  expect(mriRequestText(assessment, chart, 'Anna Weber')).toMatch(/born 2016-06-01[^\n]*, 10(\.\d)? years/)
})
