import { describe, expect, it } from 'vitest'
import { assess } from '../../../crmo/assess.ts'
import { diagnosisObstacle, familySummary, plainPlaces, plainSteps } from '../../../crmo/letters/family-summary.ts'
import { recommendationRules } from '../../../crmo/pathway/recommendation-rules.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import { plainBones } from '../../../smart-config/letters/plain-bones.ts'
import { plainPlan, plainUrgent } from '../../../smart-config/letters/plain-plan.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { bones } from '../../../smart-config/terminology/bones.ts'
import { assessed, chartOf, note, report } from '../builders.ts'
import { fleschKincaidGrade } from './reading-age.ts'

const resources = [
  report(
    'Marrow oedema of the right distal tibial metaphysis and of the left distal tibial metaphysis. Marrow oedema of the left clavicle. Marrow oedema of T7 and T8.',
  ),
  note('Pain in both shins. No fever.'),
]
const choosing = (choices: Review['plan']['choices'], ownLines: string[] = []): Review => ({
  ...emptyReview(),
  plan: { choices, ownLines },
})
const accepted = { choice: 'accepted', text: '', reason: '' } as const

/** Words of the chart that frighten or that nobody of twelve knows. */
const forbidden =
  /cancer|leuk|tumou?r|malign|lymphoma|sarcoma|histiocyt|metast|score|point|threshold|probab|differential|lesion|metaphys|oedema|osteomyel|biops|jansson|D-\d|stir\b|gadolin|ESR|CRP\b/i

describe('the summary for the family', () => {
  it('names no diagnosis that the clinician has not accepted', () => {
    const assessment = assessed(resources)
    expect(familySummary(assessment, false)).not.toMatch(/CNO|CRMO/)
    expect(familySummary(assessment, false)).toContain('We do not have the full answer yet')
    expect(diagnosisObstacle(assessment)).toBeNull()
    expect(familySummary(assessment, true)).toContain('Your doctor thinks that your child has CNO')
  })

  it('does not name CNO over an urgent row, an established other diagnosis or without a lesion, whatever was ticked', () => {
    const urgent = assess(
      chartOf(...resources, note('Blood film: blasts seen. Looks toxic.')),
      {
        ...emptyReview(),
        findings: { toxicAppearance: { answer: 'yes', note: '' }, fever: { answer: 'yes', note: '' } },
      },
      siteRules,
    )
    expect(urgent.redFlags.some(({ level, state }) => level === 'urgent' && state === 'raised')).toBe(true)
    for (const assessment of [urgent, assessed([])]) {
      expect(diagnosisObstacle(assessment)).not.toBeNull()
      expect(familySummary(assessment, true)).not.toMatch(/CNO|CRMO/)
    }
    expect(familySummary(urgent, true).replace(urgent.patient.name, '')).not.toMatch(forbidden)
  })

  it('says the bones in words a child knows, each once', () => {
    const { lesions } = assessed(resources)
    expect(plainPlaces(lesions)).toEqual(['both shin bones', 'the left collarbone', '2 bones of the back'])
    expect(familySummary(assessed(resources), false)).toContain('cannot pass water')
  })

  it('leaves out what is only suggested, removed or past', () => {
    const { lesions } = assessed([report('Possible marrow oedema of the right femur, equivocal.')])
    expect(lesions).toHaveLength(1)
    expect(familySummary(assessed([report('Possible marrow oedema of the right femur, equivocal.')]), false)).toContain(
      'have not found a change',
    )
  })

  it('tells of accepted recommendations only, and hands own and edited words back to the clinician', () => {
    const ids = assessed(resources).recommendations.map(({ id }) => id)
    expect(ids).toContain('baseline-tests')
    const review = choosing(
      {
        'baseline-tests': accepted,
        'whole-body-imaging': { choice: 'declined', text: '', reason: 'done' },
        'nsaid-first-line': { choice: 'edited', text: 'Naproxen, see letter.', reason: '' },
      },
      ['Ask for HLA-B27.'],
    )
    const assessment = assessed(resources, review)
    const text = familySummary(assessment, true)
    expect(text).toContain('- Some blood tests.')
    expect(text).not.toContain(plainPlan['whole-body-imaging'])
    expect(text).not.toMatch(/Naproxen|HLA/)
    expect(plainSteps(assessment.plan).leftOut).toEqual(['Naproxen, see letter.', 'Ask for HLA-B27.'])
  })

  it('is readable at about twelve and free of jargon, whatever was accepted', () => {
    const choices = Object.fromEntries(recommendationRules.map(({ id }) => [id, accepted]))
    for (const named of [true, false]) {
      const text = familySummary(assessed(resources, choosing(choices)), named)
      expect(text).not.toMatch(forbidden)
      expect(fleschKincaidGrade(text)).toBeLessThan(6.5)
    }
    for (const words of [...Object.values(plainPlan), plainUrgent]) expect(words).not.toMatch(forbidden)
  })

  it('has words for every bone and every recommendation', () => {
    expect(Object.keys(plainBones).toSorted()).toEqual(Object.keys(bones).toSorted())
    const told = recommendationRules.map(({ id }) => id).filter((id) => !plainPlan[id])
    // The step that could decide the score speaks of the score; the closed gate is for the clinician.
    expect(told).toEqual(['next-step', 'biopsy-gate-closed'])
  })
})

it('the measure of readability tells plain from hard words', () => {
  expect(fleschKincaidGrade('The cat sat on the mat. It was warm. Then it ran off.')).toBeLessThan(3)
  expect(
    fleschKincaidGrade(
      'Multifocal metaphyseal inflammatory involvement necessitates comprehensive radiological investigation including magnetic resonance imaging.',
    ),
  ).toBeGreaterThan(15)
})
