import { expect, test } from 'vitest'
import { findingsIn } from './said.ts'

test.each<[string, string[]]>([
  ['Temperature always below 37.5 °C.', ['normalTemperature yes']],
  ['Temperature never above 38 °C.', ['normalTemperature yes']],
  ['Temps 38-38.5 °C most evenings.', ['fever yes']],
  ['Low-grade fever up to 37.8.', ['normalTemperature yes']],
  ['Subfebrile (37.7) at times.', ['normalTemperature yes']],
  ['T 98.8 F.', ['normalTemperature yes']],
  ['Spikes of 39 °C in the evenings.', ['fever yes']],
  ['T 36,9 °C.', ['normalTemperature yes']],
  // A higher one behind it is told too, and fever decides; another number is no temperature.
  ['Fever up to 37.8 and once 39.', ['fever yes', 'normalTemperature yes']],
  ['Temp 37.4, later 38.6.', ['fever yes', 'normalTemperature yes']],
  ['Afebrile on arrival, but had been 38.6 the evening before.', ['fever yes', 'normalTemperature yes']],
  ['Afebrile, and the CRP had been 38.6.', ['normalTemperature yes']],
  ['Temperature 36.9, weight 39 kg.', ['normalTemperature yes']],
  ['At the age of four a pneumonia with 40.1 °C. Temperature 36.9 °C today.', ['normalTemperature yes']],
  ['Influenza was excluded; fever of 39 °C.', ['fever yes']],
  // A limit above 38 °C and a plan say nothing.
  ['Temperature below 39 °C.', []],
  ['Return if temp > 38.', []],
  ['No temperature recorded.', []],
])('%s', (text, findings) => {
  expect(findingsIn(text)).toEqual(findings)
})
