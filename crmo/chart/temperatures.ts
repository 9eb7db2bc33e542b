/** Body temperature with its site (clinical-basis 7.2). */

import { LOINC, SNOMED } from '../../smart-config/terminology/systems.ts'
import {
  possibleCelsius,
  temperatureBodySites,
  temperatureLoinc,
  temperatureNames,
  temperatureSnomed,
} from '../../smart-config/terminology/temperature.ts'
import type { Observation } from '../fhir/resources.ts'
import type { Reason } from '../told.ts'
import type { Temperature, TemperatureSite } from './chart.ts'
import { codesOf, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'
import { charted, inUnit } from './units.ts'
import { because } from './unused-reasons.ts'

const lookUp = (table: Record<string, TemperatureSite>, codes: string[]): TemperatureSite[] =>
  codes.flatMap((code) => table[code] ?? [])

/** The site that the code or body site names; null when the observation is no body temperature. The most specific code wins. */
export function temperatureSite(observation: Observation): TemperatureSite | null {
  const { code, bodySite } = observation
  const named = code.text ? temperatureNames[plainWords(code.text)] : undefined
  const coded = [...lookUp(temperatureLoinc, codesOf(code, LOINC)), ...lookUp(temperatureSnomed, codesOf(code, SNOMED))]
  if (coded.length === 0 && !(named && codesOf(code, LOINC).length === 0)) return null
  const sites = [...coded, ...lookUp(temperatureBodySites, codesOf(bodySite, SNOMED)), ...(named ? [named] : [])]
  return sites.find((site) => site !== 'unspecified') ?? 'unspecified'
}

/** °C to two decimals, because 100.4 [degF] converts to 38.00000000000006; a reason when the value cannot be used. */
export function temperatureOf(
  observation: Observation,
  site: TemperatureSite,
  date: string | null,
): Temperature | Reason {
  const quantity = observation.valueQuantity
  const celsius = quantity ? inUnit(quantity, 'Cel') : null
  if (!quantity || celsius === null) return because('unused-no-temperature')
  const rounded = Math.round(celsius * 100) / 100
  if (rounded < possibleCelsius[0] || rounded > possibleCelsius[1])
    return because('unused-impossible-temperature', { value: charted(quantity) })
  const asCharted = charted(quantity)
  const converted = `${rounded} Cel`
  return {
    celsius: rounded,
    site,
    date,
    evidence: evidenceOf(observation, observation.code, date, {
      value: asCharted,
      ...(quantity.code !== 'Cel' && { converted }),
      note: site === 'unspecified' ? 'Body site not charted.' : `Body site: ${site}.`,
    }),
  }
}
