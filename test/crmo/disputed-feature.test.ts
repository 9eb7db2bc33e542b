import { expect, it } from 'vitest'
import { deniedOnly } from '../../crmo/lesion.ts'
import { noteText } from '../../crmo/questionnaire/note.ts'
import { assessed, report } from './builders.ts'
import { clinicians } from './questionnaire/clinicians.ts'
import { sampleSigning } from './questionnaire/sample.ts'

const assessment = assessed([
  report('Lytic lesion of the left distal tibia with a sclerotic margin.', { id: 'xr' }),
  report('Lesion of the left distal tibia. No sclerotic margin. No cortical breach.', { id: 'mr' }),
])
const [lesion] = assessment.lesions

it('a feature that one report states and another denies is shown once, as disputed', () => {
  expect(assessment.lesions).toHaveLength(1)
  expect(lesion?.features).toContain('sclerotic_margin')
  expect(lesion?.deniedFeatures).toEqual(expect.arrayContaining(['sclerotic_margin', 'cortical_breach']))
  expect(lesion ? deniedOnly(lesion) : null).toEqual(['cortical_breach'])
  const note = noteText(assessment, sampleSigning, clinicians).replace(/\s+/g, ' ')
  expect(note).toContain('sclerotic margin (denied in another report)')
  expect(note).not.toContain('no sclerotic margin')
  expect(note).toContain('no cortical breach')
})

it('the score counts lesions over all studies, and its reason names the disagreement', () => {
  const item = assessment.instruments['jansson-2009'].items.find(({ key }) => key === 'marginalSclerosis')
  expect(item?.answer).toBe('yes')
  expect(item?.reason).toContain('Another report denies it for left tibia: look at the images.')
})
