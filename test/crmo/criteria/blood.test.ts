import { describe, expect, test } from 'vitest'
import { emptyReview } from '../../../crmo/review.ts'
import { codedLesion, crp, interpretation, itemOf, lab, medication } from '../builders.ts'

const answer = (key: string, ...resources: unknown[]) => itemOf(resources, key).answer

describe('CRP at or above 10 mg/L', () => {
  test.each([
    ['mg/L at the limit', crp(10), 'yes'],
    ['mg/L below', crp(9.9), 'no'],
    ['mg/dL', crp(1, 'mg/dL'), 'yes'],
    ['mg/dL below', crp(0.99, 'mg/dL'), 'no'],
    ['microgram per millilitre is mg/L', crp(24, 'ug/mL'), 'yes'],
    [
      'below a limit under the cut-off',
      crp(0.5, 'mg/dL', { valueQuantity: { value: 0.5, comparator: '<', code: 'mg/dL', unit: 'mg/dL' } }),
      'no',
    ],
    [
      'below the cut-off itself',
      crp(0, '', { valueQuantity: { value: 10, comparator: '<', code: 'mg/L', unit: 'mg/L' } }),
      'no',
    ],
    [
      'below a limit above the cut-off',
      crp(0, '', { valueQuantity: { value: 20, comparator: '<', code: 'mg/L', unit: 'mg/L' } }),
      'unknown',
    ],
    [
      'above a limit above the cut-off',
      crp(0, '', { valueQuantity: { value: 50, comparator: '>', code: 'mg/L', unit: 'mg/L' } }),
      'yes',
    ],
    [
      'above a limit below the cut-off',
      crp(0, '', { valueQuantity: { value: 5, comparator: '>', code: 'mg/L', unit: 'mg/L' } }),
      'unknown',
    ],
    ['called normal', crp('normal'), 'no'],
    ['raised without a number', crp('slightly raised', '', interpretation('H')), 'unknown'],
    ['a number as text', crp('24 mg/L'), 'yes'],
    ['no unit', crp(0, '', { valueQuantity: { value: 24 } }), 'unknown'],
    ['a molar unit', crp(24, 'nmol/L'), 'unknown'],
    ['a code of molar CRP', lab('76486-0', 24, 'mg/L'), 'unknown'],
    ['an impossible value', crp(5000, 'mg/L'), 'unknown'],
    ['entered in error', crp(80, 'mg/L', { status: 'entered-in-error' }), 'unknown'],
    ['preliminary', crp(80, 'mg/L', { status: 'preliminary' }), 'unknown'],
    ['corrected counts', crp(80, 'mg/L', { status: 'corrected' }), 'yes'],
    ['in the future', crp(80, 'mg/L', { effectiveDateTime: '2099-01-01' }), 'unknown'],
    ['of another patient', crp(80, 'mg/L', { subject: { reference: 'Patient/other' } }), 'unknown'],
  ])('%s', (_, resource, expected) => {
    expect(answer('raisedCrp', resource)).toBe(expected)
  })

  test('the highest of the index period decides, and says its value as converted', () => {
    const item = itemOf([crp(3), crp(2.4, 'mg/dL', { effectiveDateTime: '2026-06-16T09:00:00Z' })], 'raisedCrp')
    expect(item.answer).toBe('yes')
    expect(item.reason).toContain('24 mg/L')
    expect(item.evidence[0]).toMatchObject({ value: '2.4 mg/dL', converted: '24 mg/L', version: '1', status: 'final' })
  })
})

