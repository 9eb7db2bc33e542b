/** The source that stands beside a sentence of the note: which one, how short, and that the others are counted. */
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../crmo/evidence.ts'
import { saidReasons, shortSource, sourceLines, sourceNames } from '../../../crmo/questionnaire/lines.ts'

const source = (reference: string, more: Partial<Evidence> = {}): Evidence => ({
  reference,
  version: '1',
  label: 'CRP',
  date: '2026-06-01T09:00:00Z',
  status: 'final',
  ...more,
})
const quote = (text: string) => ({ span: { textId: 't', start: 0, end: text.length, text } })
const clinician = source('clinician', { note: 'Seen by me.' })

describe('a short source', () => {
  it.each<[string, Evidence[], string, string]>([
    ['none', [], '', ''],
    ['the clinician alone', [clinician], '', ''],
    ['one', [source('a', { value: '24 mg/L' })], '', '(CRP 24 mg/L, 2026-06-01)'],
    [
      'converted',
      [source('a', { value: '2.4 mg/dL', converted: '24 mg/L' })],
      '',
      '(CRP 2.4 mg/dL = 24 mg/L, 2026-06-01)',
    ],
    ['undated', [source('a', { date: null })], '', '(CRP, no date)'],
    ['not final', [source('a', { status: 'preliminary' })], '', '(CRP, 2026-06-01, preliminary)'],
    ['confirmed', [source('a', { status: 'active, confirmed' })], '', '(CRP, 2026-06-01)'],
    ['no status', [source('a', { status: null })], '', '(CRP, 2026-06-01)'],
    ['with a note', [source('a', { note: 'Body site: rectal.' })], '', '(CRP, 2026-06-01. Body site: rectal)'],
    ['two', [source('a'), source('b', { label: 'ESR' })], '', '(CRP, 2026-06-01; 1 more)'],
    ['the same twice', [source('a'), source('a')], '', '(CRP, 2026-06-01)'],
    ['two versions', [source('a'), source('a', { version: '2' })], '', '(CRP, 2026-06-01; 1 more)'],
    [
      'the one the reason names',
      [source('a', { value: '3 mg/L' }), source('b', { value: '24 mg/L' })],
      'Highest CRP 24 mg/L.',
      '(CRP 24 mg/L, 2026-06-01; 1 more)',
    ],
    ['a quote', [source('a', quote(' no\n  fever '))], '', '(CRP, 2026-06-01: "no fever")'],
    ['a quote of 60', [source('a', quote('x'.repeat(60)))], '', `(CRP, 2026-06-01: "${'x'.repeat(60)}")`],
    ['a quote of 61 is not cut', [source('a', quote('x'.repeat(61)))], '', '(CRP, 2026-06-01)'],
    ['the clinician and the chart', [clinician, source('a')], '', '(CRP, 2026-06-01)'],
  ])('%s', (_, evidence, reason, text) => {
    expect(shortSource(evidence, reason)).toBe(text)
    expect(sourceLines(evidence, reason)).toEqual(text === '' ? [] : [{ text }])
  })
  it('leaves the quote out where the reason says it', () => {
    expect(shortSource([source('a', quote('no fever'))], '', false)).toBe('(CRP, 2026-06-01)')
  })
})

it('names two reports and counts the rest, each once', () => {
  const named = (...labels: string[]) => sourceNames(labels.map((label) => source(label, { label })))
  expect(named('MRI')).toBe('MRI 2026-06-01')
  expect(named('MRI', 'MRI', 'CT')).toBe('MRI 2026-06-01, CT 2026-06-01')
  expect(named('MRI', 'CT', 'Film', 'Scan')).toBe('MRI 2026-06-01, CT 2026-06-01 and 2 more')
  expect(sourceNames([source('a', { date: null }), clinician])).toBe('CRP (no date)')
})

it('repeats what the clinician gave as the reason, once', () => {
  expect(saidReasons([clinician, clinician, source('a', { note: 'of the chart' }), source('clinician')])).toEqual([
    'Seen by me.',
  ])
})
