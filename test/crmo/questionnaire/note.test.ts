import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import type { Assessment } from '../../../crmo/assessment.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import type { Evidence } from '../../../crmo/evidence.ts'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { referenceLine } from '../../../crmo/questionnaire/signing.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { multifocal } from '../../../sandbox/patients/charts/multifocal.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { clinicians } from './clinicians.ts'
import { crp, report, sampleAssessment, sampleSigning } from './sample.ts'

const note = noteText(sampleAssessment, sampleSigning, clinicians)
const flatNote = (assessment: Assessment) => noteText(assessment, sampleSigning, clinicians).replace(/\s+/g, ' ')
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
      'Normal blood cell count: YES (13 of 13)',
      'ilium, left: marrow oedema',
      'Cannot advise against biopsy',
      'Accepted as advised: Biopsy',
    ].map(at)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('keeps apart what the chart and what the clinician said', () => {
    const flat = note.replace(/\s+/g, ' ')
    expect(flat).toContain('(13 of 13) [clinician] Seen on paper from outside.')
    expect(flat).toContain(
      '(0 of 10) [clinician] One of them is an artefact. - The chart alone: yes. Both tibiae are named.',
    )
    expect(flat).toContain('CRP at or above 10 mg/L (1 mg/dL): YES (6 of 6) CRP 24 mg/L.')
    expect(flat).toContain('Night pain: yes [clinician] Wakes at 3 every night')
    expect(flat).toContain('No: Fever in this illness.')
    expect(flat).toContain('Weight loss or asthenia: no [clinician] - In the chart: (MRI pelvis, 2026-01-03')
  })

  it('shows the evidence with value, unit and date, and what is unknown as unknown', () => {
    const flat = note.replace(/\s+/g, ' ')
    expect(flat).toContain('(CRP 2.4 mg/dL = 24 mg/L, 2026-01-02)')
    expect(flat).toContain('Open, neither raised nor cleared (1): D-09 Title of D-09.')
    expect(flat).toContain(
      'vertebra (T8), midline, body [not counted: possible or uncertain] The report says "possible".',
    )
    expect(flat).toContain('Unknown: 1 of 4 findings.')
    expect(flat).toContain('Laboratory results were read in part.')
  })

  it('shows one source, the one that the reason names, counts the others, and says a status that is not final', () => {
    const low = { ...crp, reference: 'Observation/crp-0', value: '3 mg/L', converted: undefined }
    const raised = { ...crp, status: 'preliminary' }
    const first = sampleAssessment.instruments['jansson-2009']
    const items = first.items.map((one) =>
      one.key === 'raisedCrp' ? { ...one, evidence: [low, raised, report] } : one,
    )
    const instruments = { ...sampleAssessment.instruments, 'jansson-2009': { ...first, items } }
    expect(flatNote({ ...sampleAssessment, instruments })).toContain(
      'CRP 24 mg/L. (CRP 2.4 mg/dL = 24 mg/L, 2026-01-02, preliminary; 2 more)',
    )
  })

  it('quotes what raised a red flag, and never a part of a quote', () => {
    const quoted = (text: string): Evidence => ({ ...report, span: { textId: 'r#0', start: 0, end: 9, text } })
    const raisedBy = (text: string) =>
      flatNote({
        ...sampleAssessment,
        redFlags: sampleAssessment.redFlags.map((flag) => ({ ...flag, evidence: [quoted(text)] })),
      })
    expect(raisedBy('no fever')).toContain('Reason of D-08. (MRI pelvis, 2026-01-03: "no fever")')
    expect(raisedBy(`tumour ${'very '.repeat(20)}unlikely`)).toContain('Reason of D-08. (MRI pelvis, 2026-01-03)')
  })

  it('loses nothing that the clinician said or decided', () => {
    const said = (note: string): Evidence => ({
      reference: 'clinician',
      version: null,
      label: 'said',
      date: null,
      status: null,
      note,
    })
    const [first, second, third] = sampleAssessment.lesions
    const [bleeding] = sampleAssessment.findings.slice(-1)
    const bristol = sampleAssessment.instruments['bristol-2016']
    const [item, ...others] = bristol.items
    const { treatment } = sampleAssessment
    if (!first || !second || !third || !bleeding || !item) throw new Error('the sample has one of each')
    const text = flatNote({
      ...sampleAssessment,
      lesions: [
        { ...first, state: 'removed', doubt: 'An old fracture.', evidence: [report, said('An old fracture.')] },
        { ...second, evidence: [report, said('No margin on my reading.')] },
        { ...third, evidence: [said('Film from outside.')] },
      ],
      findings: [{ ...bleeding, origin: 'clinician', note: 'The mother was not asked.' }],
      instruments: {
        ...sampleAssessment.instruments,
        'bristol-2016': {
          ...bristol,
          items: [
            {
              ...item,
              origin: 'clinician',
              answer: 'unknown',
              reason: 'The clinician: Not sure.',
              unsaid: { answer: 'yes', reason: '' },
            },
            ...others,
          ],
        },
      },
      predictiveValue: {
        pretest: 0.3,
        posttest: null,
        sentence: 'At a chosen probability of 30 %.',
        derivation: [],
        citation: { confirmation: 'house', refs: [] },
      },
      treatment: {
        ...treatment,
        pamidronate: {
          ...treatment.pamidronate,
          sentence: 'Confirmed: 3 mg/kg in the last 365 days.',
          doses: [
            {
              reference: 'MedicationAdministration/1',
              date: null,
              mgPerKg: 3,
              confirmed: true,
              sentence: '',
              evidence: [],
            },
          ],
        },
      },
    })
    for (const part of [
      '[clinician: removed, not counted] (MRI pelvis 2026-01-03) An old fracture. -',
      'No margin on my reading.',
      'tibia, right, distal, metaphysis: sclerotic [clinician: added] Film from outside.',
      `${bleeding.label}: unknown [clinician] The mother was not asked.`,
      `${item.label}: unknown [clinician] The clinician: Not sure. Without that: yes.`,
      '[clinician] At a chosen probability of 30 %.',
      'Pamidronate [chart and clinician]: Confirmed: 3 mg/kg in the last 365 days.',
      'Accepted as advised: Biopsy with cultures and pathology.',
      'Accepted with changed text: Naproxen after the biopsy.',
      'Declined: Whole-body MRI. - Reason: Done elsewhere.',
      "The clinician's own line: Call the family.",
    ])
      expect(text).toContain(part)
  })

  it('says so when nothing was decided', () => {
    expect(flatNote({ ...sampleAssessment, plan: [] })).toContain('Plan: nothing decided with this signature.')
  })

  it('is read in a minute: the classic child takes at most 120 lines', () => {
    const chart = readChart(multifocal(), '2026-06-15T10:00:00.000Z')
    const lines = noteText(assess(chart, emptyReview(), siteRules), sampleSigning, clinicians)
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeLessThanOrEqual(120)
  })

  it('never calls an empty list of red flags reassuring', () => {
    expect(noteText({ ...sampleAssessment, redFlags: [] }, sampleSigning, clinicians)).toContain(
      'RED FLAGS\n- None raised.',
    )
  })

  it.each(['x'.repeat(300), '\u{1f9b4}'.repeat(100), `a ${'y'.repeat(79)} b`])(
    'cuts words longer than a line: %s',
    (name) => {
      const text = noteText(
        { ...sampleAssessment, patient: { ...sampleAssessment.patient, name } },
        sampleSigning,
        clinicians,
      )
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
          clinicians,
        )
        const lines = text.split('\n')
        expect(lines.filter((line) => line.length > 80)).toEqual([])
        expect(lines.filter((line) => line === referenceLine(sampleSigning))).toHaveLength(1)
      }),
    )
  })
})
