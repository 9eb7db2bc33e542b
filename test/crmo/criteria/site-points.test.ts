import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ask } from '../../../crmo/criteria/clauses.ts'
import { domainPoints } from '../../../crmo/criteria/site-points.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import type { Literal } from '../../../smart-config/instruments/predicates.ts'

const keys = ['femurInvolved', 'clavicleInvolved', 'mandibleInvolved'] as const
const asking =
  (answers: readonly Answer[]): Ask =>
  (literal: Literal) => ({
    answer: answers[[...keys].indexOf(literal as (typeof keys)[number])] ?? 'unknown',
    reason: '',
    evidence: [],
    origin: 'chart',
  })
/** What a domain is worth when everything is known: the most of the options that hold, else nothing. */
const worth = (points: readonly number[], answers: readonly Answer[]): number => {
  const held = points.filter((_, at) => answers[at] === 'yes')
  return held.length > 0 ? Math.max(...held) : 0
}
const completions = (answers: readonly Answer[]): Answer[][] =>
  answers.reduce<Answer[][]>(
    (done, answer) =>
      done.flatMap((one) => (answer === 'unknown' ? (['yes', 'no'] as const) : [answer]).map((next) => [...one, next])),
    [[]],
  )

test('bounds of a domain are exactly the span of every completion, negative points included', () => {
  const three = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(
      three(fc.integer({ min: -20, max: 30 })),
      three(fc.constantFrom<Answer>('yes', 'no', 'unknown')),
      (points, answers) => {
        const options = keys.map((key, at) => ({ label: key, points: points[at] ?? 0, anyOf: [[key]] as const }))
        const totals = completions(answers).map((one) => worth(points, one))
        expect(domainPoints(options, asking(answers))).toEqual({
          lower: Math.min(...totals),
          upper: Math.max(...totals),
        })
      },
    ),
  )
})
