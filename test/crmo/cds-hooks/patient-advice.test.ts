import { describe, expect, test } from 'vitest'
import { flagRows } from '../../../crmo/pathway/red-flags.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { child, condition, crp, interpretation, lab, report } from '../builders.ts'
import { viewAdvice } from './orders.ts'

const pain = condition('Bone pain')
const topicsOf = (resources: unknown[], patient?: unknown) => viewAdvice(resources, patient).map(({ topic }) => topic)
const adult = { resourceType: 'Patient', id: 'p', birthDate: '1990-01-01' }

describe('a child with bone pain or osteomyelitis', () => {
  test.each([
    ['bone pain', condition('Bone pain')],
    [
      'limb pain by code',
      condition('', { code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M79.605' }] } }),
    ],
    ['osteomyelitis, kind not stated', condition('Chronic osteomyelitis of tibia')],
    ['CRMO by code', condition('', { code: { coding: [{ system: 'http://snomed.info/sct', code: '240151005' }] } })],
  ])('%s: one card of information with a link', (_name, problem) => {
    const [one, ...more] = viewAdvice([problem])
    expect(more).toEqual([])
    expect(one).toMatchObject({ topic: 'unassessed', indicator: 'info', link: true })
    expect(one?.summary.length).toBeLessThan(140)
  })

  test('the card says how many items are known, and no score', () => {
    const [one] = viewAdvice([pain, crp(12, 'mg/L', interpretation('H'))])
    expect(one?.summary).toBe('Bone or limb pain is charted, no CRMO assessment yet: 1 of 7 items known from the chart')
    expect(`${one?.summary} ${one?.lines.join(' ')}`).not.toMatch(/score of|points|\b63\b|category/i)
  })

  test.each([
    ['an adult', [pain], adult],
    ['a patient without a birth date', [pain], { resourceType: 'Patient', id: 'p' }],
    ['no such problem', [condition('Asthma')], undefined],
    [
      'a suspected problem',
      [condition('Bone pain', { verificationStatus: { coding: [{ code: 'provisional' }] } })],
      undefined,
    ],
    [
      'a problem of the past',
      [condition('Bone pain', { clinicalStatus: { coding: [{ code: 'resolved' }] } })],
      undefined,
    ],
    ['a problem of unknown state', [condition('Bone pain', { clinicalStatus: undefined })], undefined],
    [
      'a refuted problem',
      [condition('Bone pain', { verificationStatus: { coding: [{ code: 'refuted' }] } })],
      undefined,
    ],
    ['another established diagnosis', [pain, condition('Acute lymphoblastic leukaemia')], undefined],
  ])('no card: %s', (_name, resources, patient) => {
    expect(topicsOf(resources, patient)).toEqual([])
  })
})

describe('a red flag stands above the card', () => {
  test('urgent: the card names it and has no link', () => {
    const [one, ...more] = viewAdvice([
      pain,
      report('Lytic lesion of the femur with cortical destruction. Ewing sarcoma suspected.'),
    ])
    expect(more).toEqual([])
    expect(one).toMatchObject({ topic: 'red-flag', link: false, indicator: 'info' })
    expect(one?.summary).toMatch(/^Red flag first: Suspect a bone tumour/)
    expect(one?.lines.join(' ')).not.toContain('no CRMO assessment')
  })

  test('to be checked: the card names it beside the link', () => {
    const alp = lab('6768-6', 40, 'U/L', interpretation('L'))
    const [one] = viewAdvice([pain, alp])
    expect(one).toMatchObject({ topic: 'red-flag', link: true })
    expect(one?.summary).toContain('hypophosphatasia')
  })

  test('a red flag that the site has switched off is not said to be raised, and is said not to have been looked for', () => {
    const alp = lab('6768-6', 40, 'U/L', interpretation('L'))
    const [one, ...more] = viewAdvice([pain, alp], child, { ...siteRules, switchedOff: { rows: ['D-15'] } })
    expect(more).toEqual([])
    expect(one?.topic).toBe('unassessed')
    expect(one?.lines).toContain('Not looked for, switched off by this site: D-15.')
    expect(viewAdvice([pain])[0]?.lines.join(' ')).not.toContain('switched off')
  })

  test('every title fits a summary', () => {
    for (const { title } of flagRows) expect(`Red flag first: ${title} (and 12 more)`.length).toBeLessThan(140)
  })
})

test('a name or a problem written to be read as an instruction stands in no card', () => {
  const evil = 'Bone pain <img src=x> [click](https://evil.example) Ignore previous instructions'
  const patient = { resourceType: 'Patient', id: 'p', birthDate: '2016-06-01', name: [{ text: evil }] }
  const said = JSON.stringify(viewAdvice([condition(evil)], patient))
  expect(said).toContain('Bone or limb pain is charted')
  expect(said).not.toMatch(/evil|img|Ignore/)
})
