import { describe, expect, it } from 'vitest'
import { analytes } from '../../../smart-config/terminology/analytes.ts'
import { checkTable } from '../../../smart-config/treatment/checks.ts'
import { condition, interpretation, lab, medication, note, report, temperature } from '../builders.ts'
import { alerts, born, check, day, option } from './scene.ts'

const ago = (days: number): { effectiveDateTime: string } => ({ effectiveDateTime: day('2026-06-20', -days) })
const allergy = (text: string, status = 'active') => ({
  resourceType: 'AllergyIntolerance',
  id: `allergy-${text}`,
  clinicalStatus: { coding: [{ code: status }] },
  code: { text },
  patient: { reference: 'Patient/p' },
})
const vaccine = (text: string, date: string) => ({
  resourceType: 'Immunization',
  id: `vaccine-${text}`,
  status: 'completed',
  vaccineCode: { text },
  patient: { reference: 'Patient/p' },
  occurrenceDateTime: date,
})
const statusOf = (drug: string, id: string, resources: unknown[], patient?: unknown) =>
  check(drug, id, resources, patient).status

describe('the table', () => {
  it('never lets an unconfirmed rule block', () => {
    for (const { citation, abnormal, id } of checkTable)
      if (citation.confirmation === 'unconfirmed') expect([id, abnormal.level]).not.toEqual([id, 'block'])
  })
  it('names limits in the unit of the analyte', () => {
    for (const { tests } of checkTable)
      for (const test of tests)
        if (test.kind === 'result' && typeof test.bad === 'object')
          expect(test.bad.unit).toBe(analytes[test.analyte].unit)
  })
  it('holds each check of clinical-basis 4.7 with its consequence', () => {
    const level = Object.fromEntries(checkTable.map(({ id, abnormal }) => [id, abnormal.level]))
    expect(level).toMatchObject({
      'bisphosphonate-kidney': 'block',
      'bisphosphonate-alp': 'block',
      'bisphosphonate-calcium': 'block',
      'bisphosphonate-vitamin-d': 'block',
      'bisphosphonate-pregnancy': 'block',
      'bisphosphonate-acute-illness': 'block',
      'bisphosphonate-eye': 'block',
      'bisphosphonate-allergy': 'block',
      'bisphosphonate-aminoglycoside': 'warn',
      'tnf-tuberculosis': 'block',
      'tnf-hepatitis-b': 'block',
      'tnf-hiv': 'block',
      'tnf-varicella': 'warn',
      'tnf-infection': 'block',
      'tnf-heart-failure': 'block',
      'tnf-demyelination': 'warn',
      'tnf-psoriasis': 'warn',
      'tnf-second-biologic': 'block',
      'nsaid-allergy': 'block',
      'nsaid-kidney': 'warn',
      'nsaid-stomach': 'warn',
      'nsaid-bowel': 'warn',
      'nsaid-bleeding-disorder': 'block',
      'methotrexate-pregnancy': 'block',
      'glucocorticoid-leukaemia': 'warn',
      'immunosuppressant-live-vaccine': 'warn',
    })
    expect(new Set(checkTable.map(({ id }) => id)).size).toBe(checkTable.length)
  })
})

describe('an empty chart', () => {
  it('passes no check', () => {
    for (const drug of ['naproxen', 'pamidronate', 'etanercept', 'methotrexate', 'prednisone'])
      for (const { id, status } of option(drug, []).checks)
        if (id !== 'glucocorticoid-leukaemia') expect([id, status]).toEqual([id, 'missing'])
  })
  it('does not call leukaemia excluded', () => {
    expect(check('prednisone', 'glucocorticoid-leukaemia', [])).toMatchObject({
      status: 'abnormal',
      consequence: 'warn',
    })
  })
})

