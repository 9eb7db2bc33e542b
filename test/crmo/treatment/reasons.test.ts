/** What the treatment part says for itself, and how much evidence stands behind it. */
import { describe, expect, it, test } from 'vitest'
import { codedLesion, condition, crp, interpretation, lab, medication, report, temperature } from '../builders.ts'
import { alerts, check, day, given, measured, option, treatmentOf, weighed } from './scene.ts'

const statement = (text: string, start: string, end: string | null, extra: Record<string, unknown> = {}) => ({
  resourceType: 'MedicationStatement',
  id: `statement-${text}-${start}`,
  status: end ? 'completed' : 'active',
  medicationCodeableConcept: { text },
  subject: { reference: 'Patient/p' },
  effectivePeriod: { start, ...(end && { end }) },
  ...extra,
})
const stopped = (reason: string) => ({ status: 'stopped', statusReason: [{ text: reason }] })
const ago = (days: number): string => day('2026-06-20', -days)
const on = (days: number) => ({ effectiveDateTime: ago(days) })
const allergy = (text: string) => ({
  resourceType: 'AllergyIntolerance',
  id: `allergy-${text}`,
  clinicalStatus: { coding: [{ code: 'active' }] },
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
const naproxen = statement('Naproxen', '2026-01-01', '2026-01-29')
const vertebra = (finding = 'Bone marrow oedema') => codedLesion('11068009', null, finding)

describe('checks', () => {
  const nothing = 'Nothing in the chart answers this.'
  test.each<[string, string, unknown[], string, string, number]>([
    ['pamidronate', 'bisphosphonate-calcium', [], 'missing', nothing, 0],
    [
      'pamidronate',
      'bisphosphonate-calcium',
      [lab('17861-6', 1.9, 'mmol/L')],
      'abnormal',
      'Calcium 1.9 mmol/L, 2026-06-15.',
      1,
    ],
    [
      'pamidronate',
      'bisphosphonate-calcium',
      [lab('17861-6', 2.4, 'mmol/L', on(91))],
      'out-of-date',
      `Calcium 2.4 mmol/L, ${ago(91)}: more than 90 days ago.`,
      1,
    ],
    [
      'pamidronate',
      'bisphosphonate-calcium',
      [lab('17861-6', 2.4, 'mmol/L', { effectiveDateTime: undefined })],
      'out-of-date',
      'Calcium 2.4 mmol/L, undated: without a date.',
      1,
    ],
    [
      'pamidronate',
      'bisphosphonate-acute-illness',
      [temperature(38.2, 'Cel', on(1))],
      'abnormal',
      `38.2 °C, ${ago(1)}.`,
      1,
    ],
    [
      'pamidronate',
      'bisphosphonate-acute-illness',
      [temperature(36.8, 'Cel', on(2)), temperature(39, 'Cel', on(9))],
      'done',
      `36.8 °C, ${ago(2)}.`,
      1,
    ],
    [
      'infliximab',
      'tnf-tuberculosis',
      [condition('Latent tuberculosis')],
      'abnormal',
      'Latent tuberculosis, on the problem list.',
      1,
    ],
    [
      'infliximab',
      'tnf-tuberculosis',
      [condition('? latent tuberculosis')],
      'missing',
      '? latent tuberculosis: suspected or past, not counted; clear it up.',
      1,
    ],
    [
      'naproxen',
      'nsaid-stomach',
      [condition('Peptic ulcer', { clinicalStatus: { coding: [{ code: 'resolved' }] } })],
      'abnormal',
      'Peptic ulcer (past), on the problem list.',
      1,
    ],
    [
      'naproxen',
      'nsaid-stomach',
      [medication('Warfarin', '2026-06-01'), medication('Prednisolone', '2026-06-01')],
      'abnormal',
      'Warfarin, Prednisolone, on the medication list.',
      2,
    ],
    [
      'naproxen',
      'nsaid-allergy',
      [allergy('Ibuprofen'), allergy('Penicillin')],
      'abnormal',
      'Ibuprofen, among the allergies.',
      1,
    ],
    [
      'naproxen',
      'nsaid-allergy',
      [allergy('Egg'), allergy('Penicillin')],
      'missing',
      'Charted: Egg, Penicillin. None is for this drug, and none says that there is no other.',
      2,
    ],
    ['naproxen', 'nsaid-allergy', [allergy('No known drug allergies')], 'done', 'No known drug allergies.', 1],
    [
      'naproxen',
      'nsaid-allergy',
      [allergy('No known food allergies')],
      'missing',
      'Charted: No known food allergies. None is for this drug, and none says that there is no other.',
      1,
    ],
    [
      'naproxen',
      'nsaid-allergy',
      [allergy('No known drug allergies'), allergy('Ibuprofen')],
      'abnormal',
      'Ibuprofen, among the allergies.',
      1,
    ],
    [
      'etanercept',
      'tnf-varicella',
      [vaccine('Varicella vaccine', '2018-05-01')],
      'done',
      'Varicella vaccine, 2018-05-01.',
      1,
    ],
    ['methotrexate', 'immunosuppressant-live-vaccine', [vaccine('MMR', ago(20))], 'abnormal', `MMR, ${ago(20)}.`, 1],
    ['pamidronate', 'bisphosphonate-kidney', [], 'missing', 'No creatinine with a usable value and date.', 0],
    [
      'pamidronate',
      'bisphosphonate-kidney',
      [lab('2160-0', 0.4, 'mg/dL')],
      'missing',
      'Creatinine 0.4 mg/dL of 2026-06-15, but no height within 90 days of it.',
      1,
    ],
    [
      'pamidronate',
      'bisphosphonate-kidney',
      [lab('2160-0', 0.4, 'mg/dL', on(91)), measured(100)],
      'out-of-date',
      `Creatinine 0.4 mg/dL of ${ago(91)} is too old.`,
      1,
    ],
    [
      'pamidronate',
      'bisphosphonate-kidney',
      [lab('2160-0', 0.4, 'mg/dL'), measured(100)],
      'done',
      'Bedside Schwartz 103.25 mL/min/1.73 m² (Creatinine 0.4 mg/dL of 2026-06-15, Body height 100 cm of 2026-06-15); it needs an enzymatic creatinine and stable function.',
      2,
    ],
  ])('%s, %s: %#', (drug, id, resources, status, finding, evidence) => {
    const found = check(drug, id, resources)
    expect([found.status, found.finding, found.evidence.length]).toEqual([status, finding, evidence])
    expect(found.advice === '').toBe(status === 'done')
    expect(found.consequence === null).toBe(status === 'done')
  })
})

describe('the ladder', () => {
  const next = (...resources: unknown[]) => treatmentOf(resources).step.next
  const spinal = ' An active spinal lesion justifies the second line at once.'
  const second = ['bisphosphonate', 'tnfAntagonist', 'dmard', 'glucocorticoid']
  const failed = statement('Naproxen', '2026-01-01', '2026-03-01', stopped('Ineffective'))
  const ibuprofen = statement('Ibuprofen', '2026-03-01', '2026-03-20')
  test.each<[string, unknown[], string[], string[], string]>([
    ['nothing charted', [], ['L1'], ['nsaid'], 'No treatment is charted: ask what was tried; first step is an NSAID.'],
    [
      'nothing charted, active spine',
      [vertebra()],
      ['L1', 'L2', 'L2x'],
      ['nsaid', ...second],
      `No treatment is charted: ask what was tried; first step is an NSAID.${spinal}`,
    ],
    [
      'one NSAID',
      [naproxen],
      ['L1b'],
      ['nsaid'],
      'If the NSAID has failed after at least 4 weeks: one or two other NSAIDs. No failure is charted.',
    ],
    [
      'one NSAID, active spine',
      [naproxen, vertebra()],
      ['L1b', 'L2', 'L2x'],
      ['nsaid', ...second],
      `If the NSAID has failed after at least 4 weeks: one or two other NSAIDs. No failure is charted.${spinal}`,
    ],
    [
      'one NSAID, inactive spine',
      [naproxen, vertebra('Bone lesion')],
      ['L1b'],
      ['nsaid'],
      'If the NSAID has failed after at least 4 weeks: one or two other NSAIDs. No failure is charted.',
    ],
    [
      'one NSAID that failed',
      [failed],
      ['L1b'],
      ['nsaid'],
      'If the NSAID has failed after at least 4 weeks: one or two other NSAIDs. A failure is charted.',
    ],
    [
      'two NSAIDs',
      [naproxen, ibuprofen],
      ['L2', 'L2x'],
      second,
      'If the NSAIDs have failed: second line by phenotype, or a CARRA arm. No failure is charted.',
    ],
    [
      'two NSAIDs, one failed',
      [failed, ibuprofen],
      ['L2', 'L2x'],
      second,
      'If the NSAIDs have failed: second line by phenotype, or a CARRA arm. A failure is charted.',
    ],
    [
      'second line',
      [medication('Pamidronate', '2026-05-01')],
      ['L3'],
      ['tnfAntagonist'],
      'If the second line has failed: the other second-line class, in a specialist centre; review at 3 months.',
    ],
  ])('%s', (_, resources, steps, classes, sentence) => {
    expect(next(...resources)).toEqual({ steps, classes, sentence })
  })
  it('gives each rung its drugs, or says that the chart is silent', () => {
    const silent = (what: string) => `${what} is charted; what is bought or given elsewhere is not in the chart.`
    const rungs = (...resources: unknown[]) =>
      treatmentOf(resources).step.rungs.map(({ step, reached, reason, evidence }) => [
        step,
        reached,
        reason,
        evidence.length,
      ])
    expect(rungs()).toEqual([
      ['L1', 'unknown', silent('No NSAID'), 0],
      ['L1b', 'unknown', silent('No second NSAID'), 0],
      ['L2', 'unknown', silent('No second-line drug'), 0],
      ['L2x', 'unknown', silent('No glucocorticoid'), 0],
      ['L3', 'unknown', silent('No second class of the second line'), 0],
    ])
    const said = 'Naproxen: from 2026-01-01 to 2026-01-29; 28 days charted; reason for stopping not charted.'
    expect(rungs(naproxen)[0]).toEqual(['L1', 'yes', `${said} Given for at least 4 weeks.`, 1])
    expect(rungs(naproxen)[1]?.[1]).toBe('unknown')
    const steroid = 'Prednisolone: from 2026-05-01, running; 50 days charted.'
    expect(rungs(medication('Prednisolone', '2026-05-01'))[3]).toEqual(['L2x', 'yes', steroid, 1])
    expect(
      rungs(medication('Pamidronate', '2026-05-01'), medication('Adalimumab', '2026-06-01')).map(
        ([, reached]) => reached,
      ),
    ).toEqual(['unknown', 'unknown', 'yes', 'unknown', 'yes'])
  })
})

describe('a course', () => {
  const course = (...resources: unknown[]) => treatmentOf(resources).history[0]
  test.each<[string, unknown[], string]>([
    [
      'with both ends and a reason',
      [statement('Naproxen', '2026-01-01', '2026-01-11', stopped('Gastritis'))],
      'Naproxen: from 2026-01-01 to 2026-01-11; 10 days charted; stopped: Gastritis.',
    ],
    ['running', [statement('Naproxen', '2026-06-10', null)], 'Naproxen: from 2026-06-10, running; 10 days charted.'],
    [
      'with a beginning that has ended some day',
      [medication('Naproxen', '2025-01-01', { status: 'completed' })],
      'Naproxen: from 2025-01-01, end not charted; duration not charted; reason for stopping not charted.',
    ],
    [
      'in two stretches with a gap',
      [statement('Naproxen', '2026-01-01', '2026-01-11'), statement('Naproxen', '2026-02-01', '2026-02-06')],
      'Naproxen: from 2026-01-01 to 2026-02-06; 15 days charted; reason for stopping not charted.',
    ],
    [
      'one inside the other',
      [statement('Naproxen', '2026-01-01', '2026-01-31'), statement('Naproxen', '2026-01-10', '2026-01-20')],
      'Naproxen: from 2026-01-01 to 2026-01-31; 30 days charted; reason for stopping not charted.',
    ],
    [
      'that ends in the future',
      [statement('Naproxen', '2026-06-10', '2026-07-01', { status: 'active' })],
      'Naproxen: from 2026-06-10, running; 21 days charted.',
    ],
  ])('%s', (_, resources, sentence) => {
    expect(course(...resources)?.sentence).toBe(sentence)
    expect(course(...resources)?.evidence).toHaveLength(resources.length)
  })
})

describe('the phenotype', () => {
  const row = (key: string, ...resources: unknown[]) => {
    const found = treatmentOf(resources).phenotype.rows.find((one) => one.key === key)
    return [found?.answer, found?.reason, found?.evidence.length]
  }
  const wholeBody = (text: string) => report(text, { code: { text: 'Whole-body MRI' } })
  const sclerosis = (words: string) => report(`${words} lesion of the left ilium.`, { code: { text: 'MRI pelvis' } })
  test.each<[string, string, unknown[], string, string, number]>([
    ['no sclerosis', 'markedSclerosis', [], 'unknown', 'No report speaks of sclerosis.', 0],
    [
      'some sclerosis',
      'markedSclerosis',
      [sclerosis('Sclerotic')],
      'unknown',
      'Sclerosis is reported; whether it is marked is for the reader of the images.',
      1,
    ],
    [
      'dense sclerosis',
      'markedSclerosis',
      [sclerosis('Densely sclerotic')],
      'yes',
      'A report calls the sclerosis marked or dense.',
      1,
    ],
    [
      'no mandible',
      'mandible',
      [],
      'unknown',
      'No lesion of the mandible so far; the skeleton is not fully imaged or read.',
      0,
    ],
    ['mandible', 'mandible', [codedLesion('91609006', null)], 'yes', 'A lesion of the mandible counts.', 1],
    [
      'no mandible, all imaged',
      'mandible',
      [wholeBody('Oedema of the left tibia. No further lesion in the skeleton.')],
      'no',
      'The whole skeleton has been imaged; no lesion of the mandible counts.',
      1,
    ],
    [
      'no mandible, all imaged, one lesion open',
      'mandible',
      [wholeBody('Oedema of the left tibia. Possible oedema of the right femur.')],
      'unknown',
      'No lesion of the mandible so far; the skeleton is not fully imaged or read.',
      0,
    ],
    ['no spine', 'activeSpine', [], 'unknown', 'No vertebral lesion counts so far.', 0],
    [
      'spine',
      'activeSpine',
      [vertebra('Bone lesion')],
      'unknown',
      'A vertebral lesion counts; marrow oedema is not stated.',
      1,
    ],
    ['active spine', 'activeSpine', [vertebra()], 'yes', 'Marrow oedema of a vertebra.', 1],
    ['no bowel disease', 'bowelDisease', [], 'unknown', 'No bowel disease on the problem list; not excluded.', 0],
    [
      'bowel disease',
      'bowelDisease',
      [condition("Crohn's disease")],
      'unknown',
      'Bowel disease is charted; whether it needs a biologic is for gastroenterology.',
      1,
    ],
    ['no monogenic disease', 'majeedOrDira', [], 'unknown', 'Not on the problem list; not excluded.', 0],
    [
      'some monogenic disease',
      'majeedOrDira',
      [condition('PAPA syndrome')],
      'unknown',
      'A monogenic disease is charted; which one is not clear.',
      1,
    ],
    ['Majeed', 'majeedOrDira', [condition('Majeed syndrome')], 'yes', 'On the problem list.', 1],
    ['fever told', 'fever', [condition('Fever')], 'yes', 'Fever in this illness: yes.', 1],
    [
      'fever measured',
      'fever',
      [temperature(39)],
      'yes',
      'Highest temperature 39 °C (site not charted), fever from 38 °C.',
      1,
    ],
    ['no fever measured', 'fever', [lab('8332-9', 36.8, 'Cel')], 'no', 'Highest temperature 36.8 °C.', 1],
    ['CRP', 'raisedCrp', [crp(40)], 'yes', 'Highest CRP 40 mg/L, at or above 10 mg/L.', 1],
  ])('%s', (_, key, resources, answer, reason, evidence) => {
    expect(row(key, ...resources)).toEqual([answer, reason, evidence])
  })
})

describe('alerts', () => {
  const weekly = (frequency: number, period: number, periodUnit: string) =>
    medication('Methotrexate', '2026-06-01', {
      dosageInstruction: [{ timing: { repeat: { frequency, period, periodUnit } } }],
    })
  const about = (resources: unknown[], start: string) => alerts(resources).filter(({ id }) => id.startsWith(start))
  it('methotrexate more often than once a week is urgent, once a week is silent, unknown is asked', () => {
    expect(about([weekly(1, 1, 'd')], 'methotrexate')[0]).toMatchObject({
      level: 'urgent',
      reason: 'Charted 7 times a week; it is given once a week only.',
    })
    expect(about([weekly(2, 1, 'wk')], 'methotrexate')[0]).toMatchObject({ level: 'urgent' })
    expect(about([weekly(1, 1, 'wk')], 'methotrexate')).toEqual([])
    expect(about([medication('Methotrexate', '2026-06-01')], 'methotrexate')[0]).toMatchObject({
      level: 'warn',
      reason: 'How often it is taken is not charted unmistakably.',
    })
  })
  it('methotrexate given twice in less than six days is urgent; six days apart, or twice a day, is not', () => {
    const twice = (first: number, second: number) =>
      about(
        [given('Methotrexate', ago(first), 10, 'mg'), given('Methotrexate', ago(second), 10, 'mg')],
        'methotrexate-administrations',
      )
    expect(twice(10, 5)).toMatchObject([{ level: 'urgent', reason: `Last such day: ${ago(5)}.`, evidence: [{}] }])
    expect(twice(10, 4)).toEqual([])
    expect(twice(10, 10)).toEqual([])
    expect(about([given('Methotrexate', ago(3), 10, 'mg')], 'methotrexate-administrations')).toEqual([])
    expect(
      about(
        [given('Pamidronate', ago(9), 30, 'mg'), given('Pamidronate', ago(8), 30, 'mg')],
        'methotrexate-administrations',
      ),
    ).toEqual([])
  })
  it('a glucocorticoid is spoken of after a short course, while it runs', () => {
    const long = (days: number, extra = {}) =>
      about([medication('Prednisolone', ago(days), extra)], 'glucocorticoid-long')
    const [found] = long(200)
    expect(found).toMatchObject({
      level: 'warn',
      reason: `Prednisolone: from ${ago(200)}, running; 200 days charted.`,
      evidence: [{}],
    })
    const limit = Number(/more than (\d+) days/.exec(found?.text ?? '')?.[1])
    expect(long(limit)).toEqual([])
    expect(long(limit + 1)).toHaveLength(1)
    expect(about([statement('Prednisolone', ago(200), ago(3))], 'glucocorticoid-long')).toEqual([])
  })
  it('one interaction a check, all its drugs named, no dose repeated', () => {
    const [found, ...more] = about(
      [medication('Naproxen', '2026-06-01'), medication('Ibuprofen', '2026-06-01'), condition("Crohn's disease")],
      'interaction-nsaid-bowel',
    )
    expect(more).toEqual([])
    expect(found).toMatchObject({
      level: 'warn',
      text: expect.stringMatching(/^(Naproxen, Ibuprofen|Ibuprofen, Naproxen) is charted as running\. /),
      reason: expect.stringContaining("Crohn's disease, on the problem list."),
    })
    expect(found?.evidence.length).toBeGreaterThanOrEqual(3)
    expect(
      about([statement('Naproxen', '2026-01-01', '2026-02-01'), condition("Crohn's disease")], 'interaction'),
    ).toEqual([])
  })
  it('stand urgent first', () => {
    const levels = alerts([
      medication('Naproxen', '2026-06-01'),
      condition("Crohn's disease"),
      weekly(1, 1, 'd'),
      given('Pamidronate', ago(9), 1, 'mg/kg'),
    ]).map(({ level }) => level)
    expect(levels).toEqual(
      [...levels].sort((a, b) => ['urgent', 'warn', 'info'].indexOf(a) - ['urgent', 'warn', 'info'].indexOf(b)),
    )
    expect(new Set(levels)).toEqual(new Set(['urgent', 'warn', 'info']))
  })
})

describe('an option', () => {
  it('says why it stands there', () => {
    const next = 'No treatment is charted: ask what was tried; first step is an NSAID.'
    expect(option('naproxen', []).why).toBe(next)
    expect(option('prednisone', []).why).toBe('A bridge while a second-line drug begins to work.')
    expect(option('methotrexate', []).why).toBe(`Arm A of the CARRA plans. ${next}`)
    expect(option('pamidronate', []).why).toMatch(
      /^No charted feature points either way\. .* first step is an NSAID\.$/,
    )
  })
  it('of the next step stands before the others', () => {
    const order = (...resources: unknown[]) => treatmentOf(resources).options.map(({ atThisStep }) => atThisStep)
    for (const resources of [[], [naproxen], [medication('Pamidronate', '2026-05-01')]]) {
      const found = order(...resources)
      expect(found).toEqual([...found].sort((a, b) => Number(b) - Number(a)))
      expect(new Set(found).size).toBe(2)
    }
  })
  it('that was tried says so: a warning after failure or intolerance, a note otherwise', () => {
    const said = (reason: string | null) =>
      option('naproxen', [statement('Naproxen', '2026-01-01', '2026-03-01', reason ? stopped(reason) : {})])
    for (const reason of ['Ineffective', 'Gastritis']) {
      expect(said(reason).warnings[0]).toMatch(/^Tried before\. Naproxen: /)
      expect(said(reason).notes.join()).not.toContain('Naproxen: from')
    }
    expect(said(null).warnings.join()).not.toContain('Tried before')
    expect(said(null).notes[0]).toMatch(/^Naproxen: from 2026-01-01/)
    expect(said(null).atThisStep).toBe(false)
    expect(option('naproxen', [statement('Naproxen', '2026-06-01', null)]).atThisStep).toBe(true)
  })
  it('warns of what is missing and out of date in words', () => {
    const { warnings } = option('pamidronate', [lab('17861-6', 2.4, 'mmol/L', on(91))])
    expect(warnings.some((text) => /: out of date\. \S/.test(text))).toBe(true)
    expect(warnings.some((text) => /: missing\. \S/.test(text))).toBe(true)
  })
  it('is blocked by an urgent red flag, by name', () => {
    const blasts = report('Bone marrow: blasts present.', { code: { text: 'Bone marrow' } })
    const { blocked } = option('naproxen', [lab('6690-2', 90, '10*9/L', interpretation('H')), blasts])
    for (const text of blocked.filter((one) => one.startsWith('D-')))
      expect(text).toMatch(/^D-\d\d .+: settle it first\.$/)
  })
})

describe('weight', () => {
  const said = (...resources: unknown[]) => treatmentOf(resources).weight
  test.each<[string, unknown[], string, number]>([
    ['none', [], 'No dated body weight is charted. Doses stay per kilogram.', 0],
    [
      'good',
      [weighed(30)],
      'Figures for this child are from 30 kg on 2026-06-15: recent, plausible for age and uncontradicted.',
      1,
    ],
    [
      'old',
      [weighed(30, ago(91))],
      `The latest weight (30 kg of ${ago(91)}) is more than 90 days old. Doses stay per kilogram.`,
      1,
    ],
    [
      'implausible',
      [weighed(3)],
      'The latest weight (3 kg of 2026-06-15) is not plausible at 10 years: check value and unit. Doses stay per kilogram.',
      1,
    ],
    [
      'contradicted',
      [weighed(66, ago(20)), weighed(30, ago(1))],
      `Two weights contradict each other (30 kg of ${ago(1)}; 66 kg of ${ago(20)}): weigh again. Doses stay per kilogram.`,
      2,
    ],
  ])('%s', (_, resources, sentence, evidence) => {
    const found = said(...resources)
    expect([found.sentence, found.evidence.length]).toEqual([sentence, evidence])
    expect(found.kg === null).toBe(found.date === null)
  })
})
