/** Doses in words and unit strings → a UCUM unit and what it is per. What is not unmistakable is not read. */
import { dosePeriods, massUnits } from '../../smart-config/terminology/dose-words.ts'
import type { ChartedDose } from './chart.ts'
import { convertUcum } from './units.ts'

type DoseUnit = { ucum: string; perKg: boolean; per: 'dose' | 'day' }

const masses = Object.keys(massUnits).sort((a, b) => b.length - a.length)
const by = '(?:/|\\s*per\\s+)'
const unitPattern = new RegExp(`^(${masses.join('|')})(${by}(?:kg|kilogram))?(?:${by}([a-z0-9]+))?$`)

/** "mg/kg/d", "g/kg", "mcg per kg", "mg": null for anything that is not a dose of mass, and for rates by the hour. */
export function doseUnitOf(words: string): DoseUnit | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[{}]/g, '')
    .replace(/\s*\/\s*/g, '/')
  const [, unit, perKg, period] = unitPattern.exec(plain) ?? []
  const mass = unit ? massUnits[unit] : undefined
  const per = period === undefined ? 'dose' : dosePeriods[period]
  return mass && per ? { ucum: perKg ? `${mass}/kg` : mass, perKg: perKg !== undefined, per } : null
}

/** The dose in mg/kg or mg, converted by UCUM. */
export function doseOf(value: number, unit: DoseUnit): ChartedDose | null {
  if (!Number.isFinite(value) || value <= 0) return null
  const converted = convertUcum(value, unit.ucum, unit.perKg ? 'mg/kg' : 'mg')
  if (converted === null) return null
  return unit.perKg ? { mgPerKg: converted, mg: null, per: unit.per } : { mgPerKg: null, mg: converted, per: unit.per }
}

/** "1,5" is one and a half, "1,000" may be a thousand or one: not read. */
function numberOf(words: string): number | null {
  if (/^\d+(\.\d+)?$/.test(words)) return Number(words)
  return /^\d+,(\d{1,2}|\d{4,})$/.test(words) ? Number(words.replace(',', '.')) : null
}

const mass = masses.join('|')
const written = new RegExp(
  `(?<![\\d.,])(\\d[\\d.,]*?)\\s*((?:${mass})(?:\\s*(?:/|\\bper\\b)\\s*[a-z²0-9]+)*)(?![a-zµμ])`,
  'g',
)
const range = /\d\s*(?:-|–|to)\s*\d[\d.,]*\s*(?:mg|g|mcg|ug|µg|μg)/

/** ".5 mg" and "mg kg-1" would be misread by parts. */
const misleading = new RegExp(`(?<!\\d)\\.\\d|(?:${mass})\\s*[.·*]?\\s*kg`)

export type DoseInWords = { dose: ChartedDose | null; unread: string | null }

/**
 * The one dose that a text states. A dose per kilogram outranks an amount beside it ("1 mg/kg (30 mg)"); two that differ, a range, a
 * doubtful decimal comma and rates are not read.
 */
export function doseInWords(text: string): DoseInWords {
  const plain = text.toLowerCase()
  const none = { dose: null, unread: null }
  const found = [...plain.matchAll(written)].filter(([, , unit]) => !/(?:\/|per)\s*ml/.test(unit ?? ''))
  if (misleading.test(plain)) return { dose: null, unread: 'The dosage text is written in a form that is not read.' }
  if (found.length === 0) return none
  if (range.test(plain)) return { dose: null, unread: 'The dosage text gives a range.' }
  const doses = found.map(([, value, unit]) => {
    const number = numberOf(value ?? '')
    const parsed = doseUnitOf(unit ?? '')
    return number !== null && parsed ? doseOf(number, parsed) : null
  })
  const perKg = doses.filter((dose) => dose === null || dose.mgPerKg !== null)
  const counted = perKg.length > 0 ? perKg : doses
  const distinct = new Set(counted.map((dose) => JSON.stringify(dose)))
  const dose = counted[0] ?? null
  return distinct.size === 1 && dose
    ? { dose, unread: null }
    : { dose: null, unread: 'The dosage text does not state one unmistakable dose.' }
}
