/** The charts made for this EHR, beside the published practice cases. */
import type { FhirResource } from 'fhir/r4.js'
import { almostEmpty } from './charts/almost-empty.ts'
import { bacterialOsteomyelitis } from './charts/bacterial-osteomyelitis.ts'
import { claviclePustulosis } from './charts/clavicle-pustulosis.ts'
import { crohnTwoNsaids } from './charts/crohn-two-nsaids.ts'
import { diraInfant } from './charts/dira-infant.ts'
import { ewingFemur } from './charts/ewing-femur.ts'
import { hypophosphatasia } from './charts/hypophosphatasia.ts'
import { leukaemiaNormalCount } from './charts/leukaemia-normal-count.ts'
import { messy } from './charts/messy.ts'
import { multifocal } from './charts/multifocal.ts'
import { otherDiagnosis } from './charts/other-diagnosis.ts'
import { scurvy } from './charts/scurvy.ts'
import { unifocalTibia } from './charts/unifocal-tibia.ts'
import { vertebraPlana } from './charts/vertebra-plana.ts'

export const builtInCharts = (): FhirResource[][] =>
  [
    multifocal,
    almostEmpty,
    otherDiagnosis,
    messy,
    unifocalTibia,
    claviclePustulosis,
    crohnTwoNsaids,
    vertebraPlana,
    ewingFemur,
    leukaemiaNormalCount,
    bacterialOsteomyelitis,
    scurvy,
    hypophosphatasia,
    diraInfant,
  ].map((make) => make())

/** What the patient list says about each of them, by patient id. */
export const chartDescriptions: Record<string, string> = {
  'demo-multifocal': 'Bone pain, several bone lesions, raised CRP; nobody has named the disease yet',
  'demo-almost-empty': 'First visit, nearly nothing recorded',
  'demo-other-diagnosis': 'Langerhans cell histiocytosis, proven by biopsy',
  'demo-messy': 'Three years of results with mixed units, duplicates, errors and corrections',
  'demo-unifocal-tibia': 'One lesion of the tibia, no other on whole-body MRI',
  'demo-clavicle-pustulosis': 'Swollen clavicle and palmoplantar pustulosis',
  'demo-crohn-two-nsaids': "Three active lesions after two NSAIDs, Crohn's disease",
  'demo-vertebra-plana': 'Flattened vertebra; Langerhans cell histiocytosis suspected, biopsy booked',
  'demo-ewing-femur': 'Ewing sarcoma suspected on imaging, biopsy pending',
  'demo-leukaemia-normal-count': 'Night pain, high LDH, normal blood count; marrow booked',
  'demo-bacterial-osteomyelitis': 'Six days of fever, Staphylococcus aureus in the blood',
  'demo-scurvy': 'Refuses to walk, eats three foods, bleeding gums',
  'demo-hypophosphatasia': 'Three lesions, low alkaline phosphatase, teeth lost early',
  'demo-dira-infant': 'Five months old: pustules, periostitis, expanded ribs',
}

/** Lists of these patients change while they are read: a later page repeats the last entry of the page before. */
export const restlessPatients = new Set(['demo-messy'])
