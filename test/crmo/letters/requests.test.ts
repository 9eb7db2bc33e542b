import { describe, expect, it } from 'vitest'
import { bloodTestText, missingBloodTests } from '../../../crmo/letters/missing-blood-tests.ts'
import { mriRequestText } from '../../../crmo/letters/mri-request.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { assessed, chartOf, crp, lab, note, report } from '../builders.ts'

const tibiae = report(
  'Radiograph. Marrow oedema of the right distal tibial metaphysis and of the left distal tibial metaphysis. Possible focus in the right femur, equivocal.',
)
const both = (...resources: unknown[]) => ({ assessment: assessed(resources), chart: chartOf(...resources) })

describe('the request for whole-body MRI', () => {
  const resources = [tibiae, note('Pain in both shins. Night pain. No fever.'), crp(2.4, 'mg/dL')]
  const { assessment, chart } = both(...resources)
  const text = mriRequestText(assessment, chart, 'Anna Weber')

  it('names patient, protocol, question, history with units as charted, lesions and imaging', () => {
    for (const words of [
      'Patient: Test Child, born 2016-06-01',
      'Requested by: Anna Weber',
      'Coronal STIR',
      'Sagittal spine.',
      'No gadolinium needed.',
      'Chronic recurrent multifocal osteomyelitis',
      'Yes: Bone or limb pain, or limp',
      'No: Fever in this illness',
      '2.4 mg/dL, 2026-06-15',
      '- tibia, right, distal, metaphysis (first shown 2026-06-15)',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/- femur, right.*doubtful/)
  })

  it('asserts nothing that is unknown, and says when no lesion is known', () => {
    expect(text).not.toContain('Weight loss')
    const empty = both()
    const bare = mriRequestText(empty.assessment, empty.chart, 'Anna Weber')
    expect(bare).toContain('No lesion is known so far.')
    expect(bare).not.toMatch(/Yes:|No:|undefined|null/)
  })

  it('leaves out a lesion that the clinician removed', () => {
    const [lesion] = chart.lesions
    const review = emptyReview()
    review.lesions.removed.push({ id: lesion?.id ?? '', reason: 'growth plate' })
    expect(mriRequestText(assessed(resources, review), chart, 'x')).not.toContain('tibia, right')
  })
})

describe('the blood tests still missing', () => {
  const groupsOf = (...resources: unknown[]) => {
    const { assessment, chart } = both(...resources)
    return missingBloodTests(assessment, chart)
  }
  const all = (...resources: unknown[]) => groupsOf(...resources).flatMap(({ tests }) => tests)

  it('without a lesion only the tests for the score and against other causes', () => {
    expect(groupsOf().map(({ why }) => why)).toEqual(['For the score and against other causes'])
    expect(all()).toEqual(['blood count', 'CRP', 'ESR', 'ALP for age', 'creatinine', 'LDH'])
  })

  it('with lesions the checks before the next treatment, then those of later treatments, each test once', () => {
    const groups = groupsOf(tibiae)
    expect(groups.map(({ why }) => why).slice(0, 2)).toEqual(['For the score and against other causes', 'Before NSAID'])
    expect(groups[1]?.tests).toEqual(expect.arrayContaining(['urinalysis']))
    expect(groups.slice(2).every(({ why }) => why.startsWith('Only if it is planned'))).toBe(true)
    expect(all(tibiae)).toEqual([...new Set(all(tibiae))])
    expect(all(tibiae).join()).toMatch(/calcium/i)
    expect(all(tibiae).filter((test) => /blood count|ALP|CRP/.test(test))).toEqual([
      'blood count',
      'CRP',
      'ALP for age',
    ])
    expect(all(tibiae).join()).not.toMatch(/pregnan|height$|weight|undefined/i)
  })

  it('a result takes its test off the list; an old one stays, marked', () => {
    expect(all(tibiae, crp(12))).not.toContain('CRP')
    const calcium = (when: string) => lab('17861-6', 2.4, 'mmol/L', { effectiveDateTime: when })
    expect(all(tibiae, calcium('2026-06-15T09:00:00Z')).join()).not.toMatch(/calcium/i)
    expect(all(tibiae, calcium('2020-06-15T09:00:00Z')).join()).toMatch(/calcium \(out of date\)/i)
  })

  it('the text names the patient, is no order, and says when results were not read completely', () => {
    const { assessment, chart } = both(tibiae)
    const text = bloodTestText(assessment, chart)
    expect(text).toContain('Patient: Test Child')
    expect(text).toContain('not an order')
    expect(text).not.toContain('not read completely')
    const query = {
      name: 'Observation laboratory',
      type: 'Observation',
      outcome: 'partial' as const,
      read: 3,
      reason: 'slow',
      asked: 'Observation',
      milliseconds: 1,
    }
    expect(bloodTestText(assessment, { ...chart, queries: [query] })).toContain('not read completely')
  })
})
