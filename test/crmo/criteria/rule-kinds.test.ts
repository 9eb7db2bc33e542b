/** Answered items → result, one kind of rule after the other: at the limit, beside it, and what is said of the items that are open. */
import { describe, expect, it, test } from 'vitest'
import type { InstrumentItem } from '../../../crmo/assessment.ts'
import { answerClauses } from '../../../crmo/criteria/clauses.ts'
import type { Reviewed } from '../../../crmo/criteria/reviewed.ts'
import { alternativesResult, countsResult, domainsResult, sumResult } from '../../../crmo/criteria/rules.ts'
import type { Answer, Evidence } from '../../../crmo/evidence.ts'
import type { Literal } from '../../../smart-config/instruments/predicates.ts'

const item = (
  key: string,
  answer: Answer,
  group: string | null = null,
  points: number | null = null,
): InstrumentItem => ({
  key,
  group,
  label: key.toUpperCase(),
  answer,
  points,
  reason: '',
  evidence: [],
  confirmation: 'published',
  secondHand: false,
  origin: 'chart',
  unsaid: null,
  measure: null,
  mayOverride: true,
  howToFindOut: null,
})
const [yes, no, unknown] = ['yes', 'no', 'unknown'] as const

describe('a sum', () => {
  const says = { reached: 'Reached.', notReached: 'Not reached.', noThreshold: 'No limit is known.' }
  const summed = (answers: Answer[], reached: 'above' | 'at-or-above' | null) =>
    sumResult(
      { kind: 'sum', confirmation: 'published', threshold: reached && { value: 4, reached }, says },
      answers.map((answer, at) => item(`i${at}`, answer, null, at === 2 ? null : 2)),
      6,
    )
  test.each<[Answer[], 'above' | 'at-or-above' | null, string, string, boolean]>([
    [[yes, yes], 'at-or-above', 'reached', 'Reached.', true],
    [[yes, yes], 'above', 'not-reached', 'Not reached.', false],
    [[yes, no], 'at-or-above', 'not-reached', 'Not reached.', false],
    [[yes, unknown], 'at-or-above', 'undetermined', 'Undetermined: 2 to 4 spans the limit of 4. Not known: I1.', false],
    [[yes, unknown], 'above', 'not-reached', 'Not reached.', false],
    [[yes, unknown], null, 'no-threshold', '2 to 4 of 6. No limit is known. Not known: I1.', false],
    [[yes, no], null, 'no-threshold', '2 of 6. No limit is known.', false],
    [[yes, yes, yes], 'above', 'not-reached', 'Not reached.', false],
  ])('%j against 4, %s: %s', (answers, reached, category, sentence, favours) => {
    const { result, favours: speaksFor } = summed(answers, reached)
    expect(result).toMatchObject({ kind: 'interval', category, sentence })
    expect(speaksFor).toBe(favours)
  })
})

describe('a count of groups', () => {
  const counted = (major: Answer[], minor: Answer[]) =>
    countsResult(
      {
        kind: 'counts',
        confirmation: 'published',
        alternatives: [{ major: 2 }, { major: 1, minor: 2 }],
        says: { met: 'Met.', notMet: 'Not met.' },
      },
      [
        ...major.map((answer, at) => item(`major${at}`, answer, 'major')),
        ...minor.map((answer, at) => item(`minor${at}`, answer, 'minor')),
        item('other', unknown, 'other'),
        item('free', unknown),
      ],
    )
  test.each<[Answer[], Answer[], string, string]>([
    [[yes, yes], [no, no], 'met', 'Met.'],
    [[yes, no], [yes, yes], 'met', 'Met.'],
    [[yes, no], [yes, no], 'not-met', 'Not met.'],
    [[no, no], [yes, yes], 'not-met', 'Not met.'],
    [[yes, unknown], [no, no], 'undetermined', 'Undetermined: 1 major and 0 minor so far. Not known: MAJOR1.'],
    [[yes, no], [yes, unknown], 'undetermined', 'Undetermined: 1 major and 1 minor so far. Not known: MINOR1.'],
    [[unknown, no], [no, unknown], 'not-met', 'Not met.'],
  ])('major %j, minor %j: %s', (major, minor, state, sentence) => {
    const { result, favours } = counted(major, minor)
    expect(result).toMatchObject({ kind: 'checklist', state, sentence })
    expect(favours).toBe(state === 'met')
  })
})

describe('alternatives', () => {
  const decided = (a: Answer, b: Answer, c: Answer) =>
    alternativesResult(
      {
        kind: 'alternatives',
        confirmation: 'published',
        alternatives: [
          { name: 'First', anyOf: [['a', '!b']], met: 'First met.', sparesBiopsy: true },
          { name: 'Second', anyOf: [['c']], met: 'Second met.' },
        ],
        says: { notMet: 'None met.' },
      },
      [item('a', a), item('b', b), item('c', c)],
    )
  test.each<[Answer, Answer, Answer, string, string, boolean]>([
    [yes, no, no, 'met', 'First met.', true],
    [yes, no, yes, 'met', 'First met. Second met.', true],
    [yes, yes, yes, 'met', 'Second met.', false],
    [yes, yes, no, 'not-met', 'None met.', false],
    [no, no, no, 'not-met', 'None met.', false],
    [yes, unknown, no, 'undetermined', 'First: undetermined. Second: cannot be met. Not known: B.', false],
    [no, unknown, unknown, 'undetermined', 'First: cannot be met. Second: undetermined. Not known: C.', false],
    [
      unknown,
      unknown,
      unknown,
      'undetermined',
      'First: undetermined. Second: undetermined. Not known: A; B; C.',
      false,
    ],
  ])('a %s, b %s, c %s: %s', (a, b, c, state, sentence, spares) => {
    const { result, favours, sparesBiopsy } = decided(a, b, c)
    expect(result).toMatchObject({ kind: 'checklist', state, sentence })
    expect([favours, sparesBiopsy]).toEqual([state === 'met', spares])
  })
})