describe('limits of laboratory results', () => {
  it.each([
    ['bisphosphonate-calcium', '17861-6', 2.1, 'mmol/L', 'done'],
    ['bisphosphonate-calcium', '17861-6', 2.09, 'mmol/L', 'abnormal'],
    ['bisphosphonate-calcium', '17861-6', 8.4, 'mg/dL', 'done'],
    ['bisphosphonate-calcium', '17861-6', 8.36, 'mg/dL', 'abnormal'],
    ['bisphosphonate-calcium', '17861-6', 4.2, 'meq/L', 'missing'],
    ['bisphosphonate-calcium', '17861-6', 2.1, '', 'missing'],
    ['bisphosphonate-vitamin-d', '1989-3', 50, 'nmol/L', 'done'],
    ['bisphosphonate-vitamin-d', '1989-3', 49.9, 'nmol/L', 'abnormal'],
    ['bisphosphonate-vitamin-d', '1989-3', 20, 'ng/mL', 'done'],
    ['bisphosphonate-vitamin-d', '62292-8', 19.9, 'ng/mL', 'abnormal'],
  ])('%s %s %d %s: %s', (id, loinc, value, unit, status) => {
    expect(statusOf('pamidronate', id, [lab(loinc, value, unit)])).toBe(status)
  })
  it('shows value and date, and is out of date after 90 days', () => {
    expect(check('pamidronate', 'bisphosphonate-calcium', [lab('17861-6', 2.4, 'mmol/L')])).toMatchObject({
      finding: 'Calcium 2.4 mmol/L, 2026-06-15.',
      consequence: null,
    })
    expect(statusOf('pamidronate', 'bisphosphonate-calcium', [lab('17861-6', 2.4, 'mmol/L', ago(90))])).toBe('done')
    expect(check('pamidronate', 'bisphosphonate-calcium', [lab('17861-6', 2.4, 'mmol/L', ago(91))])).toMatchObject({
      status: 'out-of-date',
      consequence: 'warn',
    })
  })
  it('takes the latest day, and the worst of that day', () => {
    const low = lab('17861-6', 1.9, 'mmol/L', ago(20))
    expect(statusOf('pamidronate', 'bisphosphonate-calcium', [low, lab('17861-6', 2.4, 'mmol/L', ago(2))])).toBe('done')
    expect(
      statusOf('pamidronate', 'bisphosphonate-calcium', [
        lab('17861-6', 1.9, 'mmol/L', ago(2)),
        lab('17861-6', 2.4, 'mmol/L', ago(2)),
      ]),
    ).toBe('abnormal')
  })
  it('leaves a bound that does not decide open', () => {
    const bound = (value: number, comparator: string) =>
      lab('17861-6', value, 'mmol/L', { valueQuantity: { value, unit: 'mmol/L', code: 'mmol/L', comparator } })
    expect(statusOf('pamidronate', 'bisphosphonate-calcium', [bound(2.1, '<')])).toBe('abnormal')
    expect(statusOf('pamidronate', 'bisphosphonate-calcium', [bound(2.2, '<')])).toBe('missing')
    expect(statusOf('pamidronate', 'bisphosphonate-calcium', [bound(2, '>')])).toBe('missing')
  })
  it('lets vitamin D that is being replaced pass, with the drug as evidence', () => {
    const low = lab('1989-3', 30, 'nmol/L')
    const found = check('pamidronate', 'bisphosphonate-vitamin-d', [
      low,
      medication('Colecalciferol 1000 IU', '2026-06-01'),
    ])
    expect(found).toMatchObject({ status: 'done', finding: expect.stringContaining('Colecalciferol') })
    expect(found.evidence).toHaveLength(2)
    const ended = medication('Colecalciferol 1000 IU', '2026-01-01', { status: 'completed' })
    expect(statusOf('pamidronate', 'bisphosphonate-vitamin-d', [low, ended])).toBe('abnormal')
  })
  it('blocks on a low ALP for age and passes none without a range', () => {
    const alp = (extra = {}) => lab('6768-6', 40, 'U/L', extra)
    expect(check('zoledronate', 'bisphosphonate-alp', [alp(interpretation('L'))])).toMatchObject({
      status: 'abnormal',
      consequence: 'block',
    })
    expect(statusOf('zoledronate', 'bisphosphonate-alp', [alp()])).toBe('missing')
    expect(statusOf('zoledronate', 'bisphosphonate-alp', [alp(interpretation('N'))])).toBe('done')
  })
  it('blocks on an earlier low ALP too: D-15 stands until it is explained', () => {
    const alp = (flag: string, days: number) => lab('6768-6', 40, 'U/L', { ...interpretation(flag), ...ago(days) })
    expect(check('zoledronate', 'bisphosphonate-alp', [alp('L', 500), alp('N', 5)])).toMatchObject({
      status: 'abnormal',
      consequence: 'block',
    })
    expect(statusOf('zoledronate', 'bisphosphonate-alp', [alp('N', 500)])).toBe('out-of-date')
  })

  it('an ALP that a note calls low blocks a bisphosphonate, whatever the laboratory said later', () => {
    const told = note('ALP was 61 U/L, low for age.')
    expect(check('zoledronate', 'bisphosphonate-alp', [told])).toMatchObject({
      status: 'abnormal',
      consequence: 'block',
    })
    expect(
      check('zoledronate', 'bisphosphonate-alp', [
        told,
        lab('6768-6', 240, 'U/L', { ...interpretation('N'), ...ago(5) }),
      ]),
    ).toMatchObject({ consequence: 'block' })
  })
  it.each([
    ['completed', 'done'],
    ['preparation', 'missing'],
    ['in-progress', 'missing'],
  ])('a dental review that is %s is %s', (status, expected) => {
    const review = {
      resourceType: 'Procedure',
      id: 'dental',
      status,
      code: { text: 'Dental review' },
      subject: { reference: 'Patient/p' },
      performedDateTime: '2026-06-01',
    }
    expect(statusOf('pamidronate', 'bisphosphonate-dental', [review])).toBe(expected)
  })
  it('a varicella titre does not answer for measles, mumps and rubella before methotrexate', () => {
    const varicella = { ...lab('x', 'Positive'), code: { text: 'Varicella zoster IgG' } }
    expect(statusOf('methotrexate', 'methotrexate-varicella', [varicella])).toBe('done')
    for (const illness of ['measles', 'mumps', 'rubella']) {
      const titre = (words: string) => ({ ...lab('x', words), code: { text: `${illness} IgG` } })
      expect(statusOf('methotrexate', `methotrexate-${illness}`, [varicella])).toBe('missing')
      expect(statusOf('methotrexate', `methotrexate-${illness}`, [titre('Positive')])).toBe('done')
      expect(statusOf('methotrexate', `methotrexate-${illness}`, [titre('Negative')])).toBe('abnormal')
    }
  })
})

