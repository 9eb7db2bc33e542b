/** How people, codes, dates and values are written on the EHR's pages. */
import type { CodeableConcept, Observation, Patient, Quantity } from 'fhir/r4.js'

export const patientName = (patient: Patient): string => {
  const [name] = patient.name ?? []
  return name?.text ?? [name?.family, ...(name?.given ?? [])].filter(Boolean).join(' ')
}

export const recordNumber = (patient: Patient): string => patient.identifier?.[0]?.value ?? patient.id ?? ''

/** Whole years, or months below two years. */
export const age = (birthDate: string | undefined, now: Date): string => {
  if (!birthDate) return ''
  const born = new Date(birthDate)
  const months =
    (now.getUTCFullYear() - born.getUTCFullYear()) * 12 +
    (now.getUTCMonth() - born.getUTCMonth()) -
    (now.getUTCDate() < born.getUTCDate() ? 1 : 0)
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`
}

export const codeText = (concept: CodeableConcept | undefined): string =>
  concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? 'unnamed'

export const day = (dateTime: string | undefined): string => dateTime?.slice(0, 10) ?? ''

export const minute = (dateTime: string | undefined): string => dateTime?.slice(0, 16).replace('T', ' ') ?? ''

export const quantityText = (quantity: Quantity | undefined): string =>
  quantity
    ? [quantity.comparator, quantity.value, quantity.unit ?? quantity.code].filter((one) => one !== undefined).join(' ')
    : ''

export const observationValue = (observation: Observation): string =>
  observation.valueString ??
  (observation.valueQuantity
    ? quantityText(observation.valueQuantity)
    : observation.valueCodeableConcept
      ? codeText(observation.valueCodeableConcept)
      : codeText(observation.dataAbsentReason))

export const observationRange = (observation: Observation): string => {
  const [range] = observation.referenceRange ?? []
  if (!range) return ''
  return range.text ?? [quantityText(range.low), quantityText(range.high)].map((limit) => limit || '…').join(' – ')
}
