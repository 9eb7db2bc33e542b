/** The codes a written case is given. A test that is not in the table keeps its name as text, as small laboratories send it. */
export type TestCode = { code: string; display: string; text: string; panel?: 'vital-signs' }

export const testCodes: Record<string, TestCode> = {
  crp: { code: '1988-5', display: 'C reactive protein [Mass/volume] in Serum or Plasma', text: 'CRP' },
  esr: { code: '30341-2', display: 'Erythrocyte sedimentation rate', text: 'ESR' },
  fbc: { code: '58410-2', display: 'CBC panel - Blood by Automated count', text: 'Full blood count' },
  haemoglobin: { code: '718-7', display: 'Hemoglobin [Mass/volume] in Blood', text: 'Hemoglobin' },
  wbc: { code: '6690-2', display: 'Leukocytes [#/volume] in Blood by Automated count', text: 'WBC' },
  neutrophils: { code: '751-8', display: 'Neutrophils [#/volume] in Blood by Automated count', text: 'Neutrophils' },
  platelets: { code: '777-3', display: 'Platelets [#/volume] in Blood by Automated count', text: 'Platelets' },
  temperature: { code: '8310-5', display: 'Body temperature', text: 'Body temperature', panel: 'vital-signs' },
}

export const modalityNames = {
  CT: 'Computed Tomography',
  DX: 'Digital Radiography',
  MR: 'Magnetic Resonance',
  NM: 'Nuclear Medicine',
  PT: 'Positron emission tomography',
  US: 'Ultrasound',
} as const

export const interpretationNames = { H: 'High', L: 'Low', N: 'Normal' } as const

type Category = { coding: { system: string; code: string; display: string }[]; text?: string }
const serviceSection = 'http://terminology.hl7.org/CodeSystem/v2-0074'
const loinc = 'http://loinc.org'

export const reportCategories = {
  radiology: {
    coding: [
      { system: serviceSection, code: 'RAD', display: 'Radiology' },
      { system: loinc, code: 'LP29684-5', display: 'Radiology' },
    ],
    text: 'Radiology',
  },
  laboratory: { coding: [{ system: serviceSection, code: 'LAB', display: 'Laboratory' }], text: 'Laboratory' },
  pathology: {
    coding: [
      { system: serviceSection, code: 'PAT', display: 'Pathology (gross & histopath, not surgical)' },
      { system: loinc, code: 'LP7839-6', display: 'Pathology' },
    ],
    text: 'Pathology',
  },
} as const satisfies Record<string, Category>

export const observationCategories = {
  laboratory: { code: 'laboratory', display: 'Laboratory' },
  'vital-signs': { code: 'vital-signs', display: 'Vital Signs' },
} as const