describe('normal blood cell count', () => {
  const range = (low: number, high: number) => ({ referenceRange: [{ low: { value: low }, high: { value: high } }] })
  const white = lab('6690-2', 7.2, '10*9/L', range(4.5, 13.5))
  const red = lab('718-7', 12.8, 'g/dL', range(11.5, 15.5))
  const platelets = lab('777-3', 310, '10*9/L', range(150, 450))

  test.each([
    ['all three normal by the laboratory', [white, red, platelets], 'yes'],
    ['white cells alone are not a count', [white], 'unknown'],
    ['one line low', [white, red, lab('777-3', 90, '10*9/L', range(150, 450))], 'no'],
    ['leucocytosis alone', [lab('6690-2', 19, '10*9/L', range(4.5, 13.5))], 'no'],
    [
      'one abnormal count among normal ones',
      [white, red, platelets, lab('718-7', 9, 'g/dL', { ...range(11.5, 15.5), effectiveDateTime: '2026-06-17' })],
      'no',
    ],
    ['a panel called normal', [lab('58410-2', 'normal')], 'yes'],
    ['a panel called normal beside an anaemia', [lab('58410-2', 'normal'), lab('718-7', 'mild anaemia')], 'no'],
    ['by name where codes are local', [{ ...lab('x', 'normal'), code: { text: 'Full Blood Count (FBC)' } }], 'yes'],
    [
      'interpretation beats the range',
      [white, red, lab('777-3', 500, '10*9/L', { ...range(150, 450), ...interpretation('N') })],
      'yes',
    ],
    [
      'no range: our table for the age',
      [lab('6690-2', 7.2, '10*9/L'), lab('718-7', 12.8, 'g/dL'), lab('777-3', 310, '10*9/L')],
      'yes',
    ],
    [
      'no range: disputed platelets stay unknown',
      [lab('6690-2', 7.2, '10*9/L'), lab('718-7', 12.8, 'g/dL'), lab('777-3', 420, '10*9/L')],
      'unknown',
    ],
    [
      'a range of another age does not apply',
      [
        lab('718-7', 12.8, 'g/dL', { referenceRange: [{ low: { value: 13.5 }, age: { low: { value: 18 } } }] }),
        white,
        platelets,
      ],
      'yes',
    ],
    ['K/uL is thousand per microlitre', [lab('6690-2', 7.2, 'K/uL'), red, platelets], 'yes'],
    ['cells per mm3', [lab('6690-2', 7200, '/mm3'), red, platelets], 'yes'],
    [
      'a unit that makes its own range impossible',
      [
        lab('6690-2', 7.2, '10*3/mL', {
          referenceRange: [{ low: { value: 3.3, code: '10*3/mL' }, high: { value: 10, code: '10*3/mL' } }],
        }),
        red,
        platelets,
      ],
      'unknown',
    ],
    ['"Blank" is no result', [lab('6690-2', 'Blank'), red, platelets], 'unknown'],
  ])('%s', (_, resources, expected) => {
    expect(answer('normalBloodCount', ...resources)).toBe(expected)
  })
})

describe('the index period', () => {
  const lesion = codedLesion('12611008', 'left')
  test('an old result does not count, and is named', () => {
    const item = itemOf([lesion, crp(80, 'mg/L', { effectiveDateTime: '2024-01-01' })], 'raisedCrp')
    expect(item.answer).toBe('unknown')
    expect(item.reason).toContain('outside the index period')
  })
  test('28 days before the first lesion count, 29 do not', () => {
    expect(answer('raisedCrp', lesion, crp(80, 'mg/L', { effectiveDateTime: '2026-05-18' }))).toBe('yes')
    expect(answer('raisedCrp', lesion, crp(80, 'mg/L', { effectiveDateTime: '2026-05-17' }))).toBe('unknown')
  })
  test('it ends with the first systemic treatment other than an NSAID', () => {
    const late = crp(80, 'mg/L', { effectiveDateTime: '2026-06-18' })
    expect(answer('raisedCrp', lesion, medication('Naproxen 250 mg tablet', '2026-06-16'), late)).toBe('yes')
    expect(answer('raisedCrp', lesion, medication('Prednisolone 20 mg', '2026-06-16'), late)).toBe('unknown')
  })
  test('the clinician may set it', () => {
    const old = crp(80, 'mg/L', { effectiveDateTime: '2024-01-01' })
    const review = { ...emptyReview(), indexPeriod: { from: '2023-12-01', to: null } }
    expect(itemOf([lesion, old], 'raisedCrp', review).answer).toBe('yes')
  })
})
