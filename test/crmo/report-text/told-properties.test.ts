import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../crmo/report-text/read-text.ts'
import { findingsIn } from './said.ts'

/** Nothing here says that the child has what is named. */
const hostile = [
  'Leukaemia must be excluded.',
  'Rule out Ewing sarcoma.',
  '?TB',
  'No psoriasis.',
  'Psoriasis?',
  "Crohn's disease was excluded.",
  'If psoriasis develops, refer.',
  'Considered inflammatory bowel disease, calprotectin normal.',
  'No evidence of IBD.',
  'Query sepsis.',
  'Septic arthritis excluded.',
  'To exclude leukaemia.',
  'No contact with tuberculosis.',
  'TB contact excluded.',
  'Abscess unlikely.',
  '?abscess',
  'Abscess cannot be excluded.',
  'Culture pending for Staphylococcus aureus.',
  'Cultures to look for Kingella.',
  'Screen for coeliac disease.',
  'Coeliac screen negative.',
  'Sepsis six protocol not triggered.',
  'Brother has sickle cell disease.',
  'Risk of PPP with adalimumab was discussed.',
  'Watch for pustulosis.',
  'Blasts not seen.',
  'Weight loss would be a red flag.',
  'Return if night pain or bruising.',
  'Not immunodeficient.',
  'Pyoderma excluded by dermatology.',
  'No family history of psoriasis or IBD.',
  'Could this be Crohn disease?',
]
test.each(hostile)('asserts nothing: %s', (text) => {
  expect(findingsIn(text).filter((finding) => finding.endsWith(' yes'))).toEqual([])
})

test.each([
  ['Palmoplantar pustulosis since May.', 'psoriasisOrPustulosis yes'],
  ['Known PPP.', 'psoriasisOrPustulosis yes'],
  ['Scalp psoriasis.', 'psoriasisOrPustulosis yes'],
  ["Crohn's disease on infliximab.", 'inflammatoryBowelDisease yes'],
  ['Family history of psoriasis.', 'affectedRelatives yes'],
])('asserts: %s', (text, finding) => {
  expect(findingsIn(text)).toContain(finding)
})

describe('a denial never adds', () => {
  const symptoms = fc.constantFrom('fever', 'weight loss', 'psoriasis', 'bruising', 'diarrhoea', 'anaemia', 'pyrexia')
  const denials = fc.constantFrom(
    'No X.',
    'Denies X.',
    'X: none.',
    'X was never noted.',
    'There has been no X.',
    'X (-)',
    'Without X.',
  )
  test('no yes of its own', () => {
    fc.assert(
      fc.property(symptoms, denials, (symptom, denial) => {
        const said = findingsIn(denial.replace('X', symptom)).filter((finding) => finding.endsWith(' yes'))
        expect(said).toEqual([])
      }),
    )
  })
})

describe('any numbers behind names', () => {
  const piece = fc.constantFrom(
    ...'CRP ESR Hb WCC plt temp T 38.4 12 4-6 <5 > 3/12 mg/L mg/dL 10^9/L and , ; ( ) normal raised no not ago weeks -> to between 36,8'.split(
      ' ',
    ),
  )
  test('reads without throwing; every value lies in its text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ')
        for (const { value, span, isCalledNormal } of readText(text, { kind: 'note', title: '' }).results) {
          expect(Number.isFinite(value)).toBe(!isCalledNormal)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.end).toBeGreaterThan(span.start)
        }
      }),
      { numRuns: 400 },
    )
  })
})
