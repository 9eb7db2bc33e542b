/** What the clinician does to the list of lesions touches that lesion alone; sides, levels and laboratory words are told apart. */
import { describe, expect, it, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { reviewedLesions } from '../../../crmo/criteria/counted-lesions.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf, codedLesion, interpretation, itemOf, lab, note, report } from '../builders.ts'
import { radius, tibia } from '../pathway/row-cases.ts'

describe('the list of lesions', () => {
  const chart = chartOf(codedLesion(tibia, 'left', 'Lytic lesion'), codedLesion(radius, 'left', 'Lytic lesion'))
  const edited = (lesions: Partial<Review['lesions']>) =>
    reviewedLesions(chart, { ...emptyReview(), lesions: { ...emptyReview().lesions, ...lesions } }).map(
      ({ bone, state, features, evidence }) => [bone, state, features.join(), evidence.at(-1)?.note],
    )
  const untouched = edited({})
  it('is corrected, removed and confirmed one by one, with the reason as its last source', () => {
    const correction = { id: 'tibia:left', features: ['sclerotic' as const], reason: 'Seen again.' }
    expect(edited({ features: [correction] })).toEqual([
      ['tibia', 'reported', 'sclerotic', 'Seen again.'],
      untouched[1],
    ])
    expect(edited({ removed: [{ id: 'tibia:left', reason: 'Artefact.' }] })).toEqual([
      ['tibia', 'removed', 'lytic', 'Artefact.'],
      untouched[1],
    ])
    expect(edited({ confirmed: ['radius:left'] })).toEqual([untouched[0], ['radius', 'confirmed', 'lytic', '']])
    expect(edited({ confirmed: ['tibia:left'], removed: [{ id: 'tibia:left', reason: 'Artefact.' }] })[0]?.[1]).toBe(
      'removed',
    )
    expect(edited({ features: [{ ...correction, id: 'gone' }], confirmed: ['gone'] })).toEqual(untouched)
  })
  it('takes away what a report denied where the clinician corrects the features', () => {
    const denied = chartOf(report('Lytic lesion of the left tibia without sclerotic margin.'))
    const [lesion] = denied.lesions
    expect(lesion?.deniedFeatures).toEqual(['sclerotic_margin'])
    const features = [{ id: lesion?.id ?? '', features: ['sclerotic_margin' as const], reason: 'Seen again.' }]
    const review = { ...emptyReview(), lesions: { ...emptyReview().lesions, features } }
    expect(reviewedLesions(denied, review)[0]).toMatchObject({ features: ['sclerotic_margin'], deniedFeatures: [] })
  })
})

test.each<[string, string, Answer]>([
  ['the same rib', 'Lesion of the left 4th rib. Lesion of the right 4th rib.', 'yes'],
  ['two ribs', 'Lesion of the left 4th rib. Lesion of the right 5th rib.', 'unknown'],
  ['a side not given', 'Lesion of the left femur. Lesion of the tibia.', 'unknown'],
])('symmetric: %s', (_, text, answer) => {
  expect(itemOf([report(text)], 'symmetricLesions').answer).toBe(answer)
})

describe('a margin', () => {
  const margin = (...texts: string[]) => {
    const { answer, reason } = itemOf(
      texts.map((text) => report(text)),
      'marginalSclerosis',
    )
    return [answer, reason]
  }
  it('is answered by what is described, else by what is denied', () => {
    expect(margin('Lytic lesion of the left tibia with a sclerotic margin. Lesion of the left radius.')).toEqual([
      'yes',
      'Sclerotic margin: left tibia.',
    ])
    expect(margin('Lytic lesion of the left tibia without sclerotic margin.')).toEqual([
      'no',
      'A sclerotic margin is denied for left tibia.',
    ])
    expect(margin('Lytic lesion of the left tibia without sclerotic margin.', 'Lesion of the left radius.')).toEqual([
      'no',
      'A sclerotic margin is denied for left tibia and described for no other lesion.',
    ])
    expect(margin('Lytic lesion of the left tibia.')).toEqual([
      'unknown',
      'No report says whether the margins are sclerotic.',
    ])
    expect(margin()).toEqual(['unknown', 'No lesion is shown.'])
  })
})

describe('a count called normal', () => {
  const low = lab('718-7', 7, 'g/dL')
  const count = (...resources: unknown[]) => itemOf(resources, 'normalBloodCount')
  it('against which only our own table speaks is open', () => {
    for (const called of [lab('58410-2', 'normal'), note('Full blood count normal.')]) {
      const { answer, reason, evidence } = count(called, low)
      expect(answer).toBe('unknown')
      expect(reason).toMatch(/^The count is called normal, but Haemoglobin 7 g\/dL lies outside the usual limits/)
      expect(evidence).toHaveLength(2)
    }
  })
  it('is not normal where the laboratory itself flags a line, or nobody calls it normal', () => {
    expect(count(lab('58410-2', 'normal'), lab('718-7', 7, 'g/dL', interpretation('L'))).answer).toBe('no')
    expect(count(lab('58410-2', 'normal'), low, lab('777-3', 90, '10*9/L', interpretation('L'))).answer).toBe('no')
    expect(count(low).answer).toBe('no')
  })
})

describe('a score that sums what was measured', () => {
  const burden = (measures: Partial<Review['measures']>) =>
    assess(chartOf(), { ...emptyReview(), measures: { ...emptyReview().measures, ...measures } }, siteRules)
      .instruments['cno-cdas-2023']
  it('takes zero for no and what is not entered for open', () => {
    const pain = (value: number | null) => burden({ pain: value }).items.find(({ key }) => key === 'cdasPain')
    expect(pain(0)).toMatchObject({ answer: 'no', points: 0, howToFindOut: null })
    expect(pain(4)).toMatchObject({ answer: 'yes', points: 4, howToFindOut: null })
    expect(pain(null)).toMatchObject({ answer: 'unknown', howToFindOut: expect.any(String) })
  })
})
