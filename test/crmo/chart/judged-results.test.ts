/** A number, a word or a code of the laboratory → a value in one unit and its judgement, at every bound; what must not be used says why. */
import { describe, expect, it, test } from 'vitest'
import type { LabResult } from '../../../crmo/chart/chart.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { chartOf, interpretation, lab } from '../builders.ts'

const only = (resource: unknown): LabResult => {
  const [found, ...more] = chartOf(resource).labs
  if (!found || more.length > 0) throw new Error('not one result')
  return found
}
type Range = { low?: number; high?: number; unit?: string; type?: string; age?: [number | null, number | null] }
const limit = (value: number | undefined, unit?: string) =>
  value === undefined ? {} : { value, ...(unit && { unit, code: unit }) }
const ranged = ({ low, high, unit, type, age }: Range) => ({
  ...(low !== undefined && { low: limit(low, unit) }),
  ...(high !== undefined && { high: limit(high, unit) }),
  ...(type && { type: { coding: [{ code: type }] } }),
  ...(age && {
    age: {
      ...(age[0] !== null && { low: { value: age[0], unit: 'a' } }),
      ...(age[1] !== null && { high: { value: age[1], unit: 'a' } }),
    },
  }),
})
const between = (...ranges: Range[]) => ({ referenceRange: ranges.map(ranged) })
const compared = (value: number, comparator: string, unit = 'U/L') => ({
  valueQuantity: { value, unit, code: unit, system: 'http://unitsofmeasure.org', comparator },
})
const ldh = (value: number, extra = {}) => lab('2532-0', value, 'U/L', extra)
const judgement = (resource: unknown) => {
  const { normality, normalityBy } = only(resource)
  return `${normality} by ${normalityBy}`
}

describe("the laboratory's own range", () => {
  test.each<[string, unknown, string]>([
    ['at the lower limit', ldh(100, between({ low: 100, high: 300 })), 'normal by referenceRange'],
    ['below it', ldh(99, between({ low: 100, high: 300 })), 'low by referenceRange'],
    ['at the upper limit', ldh(300, between({ low: 100, high: 300 })), 'normal by referenceRange'],
    ['above it', ldh(301, between({ low: 100, high: 300 })), 'high by referenceRange'],
    ['an upper limit alone', ldh(20, between({ high: 300 })), 'normal by referenceRange'],
    ['a lower limit alone', ldh(900, between({ low: 100 })), 'normal by referenceRange'],
    ['a range of text alone', ldh(20, { referenceRange: [{ text: 'see report' }] }), 'unknown by none'],
    ['a range for treatment', ldh(20, between({ low: 100, high: 300, type: 'treatment' })), 'unknown by none'],
    ['a normal range by its type', ldh(20, between({ low: 100, high: 300, type: 'normal' })), 'low by referenceRange'],
    [
      'the range of the age',
      ldh(200, between({ high: 150, age: [18, null] }, { high: 300, age: [5, 12] })),
      'normal by referenceRange',
    ],
    ['ten years, from ten', ldh(200, between({ high: 150, age: [10, null] })), 'high by referenceRange'],
    ['ten years, from eleven', ldh(200, between({ high: 150, age: [11, null] })), 'unknown by none'],
    ['ten years, up to ten', ldh(200, between({ high: 150, age: [null, 10] })), 'high by referenceRange'],
    ['ten years, up to nine', ldh(200, between({ high: 150, age: [null, 9] })), 'unknown by none'],
    [
      'the limit in another unit',
      lab('1988-5', 20, 'mg/L', between({ high: 1, unit: 'mg/dL' })),
      'high by referenceRange',
    ],
    [
      'below a bound that lies above',
      ldh(0, { ...compared(350, '<'), ...between({ low: 100, high: 300 }) }),
      'unknown by none',
    ],
    [
      'below a bound inside the range',
      ldh(0, { ...compared(200, '<'), ...between({ low: 100, high: 300 }) }),
      'unknown by none',
    ],
    [
      'below a bound under the range',
      ldh(0, { ...compared(90, '<'), ...between({ low: 100, high: 300 }) }),
      'low by referenceRange',
    ],
    [
      'below a bound, no lower limit',
      ldh(0, { ...compared(200, '<='), ...between({ high: 300 }) }),
      'normal by referenceRange',
    ],
    [
      'above a bound inside the range',
      ldh(0, { ...compared(200, '>'), ...between({ low: 100, high: 300 }) }),
      'unknown by none',
    ],
    [
      'above a bound over the range',
      ldh(0, { ...compared(350, '>='), ...between({ low: 100, high: 300 }) }),
      'high by referenceRange',
    ],
    [
      'above a bound under the range',
      ldh(0, { ...compared(90, '>'), ...between({ low: 100, high: 300 }) }),
      'unknown by none',
    ],
    [
      'above a bound, no upper limit',
      ldh(0, { ...compared(200, '>'), ...between({ low: 100 }) }),
      'normal by referenceRange',
    ],
  ])('%s', (_, resource, expected) => {
    expect(judgement(resource)).toBe(expected)
  })
})

