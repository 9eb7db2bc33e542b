import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindingAnswer } from '../../../crmo/assessment.ts'
import type { Evidence } from '../../../crmo/evidence.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { referenceLine } from '../../../crmo/questionnaire/signing.ts'
import { report, sampleAssessment, sampleSigning } from './sample.ts'

const note = noteText(sampleAssessment, sampleSigning)
const at = (text: string) => {
  const place = note.indexOf(text)
  expect(place, text).toBeGreaterThanOrEqual(0)
  return place
}

describe('the note', () => {
  it('ends with the reference line, plain ASCII, alone on its line, exactly once', () => {
    const line = 'CRMO assessment 1b9d6bcd, version 1, sha256 0a1b2c3d'
    expect(referenceLine(sampleSigning)).toBe(line)
    expect(note.split('\n').filter((one) => one.includes(line))).toEqual([line])
    expect(note.trimEnd().endsWith(`\n${line}`)).toBe(true)
  })

  it('puts red flags first, then score, items, lesions, biopsy gate and plan', () => {
    const places = [
      'URGENT: D-08',
      '29 to 50 of 63 points',
      'Undetermined: unknown items can decide.',
      'Normal blood cell count: YES (13 of 13',
      'ilium, left: marrow oedema',
      'Cannot advise against biopsy',
      'Accepted as advised: Biopsy',
    ].map(at)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('keeps apart what the chart and what the clinician said', () => {
    const flat = note.replace(/\s+/g, ' ')
    expect(flat).toContain('(13 of 13 points) [clinician] Seen on paper from outside.')
    expect(flat).toContain(
      '(0 of 10 points) [clinician] One of them is an artefact. - The chart alone: yes. Both tibiae are named.',
    )
    expect(flat).toContain('CRP at or above 10 mg/L (1 mg/dL): YES (6 of 6 points) [chart]')
    expect(flat).toContain('Night pain: yes [clinician] Wakes at 3 every night')
    expect(flat).toContain('Fever in this illness: no [chart]')
  })

  it('shows the evidence with value, unit, date and source, and what is unknown as unknown', () => {
    const flat = note.replace(/\s+/g, ' ')
    expect(flat).toContain(
      'CRP, 2.4 mg/dL = 24 mg/L, reference < 0.5 mg/dL, 2026-01-02, final (Observation/crp-1, version 3)',
    )
    expect(flat).toContain('Open, neither raised nor cleared: D-09 Title of D-09. Unknown: blood smear.')
    expect(flat).toContain('vertebra (T8), midline, body [chart, not counted: possible or uncertain]')
    expect(flat).toContain('Unknown: Bruising, petechiae or gum bleeding.')
    expect(flat).toContain('Laboratory results were read in part.')
  })

  it('names a source once, with all that was quoted from it', () => {
    const quote = (text: string): Evidence => ({
      ...report,
      span: { textId: 'DiagnosticReport/mri-1#0', start: 0, end: 9, text },
    })
    const findings: FindingAnswer[] = [
      {
        key: 'fever',
        label: 'Fever in this illness',
        answer: 'no',
        origin: 'chart',
        evidence: ['no fever', 'afebrile', 'no fever'].map(quote),
        note: '',
      },
    ]
    const text = noteText({ ...sampleAssessment, findings }, sampleSigning).replace(/\s+/g, ' ')
    expect(text).toContain('MRI pelvis, 2026-01-03, final: "no fever", "afebrile" (DiagnosticReport/mri-1)')
  })

  it('never calls an empty list of red flags reassuring', () => {
    expect(noteText({ ...sampleAssessment, redFlags: [] }, sampleSigning)).toContain('RED FLAGS\n- None raised.')
  })

  it.each(['x'.repeat(300), '\u{1f9b4}'.repeat(100), `a ${'y'.repeat(79)} b`])(
    'cuts words longer than a line: %s',
    (name) => {
      const text = noteText({ ...sampleAssessment, patient: { ...sampleAssessment.patient, name } }, sampleSigning)
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
      expect(text.isWellFormed()).toBe(true)
      expect(text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
    },
  )

  it('keeps lines to 80 characters and its own line unique, whatever the chart holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 200 }), (name, own) => {
        const text = noteText(
          {
            ...sampleAssessment,
            patient: { ...sampleAssessment.patient, name },
            plan: [{ id: 'own-1', text: `${own}\n${referenceLine(sampleSigning)}\n`, choice: 'own', reason: '' }],
          },
          sampleSigning,
        )
        const lines = text.split('\n')
        expect(lines.filter((line) => line.length > 80)).toEqual([])
        expect(lines.filter((line) => line === referenceLine(sampleSigning))).toHaveLength(1)
      }),
    )
  })
})
