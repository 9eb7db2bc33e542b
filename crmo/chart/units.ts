/** Quantities to canonical units: the UCUM code, else a known spelling of the unit, else unknown (ehr-integration 2.11). */
import ucumPkg from '@lhncbc/ucum-lhc'
import { unitSpellings } from '../../smart-config/terminology/unit-spellings.ts'
import type { FhirQuantity } from '../fhir/elements.ts'

const ucum = ucumPkg.UcumLhcUtils.getInstance()

/** 12 significant digits: conversion noise (29.999999999999996) must not decide a threshold. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** Converts between UCUM codes; null when the dimensions differ or a code is not UCUM. */
export function convertUcum(value: number, from: string, to: string): number | null {
  if (from === to) return value
  const { status, toVal } = ucum.convertUnitTo(from, value, to)
  return status === 'succeeded' && toVal !== null && Number.isFinite(toVal) ? tidy(toVal) : null
}

const spelled = (unit: string | undefined): string[] => {
  const known = unit ? unitSpellings[unit.replace(/\s+/g, '')] : undefined
  return known ? [known] : []
}

const isMolar = (unit: string): boolean => unit.includes('mol')

/** Between mass and amount of substance per volume. Equivalents (meq/L) are refused: they would need the charge of the ion. */
function throughMoles(value: number, from: string, to: string, gramsPerMole: number): number | null {
  if (isMolar(from) === isMolar(to)) return null
  const [between, then, factor] = isMolar(from) ? ['mol/L', 'g/L', gramsPerMole] : ['g/L', 'mol/L', 1 / gramsPerMole]
  const converted = convertUcum(value, from, between)
  const moved = converted === null ? null : convertUcum(converted * factor, then, to)
  return moved === null ? null : tidy(moved)
}

/**
 * The value in `unit`; null when the quantity has no value or no unit of that dimension.
 *
 * @param gramsPerMole of the analyte: lets mmol/L and mg/dL meet
 */
export function inUnit(
  quantity: Pick<FhirQuantity, 'value' | 'unit' | 'code'>,
  unit: string,
  gramsPerMole?: number,
): number | null {
  if (quantity.value === undefined) return null
  const candidates = quantity.code
    ? [quantity.code, ...spelled(quantity.code)]
    : [...spelled(quantity.unit), ...(quantity.unit ? [quantity.unit.trim()] : [])]
  for (const candidate of candidates) {
    const converted =
      convertUcum(quantity.value, candidate, unit) ??
      (gramsPerMole === undefined ? null : throughMoles(quantity.value, candidate, unit, gramsPerMole))
    if (converted !== null) return converted
  }
  return null
}

/** As charted: "< 0.5 mg/dL". */
export function charted(quantity: { value?: number; unit?: string; code?: string; comparator?: string }): string {
  return [quantity.comparator, quantity.value, quantity.unit ?? quantity.code]
    .filter((part) => part !== undefined)
    .join(' ')
}