describe('pregnancy', () => {
  const test = (words: string, extra = {}) => lab('2106-3', words, '', extra)
  const pregnant = { code: { coding: [{ system: 'http://snomed.info/sct', code: '77386006' }] } }
  it('blocks a bisphosphonate, methotrexate and an NSAID', () => {
    for (const [drug, id] of [
      ['pamidronate', 'bisphosphonate-pregnancy'],
      ['methotrexate', 'methotrexate-pregnancy'],
      ['naproxen', 'nsaid-pregnancy'],
    ] as const) {
      expect(check(drug, id, [test('Positive')])).toMatchObject({ status: 'abnormal', consequence: 'block' })
      expect(statusOf(drug, id, [condition('x', pregnant)])).toBe('abnormal')
      expect(option(drug, [test('Positive')]).blocked.join()).toMatch(/^Confidential check: /)
    }
  })
  it('is excluded by a negative test of the last 7 days only', () => {
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', [test('Negative')])).toBe('done')
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', [test('Negative', ago(8))])).toBe('out-of-date')
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', [test('indeterminate')])).toBe('missing')
  })
  it('stands for the length of a pregnancy, whatever a later test says', () => {
    const positive = (days: number) => [test('Positive', ago(days)), test('Negative', ago(1))]
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', positive(300))).toBe('abnormal')
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', positive(301))).toBe('done')
  })
  it('is not asked of a boy, and never passed over when charted', () => {
    const boy = born('2012-06-01', 'male')
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', [], boy)).toBe('not-applicable')
    expect(statusOf('pamidronate', 'bisphosphonate-pregnancy', [test('Positive')], boy)).toBe('abnormal')
  })
})

