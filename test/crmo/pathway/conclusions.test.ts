/** Inputs that rest on flags, gate and score, and what the mimic panel and a row say of what they rest on. */
import { describe, expect, it, test } from 'vitest'
import { basisOf } from '../../../crmo/assess.ts'
import type { BiopsyGate, InstrumentResult, RedFlag } from '../../../crmo/assessment.ts'
import type { Answer } from '../../../crmo/evidence.ts'
import { mimicsOf } from '../../../crmo/pathway/mimics/mimics.ts'
import { isRaised, redFlags, urgentRaised } from '../../../crmo/pathway/red-flags.ts'
import { evaluate } from '../../../crmo/pathway/rows/row.ts'
import { conclusionSignals } from '../../../crmo/pathway/signals/conclusion-signals.ts'
import { signal } from '../../../crmo/pathway/signals/signal.ts'
import { signalsOf } from '../../../crmo/pathway/signals/signals.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { assessed, chartOf, codedLesion, condition, note, report } from '../builders.ts'
import { clavicle, tibia } from './row-cases.ts'

const source = (reference: string) => ({ reference, version: null, label: reference, date: null, status: null })
const { gate, instruments } = assessed([])
const passed: BiopsyGate = { ...gate, passed: true, unknown: [], blockedBy: [] }
const open: BiopsyGate = { ...gate, passed: false, unknown: ['CRP'], blockedBy: [] }
const closed: BiopsyGate = { ...gate, passed: false, unknown: [], blockedBy: ['D-09'] }
const scored = (category: InstrumentResult['category']): InstrumentResult => ({
  ...instruments['jansson-2009'],
  category,
})
const flag = (row: string, level: RedFlag['level'] = 'urgent', state: RedFlag['state'] = 'raised'): RedFlag => ({
  row,
  level,
  state,
  title: row,
  reason: '',
  advice: '',
  missing: [],
  evidence: [source(`of-${row}`)],
  citation: gate.citation,
})
type Given = { resources?: unknown[]; flags?: RedFlag[]; gate?: BiopsyGate; category?: InstrumentResult['category'] }
const concluded = ({ resources = [], flags = [], gate: given = open, category = 'below' }: Given) => {
  const basis = basisOf(chartOf(...resources), emptyReview(), siteRules)
  return conclusionSignals(basis, signalsOf(basis), flags, given, scored(category))
}
const typical = codedLesion(tibia, 'left', 'Lytic lesion of metaphysis')
const cno = condition('Chronic recurrent multifocal osteomyelitis')

describe('conclusions', () => {
  test.each<[string, Given, Answer, number]>([
    ['nothing', {}, 'unknown', 0],
    ['score above its threshold', { category: 'at-or-above' }, 'yes', 0],
    ['score below its threshold excludes nothing', { category: 'below' }, 'unknown', 0],
    ['score undetermined', { category: 'undetermined' }, 'unknown', 0],
    ['score outside its cohort', { category: 'outside-cohort' }, 'unknown', 0],
    ['CNO on the problem list', { resources: [cno] }, 'yes', 1],
    ['CNO suspected', { resources: [condition('Suspected chronic recurrent multifocal osteomyelitis')] }, 'unknown', 0],
    ['another problem', { resources: [condition('Asthma')] }, 'unknown', 0],
    ['never beside an urgent row', { resources: [cno], category: 'at-or-above', flags: [flag('D-09')] }, 'no', 1],
    ['beside a check', { category: 'at-or-above', flags: [flag('D-15', 'check')] }, 'yes', 0],
    [
      'beside an urgent row that is open',
      { category: 'at-or-above', flags: [flag('D-09', 'urgent', 'open')] },
      'yes',
      0,
    ],
  ])('CNO is likely: %s', (_, given, answer, sources) => {
    const { likelyCno } = concluded(given)
    expect([likelyCno.answer, likelyCno.evidence.length]).toEqual([answer, sources])
  })
  test.each<[string, Given, Answer, string[]]>([
    ['no lesion', { gate: passed }, 'unknown', []],
    ['a typical lesion, gate passed', { resources: [typical], gate: passed }, 'no', []],
    ['a typical lesion, gate open', { resources: [typical] }, 'unknown', []],
    [
      'a sclerotic clavicle, gate passed',
      { resources: [codedLesion(clavicle, 'left', 'Sclerotic lesion')], gate: passed },
      'no',
      [],
    ],
    ['any raised row', { resources: [typical], gate: passed, flags: [flag('D-16', 'check')] }, 'yes', ['of-D-16']],
    ['a row that is open', { resources: [typical], gate: passed, flags: [flag('D-16', 'check', 'open')] }, 'no', []],
  ])('worrying or nonspecific: %s', (_, given, answer, sources) => {
    const { worryingOrNonspecific } = concluded(given)
    expect(worryingOrNonspecific.answer).toBe(answer)
    expect(worryingOrNonspecific.evidence.map(({ reference }) => reference)).toEqual(sources)
  })
  it('worrying or nonspecific: an untypical lesion, or a mass, each with its source', () => {
    const untypical = concluded({ resources: [codedLesion(tibia, 'left')], gate: passed }).worryingOrNonspecific
    expect([untypical.answer, untypical.evidence.length]).toEqual(['yes', 1])
    const mass = report('Lytic lesion of the left tibial metaphysis with a soft tissue mass.')
    expect(concluded({ resources: [mass], gate: passed }).worryingOrNonspecific.answer).toBe('yes')
  })
  it('the gate and the score as they stand', () => {
    const answers = (given: Given) => [concluded(given).gatePassed.answer, concluded(given).scoreUndetermined.answer]
    expect(answers({ gate: passed, category: 'undetermined' })).toEqual(['yes', 'yes'])
    expect(answers({ gate: open, category: 'below' })).toEqual(['unknown', 'no'])
    expect(answers({ gate: closed, category: 'undetermined', flags: [flag('D-09')] })).toEqual(['no', 'yes'])
    expect(answers({ category: 'undetermined', flags: [flag('D-09'), flag('D-31')] })[1]).toBe('no')
  })
})

