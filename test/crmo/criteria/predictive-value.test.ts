import fc from 'fast-check'
import { expect, test } from 'vitest'
import { predictiveValue } from '../../../crmo/criteria/predictive-value.ts'

const at = (pretest: number) => predictiveValue(pretest) ?? expect.fail('no value')

test("the cohort's own prevalence gives the published 97 %, 10 % gives about 82 %", () => {
  expect(Math.round(at(102 / 224).posttest * 100)).toBe(97)
  expect(Math.round(at(0.1).posttest * 100)).toBe(82)
})

test('the derivation shows its numbers: 69 of 102, about 2 of 122, specificity about 98 %', () => {
  const text = at(0.1).derivation.join(' ')
  expect(text).toMatch(/69 of 102.*about 2 of 122.*specificity about 98 %.*At 10 %.*about 82 %/)
  expect(text).toMatch(/leukaemia.*means nothing/)
  expect(text).not.toMatch(/negative predictive/i)
})

test('it lies above the chosen probability, rises with it and stays a probability', () => {
  const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(probability, probability, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      expect(at(low).posttest).toBeGreaterThan(low)
      expect(at(high).posttest).toBeGreaterThanOrEqual(at(low).posttest)
      expect(at(high).posttest).toBeLessThan(1)
    }),
  )
})

test.each([0, 1, -0.1, 1.1, Number.NaN])('%s is no probability that a score could change', (pretest) => {
  expect(predictiveValue(pretest)).toBeNull()
})
