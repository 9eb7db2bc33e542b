/**
 * Drug classes by ingredient name: EHRs code medication in many systems, the ingredient's name is what they share. Words are looked for
 * as whole words in the charted text. `endsIndexPeriod`: a systemic treatment that changes blood count, CRP or temperature.
 */
import type { DrugClass } from './drug-class.ts'
import { interactingDrugs } from './interacting-drugs.ts'

export const drugs = {
  nsaid: {
    label: 'NSAID',
    words: [
      'naproxen',
      'ibuprofen',
      'indomethacin',
      'indometacin',
      'diclofenac',
      'meloxicam',
      'celecoxib',
      'piroxicam',
      'ketoprofen',
      'etoricoxib',
      'tolmetin',
      'nsaid',
      'nsaids',
    ],
    endsIndexPeriod: false,
  },
  antipyretic: { label: 'Antipyretic', words: ['paracetamol', 'acetaminophen', 'metamizole'], endsIndexPeriod: false },
  glucocorticoid: {
    label: 'Glucocorticoid',
    words: ['prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone', 'deflazacort'],
    endsIndexPeriod: true,
  },
  dmard: {
    label: 'Conventional DMARD',
    words: ['methotrexate', 'sulfasalazine', 'sulphasalazine', 'leflunomide', 'azathioprine', 'colchicine'],
    endsIndexPeriod: true,
  },
  tnfAntagonist: {
    label: 'TNF antagonist',
    words: ['etanercept', 'adalimumab', 'infliximab', 'golimumab', 'certolizumab'],
    endsIndexPeriod: true,
  },
  otherBiologic: {
    label: 'Other biologic',
    words: [
      'anakinra',
      'canakinumab',
      'tocilizumab',
      'ustekinumab',
      'secukinumab',
      'abatacept',
      'tofacitinib',
      'baricitinib',
    ],
    endsIndexPeriod: true,
  },
  bisphosphonate: {
    label: 'Bisphosphonate',
    words: [
      'pamidronate',
      'pamidronic',
      'zoledronate',
      'zoledronic',
      'neridronate',
      'alendronate',
      'ibandronate',
      'risedronate',
    ],
    endsIndexPeriod: true,
  },
  chemotherapy: {
    label: 'Chemotherapy',
    words: ['vincristine', 'cytarabine', 'vinblastine', 'doxorubicin', 'cyclophosphamide', 'etoposide', 'ifosfamide'],
    endsIndexPeriod: true,
  },
  antibiotic: {
    label: 'Antibiotic',
    words: [
      'flucloxacillin',
      'cefazolin',
      'cefuroxime',
      'ceftriaxone',
      'clindamycin',
      'vancomycin',
      'amoxicillin',
      'co-amoxiclav',
      'oxacillin',
      'azithromycin',
      'cephalexin',
      'rifampicin',
      'linezolid',
      'gentamicin',
    ],
    endsIndexPeriod: false,
  },
  ...interactingDrugs,
} as const satisfies Record<string, DrugClass>

export type DrugKey = keyof typeof drugs

/** Names of one ingredient that differ by country or by salt; what is not here is its own name. */
export const ingredientNames: Record<string, string> = {
  indometacin: 'indomethacin',
  sulphasalazine: 'sulfasalazine',
  pamidronic: 'pamidronate',
  zoledronic: 'zoledronate',
  nsaids: 'nsaid',
}