describe('domains', () => {
  const says = {
    reached: 'Reached.',
    notReached: 'Not reached.',
    notEntered: 'Not entered.',
    withoutTable: 'No table.',
  }
  const classified = (entry: Answer, exclusion: Answer, points: [number, number] | null) =>
    domainsResult(
      { kind: 'domains', confirmation: 'published', threshold: 10, says },
      [item('entry', entry, 'entry'), item('exclusion', exclusion, 'exclusion'), item('domain', unknown, 'domain')],
      points && { lower: points[0], upper: points[1], maximum: 20, source: 'site file' },
    )
  const from = 'Points as entered by the site: site file.'
  test.each<[Answer, Answer, string]>([
    [yes, no, 'No table.'],
    [no, no, 'Not entered. No table.'],
    [yes, yes, 'Not entered. No table.'],
    [no, unknown, 'Not entered. No table.'],
    [unknown, no, 'No table. Not known: ENTRY.'],
    [yes, unknown, 'No table. Not known: EXCLUSION.'],
  ])('entry %s, exclusion %s, no table', (entry, exclusion, sentence) => {
    expect(classified(entry, exclusion, null)).toEqual({ result: { kind: 'structure', sentence }, favours: false })
  })
  test.each<[Answer, Answer, [number, number], string, string]>([
    [yes, no, [10, 12], 'reached', `Reached. ${from}`],
    [yes, no, [8, 9], 'not-reached', `Not reached. ${from}`],
    [yes, no, [9, 10], 'undetermined', `Undetermined: 9 to 10 points, threshold 10. Not known: DOMAIN. ${from}`],
    [no, no, [12, 12], 'not-reached', `Not entered. ${from}`],
    [yes, yes, [12, 12], 'not-reached', `Not entered. ${from}`],
    [unknown, yes, [12, 12], 'not-reached', `Not entered. ${from}`],
    [unknown, no, [12, 12], 'undetermined', `Undetermined: 12 points, threshold 10. Not known: ENTRY; DOMAIN. ${from}`],
    [unknown, no, [4, 9], 'not-reached', `Not reached. ${from}`],
  ])('entry %s, exclusion %s, points %j: %s', (entry, exclusion, points, category, sentence) => {
    const { result, favours } = classified(entry, exclusion, points)
    expect(result).toMatchObject({ kind: 'interval', category, sentence, lower: points[0], upper: points[1] })
    expect(favours).toBe(category === 'reached')
  })
})

describe('clauses of questions', () => {
  const source = (reference: string, value: string | null = null): Evidence => ({
    reference,
    version: null,
    label: 'l',
    date: null,
    status: null,
    ...(value !== null && { value }),
  })
  const said: Partial<Record<string, Reviewed>> = {
    fever: {
      answer: yes,
      reason: 'Fever.',
      evidence: [source('Observation/1'), source('Observation/2', '39')],
      origin: 'chart',
    },
    anaemia: { answer: no, reason: 'No anaemia.', evidence: [source('Observation/2', '12')], origin: 'clinician' },
    bonePain: { answer: unknown, reason: 'Pain not stated.', evidence: [source('Observation/1')], origin: 'chart' },
    remissions: { answer: unknown, reason: 'Course not stated.', evidence: [], origin: 'chart' },
    raisedCrp: { answer: unknown, reason: 'No CRP.', evidence: [], origin: 'chart' },
  }
  const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const
  const ask = (literal: Literal): Reviewed => {
    const found = said[literal.replace('!', '')]
    if (!found) throw new Error(`not asked: ${literal}`)
    return literal.startsWith('!') ? { ...found, answer: opposite[found.answer] } : found
  }
  const answered = (...clauses: Literal[][]) => answerClauses(clauses, ask)
  test.each<[Literal[][], Answer, string]>([
    [[['fever', '!anaemia']], yes, 'Fever. No anaemia.'],
    [[['fever', 'anaemia']], no, 'No anaemia.'],
    [[['fever', 'bonePain']], unknown, 'Pain not stated.'],
    [[['anaemia'], ['bonePain']], unknown, 'Pain not stated.'],
    [[['bonePain'], ['fever']], yes, 'Fever.'],
    [[['bonePain', 'remissions'], ['anaemia']], unknown, 'Pain not stated. Course not stated.'],
    [[['anaemia', 'bonePain'], ['!fever']], no, 'No anaemia. Fever.'],
  ])('%j is %s', (clauses, answer, reason) => {
    expect(answered(...clauses)).toMatchObject({ answer, reason })
  })
  it('names more than two open questions instead of their reasons', () => {
    expect(answered(['bonePain'], ['remissions'], ['raisedCrp']).reason).toMatch(/^Not known: [^,]+, [^,]+, [^,]+\.$/)
  })
  it('gives each source once, and apart what differs in value', () => {
    const { evidence } = answered(['fever', '!anaemia'])
    expect(evidence.map(({ reference, value }) => [reference, value])).toEqual([
      ['Observation/1', undefined],
      ['Observation/2', '39'],
      ['Observation/2', '12'],
    ])
    expect(answerClauses([['fever'], ['fever']], ask).evidence).toHaveLength(2)
  })
  it('is mixed where chart and clinician both decide', () => {
    expect(answered(['fever', '!anaemia']).origin).toBe('mixed')
    expect(answered(['anaemia']).origin).toBe('clinician')
    expect(answered(['fever']).origin).toBe('chart')
  })
})
