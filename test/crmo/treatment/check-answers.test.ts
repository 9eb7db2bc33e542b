/** Each way in which the chart can answer a check: done, abnormal, out of date, missing; what it shows; and at which day it turns. */
import { describe, expect, it, test } from 'vitest'
import type { Answer } from '../../../crmo/evidence.ts'
import type { FindingKey } from '../../../crmo/findings.ts'
import type { TreatmentCheck } from '../../../crmo/treatment/treatment-types.ts'
import { child, condition, crp, interpretation, lab, medication, temperature } from '../builders.ts'
import { saying } from '../pathway/saying.ts'
import { born, check, day, treatmentOf } from './scene.ts'

const ago = (days: number): string => day('2026-06-20', -days)
const on = (days: number) => ({ effectiveDateTime: ago(days) })
const named = (text: string, value: string, days: number | null) => ({
  ...lab('x', value, '', days === null ? { effectiveDateTime: undefined } : on(days)),
  code: { text },
})
const procedure = (text: string, days: number | null, status = 'completed') => ({
  resourceType: 'Procedure',
  id: `procedure-${text}-${days}`,
  status,
  code: { text },
  subject: { reference: 'Patient/p' },
  ...(days !== null && { performedDateTime: ago(days) }),
})
const vaccine = (text: string, days: number | null) => ({
  resourceType: 'Immunization',
  id: `vaccine-${text}-${days}`,
  status: 'completed',
  vaccineCode: { text },
  patient: { reference: 'Patient/p' },
  ...(days !== null && { occurrenceDateTime: ago(days) }),
})
const allergy = (text: string) => ({
  resourceType: 'AllergyIntolerance',
  id: `allergy-${text}`,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { text },
  patient: { reference: 'Patient/p' },
})
const resolved = { clinicalStatus: { coding: [{ code: 'resolved' }] } }
const refuted = { verificationStatus: { coding: [{ code: 'unconfirmed' }] } }

type Row = [
  name: string,
  drug: string,
  id: string,
  resources: unknown[],
  status: string,
  finding: RegExp,
  sources: number,
]