describe('a row', () => {
  const row = { row: 'D-99', title: 't', anyOf: [['a', 'b'], ['c']], advice: '', citation: gate.citation } as const
  const said = (a: Answer, b: Answer, c: Answer) =>
    evaluate(
      { ...row, anyOf: row.anyOf.map((clause) => [...clause]) } as Parameters<typeof evaluate<'a' | 'b' | 'c'>>[0],
      {
        a: signal('A', a, [source('a')]),
        b: signal('B', b, [source('b')]),
        c: signal('C', c, [source('c')]),
      },
    )
  test.each<[Answer, Answer, Answer, string, string, string]>([
    ['yes', 'yes', 'no', 'raised', 'Present: A, B.', 'a,b'],
    ['yes', 'no', 'yes', 'raised', 'Present: C.', 'c'],
    ['yes', 'yes', 'yes', 'raised', 'Present: A, B, C.', 'a,b,c'],
    ['yes', 'unknown', 'no', 'open', 'Not known: B.', ''],
    ['no', 'unknown', 'unknown', 'open', 'Not known: C.', ''],
    ['no', 'unknown', 'no', 'cleared', 'None of its signs is present.', ''],
  ])('a %s, b %s, c %s: %s', (a, b, c, state, reason, sources) => {
    const found = said(a, b, c)
    expect([found.state, found.reason, found.evidence.map(({ reference }) => reference).join()]).toEqual([
      state,
      reason,
      sources,
    ])
    expect(found.missing.length > 0).toBe(state === 'open')
  })
})

describe('red flags', () => {
  it('stand raised first, then open, urgent before check', () => {
    const basis = basisOf(
      chartOf(note('Autism.'), condition('Pyoderma gangrenosum'), codedLesion(tibia, 'left', 'Cortical destruction')),
      emptyReview(),
      siteRules,
    )
    const rank = ({ state, level }: RedFlag) =>
      ['raised', 'open', 'cleared'].indexOf(state) * 2 + Number(level === 'check')
    const flags = redFlags(signalsOf(basis))
    expect(flags.map(rank)).toEqual(flags.map(rank).toSorted((a, b) => a - b))
    expect(flags[0]).toMatchObject({ row: 'D-08', level: 'urgent', state: 'raised' })
  })
  it('are asked for by row, state and level', () => {
    const flags = [flag('D-08', 'check'), flag('D-09', 'urgent', 'open'), flag('D-10')]
    expect([isRaised(flags, 'D-08'), isRaised(flags, 'D-08', 'urgent'), isRaised(flags, 'D-08', 'check')]).toEqual([
      true,
      false,
      true,
    ])
    expect([isRaised(flags, 'D-09'), isRaised(flags, 'D-11')]).toEqual([false, false])
    expect(urgentRaised(flags).map(({ row }) => row)).toEqual(['D-10'])
  })
})

describe('a mimic', () => {
  const mimics = (...resources: unknown[]) => {
    const chart = chartOf(...resources)
    return mimicsOf(signalsOf(basisOf(chart, emptyReview(), siteRules)), chart.problems)
  }
  const mimic = (key: string, ...resources: unknown[]) => mimics(...resources).find((one) => one.key === key)
  const marrow = report('Bone marrow aspirate was normal.', {
    code: { text: 'Bone biopsy' },
    category: [{ coding: [{ code: 'SP' }] }],
  })
  it('of the past is not established', () => {
    const past = condition('Hypophosphatasia', { clinicalStatus: { coding: [{ code: 'resolved' }] } })
    expect(mimic('hypophosphatasia', past)?.state).toBe('open')
    expect(mimic('hypophosphatasia', condition('Hypophosphatasia'))).toMatchObject({
      state: 'established',
      reason: 'On the problem list: Hypophosphatasia.',
    })
  })
  it('that is excluded says by what, with the source of it first', () => {
    const found = mimic('leukaemia', marrow)
    expect(found?.state).toBe('excluded')
    expect(found?.reason).toMatch(/^Excluded by: .+\.$/)
    expect(found?.speaksAgainst[0]?.evidence.length).toBeGreaterThan(0)
    expect(mimic('leukaemia')?.speaksAgainst).toEqual([])
  })
  it('of which nothing is said names what is missing, and only that', () => {
    const nothing = mimic('leukaemia')
    expect(nothing?.reason).toBe('Nothing in the chart speaks for or against it.')
    expect(nothing?.missing.length).toBeGreaterThan(2)
    const asked = mimic('bone-tumour', codedLesion(tibia, 'left', 'Cortical destruction'))
    expect(asked?.missing).not.toContain('breached cortex')
    expect(asked?.reason).toMatch(/^For: breached cortex/)
  })
  it('with most that speaks for it stands first among the open ones', () => {
    const found = mimics(codedLesion(tibia, 'left', 'Cortical destruction'), condition('Pyoderma gangrenosum'), marrow)
    const rank = { established: 0, open: 1, 'argued-against': 2, excluded: 3 }
    expect(found.map(({ state }) => rank[state])).toEqual(found.map(({ state }) => rank[state]).toSorted())
    const weights = found.filter(({ state }) => state === 'open').map(({ speaksFor }) => speaksFor.length)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(weights[0]).toBeGreaterThan(0)
  })
})