describe('the order of trust', () => {
  test.each<[string, unknown, string]>([
    [
      'interpretation over range',
      ldh(200, { ...interpretation('H'), ...between({ low: 100, high: 300 }) }),
      'high by interpretation',
    ],
    [
      'an interpretation that says nothing',
      ldh(200, { ...interpretation('IE'), ...between({ low: 100, high: 300 }) }),
      'normal by referenceRange',
    ],
    ['critical low', ldh(20, interpretation('LL')), 'low by interpretation'],
    ['critical high', ldh(2000, interpretation('HH')), 'high by interpretation'],
    ['abnormal', ldh(200, interpretation('A')), 'abnormal by interpretation'],
    ['the word normal', lab('58410-2', 'Normal'), 'normal by words'],
    ['a normal line and an abnormal one', lab('58410-2', 'normal white cells, mild anaemia'), 'low by words'],
    ['the table, exact', lab('718-7', 5, 'g/dL'), 'low by table'],
    ['the table, a bound beyond the limit', lab('718-7', 0, 'g/dL', compared(5, '<', 'g/dL')), 'low by table'],
    ['the table, a bound within it', lab('718-7', 0, 'g/dL', compared(13, '<', 'g/dL')), 'unknown by none'],
    ['the table, a lower bound', lab('718-7', 0, 'g/dL', compared(11, '>', 'g/dL')), 'unknown by none'],
    [
      "a child's normal ALP in a child's range",
      lab('6768-6', 200, 'U/L', between({ low: 130, high: 420 })),
      'normal by referenceRange',
    ],
    [
      "a child's normal ALP in an adult's range",
      lab('6768-6', 60, 'U/L', between({ low: 40, high: 130 })),
      'unknown by none',
    ],
    [
      "a child's high ALP in an adult's range",
      lab('6768-6', 200, 'U/L', between({ low: 40, high: 130 })),
      'unknown by none',
    ],
    [
      "a child's low ALP in an adult's range",
      lab('6768-6', 30, 'U/L', between({ low: 40, high: 130 })),
      'low by referenceRange',
    ],
  ])('%s', (_, resource, expected) => {
    expect(judgement(resource)).toBe(expected)
  })
})

describe('what must not be used', () => {
  test.each<[string, unknown, RegExp]>([
    ['no unit', lab('1988-5', 20), /^The result has no unit\.$/],
    ['a unit that is none of CRP', lab('1988-5', 20, 'mmol/L'), /"mmol\/L" is not a unit of CRP/],
    ['an impossible value', lab('1988-5', 2000, 'mg/L'), /CRP of 2000 mg\/L is not possible/],
    [
      'a possible value with an impossible limit',
      lab('1988-5', 50, 'mg/L', between({ high: 500, unit: 'mg/L' })),
      /limit would be 500 mg\/L/,
    ],
    ['a panel with a number', lab('58410-2', 5, '10*9/L'), /panel, not a number/],
  ])('%s', (_, resource, why) => {
    const { quantity, unusable, evidence } = only(resource)
    expect(quantity).toBeNull()
    expect(unusable).toMatch(why)
    expect(evidence.note).toMatch(why)
  })
  it('says nothing of normality, unless the laboratory interpreted it', () => {
    const wrong = (extra = {}) => lab('1988-5', 50, 'mmol/L', { ...between({ high: 5 }), ...extra })
    expect(judgement(wrong())).toBe('unknown by none')
    expect(judgement(wrong(interpretation('H')))).toBe('high by interpretation')
  })
  it('keeps the highest possible value and the limits that laboratories have', () => {
    expect(only(lab('1988-5', 1000, 'mg/L')).quantity).toEqual({ value: 1000, unit: 'mg/L' })
    expect(only(lab('1988-5', 50, 'mg/L', between({ high: 30, unit: 'mg/L' }))).unusable).toBeNull()
  })
})

