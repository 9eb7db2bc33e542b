import { expect, it } from 'vitest'
import { sourcesOf } from '../../client/evidence/sources.ts'
import type { Evidence } from '../../crmo/evidence.ts'

const quote = (start: number, text: string): Evidence => ({
  reference: 'DiagnosticReport/1',
  version: '1',
  label: 'MRI',
  date: '2026-06-12',
  status: 'final',
  span: { textId: 'DiagnosticReport/1#conclusion', start, end: start + text.length, text },
})
const value = (reference: string, charted: string): Evidence => ({
  reference,
  version: '1',
  label: 'CRP',
  date: '2026-06-10',
  status: 'final',
  value: charted,
})

it('makes one source of all quotations from one report, in the order of the text', () => {
  const sources = sourcesOf([quote(40, 'oedema'), quote(5, 'tibia'), quote(40, 'oedema')])
  expect(sources).toHaveLength(1)
  expect(sources[0]?.spans.map((span) => span.text)).toEqual(['tibia', 'oedema'])
})

it('keeps two results apart, and two versions of one result', () => {
  const corrected = { ...value('Observation/1', '3 mg/L'), version: '2' }
  expect(sourcesOf([value('Observation/1', '24 mg/L'), value('Observation/2', '24 mg/L'), corrected])).toHaveLength(3)
})
