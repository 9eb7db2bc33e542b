import { describe, expect, test } from 'vitest'
import { chartOf, itemOf, report } from '../builders.ts'

const wholeBody = (text: string) => report(text, { code: { text: 'Whole-body MRI' } })
const answer = (text: string) => itemOf([wholeBody(text)], 'multipleLesions').answer

describe('finding nothing in a report is not the report saying that there is nothing', () => {
  test.each([
    ['words that name no site', 'Multiple areas of abnormality in keeping with the known diagnosis.', 'unknown'],
    [
      'words that name one site of several',
      'Multifocal disease, the largest lesion in the left distal femur.',
      'unknown',
    ],
    ['words that the reader cannot place', 'Appearances as discussed at the meeting.', 'unknown'],
    ['a report that frees only the rest', 'Abnormal appearances as before. No other abnormal focus.', 'unknown'],
    ['a report that calls the bones free', 'No focal bone lesion. Marrow signal is normal throughout.', 'no'],
    [
      'one lesion and no further one',
      'Marrow oedema of the left distal femoral metaphysis. No further lesion in the skeleton.',
      'no',
    ],
    [
      'the name of the disease is no count',
      'Lytic lesion of the left clavicle. No other lesion. Compatible with chronic recurrent multifocal osteomyelitis.',
      'no',
    ],
  ])('%s', (_, text, expected) => expect(answer(text)).toBe(expected))

  test('the sentence is the evidence', () => {
    expect(chartOf(wholeBody('Numerous lytic lesions.')).unlocatedLesions[0]?.span?.text).toBe('Numerous lytic lesions')
  })
})
