/** Laboratory values stated in texts → results, judged as charted ones are, with the words as evidence. */

import { crpUnits, multiples, unitBySize } from '../../smart-config/report-words/told-results.ts'
import { analytes } from '../../smart-config/terminology/analytes.ts'
import type { FhirQuantity } from '../fhir/elements.ts'
import type { TextResult } from '../report-text/told/told-results.ts'
import type { LabResult, Patient } from './chart.ts'
import { judgedResult } from './labs.ts'
import type { ToldResult } from './texts.ts'

type Stated = Pick<FhirQuantity, 'value' | 'unit' | 'comparator'>

/**
 * A CRP without a unit is read only where mg/L and mg/dL agree: 45 is at least 45 mg/L in either, 0.4 at most 4 mg/L. The laboratory's upper
 * limit beside it names the unit, and so does "< 5": no laboratory's detection limit is that high in mg/dL [house]. The rest stays open.
 */
function crpWithoutUnit({ value, comparator, range }: TextResult): Stated | null {
  const unit = 'mg/L'
  if (range?.high !== undefined)
    return { value, unit: range.high <= crpUnits.highestLimitInMgPerDl ? 'mg/dL' : unit, comparator }
  if (comparator?.startsWith('<')) return value <= crpUnits.highestDetectionLimit ? { value, unit, comparator } : null
  if (comparator) return value >= 10 ? { value, unit, comparator } : null
  if (value >= 10) return { value, unit, comparator: '>=' }
  return value < 1 ? { value: value * 10, unit, comparator: '<=' } : null
}

/** The quantity that the words state. */
function statedQuantity(result: TextResult): Stated | null {
  const { analyte, value, unit, comparator } = result
  if (result.isCalledNormal) return null
  if (result.isMultiple)
    return { value: value * (result.range?.high ?? multiples.usualLimit), unit: 'mg/L', comparator }
  if (unit) return { value, unit, comparator }
  if (analyte === 'crp') return crpWithoutUnit(result)
  const sized = unitBySize[analyte]?.find(([from, to]) => value >= from && value <= to)
  return sized ? { value, unit: sized[2], comparator } : null
}

function labOf({ result, date, evidence }: ToldResult, patient: Patient): LabResult {
  const quantity = statedQuantity(result)
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
      valueString: result.isCalledNormal ? 'normal' : quantity ? undefined : evidence.span?.text,
      valueCodeableConcept: undefined,
      dataAbsentReason: undefined,
      interpretation: result.flag
        ? [{ text: undefined, coding: [{ system: undefined, code: result.flag, display: undefined }] }]
        : [],
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
    (more) => ({ ...evidence, ...more, label }),
  )
  if (result.isMultiple)
    return {
      ...judged,
      normality: 'high',
      normalityBy: 'words',
      evidence: {
        ...judged.evidence,
        value: evidence.span?.text ?? judged.label,
        note: `Told as a multiple of the upper limit, ${result.range ? 'given' : 'which is taken'} as ${result.range?.high ?? multiples.usualLimit} mg/L.`,
      },
    }
  if (quantity || result.isCalledNormal) return judged
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
  for (const one of told) {
    const lab = labOf(one, patient)
    const known = [...charted, ...labs].filter((other) => other.analyte === lab.analyte)
    if (lab.unusable || one.result.isCalledNormal ? known.length === 0 : !known.some((other) => sameResult(other, lab)))
      labs.push(lab)
  }
  return labs
}
