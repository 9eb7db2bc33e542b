/** A result that the laboratory sends as words under a name of its own ("blood tests: blood count normal") → what the words say. */

import type { Observation } from '../fhir/resources.ts'
import type { FindingKey } from '../findings.ts'
import { readText } from '../report-text/read-text.ts'
import type { ChartFinding } from './chart.ts'
import { labelOf } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import { analyteOf } from './labs.ts'

const told: ReadonlySet<FindingKey> = new Set([
  'bloodCountNormal',
  'bloodCountAbnormal',
  'crpNormal',
  'fever',
  'normalTemperature',
])

/** Only where no analyte is recognised, or the whole count: a known one is judged by its own value. */
export function findingsOfWords(observation: Observation, date: string | null): ChartFinding[] {
  const words = observation.valueString?.trim()
  const analyte = analyteOf(observation.code)
  if (!words || (analyte !== null && analyte !== 'bloodCount')) return []
  const text = `${labelOf(observation.code)}: ${words}`
  return readText(text, { kind: 'laboratory', title: '' }).findings.flatMap(({ key, answer }) =>
    told.has(key)
      ? [{ key, answer, date, evidence: evidenceOf(observation, observation.code, date, { value: words }) }]
      : [],
  )
}