describe('a check', () => {
  test.each<Row>([
    [
      'urine test of today',
      'naproxen',
      'nsaid-urine',
      [named('Urinalysis', 'negative', 0)],
      'done',
      /^Urinalysis, 2026-06-20\.$/,
      1,
    ],
    [
      'urine test a year ago',
      'naproxen',
      'nsaid-urine',
      [named('Urinalysis', 'negative', 365)],
      'done',
      /Urinalysis/,
      1,
    ],
    [
      'urine test longer ago',
      'naproxen',
      'nsaid-urine',
      [named('Urinalysis', 'negative', 366)],
      'out-of-date',
      /^Urinalysis, /,
      1,
    ],
    [
      'urine test without a date',
      'naproxen',
      'nsaid-urine',
      [named('Urinalysis', 'negative', null)],
      'out-of-date',
      /undated/,
      1,
    ],
    [
      'an old and a new urine test',
      'naproxen',
      'nsaid-urine',
      [named('Urine dipstick', 'negative', 3), named('Urinalysis', 'negative', 500)],
      'done',
      /^Urine dipstick/,
      1,
    ],
    [
      'another result',
      'naproxen',
      'nsaid-urine',
      [named('Throat swab', 'negative', 3)],
      'missing',
      /^Nothing in the chart/,
      0,
    ],

    [
      'vitamin D deficiency, untreated',
      'pamidronate',
      'bisphosphonate-vitamin-d',
      [condition('Vitamin D deficiency')],
      'abnormal',
      /^Vitamin D deficiency, on the problem list\.$/,
      1,
    ],
    [
      'vitamin D deficiency, treated',
      'pamidronate',
      'bisphosphonate-vitamin-d',
      [condition('Vitamin D deficiency'), medication('Colecalciferol', ago(9))],
      'done',
      /Colecalciferol is charted\.$/,
      1,
    ],
    [
      'vitamin D deficiency of the past',
      'pamidronate',
      'bisphosphonate-vitamin-d',
      [condition('Vitamin D deficiency', resolved)],
      'missing',
      /suspected or past/,
      1,
    ],
    [
      'vitamin D, low now and normal then',
      'pamidronate',
      'bisphosphonate-vitamin-d',
      [lab('1989-3', 80, 'nmol/L', on(9)), lab('1989-3', 30, 'nmol/L', on(2))],
      'abnormal',
      /30 nmol/,
      1,
    ],

    [
      'peptic ulcer of the past',
      'naproxen',
      'nsaid-stomach',
      [condition('Peptic ulcer', resolved)],
      'abnormal',
      /^Peptic ulcer \(past\), on the problem list\.$/,
      1,
    ],
    [
      'peptic ulcer, unconfirmed',
      'naproxen',
      'nsaid-stomach',
      [condition('Peptic ulcer', refuted)],
      'missing',
      /^Peptic ulcer: suspected or past, not counted/,
      1,
    ],
    ['another problem', 'naproxen', 'nsaid-stomach', [condition('Asthma')], 'missing', /^Nothing in the chart/, 0],
    [
      'glucocorticoid and anticoagulant',
      'naproxen',
      'nsaid-stomach',
      [medication('Prednisolone', ago(9)), medication('Warfarin', ago(9))],
      'abnormal',
      /^Prednisolone, Warfarin, on the medication list\.$/,
      2,
    ],
    [
      'another drug',
      'naproxen',
      'nsaid-stomach',
      [medication('Paracetamol', ago(9))],
      'missing',
      /^Nothing in the chart/,
      0,
    ],

    [
      'allergy to the class',
      'pamidronate',
      'bisphosphonate-allergy',
      [allergy('Zoledronic acid'), allergy('Peanut')],
      'abnormal',
      /^Zoledronic acid, among the allergies\.$/,
      1,
    ],
    [
      'other allergies',
      'pamidronate',
      'bisphosphonate-allergy',
      [allergy('Peanut'), allergy('Latex')],
      'missing',
      /^Charted: Peanut, Latex\. None is for this drug/,
      2,
    ],
    [
      'no known allergies',
      'pamidronate',
      'bisphosphonate-allergy',
      [allergy('No known drug allergies'), allergy('Peanut')],
      'done',
      /^No known drug allergies\.$/,
      1,
    ],
    [
      'an allergy that is denied',
      'pamidronate',
      'bisphosphonate-allergy',
      [allergy('Not allergic to zoledronate')],
      'missing',
      /^Charted: Not allergic/,
      1,
    ],
    ['no allergy entry', 'pamidronate', 'bisphosphonate-allergy', [], 'missing', /^Nothing in the chart/, 0],

    [
      'dental review',
      'pamidronate',
      'bisphosphonate-dental',
      [procedure('Dental review', 365)],
      'done',
      /^Dental review, 2025-06-20\.$/,
      1,
    ],
    [
      'dental review, too long ago',
      'pamidronate',
      'bisphosphonate-dental',
      [procedure('Dental review', 366)],
      'out-of-date',
      /^Dental review/,
      1,
    ],
    [
      'dental review without a date',
      'pamidronate',
      'bisphosphonate-dental',
      [procedure('Dental review', null)],
      'out-of-date',
      /undated/,
      1,
    ],
    [
      'dental reviews old and new',
      'pamidronate',
      'bisphosphonate-dental',
      [procedure('Dental review', 3), procedure('Dental check', 900)],
      'done',
      /^Dental review/,
      1,
    ],
    [
      'another procedure',
      'pamidronate',
      'bisphosphonate-dental',
      [procedure('Appendicectomy', 3)],
      'missing',
      /^Nothing in the chart/,
      0,
    ],
    [
      'heart bypass within a year',
      'naproxen',
      'nsaid-bleeding-disorder',
      [procedure('Coronary artery bypass', 365)],
      'abnormal',
      /^Coronary artery bypass, /,
      1,
    ],
    [
      'heart bypass before',
      'naproxen',
      'nsaid-bleeding-disorder',
      [procedure('Coronary artery bypass', 366)],
      'missing',
      /^Coronary artery bypass, /,
      1,
    ],

    [
      'varicella vaccine long ago',
      'etanercept',
      'tnf-varicella',
      [vaccine('Varicella vaccine', 3000)],
      'done',
      /^Varicella vaccine, 2018/,
      1,
    ],
    [
      'varicella vaccine without a date',
      'etanercept',
      'tnf-varicella',
      [vaccine('Varicella vaccine', null)],
      'done',
      /undated/,
      1,
    ],
    ['another vaccine', 'etanercept', 'tnf-varicella', [vaccine('Tetanus', 30)], 'missing', /^Nothing in the chart/, 0],
    [
      'a live vaccine without a date',
      'etanercept',
      'immunosuppressant-live-vaccine',
      [vaccine('MMR', null)],
      'missing',
      /^Nothing in the chart/,
      0,
    ],
    [
      'two live vaccines',
      'etanercept',
      'immunosuppressant-live-vaccine',
      [vaccine('MMR', 2), vaccine('Varicella vaccine', 9)],
      'abnormal',
      /^MMR, 2026-06-18\.$/,
      1,
    ],

    [
      'a fever after a cool day',
      'pamidronate',
      'bisphosphonate-acute-illness',
      [temperature(38.6, 'Cel', on(0)), temperature(36.8, 'Cel', on(2))],
      'abnormal',
      /^38\.6 °C, 2026-06-20\.$/,
      1,
    ],
    [
      'a cool day after a fever',
      'pamidronate',
      'bisphosphonate-acute-illness',
      [temperature(36.8, 'Cel', on(0)), temperature(38.6, 'Cel', on(2))],
      'done',
      /^36\.8 °C/,
      1,
    ],
    [
      '37.95, which is printed as 38.0',
      'pamidronate',
      'bisphosphonate-acute-illness',
      [temperature(37.95, 'Cel', on(0))],
      'abnormal',
      /37\.95/,
      1,
    ],
    [
      'a temperature without a date',
      'pamidronate',
      'bisphosphonate-acute-illness',
      [temperature(36.8, 'Cel', { effectiveDateTime: undefined })],
      'out-of-date',
      /undated/,
      1,
    ],

    ['one of two tests', 'naproxen', 'nsaid-liver', [lab('1742-6', 20, 'U/L', on(300))], 'done', /20 U\/L, /, 1],
    [
      'one old, one new',
      'naproxen',
      'nsaid-liver',
      [lab('1742-6', 20, 'U/L', on(400)), lab('1920-8', 22, 'U/L', on(2))],
      'done',
      /^AST|22 U\/L/,
      1,
    ],
    [
      'a result in words alone',
      'naproxen',
      'nsaid-blood-count',
      [named('Full blood count', 'Normal', 9)],
      'done',
      /./,
      1,
    ],
    [
      'a result without a value',
      'naproxen',
      'nsaid-creatinine',
      [lab('2160-0', '', '', { valueString: undefined, ...on(9) })],
      'missing',
      /without a value, 2026-06-11: it cannot be judged\.$/,
      1,
    ],
    [
      'creatinine raised for the laboratory',
      'naproxen',
      'nsaid-kidney-creatinine',
      [lab('2160-0', 1.4, 'mg/dL', interpretation('H'))],
      'abnormal',
      /1\.4 mg\/dL/,
      1,
    ],
  ])('%s', (_, drug, id, resources, status, finding, sources) => {
    const found = check(drug, id, resources)
    expect(found.status).toBe(status)
    expect(found.finding).toMatch(finding)
    expect(found.evidence).toHaveLength(sources)
    expect(found.consequence === null).toBe(status === 'done')
    expect(found.advice === '').toBe(status === 'done')
  })
})

