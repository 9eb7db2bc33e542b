import type { Patient } from '../../crmo/chart/chart.ts'
import { ageWords, dayWords } from '../words/dates.ts'

const sex: Record<Patient['gender'], string> = {
  male: 'male',
  female: 'female',
  other: 'other sex',
  unknown: 'sex not stated',
}

/** What tells one patient from another, in the order clinicians read it. `plain`: the value says by itself what it is. */
export const personFacts = (
  patient: Patient,
  ageYears: number | null,
): { label: string; value: string; plain?: true }[] => [
  { label: 'Born', value: patient.birthDate ? dayWords(patient.birthDate) : 'birth date not in the chart' },
  { label: 'Age', value: ageWords(ageYears), plain: true },
  { label: 'Sex', value: sex[patient.gender], plain: true },
  { label: 'Record number', value: patient.recordNumber ?? 'not in the chart' },
]

/** Names the patient, so that two open charts have two window titles (ehr-integration 2.10). */
export const windowTitle = (patient: Patient | null): string =>
  patient
    ? `${patient.name}${patient.birthDate ? `, born ${dayWords(patient.birthDate)}` : ''} · CRMO assessment`
    : 'CRMO assessment'