describe('a value as it was charted', () => {
  test.each<[string, object | null]>([
    ['24 mg/L', { value: 24, unit: 'mg/L' }],
    ['< 5 mg/L', { value: 5, unit: 'mg/L', comparator: '<' }],
    ['>=5 mg/L', { value: 5, unit: 'mg/L', comparator: '>=' }],
    ['2,4 mg/dL', { value: 24, unit: 'mg/L' }],
    ['about 24 mg/L', null],
    ['24-30 mg/L', null],
    ['48/120 mm', null],
    ['24', null],
    ['24 mg/L 3', null],
  ])('"%s"', (words, quantity) => {
    expect(only(lab('1988-5', words)).quantity).toEqual(quantity)
  })
  it('shows value, conversion and range of the source', () => {
    const { evidence } = only(lab('1988-5', 2.4, 'mg/dL', between({ low: 0, high: 0.5, unit: 'mg/dL' })))
    expect(evidence).toMatchObject({ value: '2.4 mg/dL', converted: '24 mg/L', referenceRange: '0 to 0.5 mg/dL' })
    expect(only(lab('1988-5', 24, 'mg/L')).evidence).not.toHaveProperty('converted')
    expect(only(lab('1988-5', 24, 'mg/L')).evidence).not.toHaveProperty('referenceRange')
    expect(only(lab('1988-5', 24, 'mg/L', between({ high: 5, unit: 'mg/L' }))).evidence.referenceRange).toBe(
      'up to 5 mg/L',
    )
    expect(only(ldh(24, between({ low: 5, unit: 'U/L' }))).evidence.referenceRange).toBe('from 5 U/L')
  })
  it('shows why there is none', () => {
    const absent = lab('1988-5', '', '', { valueString: undefined, dataAbsentReason: { text: 'Haemolysed' } })
    expect(only(absent)).toMatchObject({ quantity: null, words: 'no value: Haemolysed' })
  })
  it('is one result for itself and one for each part', () => {
    const part = (code: string, value: number) => ({
      code: { coding: [{ system: 'http://loinc.org', code }] },
      valueQuantity: { value, unit: '10*9/L', code: '10*9/L' },
    })
    const component = [part('6690-2', 8), part('777-3', 300), { code: { text: 'Comment' } }]
    const values = (panel: unknown) =>
      chartOf(panel).labs.map(({ analyte, quantity, words }) => [analyte, quantity?.value ?? words])
    expect(values(lab('58410-2', '', '', { valueString: undefined, component }))).toEqual([
      ['leucocytes', 8],
      ['platelets', 300],
    ])
    expect(values(lab('58410-2', 'normal', '', { component }))).toEqual([
      ['bloodCount', 'normal'],
      ['leucocytes', 8],
      ['platelets', 300],
    ])
    expect(values(lab('58410-2', '', '', { valueString: undefined, component: [] }))).toEqual([['bloodCount', null]])
  })
})

describe('whether something is there', () => {
  const igra = (words: string, extra = {}) => only(lab('71773-6', words, '', extra)).present
  test.each<[string, object, Answer]>([
    ['Positive', {}, 'yes'],
    ['Negative', {}, 'no'],
    ['Not detected', {}, 'no'],
    ['Indeterminate', {}, 'unknown'],
    ['Positive and negative', {}, 'unknown'],
    ['', { valueString: undefined, valueCodeableConcept: { text: 'Positive' } }, 'yes'],
    ['Positive', interpretation('POS'), 'yes'],
    ['Positive', interpretation('NEG'), 'unknown'],
    ['see comment', interpretation('NEG'), 'no'],
    ['Positive', interpretation('IND'), 'unknown'],
    ['see comment', interpretation('ND'), 'no'],
    ['see comment', {}, 'unknown'],
  ])('"%s" %j: %s', (words, extra, answer) => {
    expect(igra(words, extra)).toBe(answer)
  })
  it('by number only against a range', () => {
    const value = (amount: number, extra = {}) => only(lab('46217-6', amount, '[IU]/mL', extra)).present
    expect([value(0.5, between({ high: 0.35 })), value(0.35, between({ high: 0.35 })), value(0.5)]).toEqual([
      'yes',
      'no',
      'unknown',
    ])
    expect(only(lab('1988-5', 5, 'mg/L'))).not.toHaveProperty('present')
  })
})
