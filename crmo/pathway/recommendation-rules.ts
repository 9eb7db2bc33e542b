/**
 * Recommendations as data: when each is given, its text, reason and citation (clinical-basis 3.2 and 4.1). No dose is printed here.
 * Order is the order on screen.
 */
import type { Citation } from '../../smart-config/types.ts'
import type { Recommendation } from '../assessment.ts'
import { listed } from '../criteria/sites.ts'
import type { Evidence } from '../evidence.ts'
import type { Situation } from './situation.ts'

export type RecommendationRule = {
  id: string
  kind: Recommendation['kind']
  when: (situation: Situation) => boolean
  text: (situation: Situation) => string
  reason: (situation: Situation) => string
  evidence?: (situation: Situation) => Evidence[]
  citation: Citation
}

const seed = (...refs: string[]): Citation => ({ confirmation: 'seed', refs })
const published = (...refs: string[]): Citation => ({ confirmation: 'published', refs })
const evidenceOf = ({ lesions }: Situation): Evidence[] => lesions.flatMap((lesion) => lesion.evidence.slice(0, 1))

export const recommendationRules: RecommendationRule[] = [
  {
    id: 'radiograph-first',
    kind: 'imaging',
    when: ({ lesions, pain, hasStudy }) => lesions.length === 0 && pain === 'yes' && !hasStudy('radiograph'),
    text: () => 'Radiograph of the painful site now.',
    reason: () => 'Limp or bone pain, and no radiograph in the chart (D-01). A normal radiograph does not exclude CNO.',
    citation: seed('Wipff 2011, section 2.3'),
  },
  {
    id: 'whole-body-imaging',
    kind: 'imaging',
    when: ({ lesions, wholeSkeletonImaged, pain, imagingPending }) =>
      !wholeSkeletonImaged && imagingPending.length === 0 && (lesions.length > 0 || pain === 'yes'),
    text: () =>
      'Whole-body MRI: coronal STIR and sagittal spine, no gadolinium needed; bone scan where MRI is not available.',
    reason: ({ lesions }) =>
      lesions.length > 0
        ? 'Lesions are shown and the skeleton is not fully imaged: more, also silent, lesions change score and plan (D-03).'
        : 'Pain persists: a normal radiograph does not exclude CNO (D-02).',
    evidence: evidenceOf,
    citation: seed('Wipff 2011, section 2.3', 'Zhao 2018, doi 10.1002/acr.23462 (protocol)'),
  },
  {
    id: 'await-imaging',
    kind: 'imaging',
    when: ({ imagingPending }) => imagingPending.length > 0,
    text: () => 'Wait for the outstanding imaging report before concluding on number, symmetry and site of lesions.',
    reason: () => 'A report says that further imaging is still to come.',
    evidence: ({ imagingPending }) => imagingPending,
    citation: { confirmation: 'house', refs: ['Clinical rule: what is not imaged is unknown'] },
  },
  {
    id: 'baseline-tests',
    kind: 'laboratory',
    when: ({ missingTests }) => missingTests.length > 0,
    text: ({ missingTests }) => `Blood tests without a usable result: ${missingTests.join(', ')}.`,
    reason: () => 'They feed the score and look for leukaemia, infection and hypophosphatasia before CNO is accepted.',
    citation: seed('Wipff 2011, section 2.2', 'mimic panel: Jones 2006; Whyte 2009'),
  },
  {
    id: 'next-step',
    kind: 'information',
    when: ({ nextStep }) => nextStep !== null,
    text: ({ nextStep }) => `Least burdensome step that could decide the score: ${nextStep?.text ?? ''}`,
    reason: ({ jansson, nextStep }) =>
      `The score is undetermined (${jansson.lower} to ${jansson.upper}); D-30. ${nextStep?.reason ?? ''}`,
    citation: { confirmation: 'published', derived: true, refs: ['Jansson 2009, doi 10.1002/art.24402'] },
  },
  {
    id: 'biopsy-unifocal',
    kind: 'biopsy',
    when: ({ lesions, clavicleAlone, biopsies }) => lesions.length === 1 && !clavicleAlone && biopsies.answer !== 'no',
    text: () =>
      'Biopsy, MRI-guided, of the single lesion: pathology, and bacterial, fungal and mycobacterial cultures.',
    reason: ({ lesions, wholeSkeletonImaged, biopsies }) =>
      `One lesion other than the clavicle (${listed(lesions)})${wholeSkeletonImaged ? '' : '; whole-body imaging first may show more'}. A biopsy excludes infection and tumour; it does not prove CNO (D-05, D-06, D-23).${biopsies.answer === 'unknown' ? ' It is not certain from the chart whether a biopsy of bone was already done: ask.' : ''}`,
    evidence: evidenceOf,
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, abstract and section 2.4', 'Zhao 2017, doi 10.1007/s40674-017-0058-y'],
    },
  },
  {
    id: 'biopsy-done',
    kind: 'biopsy',
    when: ({ lesions, clavicleAlone, biopsies, urgent }) =>
      biopsies.answer === 'no' &&
      ((lesions.length === 1 && !clavicleAlone) || (lesions.length > 1 && urgent.length > 0)),
    text: () =>
      'A biopsy is in the chart: read its pathology and its bacterial, fungal and mycobacterial cultures before another one is planned.',
    reason: () =>
      'A biopsy excludes infection and tumour; it does not prove CNO. Check that it was of this bone and that every culture was taken (D-05, D-06).',
    evidence: ({ biopsies }) => biopsies.evidence,
    citation: seed('Wipff 2011, section 2.4', 'cultures: Zhao 2017, doi 10.1007/s40674-017-0058-y'),
  },
  {
    id: 'biopsy-urgent',
    kind: 'biopsy',
    when: ({ lesions, urgent, biopsies }) => lesions.length > 1 && urgent.length > 0 && biopsies.answer !== 'no',
    text: () => 'Biopsy after referral: an urgent row stands, so several lesions do not spare it.',
    reason: ({ urgent }) => urgent.map((flag) => `${flag.row} ${flag.title}`).join('; '),
    evidence: ({ urgent }) => urgent.flatMap((flag) => flag.evidence),
    citation: seed('Wipff 2011, sections 2.3-2.4'),
  },
  {
    id: 'biopsy-sparing-multifocal',
    kind: 'biopsy',
    when: ({ lesions, metaphyseal, gate, established }) =>
      lesions.length > 1 && metaphyseal && gate.passed && !established,
    text: () => 'Strongly suggests CRMO; biopsy is usually unnecessary.',
    reason: ({ lesions }) =>
      `Several lesions, metaphyseal (${listed(lesions)}), and the biopsy-sparing gate is passed (D-04).`,
    evidence: evidenceOf,
    citation: seed('Wipff 2011, sections 2.3 and 2.4'),
  },
  {
    id: 'biopsy-sparing-clavicle',
    kind: 'biopsy',
    when: ({ clavicleAlone, crpBelow30, gate, established }) =>
      clavicleAlone && crpBelow30 && gate.passed && !established,
    text: () => 'Clavicle alone with CRP below 30 mg/L: biopsy may be avoidable in experienced hands.',
    reason: () => 'Bristol cohort; the biopsy-sparing gate is passed (D-07).',
    evidence: evidenceOf,
    citation: {
      confirmation: 'published',
      secondHand: true,
      refs: ['Roderick 2016, doi 10.1186/s12969-016-0109-1; CRP limit as used by later cohorts'],
    },
  },
  {
    id: 'biopsy-gate-closed',
    kind: 'biopsy',
    when: ({ lesions, clavicleAlone, gate }) => (lesions.length > 1 || clavicleAlone) && !gate.passed,
    text: ({ gate }) => gate.sentence,
    reason: () => 'Leukaemia, LCH and tuberculosis are multifocal too: the biopsy-sparing gate is not passed.',
    citation: { confirmation: 'house', refs: ['Wipff 2011, sections 2.3-2.4', 'rows D-09 to D-13'] },
  },
  {
    id: 'young-onset',
    kind: 'referral',
    when: ({ ageYears }) => ageYears !== null && Math.floor(ageYears) <= 3,
    text: () =>
      'Specialist referral: at 3 years and younger infection and malignancy come first; consider DIRA and other monogenic disease by gene panel.',
    reason: () => 'Non-genetic CNO is rare at this age and the score does not apply (D-20).',
    citation: published('Jansson 2009 (cohort older than 3 years)', 'Romano 2022, doi 10.1136/annrheumdis-2021-221801'),
  },
  {
    id: 'nsaid-first-line',
    kind: 'treatment',
    when: ({ lesions, urgent, established, nsaidAllergy, jansson }) =>
      lesions.length > 0 &&
      urgent.length === 0 &&
      !established &&
      nsaidAllergy.length === 0 &&
      jansson.category !== 'outside-cohort',
    text: ({ nsaidCaution }) =>
      `If CNO is accepted: NSAID in an effective dose as first line, in attacks or as maintenance; review after 4 weeks. Off-label for CNO.${nsaidCaution.length > 0 ? ' Caution: see evidence (bowel disease or glucocorticoid); ask gastroenterology, consider gastroprotection.' : ''}`,
    reason: () =>
      'First step of the treatment ladder; no drug is licensed for CNO. Check kidney function, blood count, liver tests and urine first. An active spinal lesion may justify second line at once.',
    evidence: ({ nsaidCaution }) => nsaidCaution,
    citation: seed(
      'Wipff 2011, section 4',
      'Zhao 2018, doi 10.1002/acr.23462 (4 weeks)',
      'no licensed drug: Zhao DY 2021',
    ),
  },
  {
    id: 'nsaid-withheld',
    kind: 'treatment',
    when: ({ nsaidAllergy }) => nsaidAllergy.length > 0,
    text: () => 'No NSAID is suggested: the chart holds an allergy or intolerance to one.',
    reason: () => 'Hypersensitivity or NSAID-triggered asthma blocks the first step of the ladder.',
    evidence: ({ nsaidAllergy }) => nsaidAllergy,
    citation: published('naproxen product information'),
  },
]
