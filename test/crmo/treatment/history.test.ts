import { describe, expect, it } from 'vitest'
import { codedLesion, condition, crp, medication, report } from '../builders.ts'
import { option, treatmentOf } from './scene.ts'

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
const stepOf = (...resources: unknown[]) => treatmentOf(resources).step
const vertebra = () => codedLesion('11068009', null, 'Bone marrow oedema')

describe('treatment history', () => {
  it('counts overlapping entries of one drug once', () => {
    const { history } = treatmentOf([
      statement('Naproxen 250 mg', '2026-01-01', '2026-01-31'),
      statement('Naproxen 500 mg', '2026-01-21', '2026-02-10'),
      statement('Indometacin', '2026-03-01', '2026-03-11', stopped('Gastritis')),
    ])
    expect(history.map(({ ingredient, days, from, until }) => [ingredient, days, from, until])).toEqual([
      ['naproxen', 40, '2026-01-01', '2026-02-10'],
      ['indomethacin', 10, '2026-03-01', '2026-03-11'],
    ])
    expect(history[1]).toMatchObject({ stopReason: 'Gastritis', stopKind: 'intolerance' })
  })
  it.each([
    ['Ineffective', 'failure'],
    ['Loss of response after 3 months', 'failure'],
    ['Nausea', 'intolerance'],
    ['In remission', 'remission'],
    ['Moved house', 'other'],
  ])('"%s" is %s', (reason, kind) => {
    const { history } = treatmentOf([statement('Naproxen', '2026-01-01', '2026-03-01', stopped(reason))])
    expect(history[0]?.stopKind).toBe(kind)
  })
  it('does not invent a duration', () => {
    const [course] = treatmentOf([medication('Naproxen', '2025-01-01', { status: 'completed' })]).history
    expect(course).toMatchObject({ days: null, ongoing: false, until: null })
    expect(course?.sentence).toContain('duration not charted')
    expect(treatmentOf([medication('Naproxen', '2026-06-01')]).history[0]).toMatchObject({ days: 19, ongoing: true })
  })
  it('holds antibiotics and anecdotal drugs as history only', () => {
    const { history, step } = treatmentOf([
      medication('Azithromycin', '2026-06-01'),
      medication('Flucloxacillin', '2026-05-01'),
    ])
    expect(history.map(({ class: drugClass }) => drugClass)).toEqual(['antibiotic', 'antibiotic'])
    expect(step.step).toBe('unknown')
  })
  it('does not count what was not taken', () => {
    expect(treatmentOf([medication('Naproxen', '2026-06-01', { doNotPerform: true })]).history).toEqual([])
  })
})

