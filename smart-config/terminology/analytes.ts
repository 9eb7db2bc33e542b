/**
 * Laboratory analytes: concept → LOINC codes, names and the unit in which the rules think. Source: clinical-basis 7.1.
 *
 * `names` are compared with the whole code text, lower-cased and without punctuation, only when no LOINC code decides: hospitals keep
 * local codes. `normalLimits` is the span in which any laboratory's own limits must lie; a unit that puts them outside is wrong.
 */
import type { Analyte } from './analyte.ts'
import { checkAnalytes } from './check-analytes.ts'

export const analytes = {
  crp: {
    label: 'CRP',
    unit: 'mg/L',
    loinc: ['1988-5', '30522-7', '71426-1'],
    names: [
      'crp',
      'c reactive protein',
      'hs crp',
      'hscrp',
      'c reactive protein crp',
      'crp c reactive protein',
      'serum crp',
      'crp serum',
      'high sensitivity crp',
    ],
    possible: [0, 1000],
    normalLimits: [0, 30],
  },
  esr: {
    label: 'ESR',
    unit: 'mm/h',
    loinc: ['4537-7', '30341-2'],
    names: [
      'esr',
      'erythrocyte sedimentation rate',
      'sedimentation rate',
      'sed rate',
      'esr westergren',
      'blood sedimentation rate',
      'bsr',
    ],
    possible: [0, 200],
    normalLimits: [0, 60],
  },
  leucocytes: {
    label: 'White cells',
    unit: '10*9/L',
    loinc: ['6690-2', '26464-8', '804-5'],
    names: [
      'wbc',
      'wcc',
      'white cells',
      'white cell count',
      'white blood cells',
      'white blood cell count',
      'white blood count',
      'leukocytes',
      'leucocytes',
      'leukocyte count',
      'leucocyte count',
      'wbc count',
      'white count',
      'total leukocyte count',
      'total leucocyte count',
      'tlc',
    ],
    possible: [0, 1000],
    normalLimits: [2, 40],
  },
  neutrophils: {
    label: 'Neutrophils',
    unit: '10*9/L',
    loinc: ['751-8', '26499-4', '753-4'],
    names: ['neutrophils', 'neutrophil count', 'absolute neutrophil count', 'anc', 'neutrophils absolute'],
    possible: [0, 500],
    normalLimits: [0.5, 20],
  },
  haemoglobin: {
    label: 'Haemoglobin',
    unit: 'g/dL',
    loinc: ['718-7', '20509-6'],
    names: ['hemoglobin', 'haemoglobin', 'hb', 'hgb', 'haemoglobin concentration', 'hemoglobin blood'],
    possible: [1, 28],
    normalLimits: [7, 25],
  },
  platelets: {
    label: 'Platelets',
    unit: '10*9/L',
    loinc: ['777-3', '26515-7', '778-1'],
    names: ['platelets', 'platelet count', 'plt', 'thrombocytes', 'thrombocyte count', 'plts'],
    possible: [0, 5000],
    normalLimits: [80, 800],
  },
  bloodCount: {
    label: 'Full blood count',
    unit: null,
    loinc: ['58410-2', '57021-8', '57782-5'],
    names: [
      'full blood count',
      'fbc',
      'complete blood count',
      'cbc',
      'blood count',
      'blood counts',
      'blood cell count',
      'haemogram',
      'hemogram',
      'full blood count fbc',
      'complete blood count cbc',
      'complete blood cell count',
      'cbc with differential',
      'peripheral blood count',
      'blood cell counts',
    ],
    possible: null,
    normalLimits: null,
  },
  fibrinogen: {
    label: 'Fibrinogen',
    unit: 'g/L',
    loinc: ['3255-7'],
    names: ['fibrinogen'],
    possible: [0, 30],
    normalLimits: [0.5, 10],
  },
  alp: {
    label: 'ALP',
    unit: 'U/L',
    loinc: ['6768-6'],
    names: ['alp', 'alkaline phosphatase', 'alkaline phosphatase alp'],
    possible: [0, 20000],
    normalLimits: [5, 2000],
  },
  alt: {
    label: 'ALT',
    unit: 'U/L',
    loinc: ['1742-6'],
    names: ['alt', 'alanine aminotransferase', 'sgpt'],
    possible: [0, 20000],
    normalLimits: [0, 150],
  },
  ast: {
    label: 'AST',
    unit: 'U/L',
    loinc: ['1920-8'],
    names: ['ast', 'aspartate aminotransferase', 'sgot'],
    possible: [0, 20000],
    normalLimits: [0, 150],
  },
  ldh: {
    label: 'LDH',
    unit: 'U/L',
    loinc: ['2532-0'],
    names: ['ldh', 'lactate dehydrogenase', 'lactic dehydrogenase'],
    possible: [0, 50000],
    normalLimits: [50, 1500],
  },
  creatinine: {
    label: 'Creatinine',
    unit: 'mg/dL',
    // 88.4 umol/L are 1 mg/dL (clinical-basis 8.3).
    gramsPerMole: 10_000 / 88.4,
    loinc: ['2160-0', '38483-4'],
    names: ['creatinine', 'serum creatinine', 'creatinine serum'],
    possible: [0, 40],
    normalLimits: [0.05, 3],
  },
  ...checkAnalytes,
} as const satisfies Record<string, Analyte>

export type AnalyteKey = keyof typeof analytes

/** LOINC codes that look like an analyte above and must not be used as one (clinical-basis 7.1). */
export const excludedLoinc: Record<string, string> = {
  '76486-0': 'CRP as amount of substance (moles per volume); the criteria use mass per volume',
  '18184-2': '2-hour sedimentation rate; not comparable with the 1-hour value',
  '43402-7': '15-minute sedimentation reading; not comparable with the 1-hour value',
  '4538-5': 'Wintrobe sedimentation rate; not comparable with Westergren',
}
