import { describe, expect, test } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Chart } from '../../../crmo/chart/chart.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'

const nine = { resourceType: 'Patient', id: 'p', birthDate: '2017-02-01', gender: 'female' }
const noteOf = (text: string) => ({
  resourceType: 'DocumentReference',
  id: 'note',
  status: 'current',
  docStatus: 'final',
  type: { text: 'Encounter note' },
  subject: { reference: 'Patient/p' },
  date: '2026-06-15T09:00:00Z',
  content: [{ attachment: { contentType: 'text/plain', data: Buffer.from(text, 'utf8').toString('base64') } }],
})
const resultOf = (code: string, value: object) => ({
  resourceType: 'Observation',
  id: `lab-${code.replaceAll(' ', '-')}`,
  status: 'final',
  code: { text: code },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-06-15T09:00:00Z',
  ...value,
})
const chartOf = (...resources: object[]): Chart => readChart([nine, ...resources], '2026-06-20T00:00:00Z')
const answer = (chart: Chart, key: string): string | undefined =>
  assess(chart, emptyReview(), siteRules).instruments['jansson-2009'].items.find((one) => one.key === key)?.answer

describe('values told in a note answer as charted ones', () => {
  test('with the words as evidence', () => {
    const chart = chartOf(noteOf('Hb 71 g/L, platelets 95. CRP 45 mg/L.'))
    const [hb] = chart.labs
    expect(hb).toMatchObject({ analyte: 'haemoglobin', normality: 'low', quantity: { value: 7.1, unit: 'g/dL' } })
    expect(hb?.evidence).toMatchObject({ reference: 'DocumentReference/note', span: { text: 'Hb 71 g/L' } })
    expect(answer(chart, 'normalBloodCount')).toBe('no')
    expect(answer(chart, 'raisedCrp')).toBe('yes')
  })
  test('three lines inside their limits are a normal count; two are none', () => {
    expect(answer(chartOf(noteOf('WCC 8.2, Hb 128, platelets 302.')), 'normalBloodCount')).toBe('yes')
    expect(answer(chartOf(noteOf('WCC 8.2, Hb 128.')), 'normalBloodCount')).toBe('unknown')
  })
  test.each([
    ['CRP 45.', 'yes'],
    ['CRP 0.4.', 'no'],
    ['CRP 3.', 'unknown'],
    ['CRP <5.', 'no'],
    ['CRP 3 (normal < 0.5).', 'yes'],
    ['CRP 3. CRP last week 0.4 mg/dL.', 'unknown'],
    ['CRP 3.1 mg/dL in June, 2.4 in July.', 'yes'],
    ['CRP > 5.', 'unknown'],
    ['CRP 4 nmol/L.', 'unknown'],
  ])(
    'a CRP without its unit answers only where mg/L and mg/dL agree, or its limit names the unit: %s',
    (text, expected) => {
      expect(answer(chartOf(noteOf(text)), 'raisedCrp')).toBe(expected)
    },
  )
  test('a laboratory limit is no verdict', () => {
    expect(answer(chartOf(noteOf('The CRP was raised at 32 mg/L (normal < 5).')), 'raisedCrp')).toBe('yes')
  })
  test('a number that stays open never blurs a charted result, and the same one is not told twice', () => {
    const crp = resultOf('CRP', { valueQuantity: { value: 4, unit: 'mg/L' } })
    expect(answer(chartOf(crp, noteOf('CRP 3.')), 'raisedCrp')).toBe('no')
    expect(chartOf(crp, noteOf('CRP 4 mg/L.')).labs).toHaveLength(1)
  })
})

describe('the count in words', () => {
  test('called normal, against our own table: open', () => {
    expect(answer(chartOf(noteOf('FBC normal. Hb 11.2 g/dL.')), 'normalBloodCount')).toBe('unknown')
    expect(answer(chartOf(noteOf('Full blood count normal, Hb 12.4.')), 'normalBloodCount')).toBe('yes')
  })
  test('blasts in the marrow leave a normal count normal', () => {
    const marrow = {
      resourceType: 'DiagnosticReport',
      id: 'marrow',
      status: 'final',
      code: { text: 'Bone marrow aspirate' },
      category: [{ coding: [{ code: 'PAT' }] }],
      subject: { reference: 'Patient/p' },
      effectiveDateTime: '2026-06-15T09:00:00Z',
      conclusion: 'Hypercellular, 88 % lymphoblasts.',
    }
    expect(answer(chartOf(noteOf('FBC normal twice.'), marrow), 'normalBloodCount')).toBe('yes')
    expect(answer(chartOf(noteOf('FBC normal. Blasts on the smear.')), 'normalBloodCount')).toBe('no')
  })
  test.each([
    ['blood tests', 'no inflammation; blood count normal', 'yes'],
    ['leucocytes, haemoglobin and platelets', 'all in range', 'yes'],
    ['differential blood count', 'inconspicuous', 'yes'],
    ['count', 'normal blood cell count', 'yes'],
    ['blood tests', 'mild anaemia', 'no'],
    ['other laboratory results', 'nothing of note', 'unknown'],
  ])('%s: %s', (name, valueString, expected) => {
    expect(answer(chartOf(resultOf(name, { valueString })), 'normalBloodCount')).toBe(expected)
  })
})
