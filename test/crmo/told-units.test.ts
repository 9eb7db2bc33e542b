/** The unit in which a note tells a value never changes an answer or a flag. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessed, note } from './builders.ts'

const decided = (text: string) => {
  const { instruments, redFlags } = assessed([note(text)])
  return {
    answers: instruments['jansson-2009'].items.map(({ key, answer }) => [key, answer]),
    flags: redFlags.map(({ row, state }) => [row, state]),
  }
}

test('CRP, blood count and temperature, told in either system', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 10, max: 300 }),
      fc.integer({ min: 50, max: 190 }),
      fc.integer({ min: 20, max: 900 }),
      fc.integer({ min: 360, max: 405 }),
      (crp, white, haemoglobin, platelets, tenths) => {
        const celsius = tenths / 10
        const fahrenheit = Math.round((celsius * 1.8 + 32) * 100) / 100
        const si = `CRP ${crp} mg/L, WCC ${white / 10} x10^9/L, Hb ${haemoglobin} g/L, platelets ${platelets} x10^9/L. Temp ${celsius} °C.`
        const us = `CRP ${crp / 10} mg/dL, WBC ${white * 100}/µL, Hb ${haemoglobin / 10} g/dL, platelets ${platelets * 1000}/µL. Temp ${fahrenheit} F.`
        expect(decided(us)).toEqual(decided(si))
      },
    ),
    { numRuns: 40 },
  )
})
