/** Sequelae and neighbouring diseases to watch for (clinical-basis 5.1, 5.3), and risk factors to show (5.4). */
import { copy, published, seed, unconfirmed } from '../treatment/cite.ts'
import type { Citation } from '../types.ts'

type Row = { key: string; title: string; prompt: string; citation: Citation }

export const watchRows = [
  {
    key: 'growth',
    title: 'Growth disturbance',
    prompt: 'Measure height at each visit while growing; look at the growth plate on every MRI.',
    citation: seed('Wipff 2011, section 2.3', 'height centile rule: unconfirmed, not computed'),
  },
  {
    key: 'limbLength',
    title: 'Limb-length difference',
    prompt: 'Compare the length of the limbs at each visit while growing.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    key: 'vertebra',
    title: 'Vertebral height',
    prompt: 'Spine radiograph or MRI over long time: a vertebra may collapse late.',
    citation: seed('Wipff 2011, section 2.3', 'Falip 2013, doi 10.1007/s00247-012-2544-6'),
  },
  {
    key: 'deformity',
    title: 'Deformity',
    prompt: 'Look at clavicle, jaw and limb axis; photograph with consent. Plastic surgery may be needed.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    key: 'sacroiliac',
    title: 'Sacroiliitis, spondyloarthropathy',
    prompt: 'Ask for back or buttock pain and enthesitis; examine; MRI of the sacroiliac joints when there is any.',
    citation: seed('Wipff 2011, section 2.1', 'Swiss registry 2015, Pediatr Rheumatol 13:25 (pelvis)'),
  },
  {
    key: 'skin',
    title: 'Skin',
    prompt:
      'Look for psoriasis, palmoplantar pustulosis and acne at each visit; on a TNF antagonist it may be paradoxical.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    key: 'gut',
    title: 'Gut',
    prompt: 'Ask for abdominal pain, diarrhoea, blood and weight; growth failure counts.',
    citation: seed('Wipff 2011, section 2.1'),
  },
  {
    key: 'eye',
    title: 'Eye',
    prompt: 'A red or painful eye needs an eye doctor, above all with spondyloarthropathy or on a bisphosphonate.',
    citation: unconfirmed(
      'eye in spondyloarthropathy',
      'uveitis and bisphosphonate: Starship Child Health NZ [published]',
    ),
  },
  {
    key: 'pain',
    title: 'Chronic pain',
    prompt: 'Pain for more than 3 months without an active lesion: pain service.',
    citation: seed('Wipff 2011, section 2.1', 'threshold of 3 months: unconfirmed'),
  },
  {
    key: 'school',
    title: 'School and psychological burden',
    prompt: 'Ask for school days lost and for mood, each year and whenever a deformity shows.',
    citation: seed('Wipff 2011, section 2.1'),
  },
] as const satisfies Row[]
export type WatchKey = (typeof watchRows)[number]['key']

type RiskRow = { key: string; label: string; meaning: string; citation: Citation }
export const riskRows = [
  {
    key: 'lesionCount',
    label: 'Number of lesions',
    meaning: 'May reflect the risk of persistent symptoms (first whole-body imaging).',
    citation: seed('Wipff 2011, section 2.3'),
  },
  {
    key: 'epiphysis',
    label: 'Epiphysis involved',
    meaning: 'Possibly higher risk of growth disturbance. Seen in 55 to 67 % of metaphyseal lesions (two series).',
    citation: seed('Wipff 2011, section 2.3 (67 %)', 'Falip 2013, Pediatr Radiol 43:355-75 (55 %)'),
  },
  {
    key: 'site',
    label: 'Pelvis, lower limb or clavicle involved',
    meaning: 'Tied to a worse course in one cohort.',
    citation: published('Reiser 2023, doi 10.1186/s13075-023-03195-4'),
  },
  {
    key: 'esr',
    label: 'Raised ESR',
    meaning: 'Tied to a worse course in one cohort.',
    citation: published('Reiser 2023, doi 10.1186/s13075-023-03195-4'),
  },
  {
    key: 'spine',
    label: 'Spine involved',
    meaning: 'Did worse in one cohort. Involved in 3 to 30 % of patients (studies differ).',
    citation: published(
      'Belgian cohort, doi 10.1186/s12969-022-00698-3',
      'Wipff 2011, sections 2.1 and 2.3 (3 to 30 %)',
    ),
  },
  {
    key: 'symmetry',
    label: 'Symmetric lesions',
    meaning: "6.86-fold odds of second-line therapy, and 1.94-fold for each further region, in one centre's analysis.",
    citation: unconfirmed("one centre's analysis files"),
  },
  {
    key: 'cluster',
    label: 'French clusters',
    meaning:
      'Male, multifocal (97 %), CRP above 10 mg/L in 72 %; female (73 %), unifocal (80 %), clavicle; female (95 %), multifocal (91 %), extra-osseous disease in 39 %.',
    citation: copy('MedPage Today on Wipff 2015, Arthritis Rheumatol 67:1128-37'),
  },
] as const satisfies RiskRow[]
export type RiskKey = (typeof riskRows)[number]['key']
