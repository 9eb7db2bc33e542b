import type { Patient } from '../../crmo/chart/chart.ts'
import { ageWords, dayWords } from '../words/dates.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { bannerTexts } from './banner-texts.ts'

const sexes = { male: 'male', female: 'female', other: 'otherSex', unknown: 'unknownSex' } as const

/** What tells one patient from another, in the order clinicians read it. `plain`: the value says by itself what it is. */
export const personFacts = (
  patient: Patient,
  ageYears: number | null,
): { label: string; value: string; plain?: true }[] => {
  const t = bannerTexts()
  return [
    { label: t.born, value: patient.birthDate ? dayWords(patient.birthDate) : t.noBirthDate },
    { label: t.age, value: ageWords(ageYears), plain: true },
    { label: t.sex, value: t[sexes[patient.gender]], plain: true },
    { label: t.recordNumber, value: patient.recordNumber ?? t.notInChart },
  ]
}

/** Names the patient, so that two open charts have two window titles (ehr-integration 2.10). */
export const windowTitle = (patient: Patient | null): string =>
  patient
    ? bannerTexts().windowTitle(
        `${patient.name}${patient.birthDate ? bannerTexts().bornOn(dayWords(patient.birthDate)) : ''}`,
      )
    : frameTexts().app
