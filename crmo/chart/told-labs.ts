/** Laboratory values stated in texts → results, judged as charted ones are, with the words as evidence. */
import { analytes } from '../../smart-config/terminology/analytes.ts'
import { unitBySize } from '../../smart-config/terminology/told-results.ts'
import type { FhirQuantity } from '../fhir/elements.ts'
import type { TextResult } from '../report-text/told-results.ts'
import type { LabResult, Patient } from './chart.ts'
import { judgedResult } from './labs.ts'
import type { ToldResult } from './texts.ts'

type Stated = Pick<FhirQuantity, 'value' | 'unit' | 'comparator'>

/**
 * The quantity that the words state for certain. A CRP without a unit is in mg/L or in mg/dL: 45 is at least 45 mg/L either way, 0.4 at
 * most 4 mg/L, and 3 stays open.
 */
function statedQuantity({ analyte, value, unit, comparator }: TextResult): Stated | null {
  if (unit) return { value, unit, comparator }
  if (analyte === 'crp') {
    if (comparator) return null
    if (value >= 10) return { value, unit: 'mg/L', comparator: '>=' }
    return value < 1 ? { value: value * 10, unit: 'mg/L', comparator: '<=' } : null
  }
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
    (more) => ({ ...evidence, ...more, label }),
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
  for (const one of told) {
    const lab = labOf(one, patient)
    const known = [...charted, ...labs].filter((other) => other.analyte === lab.analyte)
    if (lab.unusable ? known.length === 0 : !known.some((other) => sameResult(other, lab))) labs.push(lab)
  }
  return labs
}
