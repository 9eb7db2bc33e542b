/** Rows that advise or change the likelihood, in the order of work (clinical-basis 3.1): imaging, biopsy, what goes with the disease, course. */
import type { ConclusionKey } from '../signals/conclusion-signals.ts'
import type { SignalKey } from '../signals/signals.ts'
import { published, secondHand, seed } from './cite.ts'
import type { Row } from './row.ts'

export type AdviceRow = Row<SignalKey | ConclusionKey>

const imagingRows: AdviceRow[] = [
  {
    row: 'D-01',
    title: 'Radiograph first',
    anyOf: [['pain', 'noRadiograph']],
    advice: 'Radiograph of the painful site now.',
    citation: seed('Wipff 2011, section 2.3'),
  },
  {
    row: 'D-02',
    title: 'A normal radiograph does not exclude CNO',
    anyOf: [['radiographNormal', 'painPersists', 'skeletonNotImaged']],
    advice: 'Regional or whole-body MRI, else bone scan.',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, section 2.3', 'normal in 22 of 56: Falip 2013, Pediatr Radiol 43:355-75'],
    },
  },
  {
    row: 'D-03',
    title: 'Radiograph compatible with CNO',
    anyOf: [['radiographPattern']],
    advice: 'Look for further lesions by whole-body imaging.',
    citation: seed('Wipff 2011, section 2.3'),
  },
]

const biopsyRows: AdviceRow[] = [
  {
    row: 'D-04',
    title: 'Several lesions, metaphyseal: strongly suggests CRMO',
    anyOf: [['multipleLesions', 'metaphysealLesion', 'gatePassed']],
    advice: 'Biopsy is usually unnecessary.',
    citation: seed('Wipff 2011, sections 2.3 and 2.4'),
  },
  {
    row: 'D-05',
    title: 'One lesion with worrying or nonspecific features',
    anyOf: [['oneLesion', 'worryingOrNonspecific', 'noBiopsyYet']],
    advice: 'Biopsy, surgical or image-guided, with cultures and pathology.',
    citation: seed('Wipff 2011, abstract and section 2.4'),
  },
  {
    row: 'D-06',
    title: 'One lesion other than the clavicle, or an ill child',
    anyOf: [
      ['oneLesion', 'otherThanClavicle', 'noBiopsyYet'],
      ['lesionShown', 'toxicAppearance', 'noBiopsyYet'],
    ],
    advice: 'MRI-guided biopsy: bacterial, fungal and mycobacterial cultures, and pathology.',
    citation: published('Zhao 2017, doi 10.1007/s40674-017-0058-y'),
  },
  {
    row: 'D-07',
    title: 'Clavicle alone, CRP below 30 mg/L',
    anyOf: [['clavicleAlone', 'crpBelow30', 'gatePassed']],
    advice: 'Biopsy may be avoidable in experienced hands.',
    citation: secondHand('Roderick 2016, doi 10.1186/s12969-016-0109-1; CRP limit as used by later cohorts'),
  },
  {
    row: 'D-23',
    title: 'Mandible or sternum alone',
    anyOf: [['oneLesion', 'mandibleOrSternum', 'noBiopsyYet']],
    advice:
      'The site suggests CNO, but one lesion asks for biopsy (D-05): of the jaw for infection and tumour, unless more lesions are found.',
    citation: seed('Wipff 2011, sections 2.1 and 2.4'),
  },
]

const associationRows: AdviceRow[] = [
  {
    row: 'D-14',
    title: 'Active spinal lesion in likely CNO',
    anyOf: [['vertebralOedema', 'likelyCno']],
    advice: 'Higher risk: specialist now; second-line treatment may be considered without NSAID failure.',
    citation: published('Zhao 2018, Table 1, doi 10.1002/acr.23462'),
  },
  {
    row: 'D-24',
    title: 'Associated disease: CNO is more likely',
    anyOf: [
      ['pain', 'psoriasisOrPustulosis'],
      ['pain', 'inflammatoryBowelDisease'],
      ['pain', 'severeAcneOrSweet'],
      ['lesionShown', 'psoriasisOrPustulosis'],
      ['lesionShown', 'inflammatoryBowelDisease'],
      ['lesionShown', 'severeAcneOrSweet'],
    ],
    advice:
      'Psoriasis, palmoplantar pustulosis, inflammatory bowel disease, severe acne and Sweet’s syndrome go with CNO. The CARRA plans waive biopsy for the first three; red flags still stand above.',
    citation: { confirmation: 'seed', refs: ['Wipff 2011, section 2.1', 'Zhao 2018, doi 10.1002/acr.23462'] },
  },
  {
    row: 'D-25',
    title: 'Ask about inflammatory bowel disease',
    anyOf: [
      ['bowelSymptoms', 'noKnownBowelDisease'],
      ['weightLoss', 'anaemia', 'noKnownBowelDisease'],
      ['weightLoss', 'growthFailure', 'noKnownBowelDisease'],
      ['anaemia', 'growthFailure', 'noKnownBowelDisease'],
    ],
    advice: 'Ask about the bowel; stool calprotectin and gastroenterology (the test is an unconfirmed recommendation).',
    citation: seed('Wipff 2011, section 2.1 (association)'),
  },
  {
    row: 'D-26',
    title: 'Look at the sacroiliac joints',
    anyOf: [['inflammatoryBackPain'], ['pelvicLesion']],
    advice: 'Examine and image the sacroiliac joints: spondyloarthropathy may develop.',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, section 2.1', 'pelvis: Swiss registry 2015, Pediatr Rheumatol 13:25'],
    },
  },
  {
    row: 'D-27',
    title: 'Synovitis beside a lesion',
    anyOf: [['lesionShown', 'synovitis']],
    advice: 'Expected in CNO, and MRI shows it; with a single lesion infection is still to be excluded.',
    citation: { confirmation: 'seed', derived: true, refs: ['Wipff 2011, section 2.3; the caution is derived'] },
  },
]

const courseRows: AdviceRow[] = [
  {
    row: 'D-28',
    title: 'Antibiotics had no effect',
    anyOf: [['antibioticsWithoutEffect']],
    advice: 'Do not repeat them blindly: review the cultures, image the whole body.',
    citation: published('Job-Deslandre 2001, Joint Bone Spine 68:245-51 (no short-term benefit in 8 of 8)'),
  },
  {
    row: 'D-30',
    title: 'The score is undetermined',
    anyOf: [['scoreUndetermined']],
    advice: 'Find out the least burdensome item that could decide it: see the next steps.',
    citation: { confirmation: 'published', derived: true, refs: ['Jansson 2009, doi 10.1002/art.24402'] },
  },
]

export const adviceRows: AdviceRow[] = [...imagingRows, ...biopsyRows, ...associationRows, ...courseRows]
