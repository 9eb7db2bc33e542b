import { describe, expect, it, test } from 'vitest'
import { assess } from '../../crmo/assess.ts'
import { mimicRows } from '../../crmo/pathway/mimics/mimic-rows.ts'
import { noteText } from '../../crmo/questionnaire/note.ts'
import { questionnaire, valueSets } from '../../crmo/questionnaire/published.ts'
import { toQuestionnaireResponse } from '../../crmo/questionnaire/questionnaire-response.ts'
import { readSiteRules } from '../../crmo/site-rules-schema.ts'
import { SWITCHED_OFF } from '../../crmo/switched-off.ts'
import { furtherInstruments } from '../../smart-config/instruments/registry.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import type { SiteRules } from '../../smart-config/types.ts'
import { chartOf, codedLesion, crp, lab, temperature } from './builders.ts'
import { saying } from './pathway/saying.ts'
import { answerProblems } from './questionnaire/answer-problems.ts'
import { clinicians } from './questionnaire/clinicians.ts'
import { r4Problems } from './questionnaire/r4.ts'
import { sampleSigning } from './questionnaire/sample.ts'

const both = (['left', 'right'] as const).map((side) => codedLesion('12611008', side, 'Bone marrow oedema, metaphysis'))
const child = chartOf(lab('58410-2', 'normal'), crp(4), temperature(36.8), ...both)
const quiet = saying({
  nightPain: 'no',
  weightLossOrAsthenia: 'no',
  organomegalyOrNodes: 'no',
  fever: 'no',
  toxicAppearance: 'no',
  shortHistory: 'no',
  blasts: 'no',
  abscess: 'no',
})
const without = (switchedOff: SiteRules['switchedOff'], review = quiet) =>
  assess(child, review, { ...siteRules, switchedOff })
it('changes nothing where nothing is switched off', () => {
  expect(without({})).toEqual(assess(child, quiet, siteRules))
})

describe('a row', () => {
  const rowsOf = ({ redFlags, pathwayRows, watch }: ReturnType<typeof without>) => [
    ...redFlags,
    ...pathwayRows,
    ...watch,
  ]
  const named = [...new Set(rowsOf(without({})).map(({ row }) => row))].filter((row) => row !== 'D-31')

  test.each(named)('%s is open, without a source, and says so', (row) => {
    const found = rowsOf(without({ rows: [row] })).filter((one) => one.row === row)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found)
      expect(one).toMatchObject({ state: 'open', reason: SWITCHED_OFF, evidence: [], switchedOff: true })
  })

  const flags = [...new Set(without({}).redFlags.map(({ row }) => row))].filter((row) => row !== 'D-31')
  test.each(flags)('the biopsy-sparing gate stays closed without the red flag %s', (row) => {
    expect(without({}).gate.passed).toBe(true)
    const { gate, recommendations } = without({ rows: [row] })
    expect(gate.passed).toBe(false)
    expect(gate.unknown).toEqual([`${row} (switched off by this site)`])
    expect(recommendations.map(({ id }) => id)).not.toContain('biopsy-sparing-multifocal')
  })

  it('that is urgent lets no figure through: its disease was not looked for', () => {
    const figures = (rows: string[]) =>
      without({ rows }).treatment.options.flatMap(({ doses, blocked }) => (blocked.length === 0 ? doses : []))
    expect(figures([]).length).toBeGreaterThan(0)
    expect(figures(['D-09'])).toEqual([])
  })
})