describe('what the clinician says', () => {
  const answered = (
    drug: string,
    id: string,
    said: Partial<Record<FindingKey, Answer>>,
    resources: unknown[] = [],
  ): TreatmentCheck => {
    const { options } = treatmentOf(resources, child, saying(said))
    const found = options.find((one) => one.drug === drug)?.checks.find((one) => one.id === id)
    if (!found) throw new Error(`no check ${id}`)
    return found
  }
  test.each<[string, string, FindingKey, Answer, string, string]>([
    ['naproxen', 'nsaid-bowel', 'bowelSymptoms', 'yes', 'abnormal', ': yes.'],
    ['naproxen', 'nsaid-bowel', 'bowelSymptoms', 'no', 'done', ': no.'],
    ['naproxen', 'nsaid-bowel', 'bowelSymptoms', 'unknown', 'missing', 'Nothing in the chart'],
    ['etanercept', 'tnf-psoriasis', 'psoriasisOrPustulosis', 'yes', 'abnormal', ': yes.'],
    ['etanercept', 'tnf-psoriasis', 'psoriasisOrPustulosis', 'no', 'done', ': no.'],
  ])('%s, %s: %s %s is %s', (drug, id, key, answer, status, finding) => {
    expect(answered(drug, id, { [key]: answer })).toMatchObject({ status, finding: expect.stringContaining(finding) })
  })
  it('settles the question of infection only when every sign of D-10 is answered', () => {
    const calm = { abscess: 'no', toxicAppearance: 'no', fever: 'no', shortHistory: 'no' } as const
    const cool = [temperature(36.8, 'Cel', on(0)), crp(4)]
    const infection = (said: Partial<Record<FindingKey, Answer>>, resources: unknown[] = cool) =>
      answered('etanercept', 'tnf-infection', said, resources)
    expect(infection(calm)).toMatchObject({ status: 'done', finding: expect.stringContaining('none of its signs') })
    expect(infection({ ...calm, abscess: 'unknown' })).toMatchObject({ status: 'missing' })
    expect(infection({ ...calm, abscess: 'yes' })).toMatchObject({
      status: 'abnormal',
      finding: expect.stringMatching(/D-10 .+ is raised\./),
    })
    expect(infection(calm, [...cool, condition('Acute bacterial osteomyelitis', resolved)]).status).toBe('done')
  })
  it('lets a glucocorticoid pass without a warning only when leukaemia has no sign left open', () => {
    const said = { organomegalyOrNodes: 'no', nightPain: 'no', weightLossOrAsthenia: 'no', blasts: 'no' } as const
    const count = ['6690-2', '718-7', '777-3', '751-8'].map((code, at) =>
      lab(code, [8, 12.5, 300, 4][at] ?? 0, ['10*9/L', 'g/dL', '10*9/L', '10*9/L'][at], interpretation('N')),
    )
    const ldh = lab('2532-0', 200, 'U/L', interpretation('N'))
    expect(answered('prednisone', 'glucocorticoid-leukaemia', said, [...count, ldh]).status).toBe('done')
    expect(answered('prednisone', 'glucocorticoid-leukaemia', said, count)).toMatchObject({
      status: 'abnormal',
      finding: expect.stringMatching(/D-09 .+ is open\./),
    })
    expect(
      answered('prednisone', 'glucocorticoid-leukaemia', { ...said, nightPain: 'yes' }, [...count, ldh]),
    ).toMatchObject({ status: 'abnormal', finding: expect.stringMatching(/D-09 .+ is raised\./) })
  })
})

describe('pregnancy', () => {
  it('is not asked of a boy, and only pregnancy', () => {
    const boy = born('2012-06-01', 'male')
    expect(check('pamidronate', 'bisphosphonate-pregnancy', [], boy)).toMatchObject({
      status: 'not-applicable',
      finding: 'A boy.',
      consequence: null,
    })
    expect(check('pamidronate', 'bisphosphonate-dental', [], boy).status).toBe('missing')
    expect(check('pamidronate', 'bisphosphonate-pregnancy', [], born('2012-06-01', 'unknown')).status).toBe('missing')
  })
  it('of the past does not block', () => {
    expect(check('pamidronate', 'bisphosphonate-pregnancy', [condition('Pregnancy', resolved)]).status).toBe('missing')
  })
})
