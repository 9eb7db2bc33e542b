/** Short ways to write a chart's resources as an EHR would send them: all that the charts import. */
export { base64, type CodeRow, concept, icd10cm, loinc, rxnorm, snomed } from './build/codes.ts'
export { imagingStudy, report } from './build/imaging.ts'
export { lab, type Result, type Value, vital } from './build/observation.ts'
export { active, condition, confirmedAllergy, medication, note, patient, record } from './build/record.ts'