describe('each of a table stays in its place, says so and answers nothing:', () => {
  it.each(furtherInstruments.map(({ key }) => key))('instrument %s', (key) => {
    const found = without({ instruments: [key] }).instruments[key]
    expect(found).toMatchObject({ items: [], result: { kind: 'structure', sentence: SWITCHED_OFF } })
    expect(found.title).toMatch(/\(switched off by this site\)$/)
  })

  it.each(mimicRows.map(({ key }) => key))('mimic %s', (key) => {
    const found = without({ mimics: [key] }).mimics.find((one) => one.key === key)
    expect(found).toMatchObject({ state: 'open', reason: SWITCHED_OFF, missing: [], speaksFor: [], speaksAgainst: [] })
  })

  it.each(without({}).treatment.options.map(({ drug }) => drug))('drug %s', (drug) => {
    const found = without({ drugs: [drug] }).treatment.options.find((one) => one.drug === drug)
    expect(found).toMatchObject({ doses: [] })
    expect(found?.blocked).toContain(SWITCHED_OFF)
  })
})

it('an instrument, a mimic, a drug and the treatment stay where they were and answer nothing', () => {
  const off = without({ instruments: ['bristol-2016'], mimics: ['bone-tumour'], drugs: ['naproxen'] })
  expect(off.instruments['bristol-2016']).toMatchObject({ items: [], result: { sentence: SWITCHED_OFF } })
  expect(off.mimics.find(({ key }) => key === 'bone-tumour')).toMatchObject({ state: 'open', reason: SWITCHED_OFF })
  const naproxen = off.treatment.options.find(({ drug }) => drug === 'naproxen')
  expect(naproxen).toMatchObject({ doses: [] })
  expect(naproxen?.blocked).toContain(SWITCHED_OFF)
  expect(off.treatment.options.some(({ doses }) => doses.length > 0)).toBe(true)
  expect(without({ treatment: true }).treatment).toMatchObject({
    options: [],
    premise: expect.stringContaining('switched off by this site'),
  })
})

it.each<[string, SiteRules['switchedOff'], RegExp]>([
  ['a red flag', { rows: ['D-09'] }, /D-09 [^;]* \(switched off by this site\)/],
  ['an advising row', { rows: ['D-01'] }, /Not judged, switched off by this site: D-01\./],
  ['an instrument', { instruments: ['bristol-2016'] }, /Bristol 2016 criteria \(switched off by this site\)/],
  ['a mimic', { mimics: ['bone-tumour'] }, /tumour \(switched off by this site\)/],
  ['a drug', { drugs: ['naproxen'] }, /[Nn]aproxen \(switched off by this site\)/],
  ['the treatment', { treatment: true }, /Treatment is switched off by this site/],
])('note and document say that %s is switched off', (_, off, words) => {
  const assessment = without(off)
  expect(noteText(assessment, sampleSigning, clinicians).replaceAll(/\s+/g, ' ')).toMatch(words)
  const response = toQuestionnaireResponse(assessment, sampleSigning, clinicians)
  expect(JSON.stringify(response)).toMatch(/switched off by this site/i)
  expect(answerProblems(questionnaire(), response, valueSets())).toEqual([])
  expect(r4Problems(response)).toEqual([])
})

describe('the file of site rules', () => {
  const read = (switchedOff: unknown) => readSiteRules(JSON.stringify({ switchedOff }), siteRules)

  it('switches off what it names', () => {
    const off = { instruments: ['nbods-2023'], rows: ['D-20'], mimics: ['bone-tumour'], drugs: ['naproxen'] }
    expect(read(off)).toEqual({ siteRules: { ...siteRules, switchedOff: off } })
  })

  it.each<[string, unknown, RegExp]>([
    ['D-31', { rows: ['D-31'] }, /switchedOff\.rows\.0 names no row that can be switched off/],
    ['Jansson 2009', { instruments: ['jansson-2009'] }, /instruments\.0 names no instrument that can be switched off/],
    ['a drug that is none', { drugs: ['aspirine'] }, /drugs\.0 names no drug that can be switched off: .*naproxen/],
    ['a table that is none', { redFlags: true }, /redFlags/],
  ])('cannot switch off %s', (_, off, words) => {
    const found = read(off)
    expect('problems' in found && found.problems.join(' ')).toMatch(words)
  })
})
