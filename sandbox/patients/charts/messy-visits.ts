/** The bulk of the messy chart: eight results a visit, in the units of whichever hospital drew the blood. */
import type { Observation } from 'fhir/r4.js'
import { analytes } from '../analytes.ts'
import { concept, lab, loinc, type Value, vital } from '../build.ts'
import { messyId, valuesAt, visitDays } from './messy-series.ts'

type Analyte = keyof typeof analytes
/** How a hospital writes a value of ours; `range` in its own unit. */
type Spelling = (value: number) => { value: Value; range?: [number | null, number | null] }

const asOurs =
  (analyte: Analyte): Spelling =>
  (value) => {
    const { unit, ucum, range } = analytes[analyte]
    return { value: { value, unit, code: ucum }, range: [...range] }
  }

/** Below its limit of 0.3 mg/dL the first hospital gives `< 0.3`. */
const crpMgDl: Spelling = (mgL) => {
  const unit = { unit: 'mg/dL', code: 'mg/dL' }
  return mgL < 3
    ? { value: { value: 0.3, comparator: '<', ...unit }, range: [null, 0.5] }
    : { value: { value: Number((mgL / 10).toFixed(2)), ...unit }, range: [null, 0.5] }
}
const kilo: Spelling = (value) => ({ value: { value, unit: 'K/uL' }, range: [4.5, 13.5] })
const perCubicMillimetre: Spelling = (value) => ({
  value: { value: Math.round(value * 1000), unit: '/mm3' },
  range: [4500, 13_500],
})
const gramsPerLitre: Spelling = (value) => ({
  value: { value: Math.round(value * 10), unit: 'g/L', code: 'g/L' },
  range: [115, 155],
})
const giga: Spelling = (value) => ({ value: { value, unit: '10*9/L', code: '10*9/L' }, range: [150, 450] })

/** The county hospital until visit 20, the children's hospital from there on, an outside laboratory every seventh time. */
const spellingAt = (visit: number): Record<'crp' | 'leucocytes' | 'haemoglobin' | 'platelets', Spelling> => {
  if (visit % 7 === 3) {
    return { crp: crpMgDl, leucocytes: perCubicMillimetre, haemoglobin: gramsPerLitre, platelets: giga }
  }
  return visit < 20
    ? { crp: crpMgDl, leucocytes: kilo, haemoglobin: asOurs('haemoglobin'), platelets: asOurs('platelets') }
    : {
        crp: asOurs('crp'),
        leucocytes: asOurs('leucocytes'),
        haemoglobin: asOurs('haemoglobin'),
        platelets: asOurs('platelets'),
      }
}

const fahrenheit = (celsius: number) => Number((celsius * 1.8 + 32).toFixed(1))

const visit = (day: string, index: number): Observation[] => {
  const when = `${day}T0${7 + (index % 3)}:${String(10 + (index % 45)).padStart(2, '0')}:00Z`
  const values = valuesAt(index)
  const spelling = spellingAt(index)
  const number = String(index).padStart(2, '0')
  const result = (analyte: Analyte, value: number, spell: Spelling) =>
    lab(messyId, { id: `lab-${number}-${analyte}`, code: analytes[analyte].code, when, ...spell(value) })
  return [
    result('crp', values.crpMgL, spelling.crp),
    result('esr', values.esr, asOurs('esr')),
    result('leucocytes', values.leucocytes, spelling.leucocytes),
    result('neutrophils', values.neutrophils, asOurs('neutrophils')),
    result('haemoglobin', values.haemoglobin, spelling.haemoglobin),
    result('platelets', values.platelets, spelling.platelets),
    result('alkalinePhosphatase', values.alkalinePhosphatase, asOurs('alkalinePhosphatase')),
    vital(messyId, {
      id: `temperature-${number}`,
      code: concept('Body temperature', [loinc, '8310-5']),
      when,
      value:
        index % 2 === 0
          ? { value: fahrenheit(values.temperature), unit: '°F', code: '[degF]' }
          : { value: values.temperature, unit: '°C', code: 'Cel' },
    }),
  ]
}

/** Newest first, as EHRs list them. */
export const messyVisits = (): Observation[] => visitDays.flatMap(visit).reverse()
