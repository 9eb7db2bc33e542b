/** Normal or not, in the order of trust of clinical-basis 8: the result's interpretation, its reference range, words, our table, unknown. */
import { adultAlpRange, type RangeBand, rangeBands } from '../../smart-config/instruments/reference-ranges.ts'
import { resultWords } from '../../smart-config/terminology/result-words.ts'
import type { Observation } from '../fhir/resources.ts'
import type { LabResult, Normality } from './chart.ts'
import { hasWords, plainWords } from './concepts.ts'
import { inUnit } from './units.ts'

type Verdict = Pick<LabResult, 'normality' | 'normalityBy'>
type Measured = Pick<Observation, 'valueQuantity' | 'interpretation' | 'referenceRange'>

const byInterpretationCode: Record<string, Normality> = {
  N: 'normal',
  L: 'low',
  LL: 'low',
  LU: 'low',
  '<': 'low',
  H: 'high',
  HH: 'high',
  HU: 'high',
  '>': 'high',
  A: 'abnormal',
  AA: 'abnormal',
}

const byInterpretation = ({ interpretation }: Measured): Normality | null => {
  const codes = interpretation.flatMap((concept) => concept.coding.map((coding) => coding.code ?? ''))
  return codes.map((code) => byInterpretationCode[code]).find((normality) => normality !== undefined) ?? null
}

/** A range without an age applies; one with an age applies when the patient's age lies in it. */
const rangeApplies = (range: Observation['referenceRange'][number], age: number | null): boolean => {
  const isNormalRange =
    !range.type || range.type.coding.length === 0 || range.type.coding.some((coding) => coding.code === 'normal')
  const low = range.age?.low?.value
  const high = range.age?.high?.value
  if (low === undefined && high === undefined) return isNormalRange
  return isNormalRange && age !== null && age >= (low ?? 0) && age <= (high ?? Number.POSITIVE_INFINITY)
}

/** Compares in the result's own unit where the range shares it, so that no conversion is needed. */
function byReferenceRange({ valueQuantity: measured, referenceRange }: Measured, age: number | null): Normality | null {
  const unit = measured?.code ?? measured?.unit
  if (measured?.value === undefined || !unit) return null
  const range = referenceRange.find(
    (one) => (one.low?.value !== undefined || one.high?.value !== undefined) && rangeApplies(one, age),
  )
  if (!range) return null
  const bound = (limit: typeof range.low): number | null =>
    limit?.value === undefined
      ? null
      : !(limit.code ?? limit.unit) || (limit.code ?? limit.unit) === unit
        ? limit.value
        : inUnit(limit, unit)
  const low = bound(range.low)
  const high = bound(range.high)
  const { value, comparator } = measured
  const below = comparator === '<' || comparator === '<='
  const above = comparator === '>' || comparator === '>='
  if (low !== null && value < low) return above ? null : 'low'
  if (high !== null && value > high) return below ? null : 'high'
  if ((below && low !== null && value > low) || (above && high !== null)) return null
  return 'normal'
}

/** "Anaemia" tells more than "normal white cells, mild anaemia": abnormal words are looked for first, and never under a negation. */
function byWords(words: string | null): Normality | null {
  if (!words) return null
  const said = plainWords(words)
  if (resultWords.normal.includes(said)) return 'normal'
  if (resultWords.negation.some((word) => hasWords(said, word))) return null
  const direction = (['low', 'high', 'abnormal'] as const).find((one) =>
    resultWords[one].some((word) => hasWords(said, word)),
  )
  return direction ?? null
}

/** "> 500" is high where 450 is the limit, "> 300" is not known. */
function beyondBand(value: number, comparator: string, band: RangeBand): Normality {
  if (comparator.startsWith('<')) return value <= band.lower ? 'low' : 'unknown'
  return value >= band.upper ? 'high' : 'unknown'
}

function inBand(value: number, band: RangeBand): Normality {
  if (value < band.lower) return 'low'
  if (value > band.upper) return 'high'
  const disputed =
    (band.disputedBelow !== undefined && value < band.disputedBelow) ||
    (band.disputedAbove !== undefined && value > band.disputedAbove)
  return disputed ? 'unknown' : 'normal'
}

function byTable(
  analyte: string,
  value: number | null,
  comparator: string | undefined,
  age: number | null,
  sex: string,
): Normality | null {
  if (value === null || age === null) return null
  const band = rangeBands.find(
    (one) =>
      one.analyte === analyte && age >= one.ageFrom && age < one.ageBelow && (one.sex === undefined || one.sex === sex),
  )
  if (!band) return null
  return comparator ? beyondBand(value, comparator, band) : inBand(value, band)
}

/** The laboratory gave an adult's range with a growing child's ALP. */
const isAdultAlp = ({ referenceRange }: Measured, analyte: string | null, age: number | null): boolean =>
  analyte === 'alp' &&
  age !== null &&
  age < adultAlpRange.belowAgeYears &&
  referenceRange.some(({ high }) => high?.value !== undefined && high.value < adultAlpRange.upperLimitBelow)

/**
 * @param value the number in the analyte's canonical unit; null when it cannot be used.
 * @param age years at the result's date
 */
export function normalityOf(
  measured: Measured,
  analyte: string | null,
  value: number | null,
  words: string | null,
  patient: { age: number | null; sex: string },
): Verdict {
  const comparator = measured.valueQuantity?.comparator
  const ladder: [LabResult['normalityBy'], Normality | null][] = [
    ['interpretation', byInterpretation(measured)],
    ['referenceRange', byReferenceRange(measured, patient.age)],
    ['words', byWords(words)],
    ['table', analyte ? byTable(analyte, value, comparator, patient.age, patient.sex) : null],
  ]
  const onlyLow = isAdultAlp(measured, analyte, patient.age)
  for (const [normalityBy, normality] of ladder)
    if (normality && normality !== 'unknown' && (normality === 'low' || !onlyLow)) return { normality, normalityBy }
  return { normality: 'unknown', normalityBy: 'none' }
}
