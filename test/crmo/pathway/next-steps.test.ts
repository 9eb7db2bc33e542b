import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { assessed, child, codedLesion, condition, crp, lab, now, report, temperature } from '../builders.ts'

const steps = (resources: unknown[], review: Review = emptyReview()) =>
  assessed(resources, review).nextSteps.map(({ id, couldDecide }) => (couldDecide ? id : `(${id})`))
const tibia = '12611008'
const count = lab('58410-2', 'normal')
const wholeBody = report('Marrow oedema of both distal tibial metaphyses. No other bone lesion in the skeleton.', {
  code: { text: 'MRI whole body' },
})

describe('ranked by what could decide, then by burden', () => {
  test('an empty chart: question, blood, second look, MRI, bone scan', () =>
    expect(steps([])).toEqual(['ask-fever', 'blood-test', 'margin-review', 'whole-body-mri', 'bone-scan']))
  test('what is answered is not asked again', () =>
    expect(steps([temperature(36.8), crp(3), count])).toEqual(['margin-review', 'whole-body-mri', 'bone-scan']))
  test('a whole-body study leaves nothing to image', () =>
    expect(steps([wholeBody])).toEqual(expect.not.arrayContaining(['whole-body-mri', 'bone-scan'])))
  test('an outstanding report is waited for', () => {
    const pending = report(
      'Lesion of the left tibia. Further imaging has been requested and will be reported separately.',
    )
    expect(steps([pending])).toContain('await-imaging')
    expect(steps([pending])).not.toContain('whole-body-mri')
  })
  test('what cannot change the category stands behind what can', () => {
    // 9 (temperature) + 13 (count) + 7 + 10 (both tibiae) reach 39 without the rest.
    const settled = [temperature(36.8), count, codedLesion(tibia, 'left'), codedLesion(tibia, 'right')]
    expect(assessed(settled).instruments['jansson-2009'].category).toBe('at-or-above')
    expect(steps(settled)).toEqual(['(blood-test)', '(margin-review)', '(whole-body-mri)', '(bone-scan)'])
  })
})

describe('biopsy by the number of lesions', () => {
  test('one lesion asks for it, last', () => expect(steps([codedLesion(tibia, 'left')]).at(-1)).toBe('(biopsy)'))
  test('several do not', () =>
    expect(steps([codedLesion(tibia, 'left'), codedLesion(tibia, 'right')])).not.toContain('(biopsy)'))
  test('several under an urgent row do, and say why', () => {
    const { nextSteps } = assessed([codedLesion(tibia, 'left', 'Cortical destruction'), codedLesion(tibia, 'right')])
    expect(nextSteps.at(-1)).toMatchObject({ id: 'biopsy', burden: 'biopsy', items: [] })
    expect(nextSteps.at(-1)?.reason).toMatch(/^Several/)
  })
  test('not again once it was done', () => {
    const done = {
      resourceType: 'Procedure',
      id: 'b',
      status: 'completed',
      code: { text: 'Needle biopsy of bone' },
      subject: { reference: 'Patient/p' },
    }
    expect(steps([codedLesion(tibia, 'left', 'Cortical destruction'), done])).not.toContain('(biopsy)')
  })
})

test('whether a step decides alone: the last unknown item does, one of several does not', () => {
  const decidesAlone = (resources: unknown[], id: string) =>
    assessed(resources).nextSteps.find((step) => step.id === id)?.decidesAlone
  const both = [codedLesion(tibia, 'left'), codedLesion(tibia, 'right')]
  // 17 for two symmetric lesions, 13 for the count: fever or not, 39 is reached with nine more points, or not without the margin.
  expect(decidesAlone([...both, count], 'ask-fever')).toBe(true)
  expect(decidesAlone([], 'ask-fever')).toBe(false)
})

describe('one voice with the score', () => {
  test.each([
    ['empty', []],
    ['one lesion', [codedLesion(tibia, 'left')]],
    ['whole body shown', [wholeBody, temperature(36.8)]],
  ])('%s: the recommendation names the first deciding step, which holds the first deciding item', (_, resources) => {
    const { nextSteps, recommendations, instruments } = assessed(resources)
    const [first] = nextSteps.filter(({ couldDecide }) => couldDecide)
    const advised = recommendations.find(({ id }) => id === 'next-step')
    expect(advised?.text).toContain(first?.text ?? 'a step')
    expect(first?.items).toContain(instruments['jansson-2009'].deciding[0])
  })
  test('an established diagnosis asks for no item', () =>
    expect(steps([condition('Acute lymphoblastic leukaemia')])).toEqual([]))
  test('up to 3 years nothing decides, and nothing is recommended for the score', () => {
    const toddler = assess(
      readChart([{ ...child, birthDate: '2025-01-01' }, codedLesion(tibia, 'left')], now),
      emptyReview(),
      siteRules,
    )
    expect(toddler.nextSteps.filter(({ couldDecide }) => couldDecide)).toEqual([])
    expect(toddler.recommendations.map(({ id }) => id)).not.toContain('next-step')
  })
})
