/** Small differences that decide: decimals, the plan, examples, a verdict's list, a doubt of pathology. */
import { describe, expect, test } from 'vitest'
import { sidesToldIn } from '../../../../crmo/report-text/lesions/told-sides.ts'
import { readText } from '../../../../crmo/report-text/read-text.ts'
import type { TextKind } from '../../../../crmo/report-text/reading.ts'
import { findingsIn } from '../said.ts'

const valuesIn = (text: string) =>
  readText(text, { kind: 'note', title: '' }).results.map(({ analyte, value }) => `${analyte} ${value}`)
test.each<[string, string[]]>([
  ['CRP 12.85 mg/L.', ['crp 12.85']],
  ['CRP 1.25-3.75 mg/dL.', ['crp 1.25', 'crp 3.75']],
  ['CRP32.5, ESR40.', ['crp 32.5', 'esr 40']],
  ['Hb9.8g/dL. Next.', ['haemoglobin 9.8']],
  ['CRP32. 5 lesions.', ['crp 32']],
  ['WBC 1,234,000/µL.', ['leucocytes 1234000']],
])('%s', (text, values) => expect(valuesIn(text)).toEqual(values))

describe('the side of the complaint', () => {
  const sides = (text: string) => sidesToldIn(text).map(({ side, limb }) => `${side} ${limb}`)
  test.each<[string, string[]]>([
    ['Right knee: pain and swelling.', ['right leg']],
    ['PLAN: MRI of the right knee.', []],
    ['Pain in the left wrist and the right knee.', ['left arm', 'right leg']],
    ['Brother broke his right knee.', []],
    ['Previously pain in the left knee.', []],
    ['Pain on the left.', []],
  ])('%s', (text, told) => expect(sides(text)).toEqual(told))
})

describe('several lesions, all of them named or only some', () => {
  const several = (text: string) => readText(text, { kind: 'imaging', title: '' }).severalLesions !== null
  test.each([
    ['Multiple lesions, mainly in the left femur.', true],
    ['Multiple lesions, such as in the left femur.', true],
    ['Multiple lesions in the left femur.', false],
    ['Multiple lesions are seen.', true],
    ['Not multiple lesions.', false],
    ['TECHNIQUE: multiple lesions protocol.', false],
  ])('%s %s', (text, said) => expect(several(text)).toBe(said))
})

test.each<[string, string[], TextKind?]>([
  ['Normal: FBC; CRP 40.', ['bloodCountNormal yes']],
  ['CRP normal, FBC not done.', ['crpNormal yes']],
  ['FBC (Hb, WCC, platelets) normal.', ['bloodCountNormal yes']],
  ['No chills. Fever since May.', ['fever yes']],
  ['Pain, duration 3 months.', ['boneOrLimbPain yes', 'painOverSixWeeks yes']],
  ['No malignant cells were seen.', ['malignantHistology no'], 'pathology'],
  ['No malignant cells were seen.', [], 'note'],
  ['Vertebra plana of T9.', ['vertebraPlana yes'], 'imaging'],
])('%s %j', (text, findings, kind) => expect(findingsIn(text, kind ?? 'note')).toEqual(findings))
