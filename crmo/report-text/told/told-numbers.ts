/** Numbers with their units and limits in running text. */

import { thousandsLines, toldUnits } from '../../../smart-config/report-words/told-results.ts'
import type { AnalyteKey } from '../../../smart-config/terminology/analytes.ts'
import { unitSpellings } from '../../../smart-config/terminology/unit-spellings.ts'

export type Bounds = { low?: number; high?: number }

/** How far behind a number its unit may reach, and its limits. */
const unitReach = 22
const rangeReach = 60

const plainUnit = (unit: string): string =>
  unit
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/×/g, 'x')
    .replace(/⁹/g, '^9')
    .replace(/³/g, '^3')
    .replace(/[µμ]|mc(?=l$)/g, 'u')
    .replace(/cells|\^|\*|\(|\)/g, '')
    .replace(/^x(?=10)/, '')
    .replace('e9', '9')
    .replace('e3', '3')
/** "G/L" is a count and "g/L" a mass: capitals decide there, and nowhere else. */
const byCapitals = new Set(['G/L', 'G/l'])
const units = new Map([
  ...Object.entries(unitSpellings).flatMap(([spelled, ucum]): [string, string][] =>
    byCapitals.has(spelled) || !/[/%]/.test(spelled) ? [] : [[plainUnit(spelled), ucum]],
  ),
  ...Object.entries(toldUnits).map(([spelled, ucum]): [string, string] => [plainUnit(spelled), ucum]),
  ...['mg/L', 'mg/dL', 'g/dL', 'g/L', '/uL', '10*9/L', 'U/L', 'mm/h'].map((ucum): [string, string] => [
    plainUnit(ucum),
    ucum,
  ]),
])

/** The longest stretch behind the number that spells a unit. */
export function unitAfter(text: string, from: number): { unit: string; end: number } | null {
  const stretch = text.slice(from, from + unitReach)
  for (let length = stretch.length; length > 0; length -= 1) {
    const spelled = stretch.slice(0, length)
    if (/[\s,;]$/.test(spelled) || /[\p{L}\d]/u.test(stretch.charAt(length))) continue
    const compact = spelled.replace(/\s+/g, '')
    const unit = byCapitals.has(compact.replace(/^x10/, '')) ? '10*9/L' : units.get(plainUnit(compact))
    if (unit) return { unit, end: from + length }
  }
  return null
}

/** A unit stands there that no table knows ("nmol/L"): the number must not be read in another one. */
export const hasStrangeUnit = (text: string, from: number): boolean =>
  /^\s?[a-zµμ]{1,6}\s?\/\s?[a-z]/i.test(text.slice(from, from + unitReach)) && unitAfter(text, from) === null

/**
 * "14,200" is in thousands; "14 200" and "14.200" are before a unit of cells per microlitre, and "14 200" without a unit where the analyte
 * is counted in thousands.
 */
export function numberAt(
  text: string,
  from: number,
  analyte: AnalyteKey,
  unitBefore?: string,
): { value: number; end: number } | null {
  const stretch = text.slice(from, from + 14)
  const commas = /^\d{1,3}(?:,\d{3})+(?!\d)/.exec(stretch)?.[0]
  if (commas) return { value: Number(commas.replaceAll(',', '')), end: from + commas.length }
  const groups = /^\d{1,3}(?:[ .]\d{3})+(?!\d)/.exec(stretch)?.[0]
  if (groups) {
    const unit = unitAfter(text, from + groups.length)?.unit ?? unitBefore
    const spaced = unit === undefined && thousandsLines.includes(analyte) && !groups.includes('.')
    if (unit === '/uL' || spaced) return { value: Number(groups.replace(/[ .]/g, '')), end: from + groups.length }
  }
  const plain = /^\d+(?:[.,]\d+)?/.exec(stretch)?.[0]
  return plain ? { value: Number(plain.replace(',', '.')), end: from + plain.length } : null
}

/** What may stand between the word and the number of a limit: a closed list, so that no other test's name can. */
const limitWords = String.raw`(?:\s?(?:range|values?|limits?|is|are|of|up to|for age|upper|below|less than|≤|<|:|=|,|\.)){0,4}\s?`
const amount = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`
const namedRange = new RegExp(
  String.raw`^\s{0,2}[([,]\s?(?:normal|normally|norm|reference|ref|upper limit|limit|uln|nr|rr|n)(?![a-z])${limitWords}${amount}(?:\s?(?:-|–|to)\s?${amount})?`,
  'i',
)
const upperLimit = /^\s{0,2}[([]\s?[<≤]\s?(\d+(?:\.\d+)?)()/
const bareRange = new RegExp(String.raw`^\s{0,2}[([]\s?${amount}\s?(?:[-–]|to)\s?${amount}\s?[)\]]`)
const upTo = /^\s{0,2}[([]\s?up to (\d+(?:\.\d+)?)\s?[)\]]/

/** "(normal 4-11)", "(ref. < 5 mg/L)", "[NR 150–450]", "(0-5)". */
export function rangeAfter(text: string, from: number, value: number): { range: Bounds; end: number } | null {
  const stretch = text.slice(from, from + rangeReach)
  // "12.9 (up to 10.5)" is a limit; "4 (up to 45)" may be a course.
  const passed = upTo.exec(stretch)
  if (passed && Number(passed[1]) < value) return { range: { high: Number(passed[1]) }, end: from + passed[0].length }
  const found = namedRange.exec(stretch) ?? upperLimit.exec(stretch) ?? bareRange.exec(stretch)
  if (!found) return null
  const [whole, first, second] = found
  const [least, most] = [first, second].map((one) => Number(one?.replaceAll(',', '')))
  const [low, high] = second ? [least, most] : [undefined, least]
  if (low !== undefined && low >= (high ?? 0)) return null
  return { range: { ...(low !== undefined && { low }), high }, end: from + whole.length }
}
