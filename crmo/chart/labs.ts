/** Laboratory results: Observation (and its components) → LabResult. */
import type { Analyte } from '../../smart-config/terminology/analyte.ts'
import { type AnalyteKey, analytes, excludedLoinc } from '../../smart-config/terminology/analytes.ts'
import { LOINC } from '../../smart-config/terminology/systems.ts'
import { ageInYears } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import type { Observation } from '../fhir/resources.ts'
import type { LabResult, Patient, Quantity } from './chart.ts'
import { codesOf, labelOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import { normalityOf } from './normality.ts'
import { presenceOf } from './presence.ts'
import { charted, inUnit } from './units.ts'

const keys = Object.keys(analytes) as AnalyteKey[]
const entry = (key: AnalyteKey): Analyte => analytes[key]

/** The analyte by LOINC code; by name only when no code is LOINC's. */
export function analyteOf(code: CodeableConcept): AnalyteKey | null {
  const loinc = codesOf(code, LOINC)
  const byCode = keys.find((key) => entry(key).loinc.some((one) => loinc.includes(one)))
  if (byCode || loinc.length > 0) return byCode ?? null
  const names = [code.text, ...code.coding.map((coding) => coding.display)].flatMap((name) =>
    name ? [plainWords(name)] : [],
  )
  return keys.find((key) => entry(key).names.some((name) => names.includes(name))) ?? null
}

type Value = Pick<
  Observation,
  'valueQuantity' | 'valueString' | 'valueCodeableConcept' | 'interpretation' | 'referenceRange' | 'dataAbsentReason'
>

/** Where the unit makes the laboratory's own range impossible for the analyte, the unit is wrong (ehr-integration 2.11). */
function impossible(key: AnalyteKey, value: number, measured: Value): string | null {
  const { unit, possible, normalLimits, label, gramsPerMole } = entry(key)
  if (unit === null || possible === null || normalLimits === null) return null
  if (value < possible[0] || value > possible[1])
    return `${label} of ${value} ${unit} is not possible; the unit or the entry is wrong.`
  const limits = measured.referenceRange.flatMap((range) =>
    [range.high].flatMap((limit) =>
      limit ? [inUnit({ ...measured.valueQuantity, ...limit }, unit, gramsPerMole)] : [],
    ),
  )
  const wrong = limits.find((limit) => limit !== null && (limit < normalLimits[0] || limit > normalLimits[1]))
  return wrong === undefined
    ? null
    : `In this unit the laboratory's own limit would be ${wrong} ${unit}, which is not possible for ${label}; the unit is wrong.`
}

/** "24 mg/L" or "< 5 mg/L" sent as a string is a quantity; "380-400 /mm3" and "48/120 mm" are not single numbers and stay words. */
export function quantityInWords(words: string | undefined): Observation['valueQuantity'] {
  const parts = /^\s*(<=|>=|<|>)?\s*(\d+(?:[.,]\d{1,2})?)\s*([^\d\s.,/–-]\S*|\/\S+|10[*^]\S+|x\s?10\S+)\s*$/.exec(
    words ?? '',
  )
  if (!parts) return undefined
  const [, comparator, value, unit] = parts
  return {
    value: Number(value?.replace(',', '.')),
    unit,
    comparator: comparator as Quantity['comparator'],
    system: undefined,
    code: undefined,
  }
}

function quantityOf(key: AnalyteKey, measured: Value): { quantity: Quantity | null; unusable: string | null } {
  const { valueQuantity } = measured
  const { unit, label, gramsPerMole, presence, judgedByRange } = entry(key)
  if (valueQuantity?.value === undefined || presence || judgedByRange) return { quantity: null, unusable: null }
  if (unit === null) return { quantity: null, unusable: `${label} is a panel, not a number.` }
  const value = inUnit(valueQuantity, unit, gramsPerMole)
  if (value === null) {
    const given = valueQuantity.unit ?? valueQuantity.code
    return { quantity: null, unusable: given ? `"${given}" is not a unit of ${label}.` : 'The result has no unit.' }
  }
  const unusable = impossible(key, value, measured)
  if (unusable) return { quantity: null, unusable }
  return {
    quantity: { value, unit, ...(valueQuantity.comparator && { comparator: valueQuantity.comparator }) },
    unusable: null,
  }
}

const wordsOf = (value: Value): string | null => {
  const concept = value.valueCodeableConcept
  const absent = value.dataAbsentReason ? `no value: ${labelOf(value.dataAbsentReason)}` : null
  return value.valueString?.trim() || (concept ? labelOf(concept) : null) || absent
}

const rangeText = (value: Value): string | null => {
  const [range] = value.referenceRange
  if (!range || (!range.low && !range.high)) return null
  if (range.low && range.high) return `${range.low.value} to ${charted(range.high)}`
  return range.high ? `up to ${charted(range.high)}` : range.low ? `from ${charted(range.low)}` : null
}

/** The value of one analyte, judged. `evidence` adds what is said of the value to the pointer at its source. */
export function judgedResult(
  analyte: AnalyteKey | null,
  label: string,
  value: Value,
  date: string | null,
  patient: Patient,
  excluded: string | undefined,
  evidence: (more: Partial<Evidence>) => Evidence,
): LabResult {
  const words = wordsOf(value)
  const read = analyte ? quantityOf(analyte, value) : { quantity: null, unusable: excluded ?? null }
  const age = ageInYears(patient.birthDate, date)
  // A number that must not be used says nothing about normality either, unless the laboratory interpreted it.
  const measured = read.unusable ? { ...value, referenceRange: [], valueQuantity: undefined } : value
  const asCharted = value.valueQuantity?.value !== undefined ? charted(value.valueQuantity) : words
  const converted = read.quantity ? charted(read.quantity) : null
  const range = rangeText(value)
  const verdict = normalityOf(measured, analyte, read.quantity?.value ?? null, words, { age, sex: patient.gender })
  return {
    analyte,
    label,
    date,
    quantity: read.quantity,
    words: value.valueQuantity?.value === undefined ? words : null,
    ...verdict,
    ...(analyte && entry(analyte).presence && { present: presenceOf(value, words, verdict.normality) }),
    unusable: read.unusable,
    evidence: evidence({
      ...(asCharted && { value: asCharted }),
      ...(converted && converted !== asCharted && { converted }),
      ...(range && { referenceRange: range }),
      ...(read.unusable && { note: read.unusable }),
    }),
  }
}

function resultOf(
  observation: Observation,
  code: CodeableConcept,
  sent: Value,
  date: string | null,
  patient: Patient,
): LabResult {
  const value = { ...sent, valueQuantity: sent.valueQuantity ?? quantityInWords(sent.valueString) }
  const excluded = codesOf(code, LOINC)
    .map((one) => excludedLoinc[one])
    .find(Boolean)
  const analyte = excluded ? null : analyteOf(code)
  const label = analyte ? analytes[analyte].label : labelOf(code)
  return judgedResult(analyte, label, value, date, patient, excluded, (more) =>
    evidenceOf(observation, code, date, more),
  )
}

const hasValue = (value: Value): boolean =>
  value.valueQuantity !== undefined ||
  value.valueString !== undefined ||
  value.valueCodeableConcept !== undefined ||
  value.dataAbsentReason !== undefined

/** One result for the observation itself (when it has a value) and one for each component. */
export function labResults(observation: Observation, date: string | null, patient: Patient): LabResult[] {
  const own =
    hasValue(observation) || observation.component.length === 0
      ? [resultOf(observation, observation.code, observation, date, patient)]
      : []
  return [
    ...own,
    ...observation.component.filter(hasValue).map((part) => resultOf(observation, part.code, part, date, patient)),
  ]
}
