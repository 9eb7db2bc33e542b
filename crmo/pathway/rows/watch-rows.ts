/** Sequelae to watch for (clinical-basis 5.3): a row is raised when the chart holds what puts this child at risk. Thresholds that are unconfirmed raise nothing. */
import type { SignalKey } from '../signals/signals.ts'
import { seed } from './cite.ts'
import type { Row } from './row.ts'

export const watchRows: Row<SignalKey>[] = [
  {
    row: 'growth',
    title: 'Growth disturbance',
    anyOf: [['epiphysealLesion']],
    advice: 'An epiphyseal lesion lies at the growth plate: height at each visit, compare the series.',
    citation: seed('Wipff 2011, section 2.3'),
  },
  {
    row: 'limb-length',
    title: 'Limb-length difference',
    anyOf: [['legBoneLesionWhileGrowing']],
    advice: 'Compare the length of both legs at each visit while the child grows.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    row: 'vertebral-height',
    title: 'Vertebral collapse',
    anyOf: [['vertebralLesion'], ['vertebralCollapse']],
    advice: 'Spine radiograph or MRI of vertebral height; surveillance is long.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 2.3', 'Falip 2013, Pediatr Radiol 43:355-75'] },
  },
  {
    row: 'deformity',
    title: 'Visible deformity',
    anyOf: [['clavicleOrMandible']],
    advice: 'Look at clavicle and mandible; photographs with consent. Plastic surgery may be needed later.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    row: 'sacroiliac',
    title: 'Spondyloarthropathy',
    anyOf: [['inflammatoryBackPain'], ['pelvicLesion']],
    advice: 'Ask for back and buttock pain; sacroiliac MRI (D-26).',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, section 2.1', 'Swiss registry 2015, Pediatr Rheumatol 13:25'],
    },
  },
  {
    row: 'gut-and-skin',
    title: 'Bowel and skin disease',
    anyOf: [['bowelSymptoms'], ['inflammatoryBowelDisease'], ['psoriasisOrPustulosis'], ['severeAcneOrSweet']],
    advice: 'Ask for bowel symptoms and look at the skin at each visit.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    row: 'burden',
    title: 'School and psychological burden',
    anyOf: [['painPersists'], ['clavicleOrMandible']],
    advice: 'Ask each year for school days lost and for the burden of pain and visible deformity.',
    citation: seed('Wipff 2011, section 2.1'),
  },
]
