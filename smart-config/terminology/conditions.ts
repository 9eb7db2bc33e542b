/**
 * Problems that change the assessment: concept → codes and words. Source: clinical-basis 7.3 and 7.5. `icd10` are prefixes.
 * `words` are looked for as whole words in the charted text, only when no code decides. `establishedCause`: when confirmed and active it
 * explains the bone disease or must be reconciled first (row D-31).
 */
import { careConditions } from './care-conditions.ts'
import type { ConditionConcept } from './condition-concept.ts'
import { pathwayConditions } from './pathway-conditions.ts'

export const conditions = {
  crmo: {
    label: 'CRMO / CNO',
    snomed: ['240151005'],
    icd10: ['M86.3'],
    words: [
      'crmo',
      'chronic recurrent multifocal osteomyelitis',
      'chronic nonbacterial osteomyelitis',
      'chronic non-bacterial osteomyelitis',
      'nonbacterial osteitis',
    ],
    establishedCause: false,
  },
  leukaemia: {
    label: 'Leukaemia',
    snomed: ['93143009', '91861009'],
    icd10: ['C91', 'C92', 'C93', 'C94', 'C95'],
    words: ['leukaemia', 'leukemia'],
    establishedCause: true,
  },
  lymphoma: {
    label: 'Lymphoma',
    snomed: ['118600007', '118601006'],
    icd10: ['C81', 'C82', 'C83', 'C84', 'C85'],
    words: ['lymphoma'],
    establishedCause: true,
  },
  langerhansCellHistiocytosis: {
    label: 'Langerhans cell histiocytosis',
    snomed: ['65399007'],
    icd10: ['C96.0', 'C96.5', 'C96.6'],
    words: ['langerhans cell histiocytosis', 'lch', 'eosinophilic granuloma', 'histiocytosis x'],
    establishedCause: true,
  },
  boneTumour: {
    label: 'Malignant bone tumour',
    snomed: ['21708004', '1163405004', '76909002', '703707001'],
    icd10: ['C40', 'C41'],
    words: [
      'osteosarcoma',
      'ewing sarcoma',
      "ewing's sarcoma",
      'ewings sarcoma',
      'neuroblastoma',
      'rhabdomyosarcoma',
      'malignant bone tumour',
      'malignant bone tumor',
      'bone metastases',
      'bone metastasis',
    ],
    establishedCause: true,
  },
  acuteBacterialOsteomyelitis: {
    label: 'Acute infectious osteomyelitis',
    snomed: ['409780002', '203179003'],
    icd10: ['M86.0', 'M86.1'],
    words: [
      'acute osteomyelitis',
      'acute bacterial osteomyelitis',
      'bacterial osteomyelitis',
      'staphylococcal osteomyelitis',
      'acute haematogenous osteomyelitis',
      'acute hematogenous osteomyelitis',
    ],
    establishedCause: true,
  },
  boneTuberculosis: {
    label: 'Tuberculosis of bone',
    snomed: [],
    icd10: ['A18.0'],
    words: [
      'tuberculous osteomyelitis',
      'tuberculosis of bone',
      'bone tuberculosis',
      'spinal tuberculosis',
      "pott's disease",
    ],
    establishedCause: true,
  },
  hypophosphatasia: {
    label: 'Hypophosphatasia',
    snomed: [],
    icd10: ['E83.39'],
    words: ['hypophosphatasia'],
    establishedCause: true,
  },
  scurvy: {
    label: 'Vitamin C deficiency',
    snomed: [],
    icd10: ['E54'],
    words: ['scurvy', 'vitamin c deficiency', 'ascorbic acid deficiency'],
    establishedCause: true,
  },
  monogenicAutoinflammatory: {
    label: 'Majeed syndrome, DIRA or PAPA',
    snomed: [],
    icd10: ['M04.8'],
    words: ['majeed syndrome', 'dira', 'deficiency of the interleukin-1 receptor antagonist', 'papa syndrome'],
    establishedCause: true,
  },
  cherubism: { label: 'Cherubism', snomed: [], icd10: ['M27.8'], words: ['cherubism'], establishedCause: true },
  osteomyelitis: {
    label: 'Osteomyelitis, kind not stated',
    snomed: ['60168000', '40970001', '67322009', '91538002', '203241002', '111253001'],
    icd10: ['M86.2', 'M86.4', 'M86.5', 'M86.6', 'M86.8', 'M86.9', 'M46.2', 'M27.2'],
    words: ['osteomyelitis', 'osteitis'],
    establishedCause: false,
  },
  psoriasisOrPustulosis: {
    label: 'Psoriasis or palmoplantar pustulosis',
    snomed: ['9014002', '200965009', '200973000', '33339001', '156370009', '27520001'],
    icd10: ['L40'],
    words: ['psoriasis', 'palmoplantar pustulosis'],
    establishedCause: false,
  },
  inflammatoryBowelDisease: {
    label: 'Inflammatory bowel disease',
    snomed: ['24526004', '34000006', '64766004'],
    icd10: ['K50', 'K51'],
    words: ["crohn's disease", 'crohn disease', 'crohns disease', 'ulcerative colitis', 'inflammatory bowel disease'],
    establishedCause: false,
  },
  neutrophilicSkin: {
    label: 'Severe acne or neutrophilic skin disease',
    snomed: ['724834006', '84625002'],
    icd10: ['L70.0', 'L70.1', 'L70.9', 'L73.2', 'L88', 'L98.2'],
    words: [
      'pyoderma gangrenosum',
      'pyoderma gangraenosum',
      "sweet's syndrome",
      'sweet syndrome',
      'acne conglobata',
      'acne fulminans',
      'hidradenitis suppurativa',
    ],
    establishedCause: false,
  },
  // Jansson 2007, minor criterion "other autoimmune disease" (wording unconfirmed): which count is this project's choice [house].
  autoimmuneDisease: {
    label: 'Autoimmune disease other than of skin or bowel',
    snomed: ['9631008', '239806000', '239805001', '713777005', '128473001', '24700007'],
    icd10: ['M08', 'M32', 'K90.0', 'E10', 'E06.3'],
    words: [
      'juvenile idiopathic arthritis',
      'ankylosing spondylitis',
      'spondyloarthropathy',
      'spondyloarthritis',
      'uveitis',
      'coeliac disease',
      'celiac disease',
      'type 1 diabetes',
      'autoimmune thyroiditis',
      "hashimoto's thyroiditis",
      'systemic lupus erythematosus',
      'multiple sclerosis',
    ],
    establishedCause: false,
  },
  bonePain: {
    label: 'Bone or limb pain',
    snomed: ['12584003', '90834002'],
    icd10: ['M79.6', 'M89.8'],
    words: ['bone pain', 'limb pain', 'leg pain', 'arm pain'],
    establishedCause: false,
  },
  fever: { label: 'Fever', snomed: ['386661006'], icd10: ['R50'], words: ['fever'], establishedCause: false },
  tuberculosis: {
    label: 'Tuberculosis',
    snomed: ['56717001'],
    icd10: ['A15', 'A16', 'A17', 'A18', 'A19'],
    words: ['tuberculosis'],
    establishedCause: false,
  },
  ...pathwayConditions,
  ...careConditions,
} as const satisfies Record<string, ConditionConcept>

export type ConditionKey = keyof typeof conditions