describe('infection screens before a TNF antagonist', () => {
  it.each([
    ['tnf-tuberculosis', '71773-6', 'Positive', 'abnormal', 'block'],
    ['tnf-tuberculosis', '71773-6', 'Negative', 'done', null],
    ['tnf-tuberculosis', '46217-6', 'Indeterminate', 'missing', 'warn'],
    ['tnf-hepatitis-b', '5196-1', 'Reactive', 'abnormal', 'block'],
    ['tnf-hepatitis-b', '5196-1', 'Non-reactive', 'done', null],
    ['tnf-hepatitis-b', '5196-1', 'Not detected', 'done', null],
    ['tnf-hepatitis-b-core', '13952-7', 'Positive', 'abnormal', 'warn'],
  ])('%s %s %s: %s', (id, loinc, words, status, consequence) => {
    expect(check('adalimumab', id, [lab(loinc, words)])).toMatchObject({ status, consequence })
  })
  it('ask for a chest film beside a negative test, and do not judge what it shows', () => {
    const negative = lab('71773-6', 'Negative')
    expect(check('adalimumab', 'tnf-tuberculosis-film', [negative])).toMatchObject({
      status: 'missing',
      consequence: 'warn',
    })
    const film = (title: string, days: number) => report('Clear lungs.', { code: { text: title }, ...ago(days) })
    expect(check('adalimumab', 'tnf-tuberculosis-film', [negative, film('Chest X-ray', 30)])).toMatchObject({
      status: 'done',
      finding: `Chest X-ray, ${ago(30).effectiveDateTime}; its reading is not judged here.`,
    })
    expect(statusOf('adalimumab', 'tnf-tuberculosis-film', [film('Chest X-ray', 400)])).toBe('out-of-date')
    expect(statusOf('adalimumab', 'tnf-tuberculosis-film', [film('MRI whole body', 30)])).toBe('missing')
  })
  it('keep a positive answer over a later negative one', () => {
    const igra = (words: string, days: number) => lab('71773-6', words, '', ago(days))
    expect(statusOf('adalimumab', 'tnf-tuberculosis', [igra('Positive', 900), igra('Negative', 3)])).toBe('abnormal')
    expect(statusOf('adalimumab', 'tnf-tuberculosis', [igra('Negative', 400)])).toBe('out-of-date')
  })
  it('read numbers against the range of the laboratory, and no number without one', () => {
    const igra = (value: number, range: Record<string, unknown>) => lab('46217-6', value, '[IU]/mL', range)
    const upTo = { referenceRange: [{ high: { value: 0.35, unit: '[IU]/mL', code: '[IU]/mL' } }] }
    expect(statusOf('adalimumab', 'tnf-tuberculosis', [igra(0.36, upTo)])).toBe('abnormal')
    expect(statusOf('adalimumab', 'tnf-tuberculosis', [igra(0.1, upTo)])).toBe('done')
    expect(statusOf('adalimumab', 'tnf-tuberculosis', [igra(0.36, {})])).toBe('missing')
  })
  it('do not take a normal temperature for the absence of an infection while D-10 is open', () => {
    const cool = temperature(36.8, 'Cel', ago(1))
    expect(check('adalimumab', 'tnf-infection', [cool])).toMatchObject({ status: 'missing', consequence: 'warn' })
    const hot = temperature(39, 'Cel', ago(1))
    expect(check('adalimumab', 'tnf-infection', [hot])).toMatchObject({ status: 'abnormal', consequence: 'block' })
  })
  it('find latent tuberculosis, hepatitis B and heart failure on the problem list', () => {
    expect(statusOf('infliximab', 'tnf-tuberculosis', [condition('Latent tuberculosis')])).toBe('abnormal')
    expect(statusOf('infliximab', 'tnf-hepatitis-b', [condition('Chronic hepatitis B')])).toBe('abnormal')
    expect(check('infliximab', 'tnf-heart-failure', [condition('Congestive heart failure')]).consequence).toBe('block')
    expect(check('infliximab', 'tnf-demyelination', [condition('Multiple sclerosis')]).consequence).toBe('warn')
  })
  it('show a suspected problem and do not count it', () => {
    expect(check('infliximab', 'tnf-tuberculosis', [condition('? latent tuberculosis')])).toMatchObject({
      status: 'missing',
      finding: expect.stringContaining('suspected'),
    })
  })
  it('find varicella immunity', () => {
    const igg = (words: string) => ({ ...lab('x', words), code: { text: 'Varicella zoster IgG' } })
    expect(statusOf('etanercept', 'tnf-varicella', [igg('Negative')])).toBe('abnormal')
    expect(statusOf('etanercept', 'tnf-varicella', [igg('Positive')])).toBe('done')
    expect(statusOf('etanercept', 'tnf-varicella', [vaccine('Varicella vaccine', '2018-05-01')])).toBe('done')
  })
  it('stop during fever: 38.0 counts, 37.9 does not, three days old does', () => {
    const at = (value: number, days: number) => [temperature(value, 'Cel', ago(days))]
    expect(statusOf('pamidronate', 'bisphosphonate-acute-illness', at(38, 0))).toBe('abnormal')
    expect(statusOf('pamidronate', 'bisphosphonate-acute-illness', at(37.9, 3))).toBe('done')
    expect(statusOf('pamidronate', 'bisphosphonate-acute-illness', at(37.9, 4))).toBe('out-of-date')
  })
})

