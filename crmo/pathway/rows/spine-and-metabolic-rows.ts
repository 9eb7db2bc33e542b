/** Rows of the vertebrae and of metabolic bone disease: D-12, D-13, D-15, D-16; and the drug that may be the cause, D-22. */
import { published } from './cite.ts'
import type { FlagRow } from './flag-row.ts'

export const spineAndMetabolicRows: FlagRow[] = [
  {
    row: 'D-12',
    level: 'check',
    title: 'Vertebral collapse: Langerhans cell histiocytosis is the main differential',
    anyOf: [['vertebralCollapse']],
    advice:
      'Whole-spine and whole-body MRI; biopsy if it is the only lesion. Also Ewing sarcoma, haematological neoplasm, infection with tuberculosis, osteogenesis imperfecta, trauma.',
    citation: {
      confirmation: 'seed',
      refs: ['Wipff 2011, section 2.3', 'not pathognomonic of LCH: Baky 2020, PMID 32667754; Angelini 2023'],
    },
  },
  {
    row: 'D-13',
    level: 'check',
    title: 'Vertebral lesion with its disk: suspect spondylodiscitis',
    anyOf: [['vertebralLesion', 'diskInvolved']],
    advice: 'Not typical of CNO, which leaves the disks intact: look for bacterial infection and tuberculosis.',
    citation: {
      confirmation: 'seed',
      derived: true,
      refs: ['Wipff 2011, section 2.3 (disks intact); the inference is derived'],
    },
  },
  {
    row: 'D-15',
    level: 'check',
    title: 'Low ALP: suspect hypophosphatasia',
    anyOf: [['lowAlp']],
    alsoBy: ['alpLow'],
    advice: "Pyridoxal-5'-phosphate and ALPL test. No bisphosphonate until hypophosphatasia is excluded.",
    citation: published(
      'mimic: Whyte 2009, J Bone Miner Res; Girschick 2007, BMC Pediatr 7:3',
      'no bisphosphonate: SPARN / NHS Scotland NSD610-013.02',
    ),
  },
  {
    row: 'D-16',
    level: 'check',
    title: 'Suspect vitamin C deficiency',
    anyOf: [['bruising'], ['restrictedDiet'], ['symmetricMetaphysealOedema', 'microcyticAnaemia']],
    alsoBy: ['lowVitaminC', 'vitaminCLow'],
    advice: 'Plasma vitamin C and a trial of vitamin C, before scoring.',
    citation: published(
      'exclusion: Zhao 2025, doi 10.1016/j.ard.2024.11.006',
      'low plasma vitamin C: the test that this row asks for',
      'picture: Masci 2022, doi 10.3389/fped.2022.981908; doi 10.1186/s12969-020-00439-4',
    ),
  },
  {
    row: 'D-22',
    level: 'check',
    title: 'Lesions that came on a TNF antagonist',
    anyOf: [['tnfAtOnset', 'multipleLesions']],
    advice: 'Consider paradoxical CRMO: three cases are published, all recovered after the drug was stopped.',
    citation: published('JPGN Rep 2020;1:e007, PMID 37206602'),
  },
]
