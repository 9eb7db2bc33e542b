import { expect, test } from 'vitest'
import { emptyReview } from '../../../crmo/review.ts'
import { condition, itemOf, lab, temperature } from '../builders.ts'

const key = 'normalTemperature'
test.each([
  ['normal', [temperature(36.8)], 'yes'],
  ['38.0 is fever', [temperature(38)], 'no'],
  ['37.96 rounds to 38.0', [temperature(37.96)], 'no'],
  ['37.94 does not', [temperature(37.94)], 'yes'],
  ['100.4 °F is 38.0 °C', [temperature(100.4, '[degF]')], 'no'],
  ['98.6 °F', [temperature(98.6, '[degF]')], 'yes'],
  ['°F as local spelling', [temperature(0, '', { valueQuantity: { value: 98.6, unit: '°F' } })], 'yes'],
  ['a temperature without unit is not guessed', [temperature(0, '', { valueQuantity: { value: 36.8 } })], 'unknown'],
  ['98.6 °C is impossible', [temperature(98.6)], 'unknown'],
  ['the highest decides', [temperature(36.5), temperature(39.1, 'Cel', { effectiveDateTime: '2026-06-14' })], 'no'],
  ['fever on the problem list', [condition('Fever'), temperature(36.8)], 'no'],
  ['an axillary temperature is a temperature', [lab('8328-7', 36.4, 'Cel')], 'yes'],
])('%s', (_, resources, expected) => {
  expect(itemOf(resources, key).answer).toBe(expected)
})

test('the site is carried into the evidence', () => {
  expect(itemOf([lab('8332-9', 38.2, 'Cel')], key).reason).toContain('rectal')
})

test('what the clinician says about fever replaces what the chart says', () => {
  const review = {
    ...emptyReview(),
    findings: { fever: { answer: 'no' as const, note: 'vaccination fever, resolved' } },
  }
  const item = itemOf([condition('Fever')], key, review)
  expect(item.answer).toBe('yes')
  expect(item.origin).toBe('mixed')
})
