/** Drugs that matter beside a treatment for CNO (clinical-basis 4.7), or are shown as history only (4.1). */
import type { DrugClass } from './drug-class.ts'

export const interactingDrugs = {
  anticoagulant: {
    label: 'Anticoagulant',
    words: [
      'warfarin',
      'acenocoumarol',
      'phenprocoumon',
      'heparin',
      'enoxaparin',
      'dalteparin',
      'tinzaparin',
      'nadroparin',
      'rivaroxaban',
      'apixaban',
      'edoxaban',
      'dabigatran',
    ],
    endsIndexPeriod: false,
  },
  aminoglycoside: {
    label: 'Aminoglycoside',
    words: ['gentamicin', 'tobramycin', 'amikacin', 'netilmicin', 'streptomycin', 'neomycin'],
    endsIndexPeriod: false,
  },
  vitaminD: {
    label: 'Vitamin D',
    words: ['colecalciferol', 'cholecalciferol', 'ergocalciferol', 'vitamin d', 'vitamin d3'],
    endsIndexPeriod: false,
  },
  anecdotal: {
    label: 'Anecdotal treatment',
    words: ['interferon', 'ivig', 'intravenous immunoglobulin', 'normal immunoglobulin', 'immune globulin'],
    endsIndexPeriod: true,
  },
} as const satisfies Record<string, DrugClass>
