import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FindingKey, findings } from '../../crmo/findings.ts'
import { lesionFeatures } from '../../crmo/lesion.ts'
import { emptyReview, type Review } from '../../crmo/review.ts'
import { reviewSchema } from '../../crmo/review-schema.ts'

const words = fc.string({ maxLength: 50 })
const id = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text !== '__proto__')
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const features = fc.subarray([...lesionFeatures])
const scale = fc.option(fc.integer({ min: 0, max: 10 }))
const date = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
)
const site = {
  bone: id,
  level: fc.option(words),
  side: fc.constantFrom('left' as const, 'right' as const, 'midline' as const, 'unspecified' as const),
  region: fc.constantFrom(
    'metaphysis' as const,
    'epiphysis' as const,
    'diaphysis' as const,
    'body' as const,
    'unspecified' as const,
  ),
  segment: fc.constantFrom('proximal' as const, 'distal' as const, 'unspecified' as const),
}

/** Built from the type, not from the schema. */
const review: fc.Arbitrary<Review> = fc.record({
  findings: fc.dictionary(
    fc.constantFrom(...(Object.keys(findings) as FindingKey[])),
    fc.record({ answer, note: words }),
  ),
  measures: fc.record({ pain: scale, patientGlobal: scale, physicianGlobal: scale }),
  answers: fc.dictionary(id, fc.record({ answer, reason: words })),
  lesions: fc.record({
    confirmed: fc.array(id),
    removed: fc.array(fc.record({ id, reason: words })),
    added: fc.array(fc.record({ ...site, id, features, reason: words })),
    features: fc.array(fc.record({ id, features, reason: words })),
  }),
  indexPeriod: fc.option(fc.record({ from: date, to: date })),
  plan: fc.record({
    choices: fc.dictionary(
      id,
      fc.record({
        choice: fc.constantFrom('accepted' as const, 'edited' as const, 'declined' as const),
        text: words,
        reason: words,
      }),
    ),
    ownLines: fc.array(words),
  }),
})

test('every review passes unchanged', () => {
  fc.assert(
    fc.property(review, (one) => {
      const sent = JSON.parse(JSON.stringify(one))
      expect(reviewSchema.parse(sent)).toEqual(sent)
    }),
  )
  expect(reviewSchema.parse(emptyReview())).toEqual(emptyReview())
})

describe('what is no review is refused', () => {
  const empty = emptyReview()
  test.each<[string, unknown]>([
    ['an answer that is none', { ...empty, answers: { raisedCrp: { answer: 'maybe', reason: '' } } }],
    ['a finding that nobody asks for', { ...empty, findings: { bored: { answer: 'yes', note: '' } } }],
    ['a measure above ten', { ...empty, measures: { ...empty.measures, pain: 11 } }],
    ['a score sent along', { ...empty, score: 63 }],
    ['a part left out', { ...empty, plan: undefined }],
    ['a day that does not exist', { ...empty, indexPeriod: { from: '2026-02-30', to: null } }],
    ['a text that fills the disk', { ...empty, plan: { ...empty.plan, ownLines: ['x'.repeat(5000)] } }],
    [
      'a feature unknown',
      { ...empty, lesions: { ...empty.lesions, features: [{ id: 'a', features: ['pretty'], reason: '' }] } },
    ],
  ])('%s', (_, value) => {
    expect(reviewSchema.safeParse(value).success).toBe(false)
  })
})
