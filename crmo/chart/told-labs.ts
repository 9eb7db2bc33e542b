/** Laboratory values stated in texts → results, judged as charted ones are, with the words as evidence. */
import { analytes } from '../../smart-config/terminology/analytes.ts'
import { unitBySize } from '../../smart-config/terminology/told-results.ts'
import type { FhirQuantity } from '../fhir/elements.ts'
import type { TextResult } from '../report-text/told-results.ts'
import type { LabResult, Patient } from './chart.ts'
import { judgedResult } from './labs.ts'
import type { ToldResult } from './texts.ts'

type Stated = Pick<FhirQuantity, 'value' | 'unit' | 'comparator'>

/** Laboratories that report mg/dL have their upper limit at or below this, those that report mg/L above [house]. */
const highestLimitInMgPerDl = 1
const asMgPerL = 'The text gives no unit; read as mg/L.'

/**
 * A CRP without a unit. 45 is at least 45 mg/L in either unit, and 0.4 at most 4 mg/L; "< 5" is a detection limit, which in mg/dL lies
 * below 1. What is left (1 to 10) is read as mg/L, as hospital texts leave out that unit, unless the chart's CRP is in mg/dL elsewhere [house].
 */
function crpWithoutUnit({ value, comparator, range }: TextResult, inMgPerDl: boolean): Stated | null {
  const unit = 'mg/L'
  if (range?.high !== undefined)
    return { value, unit: range.high <= highestLimitInMgPerDl ? 'mg/dL' : unit, comparator }
  const isUpper = comparator?.startsWith('<') === true
  if (comparator && !isUpper) return value >= 10 ? { value, unit, comparator } : null
  if (isUpper) return value <= 10 ? { value, unit, comparator } : null
  if (value >= 10) return { value, unit, comparator: '>=' }
  if (value < 1) return { value: value * 10, unit, comparator: '<=' }
  return inMgPerDl ? null : { value, unit, comparator }
}

/** The quantity that the words state. */
function statedQuantity(result: TextResult, inMgPerDl: boolean): Stated | null {
  const { analyte, value, unit, comparator } = result
  if (unit) return { value, unit, comparator }
  if (analyte === 'crp') return crpWithoutUnit(result, inMgPerDl)
  const sized = unitBySize[analyte]?.find(([from, to]) => value >= from && value <= to)
  return sized ? { value, unit: sized[2], comparator } : null
}

function labOf({ result, date, evidence }: ToldResult, patient: Patient, inMgPerDl: boolean): LabResult {
  const quantity = statedQuantity(result, inMgPerDl)
  const isRead =
    result.analyte === 'crp' && result.unit === null && quantity !== null && !result.range && !quantity.comparator
  const { label } = analytes[result.analyte]
  const limit = (value: number | undefined) =>
    value === undefined
      ? undefined
      : { value, unit: quantity?.unit, code: undefined, system: undefined, comparator: undefined }
  const judged = judgedResult(
    result.analyte,
    label,
    {
      valueQuantity: quantity ? { ...quantity, code: undefined, system: undefined } : undefined,
      valueString: quantity ? undefined : evidence.span?.text,
      valueCodeableConcept: undefined,
      dataAbsentReason: undefined,
      interpretation: [],
      referenceRange:
        result.range && quantity
          ? [
              {
                low: limit(result.range.low),
                high: limit(result.range.high),
                type: undefined,
                age: undefined,
                text: undefined,
              },
            ]
          : [],
    },
    date,
    patient,
    undefined,
    (more) => ({ ...evidence, ...(isRead && { note: asMgPerL }), ...more, label }),
  )
  if (quantity) return judged
  const unusable = 'The text gives no unit, and the number could be more than one.'
  return {
    ...judged,
    normality: 'unknown',
    normalityBy: 'none',
    unusable,
    evidence: { ...judged.evidence, note: unusable },
  }
}

const sameResult = (a: LabResult, b: LabResult): boolean =>
  a.analyte === b.analyte && a.quantity !== null && b.quantity !== null && a.quantity.value === b.quantity.value

/** What a charted result says already is not told again, and a number that stays open never blurs a charted one. */
export function toldLabs(told: ToldResult[], charted: LabResult[], patient: Patient): LabResult[] {
  const labs: LabResult[] = []
  const inMgPerDl =
    told.some(({ result }) => result.analyte === 'crp' && /\/dL$/.test(result.unit ?? '')) ||
    charted.some(({ analyte, evidence }) => analyte === 'crp' && /\/\s?dl\b/i.test(evidence.value ?? ''))
  for (const one of told) {
    const lab = labOf(one, patient, inMgPerDl)
    const known = [...charted, ...labs].filter((other) => other.analyte === lab.analyte)
    if (lab.unusable ? known.length === 0 : !known.some((other) => sameResult(other, lab))) labs.push(lab)
  }
  return labs
}
