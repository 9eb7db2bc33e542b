/** Results and measurements as a laboratory or a ward sends them. */
import type { CodeableConcept, Observation } from 'fhir/r4.js'
import { head, standard, ucum } from './codes.ts'

/** A quantity as a laboratory sends it; without `code` the unit is text only. */
export type Value = { value: number; unit?: string; code?: string; comparator?: '<' | '<=' | '>=' | '>' }
export type Result = {
  id: string
  code: CodeableConcept
  when: string
  value?: Value
  text?: string
  range?: [low: number | null, high: number | null]
  flag?: 'H' | 'L' | 'N'
  status?: Observation['status']
  extra?: Partial<Observation>
}

const quantity = ({ value, unit, code, comparator }: Value) => ({
  value,
  ...(comparator ? { comparator } : {}),
  ...(unit ? { unit } : {}),
  ...(code ? { system: ucum, code } : {}),
})

const flags = { H: 'High', L: 'Low', N: 'Normal' }

const observation =
  (category: 'laboratory' | 'vital-signs', display: string) =>
  (patientId: string, result: Result): Observation => ({
    resourceType: 'Observation',
    ...head(`${patientId}-${result.id}`, result.when),
    status: result.status ?? 'final',
    category: [standard('observation-category', category, display)],
    code: result.code,
    subject: { reference: `Patient/${patientId}` },
    effectiveDateTime: result.when,
    ...(result.value ? { valueQuantity: quantity(result.value) } : {}),
    ...(result.text ? { valueString: result.text } : {}),
    ...(result.flag
      ? { interpretation: [standard('v3-ObservationInterpretation', result.flag, flags[result.flag])] }
      : {}),
    ...(result.range
      ? {
          referenceRange: [
            {
              ...(result.range[0] === null
                ? {}
                : { low: quantity({ ...result.value, value: result.range[0], comparator: undefined }) }),
              ...(result.range[1] === null
                ? {}
                : { high: quantity({ ...result.value, value: result.range[1], comparator: undefined }) }),
            },
          ],
        }
      : {}),
    ...result.extra,
  })

export const lab = observation('laboratory', 'Laboratory')
export const vital = observation('vital-signs', 'Vital Signs')
