import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Chart } from '../../../crmo/chart/chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf, codedLesion, condition, report } from '../builders.ts'
import { wholeBodyMri, wholeSkeleton } from './further.ts'

const painless = { ...emptyReview(), findings: { boneOrLimbPain: { answer: 'no' as const, note: '' } } }
const gate = (chart: Chart, review = emptyReview()) => assess(chart, review, siteRules).entryGate
const answers = (chart: Chart, review = emptyReview()) => gate(chart, review).parts.map(({ answer }) => answer)
const radiograph = (text: string) => report(text, { code: { text: 'XR left ankle' } })

describe('entry to the algorithm: pain, radiograph, whole-body imaging', () => {
  test('an empty chart leaves every part open', () => {
    expect(answers(chartOf())).toEqual(['unknown', 'unknown', 'unknown'])
    expect(gate(chartOf()).answer).toBe('unknown')
  })
  test('pain is enough', () => expect(gate(chartOf(condition('Bone pain'))).answer).toBe('yes'))
  test('so is a lesion on a radiograph, without pain', () => {
    const chart = chartOf(radiograph('Lytic lesion of the left distal tibial metaphysis.'))
    expect(answers(chart, painless)).toEqual(['no', 'yes', 'unknown'])
    expect(gate(chart, painless)).toMatchObject({ answer: 'yes', sentence: expect.stringContaining('validation') })
  })
  test('a lesion that a radiograph does not show leaves the radiograph open', () =>
    expect(answers(chartOf(codedLesion('12611008', 'left')))[1]).toBe('unknown'))
  test('so is a lesion that the whole-body study shows', () => {
    const chart = chartOf(codedLesion('12611008', 'left'))
    const [lesion] = chart.lesions
    const seen = {
      ...chart,
      wholeSkeletonEvidence: [{ ...wholeBodyMri, reference: lesion?.evidence[0]?.reference ?? '' }],
    }
    expect(answers(seen)[2]).toBe('yes')
    expect(answers(wholeSkeleton(chart))[2]).toBe('unknown')
  })
  test('no needs all three: no pain, every radiograph called free, a free skeleton', () => {
    const chart = wholeSkeleton(chartOf(radiograph('Normal radiograph.')))
    const [text] = chart.texts
    const free = { ...wholeBodyMri, reference: text?.reference ?? '', label: 'XR left ankle' }
    const normal = { ...chart, noLesionEvidence: [...chart.noLesionEvidence, free] }
    expect(gate(normal, painless)).toMatchObject({ answer: 'no' })
    expect(gate(chart, painless)).toMatchObject({ answer: 'unknown' })
  })
  test('the unconfirmed flow chart is said in its citation', () =>
    expect(gate(chartOf()).citation.refs.join()).toMatch(/unconfirmed/))
})
