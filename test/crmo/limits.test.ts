import { expect, it } from 'vitest'
import { limitsOf } from '../../crmo/limits.ts'
import { modalityOfTitle } from '../../crmo/modality.ts'
import { assessed, chartOf, report } from './builders.ts'

const lesionItems = ['symmetricLesions', 'marginalSclerosis', 'axialSite', 'multipleLesions']

it('a PDF without text (empty or scanned) is named beside the lesion items', () => {
  const scanned = report('', {
    presentedForm: [{ contentType: 'application/pdf', title: 'mri.pdf', data: 'JVBERi0=' }],
    conclusion: undefined,
  })
  const { limits } = assessed([scanned])
  expect(limits.map(({ items }) => items)).toEqual([lesionItems])
  expect(limits[0]?.sentence).toMatch(/mri\.pdf.*Read it in the EHR\./)
})

it('what was left out for another reason is no unread text', () => {
  expect(assessed([report('Lesion of the left tibia.', { status: 'entered-in-error' })]).limits).toEqual([])
})

it.each([
  ['Observation laboratory', ['normalBloodCount', 'raisedCrp']],
  ['Observation vital-signs', ['normalTemperature']],
  ['Observation imaging', lesionItems],
  ['Observation exam', lesionItems],
  ['Observation', ['normalBloodCount', 'raisedCrp', 'normalTemperature', ...lesionItems]],
])('a search that was refused, %s, is named beside the items that it touches', (name, items) => {
  const refused = {
    name,
    type: 'Observation',
    outcome: 'refused',
    read: 0,
    reason: 'Refused.',
    asked: '',
    milliseconds: 1,
  } as const
  expect(limitsOf({ ...chartOf(), queries: [refused] })).toEqual([{ items, sentence: `${name}: Refused.` }])
})

it.each([
  ['WB-MRI', 'mr'],
  ['X RAY right foot', 'radiograph'],
  ['XR R foot', 'radiograph'],
  ['Bone scan (99mTc-MDP)', 'bone-scan'],
  ['PET/CT', 'pet'],
  ['Fusion of images', null],
  ['Octreotide', null],
])('%s is %s, for every reader of titles', (title, modality) => {
  expect(modalityOfTitle(title)).toBe(modality)
})
