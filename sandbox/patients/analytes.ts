/** The laboratory's catalogue: codes, the unit it reports in, and its ranges for a school child. */
import type { CodeableConcept } from 'fhir/r4.js'
import { concept, loinc } from './build.ts'

type Analyte = { code: CodeableConcept; unit: string; ucum: string; range: [number | null, number | null] }

const row = (text: string, code: string, unit: string, ucum: string, range: Analyte['range']): Analyte => ({
  code: concept(text, [loinc, code]),
  unit,
  ucum,
  range,
})

export const analytes = {
  leucocytes: row('Leukocytes', '6690-2', '10*3/uL', '10*3/uL', [4.5, 13.5]),
  neutrophils: row('Neutrophils', '751-8', '10*3/uL', '10*3/uL', [1.8, 8]),
  haemoglobin: row('Hemoglobin', '718-7', 'g/dL', 'g/dL', [11.5, 15.5]),
  meanCellVolume: row('Erythrocyte mean corpuscular volume', '787-2', 'fL', 'fL', [77, 95]),
  platelets: row('Platelets', '777-3', '10*3/uL', '10*3/uL', [150, 450]),
  crp: row('C reactive protein', '1988-5', 'mg/L', 'mg/L', [null, 5]),
  esr: row('Erythrocyte sedimentation rate', '30341-2', 'mm/h', 'mm/h', [null, 15]),
  alkalinePhosphatase: row('Alkaline phosphatase', '6768-6', 'U/L', 'U/L', [129, 417]),
  ldh: row('Lactate dehydrogenase', '2532-0', 'U/L', 'U/L', [120, 300]),
  creatinine: row('Creatinine', '2160-0', 'mg/dL', 'mg/dL', [0.3, 0.7]),
} as const satisfies Record<string, Analyte>