describe('the ladder', () => {
  const naproxen = statement('Naproxen', '2026-01-01', '2026-01-29')
  const ibuprofen = statement('Ibuprofen', '2026-02-01', '2026-02-20')
  it('is unknown where the chart is silent', () => {
    expect(stepOf()).toMatchObject({ step: 'unknown', next: { classes: ['nsaid'] } })
    expect(stepOf().rungs.map(({ reached }) => reached)).toEqual(Array(5).fill('unknown'))
  })
  it('says whether an NSAID was given for 4 weeks', () => {
    expect(stepOf(naproxen).rungs[0]?.reason).toContain('Given for at least 4 weeks')
    expect(stepOf(statement('Naproxen', '2026-01-01', '2026-01-28')).rungs[0]?.reason).toContain('Less than 4 weeks')
    expect(stepOf(medication('Naproxen', '2025-01-01', { status: 'completed' })).rungs[0]?.reason).toContain(
      'not charted',
    )
  })
  it.each([
    ['L1', [naproxen], ['nsaid']],
    ['L1b', [naproxen, ibuprofen], ['bisphosphonate', 'tnfAntagonist', 'dmard', 'glucocorticoid']],
    ['L2', [naproxen, medication('Pamidronate', '2026-05-01')], ['tnfAntagonist']],
    ['L2', [medication('Adalimumab', '2026-05-01')], ['bisphosphonate']],
    ['L2', [medication('Methotrexate', '2026-05-01')], ['bisphosphonate', 'tnfAntagonist']],
    [
      'L3',
      [medication('Adalimumab', '2026-05-01'), medication('Pamidronate', '2026-01-01')],
      ['bisphosphonate', 'tnfAntagonist'],
    ],
    ['L3', [medication('Anakinra', '2026-05-01')], ['bisphosphonate', 'tnfAntagonist']],
    ['unknown', [medication('Prednisolone', '2026-05-01')], ['nsaid']],
  ])('%s', (step, resources, classes) => {
    expect(stepOf(...resources)).toMatchObject({ step, next: { classes } })
  })
  it('does not take two names of one drug for two NSAIDs', () => {
    expect(
      stepOf(
        statement('Indometacin', '2026-01-01', '2026-02-01'),
        statement('Indomethacin', '2026-03-01', '2026-04-01'),
      ).step,
    ).toBe('L1')
  })
  it('opens the second line at once with an active spinal lesion', () => {
    expect(stepOf(vertebra()).next.classes).toContain('bisphosphonate')
    expect(stepOf(vertebra()).next.sentence).toContain('active spinal lesion')
    expect(stepOf(codedLesion('11068009', null, 'Bone lesion')).next.classes).toEqual(['nsaid'])
  })
  it('lays out the untried NSAIDs next, and names what failed', () => {
    const failed = statement('Naproxen', '2026-01-01', '2026-03-01', stopped('Ineffective'))
    expect(option('naproxen', [failed])).toMatchObject({ atThisStep: false })
    expect(option('naproxen', [failed]).warnings[0]).toContain('Tried before')
    expect(option('ibuprofen', [failed])).toMatchObject({ atThisStep: true })
    expect(stepOf(failed).next.sentence).toContain('A failure is charted')
  })
})

describe('the phenotype', () => {
  const answers = (...resources: unknown[]) =>
    Object.fromEntries(treatmentOf(resources).phenotype.rows.map(({ key, answer }) => [key, answer]))
  const sentence = (...resources: unknown[]): string => treatmentOf(resources).phenotype.sentence
  const mandible = () => codedLesion('91609006', null, 'Bone lesion')
  it('is open in an empty chart', () => {
    expect(new Set(Object.values(answers()))).toEqual(new Set(['unknown']))
    expect(sentence()).toContain('No charted feature points either way')
  })
  it('shows both sides without a winner', () => {
    expect(answers(crp(40), mandible())).toMatchObject({ raisedCrp: 'yes', mandible: 'yes' })
    expect(sentence(crp(40), mandible())).toMatch(/Features on both sides.*no automatic winner/)
    expect(sentence(crp(40))).toContain('inflammatory phenotype')
    expect(sentence(mandible())).toContain('remodelling phenotype')
  })
  it('takes sclerosis for marked only where the report says so', () => {
    const sclerosis = (words: string) =>
      answers(report(`MRI pelvis: ${words} lesion of the left ilium.`, { code: { text: 'MRI pelvis' } }))
        .markedSclerosis
    expect(sclerosis('Sclerotic')).toBe('unknown')
    expect(sclerosis('Markedly sclerotic')).toBe('yes')
    expect(sclerosis('Not markedly sclerotic')).not.toBe('yes')
  })
  it('names neither class for Majeed syndrome', () => {
    expect(answers(condition('PAPA syndrome')).majeedOrDira).toBe('unknown')
    expect(answers(condition('Majeed syndrome')).majeedOrDira).toBe('yes')
  })
})

it('lays out nothing without a lesion, and nothing with an established other diagnosis', () => {
  const none = treatmentOf([condition('Acute lymphoblastic leukaemia')])
  expect(none.options).toEqual([])
  expect(none.premise).toContain('D-31')
})

it('gives the rule for another bisphosphonate course only after a first one', () => {
  expect(treatmentOf([]).retreatment).toBeNull()
  expect(treatmentOf([medication('Pamidronate', '2026-01-01')]).retreatment).toMatchObject({
    answer: 'unknown',
    sentence: expect.stringContaining('relapse is confirmed after remission'),
  })
})