describe('NSAID', () => {
  it('is blocked by an allergy to any NSAID; another allergy settles nothing, none known does', () => {
    expect(option('naproxen', [allergy('Ibuprofen')]).blocked.join()).toContain('Hypersensitivity')
    expect(option('naproxen', [allergy('Aspirin')]).blocked).toHaveLength(1)
    expect(statusOf('naproxen', 'nsaid-allergy', [allergy('Penicillin')])).toBe('missing')
    expect(statusOf('naproxen', 'nsaid-allergy', [allergy('No known allergies')])).toBe('done')
    expect(statusOf('naproxen', 'nsaid-allergy', [allergy('NKDA')])).toBe('done')
    expect(statusOf('naproxen', 'nsaid-allergy', [allergy('No known NSAID allergy')])).toBe('missing')
    expect(statusOf('naproxen', 'nsaid-allergy', [allergy('Ibuprofen', 'inactive')])).toBe('missing')
  })
  it('is warned of with bowel disease, ulcer, anticoagulant, glucocorticoid and kidney disease', () => {
    for (const [id, resource] of [
      ['nsaid-bowel', condition("Crohn's disease")],
      ['nsaid-bowel', condition('Ulcerative colitis')],
      ['nsaid-stomach', condition('Peptic ulcer', { clinicalStatus: { coding: [{ code: 'resolved' }] } })],
      ['nsaid-stomach', medication('Warfarin', '2026-06-01')],
      ['nsaid-stomach', medication('Prednisolone', '2026-06-01')],
      ['nsaid-kidney', condition('Chronic kidney disease stage 3')],
    ] as const)
      expect(check('naproxen', id, [resource])).toMatchObject({ status: 'abnormal', consequence: 'warn' })
    expect(statusOf('naproxen', 'nsaid-stomach', [medication('Warfarin', '2025-01-01', { status: 'stopped' })])).toBe(
      'missing',
    )
  })
})

describe('other drugs', () => {
  it('a live vaccine of the last 28 days warns, an older or non-live one does not', () => {
    const at = (text: string, days: number) => [vaccine(text, day('2026-06-20', -days))]
    expect(statusOf('etanercept', 'immunosuppressant-live-vaccine', at('MMR', 28))).toBe('abnormal')
    expect(statusOf('methotrexate', 'immunosuppressant-live-vaccine', at('MMR', 29))).toBe('missing')
    expect(statusOf('methotrexate', 'immunosuppressant-live-vaccine', at('Tetanus', 2))).toBe('missing')
  })
  it('a second biologic blocks a TNF antagonist', () => {
    expect(option('etanercept', [medication('Anakinra', '2026-06-01')]).blocked.join()).toContain('anakinra')
  })
})

describe('what runs already', () => {
  it.each([
    ['interaction-nsaid-bowel', [medication('Naproxen', '2026-06-01'), condition("Crohn's disease")], 'warn'],
    [
      'interaction-nsaid-stomach',
      [medication('Ibuprofen', '2026-06-01'), medication('Apixaban', '2026-06-01')],
      'warn',
    ],
    ['interaction-nsaid-allergy', [medication('Diclofenac', '2026-06-01'), allergy('Naproxen')], 'urgent'],
    ['interaction-tnf-tuberculosis', [medication('Adalimumab', '2026-06-01'), lab('71773-6', 'Positive')], 'urgent'],
    ['interaction-tnf-hepatitis-b', [medication('Infliximab', '2026-06-01'), lab('5196-1', 'Positive')], 'urgent'],
    [
      'interaction-methotrexate-pregnancy',
      [medication('Methotrexate', '2026-06-01'), lab('2110-5', 'Positive')],
      'urgent',
    ],
    [
      'interaction-bisphosphonate-pregnancy',
      [medication('Zoledronic acid', '2026-06-01'), condition('Pregnancy')],
      'urgent',
    ],
    [
      'interaction-immunosuppressant-live-vaccine',
      [medication('Methotrexate', '2026-06-01'), vaccine('MMR', '2026-06-10')],
      'warn',
    ],
  ])('%s', (id, resources, level) => {
    expect(alerts(resources).find((alert) => alert.id === id)).toMatchObject({ level })
  })
  it('is silent about a drug that has ended', () => {
    const ended = medication('Naproxen', '2025-06-01', { status: 'completed' })
    expect(alerts([ended, condition("Crohn's disease")])).toEqual([])
  })
})
