/**
 * What the checks before a treatment ask of laboratory and measurements (clinical-basis 4.7). LOINC codes are those that 7.1 calls
 * verified; IgG of varicella, measles, mumps and rubella, HIV, the tuberculin skin test and the reported filtration rate have none there and are found by name.
 */
import type { Analyte } from './analyte.ts'

const present = { unit: null, possible: null, normalLimits: null, presence: true } as const

export const checkAnalytes = {
  weight: {
    label: 'Body weight',
    unit: 'kg',
    loinc: ['29463-7'],
    names: ['weight', 'body weight', 'weight measured'],
    possible: [0.3, 400],
    normalLimits: [0, 400],
  },
  height: {
    label: 'Body height',
    unit: 'cm',
    loinc: ['8302-2'],
    names: ['height', 'body height', 'height measured'],
    possible: [25, 250],
    normalLimits: [0, 250],
  },
  // 10 mg/dL are 2.5 mmol/L, the round factor with which clinical-basis 4.7 equates 2.1 mmol/L and 8.4 mg/dL.
  calcium: {
    label: 'Calcium',
    unit: 'mmol/L',
    gramsPerMole: 40,
    loinc: ['17861-6'],
    names: ['calcium', 'total calcium', 'calcium total', 'serum calcium', 'calcium serum'],
    possible: [0.5, 6],
    normalLimits: [1.5, 3.5],
  },
  phosphate: {
    label: 'Phosphate',
    unit: 'mmol/L',
    gramsPerMole: 30.974,
    loinc: ['2777-1'],
    names: ['phosphate', 'phosphorus', 'inorganic phosphate', 'serum phosphate'],
    possible: [0.1, 6],
    normalLimits: [0.3, 3.5],
  },
  pth: {
    label: 'PTH',
    unit: 'ng/L',
    gramsPerMole: 9425,
    loinc: ['2731-8'],
    names: ['pth', 'parathyroid hormone', 'intact pth', 'pth intact', 'parathyrin'],
    possible: [0, 5000],
    normalLimits: [1, 200],
  },
  // 20 ng/mL are 50 nmol/L, the round factor with which clinical-basis 4.7 equates the two limits.
  vitaminD: {
    label: '25-OH vitamin D',
    unit: 'nmol/L',
    gramsPerMole: 400,
    loinc: ['1989-3', '62292-8'],
    names: ['vitamin d', '25-oh vitamin d', '25 hydroxyvitamin d', '25-hydroxyvitamin d', 'vitamin d 25-oh'],
    possible: [1, 1000],
    normalLimits: [10, 500],
  },
  filtrationRate: {
    label: 'Glomerular filtration rate, as reported',
    unit: 'mL/min/{1.73_m2}',
    loinc: [],
    names: ['egfr', 'gfr', 'estimated gfr', 'glomerular filtration rate', 'creatinine clearance'],
    possible: [0, 400],
    normalLimits: [10, 250],
  },
  pregnancyTest: {
    label: 'Pregnancy test (hCG)',
    ...present,
    loinc: ['2106-3', '2110-5'],
    names: ['pregnancy test', 'urine pregnancy test', 'hcg', 'beta hcg', 'urine hcg', 'serum hcg'],
  },
  hbsAg: {
    label: 'HBsAg',
    ...present,
    loinc: ['5196-1', '5195-3'],
    names: ['hbsag', 'hepatitis b surface antigen', 'hep b surface antigen'],
  },
  antiHbc: {
    label: 'Anti-HBc',
    ...present,
    loinc: ['13952-7'],
    names: ['anti-hbc', 'hepatitis b core antibody', 'hep b core antibody', 'anti-hbc total'],
  },
  antiHbs: {
    label: 'Anti-HBs',
    ...present,
    loinc: ['10900-9', '22322-2'],
    names: ['anti-hbs', 'hepatitis b surface antibody', 'hep b surface antibody'],
  },
  igra: {
    label: 'Interferon-gamma release assay',
    ...present,
    loinc: ['71773-6', '46217-6'],
    names: ['igra', 'quantiferon', 'quantiferon-tb gold', 'quantiferon tb gold plus', 't-spot', 't-spot tb'],
  },
  tuberculinTest: {
    label: 'Tuberculin skin test',
    ...present,
    loinc: [],
    names: ['tst', 'tuberculin skin test', 'mantoux', 'mantoux test', 'ppd'],
  },
  hivTest: {
    label: 'HIV test',
    ...present,
    loinc: [],
    names: ['hiv', 'hiv test', 'hiv 1 2 antigen antibody', 'hiv ag ab'],
  },
  varicellaIgg: {
    label: 'Varicella IgG',
    ...present,
    loinc: [],
    names: ['varicella igg', 'vzv igg', 'varicella zoster igg', 'varicella zoster virus igg', 'varicella antibody'],
  },
  measlesIgg: {
    label: 'Measles IgG',
    ...present,
    loinc: [],
    names: ['measles igg', 'measles virus igg', 'rubeola igg', 'measles antibody'],
  },
  mumpsIgg: {
    label: 'Mumps IgG',
    ...present,
    loinc: [],
    names: ['mumps igg', 'mumps virus igg', 'mumps antibody'],
  },
  rubellaIgg: {
    label: 'Rubella IgG',
    ...present,
    loinc: [],
    names: ['rubella igg', 'rubella virus igg', 'rubella antibody'],
  },
} as const satisfies Record<string, Analyte>
